package puebla.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import puebla.lab.summary.Share;

/** Numbers as a person reads them. */
final class Figures {
    static final String NEVER = "never";
    /** Holds two words together at the end of a line. */
    private static final double MILLION = 1e6;
    private static final char NO_BREAK = '\u00a0';

    private Figures() {}

    /** A share with its interval: {@code 58 % (55–61)}. */
    static String share(Share share) {
        if (!share.known()) {
            return "–";
        }
        return percent(share.share()) + NO_BREAK + "(" + percentDigits(share.low()) + "–" + percentDigits(share.high())
                + ")";
    }

    /** {@code 58 %}; more digits near the ends, where they matter. */
    static String percent(double share) {
        return percentDigits(share) + NO_BREAK + "%";
    }

    private static String percentDigits(double share) {
        double fromEnd = Math.min(share, 1 - share);
        int digits = fromEnd == 0 || fromEnd >= 0.015 ? 0 : fromEnd >= 0.0015 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", 100 * share);
    }

    /** {@code 6,654}, {@code 363.2 M}; a share as a percentage, a year without a comma. */
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

    static String amount(OptionalDouble value, String unit) {
        return value.isPresent() ? amount(value.getAsDouble(), unit) : NEVER;
    }

    static String date(OptionalDouble day, LocalDate firstDay) {
        return day.isPresent() ? firstDay.plusDays((long) day.getAsDouble()).toString() : NEVER;
    }

    /** {@code from – to}, once when both are the same. */
    static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    /** A number as a file would have it, without needless digits. */
    static String plain(double value) {
        double size = Math.abs(value);
        boolean readable = size == 0 || (size >= 1e-6 && size < 1e15);
        return readable ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** {@code 1,000 wars}. */
    static String wars(int count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " war" : " wars");
    }
}
