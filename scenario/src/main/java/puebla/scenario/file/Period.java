package puebla.scenario.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;

/** The period of a scenario, from the first day to the horizon. */
record Period(LocalDate firstDay, LocalDate horizon) {
    /** Returns the period of the scenario, or an empty result if its dates are missing or invalid. */
    static Optional<Period> of(EntryIndex index) {
        return index.root(ScenarioFile.SCENARIO)
                .flatMap(entry -> entry.maybeDate("first-day").flatMap(first -> entry.maybeDate("horizon")
                        .filter(first::isBefore).map(last -> new Period(first, last))));
    }

    int days() {
        return day(horizon);
    }

    /** Converts a date to a day [days since the first day]. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date);
    }

    /** Returns the day of the date at a key, or {@code otherwise} if the key is absent. */
    int day(EntryView entry, String key, int otherwise) {
        return entry.maybeDate(key).map(this::day).orElse(otherwise);
    }

    /** Adds a problem if the date at a key is outside the period. */
    void mustHold(EntryView entry, String key, Diagnostics diagnostics) {
        entry.maybeDate(key).filter(date -> date.isBefore(firstDay) || date.isAfter(horizon))
                .ifPresent(date -> diagnostics.add(entry.location(key),
                        "invalid value '" + date + "' for '" + key + "' (expected a date from " + firstDay + " to "
                                + horizon + ")",
                        "write a date in this period, or change first-day or horizon in scenario.yaml."));
    }
}
