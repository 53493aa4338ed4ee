package puebla.experiment.summary;

import java.util.Set;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.StateVariable;

/**
 * Precision with which the values of a measure are reported and stored. A run adds up money in fractions of a cent.
 * These fractions are rounded away, so that values read from a store equal the computed values.
 */
public enum Precision {
    /** Dates: whole days since the scenario's first day. */
    DAY,
    /** Whole numbers: men, places, days between two dates, labels. */
    WHOLE,
    /** Money, to a hundredth of its unit. */
    CENT,
    /** Shares, attitudes and probabilities, without rounding. */
    EXACT;

    private static final Set<StateVariable> COUNTED =
            Set.of(StateVariable.STRENGTH, StateVariable.BANDS, StateVariable.CLIENT_PLACES,
                    StateVariable.RECOGNISED_BY,
                    StateVariable.LOST, StateVariable.INTERVENTION_CONCENTRATION, StateVariable.HOME_CONCENTRATION,
                    StateVariable.CLIENT_SIDE, StateVariable.FOREIGN_MEN, StateVariable.CLIENT_ARMY,
                    StateVariable.HOME_ARMY,
                    StateVariable.CLIENT_EXISTS, StateVariable.HOME_ON_SOIL,
                    StateVariable.CAPITAL_HELD);

    public static Precision of(Measure measure) {
        return switch (measure.reading()) {
            case Reading.FirstEvent _,Reading.DayOf _ -> DAY;
            case Reading.Ratio _,Reading.Mean _ -> EXACT;
            case Reading.Count _,Reading.FirstAmount _,Reading.DaysBetween _,Reading.Largest _ -> WHOLE;
            case Reading.SumOfFlow sum -> of(sum.flow());
            case Reading.StateOnDate state -> of(state.variable());
            case Reading.Minimum least -> of(least.variable());
            case Reading.Maximum most -> of(most.variable());
        };
    }

    private static Precision of(Flow flow) {
        return switch (flow) {
            case DEAD, DEAD_BY_DISEASE, KILLED, CAPTURED, DRAFTED, EMBARKED -> WHOLE;
            case COST, LOAN_NOMINAL, LOAN_NET, REVENUE -> CENT;
        };
    }

    private static Precision of(StateVariable variable) {
        return COUNTED.contains(variable) ? WHOLE : EXACT;
    }

    /** Returns the value as it is reported and stored. */
    public double reported(double value) {
        return switch (this) {
            case DAY, WHOLE -> (double) (long) Math.rint(value);
            case CENT -> cents(value) / 100.0;
            case EXACT -> value;
        };
    }

    /** Returns an amount of money as a whole number of cents. */
    public static long cents(double value) {
        return (long) Math.rint(value * 100);
    }
}
