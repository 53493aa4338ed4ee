package puebla.kernel.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person turned. The defaults leave the scenario as it is.
 *
 * @param drawn
 *            parameters and traits are drawn from their priors in each war; false leaves them at their values
 * @param patronTroops
 *            factor on every force the patron sends
 * @param disease
 *            factor on every death rate of disease
 * @param neighbourPressure
 *            factor on what the neighbour's pressure weighs
 * @param neighbourArms
 *            factor on arms and credit from the neighbour
 */
public record Levers(CalendarMode calendar, boolean drawn, double patronTroops, Commitment commitment,
        double neighbourPressure, double neighbourArms, double disease, Set<Switch> off) {
    public Levers {
        // in the order of the enum, so that the scenario reads the same on every machine
        var ordered = EnumSet.noneOf(Switch.class);
        ordered.addAll(off);
        off = Collections.unmodifiableSet(ordered);
    }

    /** How external events get their days. */
    public enum CalendarMode {
        FIXED, JITTERED, DRAWN, OFF
    }

    /** How long the patron is willing to stay. */
    public enum Commitment {
        HISTORICAL, ENDLESS, BRIEF
    }

    public static final Levers NONE =
            new Levers(CalendarMode.JITTERED, true, 1, Commitment.HISTORICAL, 1, 1, 1,
                    EnumSet.noneOf(Switch.class));
}
