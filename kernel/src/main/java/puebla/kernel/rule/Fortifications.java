package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.SharedParameters;

/** Strength of the works of a place, as its defenders use them now. */
public final class Fortifications {
    /** Guns of a complete siege train [guns]. Judgement. */
    public static final double SIEGE_TRAIN = 40;

    private Fortifications() {}

    /** Returns how much the works of a place help its defenders: factor − 1, less when they are too few to man them. */
    public static double works(War war, int place) {
        if (rebelGround(war, place)) {
            return war.value(SharedParameters.SIERRA) - 1;
        }
        double factor = switch (war.columns.works(place)) {
            case NONE -> 1.0;
            case TOWN -> war.value(SharedParameters.WORKS_TOWN);
            case FORTS -> war.value(SharedParameters.WORKS_FORTS);
        };
        boolean fleet = war.state.country.held(place) > 0 && war.scenario().places().get(place).port()
                && war.state.inField(war.columns.patronCorps()) > 0;
        double manned =
                Math.min(1, war.state.strength.menOf(war.state.country.held(place), place)
                        / war.value(SharedParameters.MEN_TO_MAN_WORKS));
        return (factor * (fleet ? war.value(SharedParameters.FLEET_GUNS) : 1) - 1) * war.state.country.worksLeft(place)
                * manned;
    }

    /**
     * Reports whether rebels without a government hold the place. They defend hills, not the town, so that an attacker
     * must take the sierra.
     */
    private static boolean rebelGround(War war, int place) {
        return war.state.country.held(place) > 0 && !war.state.throne.exists()
                && war.state.expedition.hostilitiesDay() < 0
                && war.scenario().places().get(place).works() == Place.Works.NONE;
    }
}
