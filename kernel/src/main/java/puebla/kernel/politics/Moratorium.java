package puebla.kernel.politics;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Amount;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Switch;
import puebla.kernel.ledger.Stock;
import puebla.kernel.news.News;

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
    private static final int REVIEW_DAYS = 30;

    @Override
    public void apply(War war) {
        if (war.off(Switch.DEBT)) {
            return;
        }
        if (war.debt.moratoriumDay < 0) {
            suspend(war);
        } else
            if (war.debt.suspended() && (war.day - war.debt.moratoriumDay) % REVIEW_DAYS == REVIEW_DAYS - 1
                    && war.coalition.aloneDay < 0) {
                        reconsider(war);
                    }
    }

    private static void suspend(War war) {
        double rebels = Math.min(1, war.men.of(war.theatre.clientLine, Stock.FIELD) / 10_000.0);
        double fear = war.value(Parameter.FEAR_DAY_ZERO);
        double stressTerm = war.value(Parameter.MORATORIUM_STRESS) * war.debt.stress;
        double warTerm = war.value(Parameter.MORATORIUM_CIVIL_WAR) * rebels;
        double hazard = war.value(Parameter.MORATORIUM_BASE)
                * Elementary.exp(stressTerm + warTerm - war.value(Parameter.MORATORIUM_FEAR) * fear);
        int home = war.scenario().home();
        if (!war.strikes(Stream.MORATORIUM, war.theatre.actorKey[home], 0, hazard)) {
            return;
        }
        double owed = 0;
        for (int a = 0; a < war.theatre.actors; a++) {
            owed += war.scenario().actors().get(a).claims();
        }
        war.debt.moratoriumDay = war.day;
        war.debt.moratoriumEvent = war.happening(Kind.MORATORIUM).at(war.seat.place).by(home).with(Amount.PESOS, owed)
                .because(Feature.FISCAL_STRESS, stressTerm).because(Feature.CIVIL_WAR, warTerm).record();
        tellCreditors(war, News.DEFAULT);
    }

    private static void reconsider(War war) {
        int home = war.scenario().home();
        double threat = war.known(home, News.THREAT);
        if (war.decisions.decide(DecisionPoint.REPEAL, Math.min(1.5, war.debt.stress), threat) == 0) {
            war.debt.repealedDay = war.day;
            war.happening(Kind.MORATORIUM_REPEALED).at(war.seat.place).by(home).causedBy(war.debt.moratoriumEvent)
                    .becauseDecided()
                    .record();
            tellCreditors(war, News.REPEAL);
        }
    }

    private static void tellCreditors(War war, News news) {
        for (int a = 0; a < war.theatre.actors; a++) {
            if (isCreditor(war, a)) {
                war.report(war.seat.place, a, news, 1);
            }
        }
    }

    /** Reports whether an actor is a power with claims and ships: the patron or a partner. */
    static boolean isCreditor(War war, int actor) {
        var role = war.scenario().actors().get(actor).role();
        return role == Actor.Role.PATRON || role == Actor.Role.PARTNER;
    }
}
