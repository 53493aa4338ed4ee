package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.ForceRounds;
import puebla.kernel.state.Posture;

/**
 * Movement of columns along roads.
 *
 * <pre>
 *   progress of a day = season × load × (u + (1 − u) supply) × 5/6 (rest)   [days of an infantry column on that road]
 *   season  in the rains march.rains-hot-country in the hot country, march.rains-plateau elsewhere
 *   load    march.pace-of-an-army above march.men-of-an-army or with a siege train,
 *           LIGHT_PACE below march.men-of-a-light-column
 *   u       march.pace-unfed
 * </pre>
 *
 * <p><b>Source:</b> observed marches of 1862–63 (19 km a day light, 7 with the siege train); van Creveld (1977) for the
 * ranges. <b>Leaves out:</b> rest days beyond the mean, pursuit.
 */
public final class March implements Mechanism {

    @Override
    public void apply(War war) {
        var forces = war.state.forces;
        for (int f = forces.nextMoving(0); f >= 0; f = forces.nextMoving(f + 1)) {
            if (forces.posture(f) != Posture.MARCH) {
                continue;
            }
            if (forces.advance(f, forces.atSea(f) ? 1 : pace(war, f))) {
                arrive(war, f);
            }
        }
    }

    /** Returns today's progress of a force [days of a standard column's march]. */
    static double pace(War war, int force) {
        var forces = war.state.forces;
        double season = 1;
        if (war.season.dryness(war.state.day) == 0) {
            season = war.columns.climate(forces.place(force)).hot()
                    ? war.value(CommandParameters.RAINS_HOT_COUNTRY)
                    : war.value(CommandParameters.RAINS_PLATEAU);
        }
        long men = forces.strength(force);
        double load =
                men > war.value(CommandParameters.MEN_OF_AN_ARMY) || forces.guns(force) > Fortifications.SIEGE_TRAIN
                        ? war.value(CommandParameters.PACE_OF_AN_ARMY)
                        : men < war.value(CommandParameters.MEN_OF_A_LIGHT_COLUMN) ? ForceRounds.LIGHT_PACE : 1;
        double unfed = war.value(CommandParameters.PACE_UNFED);
        double fed = war.off(SystemSwitch.SUPPLY) ? 1 : unfed + (1 - unfed) * forces.supply(force);
        return season * load * fed * ForceRounds.MARCHING_SHARE;
    }

    private static void arrive(War war, int force) {
        var forces = war.state.forces;
        forces.arrive(force);
        if (forces.leader(force) >= 0) {
            war.state.leaders.move(forces.leader(force), forces.place(force));
        }
        int here = forces.place(force);
        boolean hostile =
                war.state.country.held(here) != forces.side(force) && !(war.state.truce() && forces.side(force) > 0);
        boolean fight =
                hostile || (war.state.country.besieged(here) && war.state.strength.of(-forces.side(force), here) > 0);
        if (here == forces.goal(force) || fight) {
            forces.halt(force);
            if (fight) {
                forces.order(force, Posture.INVEST);
            }
        } else {
            forces.marchOn(war.routes, force);
        }
    }
}
