package puebla.kernel.submodel.loans;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Money;

/**
 * Bonds of the client on the patron's market.
 *
 * <pre>
 *   price per 100   P = coupon / (r + λ),  λ = l0 + l1 (1 − S) + l2 min(2, debt service / revenue) − l3 guarantee
 *   placed          offer × logistic(6 (P − ask)/ask + 1 + (1 while the patron stays, else −3) + 0.3 N(0, 1))
 *                   nothing when that is less than 0.15 of the offer
 *   received        placed × ask × (1 − fees) − coupons withheld − old holders − the patron's own claims
 * </pre>
 *
 * The first issue follows the acceptance of the crown. Each later one requires an empty treasury.
 *
 * <p><b>Source:</b> Flandreau and Flores (2009) for the form; issues of 1864 and 1865 in Bancroft VI p. 136, 175.
 */
public final class Loans implements Mechanism {
    static final Draw PLACED = Draw.of("loans.placed");

    /** Minimum revenue of the client in the burden of its debt [pesos a day]. Judgement. */
    private static final double MIN_REVENUE = 1000;
    /** Minimum hazard of default that the market expects [per year]. Judgement. */
    private static final double MIN_DEFAULT = 0.002;
    private static final int PERCENT = 100;

    @Override
    public void apply(War war) {
        var treasuries = war.state.treasuries;
        if (war.off(SystemSwitch.LOANS) || war.state.throne.acceptedDay() < 0 || !war.state.throne.exists()
                || treasuries.loansTried() >= war.scenario().finance().loans().size()) {
            return;
        }
        if (treasuries.loanReviewDay() < 0) {
            treasuries.waitForLoan(war.state.day + (int) war.value(LoansParameters.FIRST_ISSUE_DAYS));
        }
        boolean empty = war.state.money.units(war.scenario().client()) < treasuries.clientNeeds()
                * war.value(LoansParameters.NEEDS_OF_EMPTY);
        if (war.state.day < treasuries.loanReviewDay() || (treasuries.loansTried() > 0 && !empty)) {
            return;
        }
        treasuries.waitForLoan(war.state.day + (int) war.value(
                treasuries.loansTried() == 0 ? LoansParameters.SECOND_ISSUE_DAYS : LoansParameters.LATER_ISSUE_DAYS));
        issue(war);
    }

    private static void issue(War war) {
        var treasuries = war.state.treasuries;
        long key = war.keys.loan(treasuries.loansTried());
        var loan = war.scenario().finance().loans().get(treasuries.tryLoan());
        double rate = war.scenario().actors().get(war.scenario().patron()).pesoRate();
        double revenue = Math.max(MIN_REVENUE, treasuries.clientRevenue());
        boolean guaranteed = war.state.commitment.stage() == CommitmentStage.COMMITTED;
        double burden = Math.min(2, treasuries.clientDebtService() / revenue);
        double lambda =
                war.value(LoansParameters.BOND_BASE) + war.value(LoansParameters.BOND_DOUBT) * (1 - war.state.belief())
                        + war.value(LoansParameters.BOND_BURDEN) * burden
                        - (guaranteed ? war.value(LoansParameters.BOND_GUARANTEE) : 0);
        double price = loan.coupon() / (war.value(LoansParameters.SAFE_INTEREST) + Math.max(MIN_DEFAULT, lambda));
        double push = guaranteed ? 1 : 0;
        double share =
                ReproducibleMath
                        .logistic(war.value(LoansParameters.PLACED_BY_PRICE) * (price - loan.askPrice())
                                / loan.askPrice() + 1 + push
                                - (guaranteed ? 0 : war.value(LoansParameters.PATRON_LEAVING))
                                + war.value(LoansParameters.PLACED_SPREAD) * war.normal(PLACED, key));
        if (share < war.value(LoansParameters.LEAST_PLACED)) {
            war.events.begin(LoansEvents.LOAN_FAILS).by(war.scenario().client()).with(Amount.FRANCS, loan.nominal())
                    .because(Feature.MARKET_FAITH, 1 - war.state.belief()).record();
            return;
        }
        double nominal = loan.nominal() * share;
        double gross = nominal * loan.askPrice();
        double net =
                gross * (1 - loan.fees()) - nominal * loan.prepaid() - gross * (loan.oldHolders() + loan.patronCut());
        net = Math.max(0, net);
        int market = war.state.money.outside(Money.Outside.PATRON_PUBLIC);
        war.state.money.pay(market, war.scenario().patron(), Money.toCents(gross * loan.patronCut()),
                Cause.INDEMNITY);
        war.state.money.pay(war.scenario().patron(), market, Money.toCents(gross * loan.patronCut()),
                Cause.INDEMNITY);
        war.state.money.exchange(market, war.scenario().client(), Money.toCents(net), rate, Cause.LOAN);
        treasuries.addDebtService(nominal * loan.coupon() / Time.YEAR / rate);
        war.addFlow(Flow.LOAN_NOMINAL, war.scenario().client(), nominal / rate);
        war.addFlow(Flow.LOAN_NET, war.scenario().client(), net / rate);
        war.events.begin(LoansEvents.LOAN_PLACED).by(war.scenario().client()).with(Amount.FRANCS, nominal)
                .with(Amount.PESOS, net / rate)
                .with(Amount.PERCENT, share * PERCENT).because(Feature.MARKET_FAITH, war.state.belief()).record();
    }
}
