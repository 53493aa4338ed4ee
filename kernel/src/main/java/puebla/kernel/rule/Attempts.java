package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;

/** Attacks on places: the men who would attack, and the memory of failed attacks. */
public final class Attempts {
    private Attempts() {}

    /** Returns the fit men of a side before a place: those who would take part in an attack. */
    public static long attackers(War war, int place, int side) {
        var forces = war.state.forces;
        long men = 0;
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            men += forces.side(f) == side && forces.posture(f) == Posture.INVEST ? forces.fit(f) : 0;
        }
        return men;
    }

    /**
     * Reports whether an attack on a place would follow too soon on a failed one: within
     * {@code battle.days-before-next-try}, with too few more men, and without a breach in the works.
     */
    public static boolean tooSoon(War war, int place, long men) {
        var country = war.state.country;
        long failed = country.failedAttacks().menSince(place,
                war.state.day - (int) war.value(SharedParameters.DAYS_BEFORE_NEXT_TRY));
        return failed > 0 && men < failed * war.value(SharedParameters.MEN_OF_NEXT_TRY)
                && country.worksLeft(place) > war.value(SharedParameters.BREACH);
    }
}
