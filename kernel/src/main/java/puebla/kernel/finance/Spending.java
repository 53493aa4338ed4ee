package puebla.kernel.finance;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.DecisionPoints;
import puebla.kernel.scenario.DecisionPoints.AdvanceAnswer;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Commitment;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Money;

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
        if (war.state.throne.exists()) {
            client(war);
        }
    }

    private static void home(War war) {
        int home = war.scenario().home();
        double pay = war.scenario().contingents().get(war.columns.homeLine).payPerYear() / 365
                * war.state.inField(war.columns.homeLine)
                + 0.15 * war.state.bands() * 0.3;
        double civil = war.scenario().finance().homeCivil() / 365.0 * (0.15 + 0.85 * (1 - war.state.throne.peopleHeld));
        double need = pay + civil;
        war.state.treasuries.homeNeeds += (need - war.state.treasuries.homeNeeds) / 60;
        double paid = payOut(war, home, need);
        buyArms(war, home, need);
        war.state.treasuries.homeArrears =
                arrears(war.state.treasuries.homeArrears, paid, need, war.state.money.units(home));
    }

    /** Spends a hundredth per day of the home treasury beyond 60 days' needs on arms abroad. */
    private static void buyArms(War war, int home, double need) {
        double spare = war.state.money.units(home) - 60 * need;
        double spent = war.state.coalition.aloneDay >= 0 && spare > 0 ? spare / 100 : 0;
        war.state.money.pay(home, war.state.money.outside(Money.Outside.PEOPLE), Math.round(spent * 100), Cause.ARMS);
        war.state.treasuries.homeArmsSpending += (spent - war.state.treasuries.homeArmsSpending) / 60;
    }

    private static void client(War war) {
        int client = war.scenario().client();
        var treasuries = war.state.treasuries;
        double pay = 0;
        for (int c = 0; c < war.columns.contingents; c++) {
            var one = war.scenario().contingents().get(c);
            boolean lentToThrone = one.kind() == Contingent.Kind.LENT_CORPS
                    && war.scenario().actors().get(one.actor()).dynasticTie() > 0.3;
            if (one.kind() == Contingent.Kind.CLIENT_LINE || (lentToThrone && war.state.throne.acceptedDay >= 0)) {
                pay += one.payPerYear() / 365 * war.state.inField(c);
            }
        }
        double civil = war.scenario().finance().clientCivil() / 365.0
                * (war.state.throne.stage >= puebla.kernel.state.Throne.REIGNS ? 1 : 0.4);
        double charge = 0;
        double rate = war.scenario().actors().get(war.scenario().patron()).pesoRate();
        if (war.state.throne.acceptedDay >= 0) {
            charge = war.scenario().finance().chargePerMan() / 365.0 * war.state.inField(war.columns.patronCorps)
                    / rate;
        }
        double need = pay + civil + treasuries.clientDebtService;
        treasuries.clientNeeds += (need + charge - treasuries.clientNeeds) / 60;
        askPatron(war, need);
        double paid = payOut(war, client, need);
        treasuries.clientArrears = arrears(treasuries.clientArrears, paid, need, war.state.money.units(client));
        if (charge > 0) {
            long due = Math.round(charge * 100);
            if (war.state.money.cents(client) > due + Math.round(need * 100) * 30) {
                long francs = war.state.money.exchange(client, war.scenario().patron(), due, rate, Cause.CHARGE);
                PatronTreasury.deduct(war, francs / 100.0);
            } else {
                treasuries.owedToPatron += charge * rate;
            }
        }
        double carried = Math.clamp(1 - treasuries.clientRevenue / Math.max(1, treasuries.clientNeeds), 0.0, 1.0);
        war.state.commitment.dependence += (carried - war.state.commitment.dependence) / 90;
    }

    private static double payOut(War war, int actor, double need) {
        long cents = Math.min(Math.round(need * 100), Math.max(0, war.state.money.cents(actor)));
        war.state.money.pay(actor, war.state.money.outside(Money.Outside.PEOPLE), cents, Cause.PAY);
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
        var commitment = war.state.commitment;
        int client = war.scenario().client();
        int patron = war.scenario().patron();
        if (war.state.money.units(client) > need * 15 || commitment.stage == Commitment.GONE
                || war.state.inField(war.columns.patronCorps) == 0) {
            return;
        }
        if (commitment.advanceReviewDay < 0 || war.state.day - commitment.advanceReviewDay >= QUARTER) {
            commitment.advanceReviewDay = war.state.day;
            double honour = CommitmentDecision.honour(war);
            var choice = war.decisions.begin(DecisionPoints.GRANT_ADVANCE)
                    .known(Feature.DEPENDENCE, patron, DispatchTopic.DEPENDENCE)
                    .known(Feature.NEIGHBOUR_PRESSURE, patron, DispatchTopic.NEIGHBOUR_PRESSURE)
                    .with(Feature.HONOUR, honour).with(Feature.STRAIN, war.state.calendar.strain[patron]).choose();
            commitment.advance = choice == AdvanceAnswer.GRANT ? 1 : choice == AdvanceAnswer.HALF ? 0.5 : 0;
            if (choice == AdvanceAnswer.REFUSE) {
                war.events.begin(EventType.ADVANCE_REFUSED).by(patron).against(client).becauseDecided().record();
                PublicBelief.shift(war, -1, 0.1);
                if (commitment.decidedDay >= 0) {
                    war.state.treasuries.customsAssigned = true;
                }
            }
        }
        double perDay = war.value(Parameter.ADVANCE_PER_YEAR) * commitment.advance / 365;
        if (perDay > 0) {
            double rate = war.scenario().actors().get(patron).pesoRate();
            double francs = Math.min(perDay, need * rate * 0.6);
            PatronTreasury.advanceToClient(war, francs);
            war.state.treasuries.owedToPatron += francs;
        } else if (war.state.treasuries.clientArrears > 2 && war.state.day % 60 == 0) {
            forcedLoan(war, client);
        }
    }

    /**
     * Raises a forced loan of eight days of the client's revenue, which lowers its standing with propertied and foreign
     * groups.
     */
    private static void forcedLoan(War war, int client) {
        long cents = Math.round(war.state.treasuries.clientRevenue * 8 * 100);
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), client, cents, Cause.FORCED_LOAN);
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, -0.04 * ReproducibleMath.logistic(1));
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.FOREIGN, -0.04);
    }
}
