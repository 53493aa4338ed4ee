package puebla.kernel.scenario;

import java.util.Comparator;
import java.util.List;

/**
 * Settings of the levers. The defaults leave the scenario unchanged.
 *
 * @param drawn
 *            whether parameters and traits are drawn from their priors in each run; otherwise they keep their central
 *            values
 * @param patronTroops
 *            factor on every force that the patron sends
 * @param disease
 *            factor on every death rate of disease
 * @param neighbourPressure
 *            factor on the neighbour's pressure
 * @param neighbourArms
 *            factor on arms and credit from the neighbour
 */
public record Levers(CalendarMode calendar, boolean drawn, double patronTroops, Commitment commitment,
        double neighbourPressure, double neighbourArms, double disease, List<SystemSwitch> off) {
    public Levers {
        // order by id, so that the scenario prints the same on every machine
        off = off.stream().distinct().sorted(Comparator.comparing(SystemSwitch::id)).toList();
    }

    /**
     * Rule that sets the days of external events: the historical day, a day near it, a day farther from it (twice the
     * standard deviation), or never. Jittered and drawn events occur with their probability.
     */
    public enum CalendarMode {
        FIXED, JITTERED, DRAWN, OFF
    }

    /**
     * Willingness of the patron to stay: the hazard of withdrawal is that of the model, zero, or multiplied by
     * {@code resolve.brief-factor}.
     */
    public enum Commitment {
        HISTORICAL, ENDLESS, BRIEF
    }

    public static final Levers NONE =
            new Levers(CalendarMode.JITTERED, true, 1, Commitment.HISTORICAL, 1, 1, 1, List.of());
}
