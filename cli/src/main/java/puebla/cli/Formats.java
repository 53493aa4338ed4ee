package puebla.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import puebla.experiment.summary.Share;

/** Formats numbers for text output. The format does not depend on the locale. */
final class Formats {
    private static final double MILLION = 1e6;
    /** No-break space, which keeps two words on one line. */
    private static final char NO_BREAK = '\u00a0';

    private Formats() {}

    /** Returns a share with its interval: {@code 58 % (55–61)}. */
    static String share(Share share) {
        if (!share.known()) {
            return "–";
        }
        return percent(share.share()) + NO_BREAK + "(" + percentDigits(share.low()) + "–" + percentDigits(share.high())
                + ")";
    }

    /** Returns {@code 58 %}, with more digits near 0 and 100 %. */
    static String percent(double share) {
        return percentDigits(share) + NO_BREAK + "%";
    }

    private static String percentDigits(double share) {
        double fromEnd = Math.min(share, 1 - share);
        int digits = fromEnd == 0 || fromEnd >= 0.015 ? 0 : fromEnd >= 0.0015 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", 100 * share);
    }

    /** Returns {@code 6,654} or {@code 363.2 M}; a share as a percentage, a year without a comma. */
    static String amount(double value, String unit) {
        return switch (unit) {
            case "share" -> percent(value);
            case "year" -> plain(value);
            default ->
                    Math.abs(value) >= MILLION ? String.format(Locale.ROOT, "%,.1f", value / MILLION) + NO_BREAK + "M"
                            : value == Math.rint(value) || Math.abs(value) >= 1000
                                    ? String.format(Locale.ROOT, "%,d", Math.round(value))
                                    : String.format(Locale.ROOT, "%.3g", value);
        };
    }

    /**
     * Returns a date as {@code 1861-07-17}.
     *
     * @param day
     *            days since {@code firstDay}
     */
    static String date(double day, LocalDate firstDay) {
        return firstDay.plusDays((long) day).toString();
    }

    /** Returns {@code from – to}, or only {@code from} when both are equal. */
    static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    /** Returns a number as a scenario file has it, without trailing zeros. */
    static String plain(double value) {
        double size = Math.abs(value);
        boolean readable = size == 0 || (size >= 1e-6 && size < 1e15);
        return readable ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Returns {@code 1,000}. */
    static String whole(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns {@code 1,000 runs}. */
    static String runs(int count) {
        return whole(count) + (count == 1 ? " run" : " runs");
    }
}
