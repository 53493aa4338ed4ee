package puebla.lab.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as an account or a record gives it, to the day, the month or the year: the span of days that it may mean.
 *
 * @param first
 *            first day of the span
 * @param last
 *            last day of the span
 */
public record SaidDate(LocalDate first, LocalDate last) {
    /** From {@code 1862}, {@code 1862-05} or {@code 1862-05-05}; empty when no date is given. */
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

    /** The day in its middle. */
    public LocalDate middle() {
        return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** The year that it lies in. */
    SaidDate wholeYear() {
        return year(first.getYear());
    }
}
