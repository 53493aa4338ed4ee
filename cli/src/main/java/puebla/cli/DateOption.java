package puebla.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Converts and checks dates of the command line. */
final class DateOption {
    private DateOption() {}

    /**
     * Returns a date.
     *
     * @throws UsageException
     *             when the text is not a date
     */
    static LocalDate parse(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw UsageException.invalid(option, text, "a date, YYYY-MM-DD",
                    "write a date, such as " + option + " 1862-05-05.");
        }
    }

    /**
     * Returns the error for a date outside a run.
     *
     * @param first
     *            first day of the run
     * @param last
     *            last day of the run
     */
    static UsageException outside(String option, LocalDate day, LocalDate first, LocalDate last) {
        return UsageException.invalid(option, day.toString(), "a date from " + first + " to " + last,
                "write a date within the run, such as " + option + " " + (option.equals("--to") ? last : first) + ".");
    }
}
