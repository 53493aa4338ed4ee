package puebla.scenario.topic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;

/** The period of a scenario, from the first day to the horizon. */
record Span(LocalDate firstDay, LocalDate horizon) {
    /** Returns the period of the scenario, or an empty result if its dates are missing or invalid. */
    static Optional<Span> of(Ids ids) {
        return ids.root(Sheet.SCENARIO)
                .flatMap(row -> row.maybeDate("first-day").flatMap(first -> row.maybeDate("horizon")
                        .filter(first::isBefore).map(last -> new Span(first, last))));
    }

    int days() {
        return day(horizon);
    }

    /** Converts a date to a day [days since the first day]. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date);
    }

    /** Returns the day of the date at a key, or {@code otherwise} if the key is absent. */
    int day(Row row, String key, int otherwise) {
        return row.maybeDate(key).map(this::day).orElse(otherwise);
    }

    /** Adds a problem if the date at a key is outside the period. */
    void mustHold(Row row, String key, Problems problems) {
        row.maybeDate(key).filter(date -> date.isBefore(firstDay) || date.isAfter(horizon))
                .ifPresent(date -> problems.add(row.spot(key),
                        "invalid value '" + date + "' for '" + key + "' (expected a date from " + firstDay + " to "
                                + horizon + ")",
                        "write a date in this period, or change first-day or horizon in scenario.yaml."));
    }
}
