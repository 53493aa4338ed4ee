package puebla.kernel.campaign;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.data.Switch;

/**
 * Columns move along roads.
 *
 * <pre>
 *   progress of a day = season × load × (0.6 + 0.4 supply) × 5/6 (rest),  in days of an infantry column on that road
 *   season  hot country 0.55 in the rains, elsewhere 0.85;  load  0.6 above 5,000 men or with a siege train, 1.3 below 1,500
 * </pre>
 *
 * <p><b>Source:</b> observed marches of 1862–63 (19 km a day light, 7 with the siege train); van Creveld (1977) for the
 * ranges. <b>Leaves out:</b> rest days beyond the mean, pursuit.
 */
public final class March implements Mechanism {
    @Override
    public void apply(War war) {
        var forces = war.forces;
        int last = forces.used;
        for (int f = 0; f < last; f++) {
            if (forces.posture[f] != Forces.MARCH || !forces.exists(f)) {
                continue;
            }
            forces.stage[f] -= forces.atSea[f] ? 1 : pace(war, f);
            if (forces.stage[f] <= 0) {
                arrive(war, f);
            }
        }
    }

    /** Days of a standard column's march that this force covers today. */
    static double pace(War war, int force) {
        var forces = war.forces;
        double season = 1;
        if (MainArmy.dry(war) == 0) {
            season = war.theatre.climate[forces.place[force]].hot()
                    ? war.value(Parameter.RAINS_HOT_COUNTRY)
                    : war.value(Parameter.RAINS_PLATEAU);
        }
        long men = forces.strength(force);
        double load =
                men > 5000 || forces.guns[force] > 40 ? war.value(Parameter.PACE_OF_AN_ARMY) : men < 1500 ? 1.3 : 1;
        double fed = war.off(Switch.SUPPLY) ? 1 : 0.6 + 0.4 * forces.supply[force];
        return season * load * fed * 5 / 6;
    }

    private static void arrive(War war, int force) {
        var forces = war.forces;
        forces.from[force] = forces.place[force];
        forces.place[force] = forces.toward[force];
        forces.uncounted = true;
        if (forces.leader[force] >= 0) {
            war.leaders.place[forces.leader[force]] = forces.place[force];
        }
        int here = forces.place[force];
        boolean hostile = war.country.held[here] != forces.side[force] && !(war.truce() && forces.side[force] > 0);
        boolean fight = hostile || war.country.besieged(here) && war.muster.of(-forces.side[force], here) > 0;
        if (here == forces.goal[force] || fight) {
            forces.halt(force);
            if (fight) {
                forces.posture[force] = Forces.INVEST;
            }
        } else {
            forces.toward[force] = -1;
            forces.march(war.theatre, force, forces.goal[force]);
        }
    }
}
