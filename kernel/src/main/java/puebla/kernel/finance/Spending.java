package puebla.kernel.finance;

import puebla.kernel.Mechanism;
import puebla.kernel.War;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Money;
import puebla.kernel.mail.DispatchTopic;
import puebla.kernel.patron.Commitment;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Parameter;

/**
 * Spending of both governments: troops, court and offices, debts and the patron's charges, as far as their treasuries
 * suffice. The rest becomes arrears of pay. The client asks its patron for advances, which the patron grants, halves or
 * refuses once a quarter.
 *
 * <p><b>Source:</b> an imperial soldier 0.6–0.9 peso a day, a republican 0.25–0.4 (often unpaid); 1,000 francs per
 * French soldier and year charged to the client by treaty (Bancroft VI p. 139). <b>Leaves out:</b> graft, prices.
 */
public final class Spending implements Mechanism {
    private static final int QUARTER = 90;

    @Override
    public void apply(War war) {
        home(war);
        if (war.throne.exists()) {
            client(war);
        }
    }

    private static void home(War war) {
        int home = war.scenario().home();
        double pay = war.scenario().contingents().get(war.columns.homeLine).payPerYear() / 365
                * war.inField(war.columns.homeLine)
                + 0.15 * war.bands() * 0.3;
        double civil = war.scenario().finance().homeCivil() / 365.0 * (0.15 + 0.85 * (1 - war.throne.peopleHeld));
        double need = pay + civil;
        war.treasuries.homeNeeds += (need - war.treasuries.homeNeeds) / 60;
        double paid = payOut(war, home, need);
        buyArms(war, home, need);
        war.treasuries.homeArrears = arrears(war.treasuries.homeArrears, paid, need, war.money.units(home));
    }

    /** Spends a hundredth per day of the home treasury beyond 60 days' needs on arms abroad. */
    private static void buyArms(War war, int home, double need) {
        double spare = war.money.units(home) - 60 * need;
        double spent = war.coalition.aloneDay >= 0 && spare > 0 ? spare / 100 : 0;
        war.money.pay(home, war.money.outside(Money.Outside.PEOPLE), Math.round(spent * 100), Cause.ARMS);
        war.treasuries.homeArmsSpending += (spent - war.treasuries.homeArmsSpending) / 60;
    }

    private static void client(War war) {
        int client = war.scenario().client();
        var treasuries = war.treasuries;
        double pay = 0;
        for (int c = 0; c < war.columns.contingents; c++) {
            var one = war.scenario().contingents().get(c);
            boolean lentToThrone = one.kind() == Contingent.Kind.LENT_CORPS
                    && war.scenario().actors().get(one.actor()).dynasticTie() > 0.3;
            if (one.kind() == Contingent.Kind.CLIENT_LINE || (lentToThrone && war.throne.acceptedDay >= 0)) {
                pay += one.payPerYear() / 365 * war.inField(c);
            }
        }
        double civil = war.scenario().finance().clientCivil() / 365.0
                * (war.throne.stage >= puebla.kernel.throne.Throne.REIGNS ? 1 : 0.4);
        double charge = 0;
        double rate = war.scenario().actors().get(war.scenario().patron()).pesoRate();
        if (war.throne.acceptedDay >= 0) {
            charge = war.scenario().finance().chargePerMan() / 365.0 * war.inField(war.columns.patronCorps) / rate;
        }
        double need = pay + civil + treasuries.clientDebtService;
        treasuries.clientNeeds += (need + charge - treasuries.clientNeeds) / 60;
        askPatron(war, need);
        double paid = payOut(war, client, need);
        treasuries.clientArrears = arrears(treasuries.clientArrears, paid, need, war.money.units(client));
        if (charge > 0) {
            long due = Math.round(charge * 100);
            if (war.money.cents(client) > due + Math.round(need * 100) * 30) {
                long francs = war.money.exchange(client, war.scenario().patron(), due, rate, Cause.CHARGE);
                PatronTreasury.deduct(war, francs / 100.0);
            } else {
                treasuries.owedToPatron += charge * rate;
            }
        }
        double carried = Math.clamp(1 - treasuries.clientRevenue / Math.max(1, treasuries.clientNeeds), 0.0, 1.0);
        war.commitment.dependence += (carried - war.commitment.dependence) / 90;
    }

    private static double payOut(War war, int actor, double need) {
        long cents = Math.min(Math.round(need * 100), Math.max(0, war.money.cents(actor)));
        war.money.pay(actor, war.money.outside(Money.Outside.PEOPLE), cents, Cause.PAY);
        return cents / 100.0;
    }

    private static double arrears(double months, double paid, double need, double chest) {
        double missing = need <= 0 ? 0 : 1 - paid / need;
        double now = months + missing / 30;
        if (missing <= 0 && chest > need * 20) {
            now -= 1 / 30.0;
        }
        return Math.clamp(now, 0.0, 8.0);
    }

    /**
     * Requests an advance for the client if its treasury is nearly empty. The patron decides once a quarter how much it
     * grants.
     */
    private static void askPatron(War war, double need) {
        var commitment = war.commitment;
        int client = war.scenario().client();
        int patron = war.scenario().patron();
        if (war.money.units(client) > need * 15 || commitment.stage == Commitment.GONE
                || war.inField(war.columns.patronCorps) == 0) {
            return;
        }
        if (commitment.advanceReviewDay < 0 || war.day - commitment.advanceReviewDay >= QUARTER) {
            commitment.advanceReviewDay = war.day;
            double honour = CommitmentDecision.honour(war);
            int choice = war.decisions.decide(DecisionPoint.GRANT_ADVANCE, war.known(patron, DispatchTopic.DEPENDENCE),
                    war.known(patron, DispatchTopic.NEIGHBOUR_PRESSURE), honour, war.calendar.strain[patron]);
            commitment.advance = choice == 0 ? 1 : choice == 1 ? 0.5 : 0;
            if (choice == 2) {
                war.event(EventType.ADVANCE_REFUSED).by(patron).against(client).becauseDecided().record();
                war.newsOfVictory(-1, 0.1);
                if (commitment.decidedDay >= 0) {
                    war.treasuries.customsAssigned = true;
                }
            }
        }
        double perDay = war.value(Parameter.ADVANCE_PER_YEAR) * commitment.advance / 365;
        if (perDay > 0) {
            double rate = war.scenario().actors().get(patron).pesoRate();
            double francs = Math.min(perDay, need * rate * 0.6);
            PatronTreasury.advanceToClient(war, francs);
            war.treasuries.owedToPatron += francs;
        } else if (war.treasuries.clientArrears > 2 && war.day % 60 == 0) {
            forcedLoan(war, client);
        }
    }

    /**
     * Raises a forced loan of eight days of the client's revenue, which lowers its standing with propertied and foreign
     * groups.
     */
    private static void forcedLoan(War war, int client) {
        long cents = Math.round(war.treasuries.clientRevenue * 8 * 100);
        war.money.pay(war.money.outside(Money.Outside.PEOPLE), client, cents, Cause.FORCED_LOAN);
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, -0.04 * ReproducibleMath.logistic(1));
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.FOREIGN, -0.04);
    }
}
