package puebla.kernel.submodel.upkeep;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;
import puebla.kernel.state.UpkeepList;

/**
 * Desertion and the return of scattered men.
 *
 * <pre>
 *   d = d0 (1 + 0.5 arrears) (1 + 4 (1 − hope)²) (1.6 − 0.6 cohesion)       per man and day
 *   hope of the client's men = 0.6 min(patron's men / patron.full-army, 1) (× 0.75, see below)
 *                              + 0.4 share of the people held
 *   hope of the home men     = 0.5 + 0.5 (1 − belief);  arrears weigh half on them
 * </pre>
 *
 * The factor 0.75 applies once the client has news of the patron's withdrawal. Foreign corps desert little, independent
 * of pay and hope. Scattered natives return to the people; deserters remain deserters. The update of a force applies
 * all days since its last update ({@link UpkeepList}).
 *
 * <p><b>Check:</b> imperial forces 43,500 in January to 28,000 in October 1866, mostly desertion (Stevenson).
 */
public final class Desertion implements Mechanism {
    private static final Draw DESERTS = Draw.of("upkeep.deserts");
    private static final Draw COMES_BACK = Draw.of("upkeep.scattered-return");

    /** Share of the scattered men who return home per day: judgement. */
    private static final double DRIFT_BACK = 0.03;

    @Override
    public void apply(War war) {
        if (war.state.day % war.updateInterval.days() == 0) {
            home(war);
        }
        if (war.off(SystemSwitch.DESERTION)) {
            return;
        }
        double clientHope = clientHope(war);
        double leastHope = war.value(UpkeepParameters.HOME_HOPE);
        double homeHope = leastHope + (1 - leastHope) * (1 - war.state.belief());
        double despair = war.value(UpkeepParameters.DESERTION_DESPAIR);
        double client = war.value(UpkeepParameters.DESERTION_CLIENT)
                * (1 + war.value(UpkeepParameters.DESERTION_CLIENT_ARREARS) * war.state.treasuries.clientArrears())
                * (1 + despair * square(1 - clientHope));
        double byArrears = war.value(UpkeepParameters.DESERTION_HOME_ARREARS);
        double paid = war.value(UpkeepParameters.DESERTION_HOME) * (1 + despair * square(1 - homeHope));
        double treasury = paid * (1 + byArrears * war.state.treasuries.homeArrears());
        double rebels = war.value(UpkeepParameters.DESERTION_REBELS) * treasury;
        double withoutCohesion = war.value(UpkeepParameters.DESERTION_WITHOUT_COHESION);
        double byCohesion = war.value(UpkeepParameters.DESERTION_COHESION);
        var forces = war.state.forces;
        var upkeep = war.upkeep;
        upkeep.build();
        for (int i = 0; i < upkeep.length(); i++) {
            int f = upkeep.force(i);
            if (!forces.exists(f)) {
                continue;
            }
            var kind = war.columns.kind(forces.contingent(f));
            int army = forces.army(f);
            double rate = kind == Contingent.Kind.HOME_LINE
                    ? army < 0 ? treasury : paid * (1 + byArrears * war.state.armies.arrears(army))
                    : kind == Contingent.Kind.CLIENT_LINE ? war.state.throne.exists() ? client : rebels
                            : war.value(UpkeepParameters.DESERTION_FOREIGN);
            rate *= withoutCohesion - byCohesion * forces.cohesion(f);
            long gone = war.binomialFromHazard(DESERTS, forces.key(f), forces.strength(f), rate * upkeep.days(i));
            forces.leave(f, false, Stock.DESERTED, gone, Cause.DESERTED);
        }
    }

    /** Returns the expectation of the client's soldiers that it pays to stay, 0…1. */
    static double clientHope(War war) {
        double patron = Math.min(1,
                war.state.inField(war.columns.patronCorps()) / war.value(SharedParameters.PATRON_FULL_ARMY));
        double announced = war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL)
                ? war.value(UpkeepParameters.HOPE_AFTER_NEWS) : 1;
        double fromPatron = war.value(UpkeepParameters.HOPE_FROM_PATRON);
        return fromPatron * patron * announced + (1 - fromPatron) * war.state.peopleHeldNow();
    }

    private static double square(double x) {
        return x * x;
    }

    /** Moves scattered natives back to the people of the country. */
    private static void home(War war) {
        double back = ReproducibleMath.relaxed(DRIFT_BACK, war.updateInterval.days());
        for (int c = 0; c < war.columns.contingents(); c++) {
            if (!ForceQueries.foreign(war, c)) {
                long men = war.binomial(COMES_BACK, war.keys.contingent(c), war.state.men.of(c, Stock.DISPERSED), back);
                war.state.men.move(c, Stock.DISPERSED, war.columns.homeLine(), Stock.HOME, men, Cause.SCATTERED);
            }
        }
    }
}
