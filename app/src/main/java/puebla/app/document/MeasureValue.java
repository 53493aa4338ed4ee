package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Value of a measure: a date if the measure is the first occurrence of an event, otherwise an amount. An optional value
 * is null if the event never occurs, or if no run has an amount.
 */
public sealed interface MeasureValue {
    /** Day of the event, in JSON a text such as {@code 1862-05-05}. */
    record Day(@JsonValue LocalDate date) implements MeasureValue {}

    /** Amount in the unit of the measure, in JSON a number. */
    record Amount(@JsonValue double amount) implements MeasureValue {}

    /** The event never occurs. Only the gaps of {@link NearestRun} write it, as the text {@code never}. */
    record Never(@JsonValue String text) implements MeasureValue {
        static final Never NEVER = new Never("never");
    }

    /** Converts a value of the model. The value of a date is the number of days since the scenario's first day. */
    static Optional<MeasureValue> of(ScenarioIdentity scenario, boolean date, OptionalDouble value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(date ? new Day(scenario.date((int) value.getAsDouble())) : new Amount(value.getAsDouble()));
    }
}
