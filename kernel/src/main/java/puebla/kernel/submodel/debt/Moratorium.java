package puebla.kernel.submodel.debt;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CreditorQueries;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.YesNo;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;

/**
 * Suspension of the debtor's payments, and its possible repeal.
 *
 * <pre>
 *   h = h0 exp(b1 X + b2 W − b3 F)      per day
 * </pre>
 *
 * X fiscal stress: (needs − free revenue) / gross revenue, mean of 60 days; W civil war: rebels in arms / 10,000, at
 * most 1; F believed probability of an armed answer, 0…1. After the suspension, a decision every 30 days may repeal it.
 *
 * <p><b>Source:</b> form and ranges are judgement; facts of the default in Bancroft VI and the British blue book.
 * <b>Leaves out:</b> partial suspensions, new conventions with single creditors.
 */
public final class Moratorium implements Mechanism {
    private static final Draw SUSPENDS = Draw.of("debt.moratorium");

    /** Time between two decisions on a repeal [days]. Judgement. */
    private static final int REVIEW_DAYS = 30;
    /** Largest fiscal stress that counts for a repeal [shares of revenue]. Judgement. */
    private static final double MOST_STRESS = 1.5;

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.DEBT)) {
            return;
        }
        if (war.state.debt.moratoriumDay() < 0) {
            suspend(war);
        } else
            if (war.state.debt.suspended()
                    && (war.state.day - war.state.debt.moratoriumDay()) % REVIEW_DAYS == REVIEW_DAYS - 1
                    && war.state.expedition.hostilitiesDay() < 0) {
                        reconsider(war);
                    }
    }

    private static void suspend(War war) {
        double rebels = Math.min(1, war.state.men.of(war.columns.clientLine(), Stock.FIELD) / 10_000.0);
        double fear = war.value(DebtParameters.FEAR_DAY_ZERO);
        double stressTerm = war.value(DebtParameters.MORATORIUM_STRESS) * war.state.debt.stress();
        double warTerm = war.value(DebtParameters.MORATORIUM_CIVIL_WAR) * rebels;
        double hazard = war.value(DebtParameters.MORATORIUM_BASE)
                * ReproducibleMath.exp(stressTerm + warTerm - war.value(DebtParameters.MORATORIUM_FEAR) * fear);
        int home = war.scenario().home();
        if (!war.occurs(SUSPENDS, war.keys.actor(home), hazard)) {
            return;
        }
        double owed = 0;
        for (int a = 0; a < war.columns.actors(); a++) {
            owed += war.scenario().actors().get(a).claims();
        }
        int event =
                war.events.begin(SharedEvents.MORATORIUM).at(war.state.seat.place()).by(home).with(Amount.PESOS, owed)
                        .because(Feature.FISCAL_STRESS, stressTerm).because(Feature.CIVIL_WAR, warTerm).record();
        war.state.debt.suspend(war.state.day, event);
        tellCreditors(war, DispatchTopic.DEFAULT);
    }

    private static void reconsider(War war) {
        int home = war.scenario().home();
        if (war.decisions.begin(DebtDecisions.REPEAL)
                .with(Feature.FISCAL_STRESS, Math.min(MOST_STRESS, war.state.debt.stress()))
                .known(Feature.FEAR_OF_ARMS, home, DispatchTopic.THREAT).choose() == YesNo.YES) {
            war.state.debt.repeal(war.state.day);
            war.events.begin(DebtEvents.MORATORIUM_REPEALED).at(war.state.seat.place()).by(home)
                    .causedBy(war.state.debt.moratoriumEvent())
                    .becauseDecided()
                    .record();
            tellCreditors(war, DispatchTopic.REPEAL);
        }
    }

    private static void tellCreditors(War war, DispatchTopic news) {
        for (int a = 0; a < war.columns.actors(); a++) {
            if (CreditorQueries.isCreditor(war, a)) {
                war.dispatches.report(war.state.seat.place(), a, news, 1);
            }
        }
    }
}
