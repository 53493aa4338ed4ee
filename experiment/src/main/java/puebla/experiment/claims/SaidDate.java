package puebla.experiment.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Date as an account or a record states it, to the day, the month or the year. It is the span of days that the
 * statement covers.
 *
 * @param first
 *            first day of the span
 * @param last
 *            last day of the span
 */
public record SaidDate(LocalDate first, LocalDate last) {
    /** Parses {@code 1862}, {@code 1862-05} or {@code 1862-05-05}. Returns empty if the text is empty. */
    public static Optional<SaidDate> of(String says) {
        return switch (says.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(year(Integer.parseInt(says)));
            case 7 -> {
                var month = YearMonth.parse(says);
                yield Optional.of(new SaidDate(month.atDay(1), month.atEndOfMonth()));
            }
            default -> {
                var day = LocalDate.parse(says);
                yield Optional.of(new SaidDate(day, day));
            }
        };
    }

    private static SaidDate year(int year) {
        return new SaidDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the middle day of the span, the earlier one of two. */
    public LocalDate middle() {
        return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** Returns the span of the whole year that contains the first day. */
    SaidDate wholeYear() {
        return year(first.getYear());
    }
}
