package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;

/** Memory of failed attacks on places. */
public final class Attempts {
    private Attempts() {}

    /**
     * Reports whether an attack on a place would follow too soon on a failed one: within
     * {@code battle.days-before-next-try}, with too few more men, and without a breach in the works.
     */
    public static boolean tooSoon(War war, int place, long men) {
        var country = war.state.country;
        long failed = country.failedSince(place,
                war.state.day - (int) war.value(SharedParameters.DAYS_BEFORE_NEXT_TRY));
        return failed > 0 && men < failed * war.value(SharedParameters.MEN_OF_NEXT_TRY)
                && country.worksLeft(place) > war.value(SharedParameters.BREACH);
    }
}
