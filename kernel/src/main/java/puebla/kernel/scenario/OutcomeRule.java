package puebla.kernel.scenario;

import java.util.List;

/**
 * Rule for one outcome of the war. The outcome is that of the first rule whose conditions all apply.
 *
 * @param ends
 *            conditions that end the war at once; empty if only the horizon gives this outcome
 * @param atHorizon
 *            conditions on the last day; empty if the rule does not apply there. The last rule applies on the last day
 *            if no other does.
 */
public record OutcomeRule(String id, List<Condition> ends, List<Condition> atHorizon) {
    /** Condition on the state of the war. */
    public sealed interface Condition {
        /** Whether a measure has, or does not have, a value. */
        record Happened(int measure, boolean yes) implements Condition {}

        /** Whether a state variable lies within bounds. */
        record Between(StateVariable variable, int of, double low, double high) implements Condition {}

        /** Whether at least this many days have passed since a measure's first day. */
        record DaysSince(int measure, int days) implements Condition {}
    }

    public OutcomeRule {
        ends = List.copyOf(ends);
        atHorizon = List.copyOf(atHorizon);
    }
}
