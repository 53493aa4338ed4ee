package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;

/** Garrisons that hold places. */
public final class Garrisons {
    /** Men below which no garrison is left [men]. Judgement. */
    private static final int LEAST_GARRISON = 20;
    /** Mixes the keys of a contingent and a place [number]. Arbitrary. */
    private static final int CONTINGENT_FACTOR = 31;
    /** Townspeople for whom the parameter of the garrison stands [people]. */
    private static final double TOWN_UNIT = 1000.0;

    private Garrisons() {}

    /**
     * Leaves men of a force at a place as the garrison of its contingent. Returns the garrison; −1 when no men stay.
     */
    public static int detach(War war, int force, int place, long men) {
        if (men < LEAST_GARRISON) {
            return -1;
        }
        var forces = war.state.forces;
        int corps = forces.contingent(force);
        int garrison = forces.garrisonAt(place, corps);
        if (garrison < 0) {
            if (!forces.roomForMore()) {
                return -1;
            }
            garrison = forces.create(corps, forces.side(force), place, true, -1, key(war, corps, place), war.state.day);
        }
        forces.transfer(force, garrison, men);
        return garrison;
    }

    /** Returns the stable key of a garrison, made of its contingent and its place. */
    public static long key(War war, int corps, int place) {
        return war.keys.contingent(corps) * CONTINGENT_FACTOR ^ war.keys.place(place);
    }

    /** Returns the men that a prudent commander wants in a place. */
    public static double need(War war, int place) {
        double size = war.value(SharedParameters.GARRISON_BASE)
                + war.columns.town(place) / TOWN_UNIT * war.value(SharedParameters.GARRISON_PER_THOUSAND);
        double againstBands = war.value(SharedParameters.GARRISON_PER_IRREGULAR) * war.state.country.bands(place);
        return Math.min(war.value(SharedParameters.GARRISON_MOST), size + againstBands);
    }
}
