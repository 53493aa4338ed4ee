package puebla.kernel.submodel.finance;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Arrears;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Money;
import puebla.kernel.submodel.finance.FinanceDecisions.AdvanceAnswer;

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
    /** Dynastic tie of a donor above which the client pays the lent corps. Judgement. */
    private static final double DYNASTIC_TIE = 0.3;
    /** Time between forced loans [days]. Judgement. */
    private static final int FORCED_LOAN_DAYS = 60;
    /** Loss of attitude of propertied groups by a forced loan, relative to foreigners [ratio]. Judgement. */
    private static final double ON_PROPERTIED = ReproducibleMath.logistic(1);

    @Override
    public void apply(War war) {
        home(war);
        if (war.state.throne.exists()) {
            client(war);
        }
    }

    private static void home(War war) {
        int home = war.scenario().home();
        double pay = war.scenario().contingents().get(war.columns.homeLine()).payPerYear() / Time.YEAR
                * war.state.inField(war.columns.homeLine()) - war.state.armies.paidToday()
                + war.value(FinanceParameters.IRREGULARS_PAID) * war.state.bands()
                        * war.value(FinanceParameters.IRREGULAR_PAY);
        double inExile = war.value(FinanceParameters.CIVIL_IN_EXILE);
        double civil = war.scenario().finance().homeCivil() / Time.YEAR
                * (inExile + (1 - inExile) * (1 - war.state.throne.peopleHeld()));
        double need = pay + civil;
        war.state.treasuries.averageHomeNeeds(need);
        double paid = payOut(war, home, need);
        war.state.treasuries.recordHomePaid(Arrears.paid(paid, need));
        buyArms(war, home, need);
        war.state.treasuries
                .oweHomePay(Arrears.after(war, war.state.treasuries.homeArrears(), paid, need,
                        war.state.money.units(home)));
    }

    /** Spends part of the home treasury beyond the needs that it keeps on arms abroad. */
    private static void buyArms(War war, int home, double need) {
        double spare = war.state.money.units(home) - war.value(FinanceParameters.NEEDS_BEFORE_ARMS) * need;
        double spent = war.state.expedition.hostilitiesDay() >= 0 && spare > 0
                ? spare / war.value(FinanceParameters.ARMS_DAYS) : 0;
        war.state.money.pay(home, war.state.money.outside(Money.Outside.PEOPLE), Money.toCents(spent), Cause.ARMS);
        war.state.treasuries.averageHomeArms(spent);
    }

    private static void client(War war) {
        int client = war.scenario().client();
        var treasuries = war.state.treasuries;
        double pay = 0;
        for (int c = 0; c < war.columns.contingents(); c++) {
            var one = war.scenario().contingents().get(c);
            boolean lentToThrone = one.kind() == Contingent.Kind.LENT_CORPS
                    && war.scenario().actors().get(one.actor()).dynasticTie() > DYNASTIC_TIE;
            if (one.kind() == Contingent.Kind.CLIENT_LINE || (lentToThrone && war.state.throne.acceptedDay() >= 0)) {
                pay += one.payPerYear() / Time.YEAR * war.state.inField(c);
            }
        }
        double civil = war.scenario().finance().clientCivil() / Time.YEAR
                * (war.state.throne.stage().reached(CrownStage.REIGNS) ? 1
                        : war.value(FinanceParameters.CIVIL_OF_REGENCY));
        double charge = 0;
        double rate = war.scenario().actors().get(war.scenario().patron()).pesoRate();
        if (war.state.throne.acceptedDay() >= 0) {
            charge = war.scenario().finance().chargePerMan() / Time.YEAR * war.state.inField(war.columns.patronCorps())
                    / rate;
        }
        double need = pay + civil + treasuries.clientDebtService();
        treasuries.averageClientNeeds(need + charge);
        askPatron(war, need);
        double paid = payOut(war, client, need);
        treasuries.oweClientPay(
                Arrears.after(war, treasuries.clientArrears(), paid, need, war.state.money.units(client)));
        if (charge > 0) {
            long due = Money.toCents(charge);
            long kept = Money.toCents(need) * (long) war.value(FinanceParameters.NEEDS_BEFORE_CHARGE);
            if (war.state.money.cents(client) > due + kept) {
                long francs = war.state.money.exchange(client, war.scenario().patron(), due, rate, Cause.CHARGE);
                PatronTreasury.deduct(war, Money.toUnits(francs));
            } else {
                treasuries.owePatron(charge * rate);
            }
        }
        double carried = Math.clamp(1 - treasuries.clientRevenue() / Math.max(1, treasuries.clientNeeds()), 0.0, 1.0);
        war.state.commitment.carry(carried, QUARTER);
    }

    private static double payOut(War war, int actor, double need) {
        long cents = Math.min(Money.toCents(need), Math.max(0, war.state.money.cents(actor)));
        war.state.money.pay(actor, war.state.money.outside(Money.Outside.PEOPLE), cents, Cause.PAY);
        return Money.toUnits(cents);
    }

    /**
     * Requests an advance for the client if its treasury is nearly empty. The patron decides once a quarter how much it
     * grants.
     */
    private static void askPatron(War war, double need) {
        var commitment = war.state.commitment;
        int client = war.scenario().client();
        int patron = war.scenario().patron();
        if (war.state.money.units(client) > need * war.value(FinanceParameters.NEEDS_BEFORE_ADVANCE)
                || commitment.stage() == CommitmentStage.GONE
                || war.state.inField(war.columns.patronCorps()) == 0) {
            return;
        }
        if (commitment.advanceReviewDay() < 0 || war.state.day - commitment.advanceReviewDay() >= QUARTER) {
            commitment.reviewAdvance(war.state.day);
            double honour = CommitmentDecision.honour(war);
            var choice = war.decisions.begin(FinanceDecisions.GRANT_ADVANCE)
                    .known(Feature.DEPENDENCE, patron, DispatchTopic.DEPENDENCE)
                    .known(Feature.NEIGHBOUR_PRESSURE, patron, DispatchTopic.NEIGHBOUR_PRESSURE)
                    .with(Feature.HONOUR, honour).with(Feature.STRAIN, war.state.calendar.strain(patron)).choose();
            commitment.grantAdvance(choice == AdvanceAnswer.GRANT ? 1 : choice == AdvanceAnswer.HALF ? 0.5 : 0);
            if (choice == AdvanceAnswer.REFUSE) {
                war.events.begin(FinanceEvents.ADVANCE_REFUSED).by(patron).against(client).becauseDecided().record();
                PublicBelief.shift(war, -1, war.value(FinanceParameters.NEWS_ADVANCE_REFUSED));
                if (commitment.decidedDay() >= 0) {
                    war.state.treasuries.assignCustoms();
                }
            }
        }
        double perDay = war.value(FinanceParameters.ADVANCE_PER_YEAR) * commitment.advance() / Time.YEAR;
        if (perDay > 0) {
            double rate = war.scenario().actors().get(patron).pesoRate();
            double francs = Math.min(perDay, need * rate * war.value(FinanceParameters.MOST_ADVANCE));
            PatronTreasury.advanceToClient(war, francs);
            war.state.treasuries.owePatron(francs);
        } else
            if (war.state.treasuries.clientArrears() > war.value(FinanceParameters.FORCED_LOAN_ARREARS)
                    && war.state.day % FORCED_LOAN_DAYS == 0) {
                        forcedLoan(war, client);
                    }
    }

    /**
     * Raises a forced loan of some days of the client's revenue, which lowers its standing with propertied and foreign
     * groups.
     */
    private static void forcedLoan(War war, int client) {
        long cents =
                Money.toCents(war.state.treasuries.clientRevenue() * war.value(FinanceParameters.FORCED_LOAN_DAYS));
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), client, cents, Cause.FORCED_LOAN);
        double loss = war.value(FinanceParameters.FORCED_LOAN_ATTITUDE);
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, -loss * ON_PROPERTIED);
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.FOREIGN, -loss);
    }
}
