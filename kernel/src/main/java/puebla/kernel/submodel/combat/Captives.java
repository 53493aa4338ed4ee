package puebla.kernel.submodel.combat;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.ArmyTable;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

/**
 * Fate of prisoners. The captors draft a share of native prisoners at once, into their largest force wherever it stands
 * (5,000 of the garrison of Puebla into the conservatives' army; 8,000 of Querétaro into the republic's: Bancroft VI p.
 * 68, 305). The other prisoners remain captive.
 */
public final class Captives {
    private static final Draw DRAFTED = Draw.of("combat.drafted");

    /** Time that drafted prisoners have spent in the country, against disease [days]. Judgement. */
    private static final double DAYS_BEFORE_DRAFT = 500;
    /** Cohesion below which drafted prisoners no longer weaken a force [0…1]. Judgement. */
    private static final double LEAST_COHESION = 0.3;
    /** Cohesion that a force loses if all its men were drafted prisoners [0…1]. Judgement. */
    private static final double COHESION_PER_DRAFT = 0.3;

    private Captives() {}

    /** Captures a share of a force of the losing side and applies {@link Captives}. Returns the men captured. */
    public static long capture(War war, int force, double share) {
        var forces = war.state.forces;
        int corps = forces.contingent(force);
        long taken = (long) (forces.strength(force) * share);
        int place = forces.place(force);
        int army = forces.army(force);
        if (army != ArmyTable.NONE) {
            war.state.armies.beat(army, war.state.day, place);
            if (!war.state.armies.isBroken(army)) { // the officers of a broken army are in hiding
                double lost = (double) taken / Math.max(1, Math.max(taken, war.state.armies.men(army)));
                war.state.armies.changeCadre(army,
                        -war.state.armies.cadre(army) * lost * (1 - war.value(SharedParameters.OFFICERS_ESCAPE)));
            }
            war.state.armies.changeArms(army, (double) -taken);
        }
        taken = forces.leave(force, false, Stock.CAPTIVE, taken, Cause.CAPTURED);
        war.addFlow(Flow.CAPTURED, corps, taken, place);
        return taken == 0 ? 0 : after(war, corps, forces.key(force), taken, place);
    }

    /** Drafts a share of men just captured into the captor's largest force. Returns all men captured. */
    static long after(War war, int corps, long keyOfForce, long taken, int place) {
        var kind = war.scenario().contingents().get(corps).kind();
        boolean ofHome = kind == Contingent.Kind.HOME_LINE;
        boolean ofClient = kind == Contingent.Kind.CLIENT_LINE;
        if (war.off(SystemSwitch.SURRENDER_AND_DRAFT) || !(ofHome || ofClient)) {
            return taken;
        }
        int captor = ofHome ? war.columns.clientLine() : war.columns.homeLine();
        long drafted =
                war.binomial(DRAFTED, keyOfForce, taken, war.value(CombatParameters.DRAFTED_SHARE));
        int host = host(war, captor);
        if (host >= 0) {
            war.state.forces.join(host, corps, Stock.CAPTIVE, drafted, DAYS_BEFORE_DRAFT, Cause.DRAFTED);
            war.addFlow(Flow.DRAFTED, captor, drafted, place);
            double share = (double) drafted / Math.max(1, war.state.forces.strength(host));
            war.state.forces.shake(host, COHESION_PER_DRAFT * share,
                    Math.min(LEAST_COHESION, war.state.forces.cohesion(host)));
        }
        return taken;
    }

    /** Returns the captor's largest force, garrisons included; −1 when there is none. */
    private static int host(War war, int corps) {
        int best = -1;
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.contingent(f) == corps
                    && (best < 0 || war.state.forces.strength(f) > war.state.forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }
}
