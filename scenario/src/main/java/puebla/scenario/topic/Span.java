package puebla.scenario.topic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;

/** The days of a war, from the first to the horizon. */
record Span(LocalDate firstDay, LocalDate horizon) {
    /** The scenario's days; empty when they could not be read. */
    static Optional<Span> of(Ids ids) {
        return ids.root(Sheet.SCENARIO)
                .flatMap(row -> row.maybeDate("first-day").flatMap(first -> row.maybeDate("horizon")
                        .filter(first::isBefore).map(last -> new Span(first, last))));
    }

    int days() {
        return day(horizon);
    }

    /** Days from the first day. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date);
    }

    /** Day of the date at a key; {@code otherwise} when it is absent. */
    int day(Row row, String key, int otherwise) {
        return row.maybeDate(key).map(this::day).orElse(otherwise);
    }

    /** Notes a date that lies outside the war. */
    void mustHold(Row row, String key, Problems problems) {
        row.maybeDate(key).filter(date -> date.isBefore(firstDay) || date.isAfter(horizon))
                .ifPresent(date -> problems.add(row.spot(key),
                        key + " = " + date + " lies outside the war, " + firstDay + "…" + horizon,
                        "write a day of the war, or move first-day or horizon in scenario.yaml."));
    }
}
