package puebla.kernel.campaign;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Parameter;
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
 *   hope of the client's men = 0.6 min(patron's men / 30,000, 1) (× 0.75, see below)
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
        double homeHope = 0.5 + 0.5 * (1 - war.state.belief());
        double client = war.value(Parameter.DESERTION_CLIENT) * (1 + 0.5 * war.state.treasuries.clientArrears)
                * (1 + 4 * square(1 - clientHope));
        double homeSide = war.value(Parameter.DESERTION_HOME) * (1 + 0.25 * war.state.treasuries.homeArrears)
                * (1 + 4 * square(1 - homeHope));
        var forces = war.state.forces;
        var upkeep = war.upkeep;
        upkeep.build();
        for (int i = 0; i < upkeep.length(); i++) {
            int f = upkeep.force(i);
            if (!forces.exists(f)) {
                continue;
            }
            var kind = war.columns.kind[forces.contingent[f]];
            double rate = kind == Contingent.Kind.HOME_LINE ? homeSide
                    : kind == Contingent.Kind.CLIENT_LINE ? war.state.throne.exists() ? client : 0.5 * homeSide
                            : war.value(Parameter.DESERTION_FOREIGN);
            rate *= 1.6 - 0.6 * forces.cohesion[f];
            long gone = war.binomialFromHazard(RandomStream.DESERTION, forces.key[f], 0, forces.strength(f),
                    rate * upkeep.days(i));
            forces.leave(f, false, Stock.DESERTED, gone, Cause.DESERTED);
        }
    }

    /** Returns the expectation of the client's soldiers that it pays to stay, 0…1. */
    static double clientHope(War war) {
        double patron = Math.min(1, war.state.inField(war.columns.patronCorps) / 30_000.0);
        double announced = war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL) ? 0.75 : 1;
        return 0.6 * patron * announced + 0.4 * war.state.peopleHeldNow();
    }

    private static double square(double x) {
        return x * x;
    }

    /** Moves scattered natives back to the people of the country. */
    private static void home(War war) {
        double back = ReproducibleMath.relaxed(DRIFT_BACK, war.updateInterval.days());
        for (int c = 0; c < war.columns.contingents; c++) {
            if (!ForceQueries.foreign(war, c)) {
                long men = war.binomial(RandomStream.DESERTION, war.keys.contingent[c], 1,
                        war.state.men.of(c, Stock.DISPERSED), back);
                war.state.men.move(c, Stock.DISPERSED, war.columns.homeLine, Stock.HOME, men, Cause.SCATTERED);
            }
        }
    }
}
