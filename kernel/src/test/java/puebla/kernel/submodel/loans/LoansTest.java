package puebla.kernel.submodel.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLIENT;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoansTest {
    private final EventLog log = new EventLog();

    /**
     * MECHANISMS 9: a 6 % bond at 63 has a running yield of 9.5 %, and a default hazard of 0.065 per year at belief
     * 0.5.
     */
    @Test
    void bond_of_6_percent_is_worth_63_at_belief_0_5_and_placements_below_15_percent_fail() {
        double price = 0.06 / (0.03 + 0.065);
        assertThat(price).isEqualTo(0.63, within(0.002));
        double logOdds = 6 * (price - 0.63) / 0.63 + 1 - 3;
        int placed = 0;
        for (int seed = 1; seed <= 20; seed++) {
            var war = issuing(tuned(), seed);
            war.state.throne.believe(0); // 0.02 + 0.08 x 0.5 + 0.03 / 6 = 0.065
            StateEditor.clientRevenue(war.state.treasuries, 6000);
            StateEditor.clientDebtService(war.state.treasuries, 1000);
            StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED); // no guarantee
            double share = drawnShare(war, logOdds);
            boolean enough = share >= 0.15;
            placed += enough ? 1 : 0;
            assertThat(placedShare(war)).as("seed %d", seed).isEqualTo(enough ? share : 0, within(1e-6));
        }
        assertThat(placed).as("runs in which the market takes a part").isBetween(1, 19);
    }

    @Test
    void guarantee_of_the_patron_raises_the_price_and_the_placement() {
        var war = issuing(tuned());
        war.state.throne.believe(0);
        double price = 0.06 / (0.03 + 0.02 + 0.08 * 0.5 - 0.03);
        double logOdds = 6 * (price - 0.63) / 0.63 + 1 + 1;
        assertThat(placedShare(war)).isEqualTo(drawnShare(war, logOdds), within(1e-6)).isGreaterThan(0.9);
    }

    @Test
    void client_receives_the_proceeds_less_fees_coupons_old_holders_and_patron_cut() {
        var war = issuing(tuned());
        double share = placedShare(war);
        double gross = 200e6 * share * 0.63;
        double net = gross * (1 - 0.1 - 0.1 - 0.2) - 200e6 * share * 0.05;
        assertThat(war.state.money.units(CLIENT)).isEqualTo(net / 5, within(60.0)); // pesos; the share is known to six digits
        assertThat(war.state.treasuries.clientDebtService()).isEqualTo(200e6 * share * 0.06 / 365 / 5, within(0.1));
        war.state.money.audit();
    }

    @Test
    void doubt_debt_burden_and_withdrawal_lower_the_placement() {
        double sure = placed(2, 0, CommitmentStage.COMMITTED);
        assertThat(placed(-1, 0, CommitmentStage.COMMITTED)).isLessThan(sure);
        assertThat(placed(2, 8000, CommitmentStage.COMMITTED)).isLessThan(sure);
        assertThat(placed(2, 0, CommitmentStage.ANNOUNCED)).isLessThan(sure);
    }

    @Test
    void loan_fails_at_very_low_belief_without_a_guarantee() {
        var war = issuing(tuned());
        war.state.throne.believe(-4);
        StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED);
        SmallWar.days(war, 11, new Loans());
        assertThat(war.events.happened(LoansEvents.LOAN_FAILS)).isTrue();
        assertThat(war.state.money.units(CLIENT)).isZero();
    }

    @Test
    void first_loan_is_issued_after_acceptance_of_the_crown_and_tried_once() {
        var war = issuing(tuned());
        SmallWar.days(war, 10, new Loans());
        assertThat(war.state.treasuries.loansTried()).isZero();
        SmallWar.days(war, 1000, new Loans());
        assertThat(war.state.treasuries.loansTried()).isEqualTo(1);
    }

    @Test
    void later_loan_is_issued_only_when_the_chest_is_low() {
        var offer = new Finance.LoanOffer("one", 200_000_000, 0.06, 0.63, 0.1, 0.05, 0.1, 0.2);
        var small = SmallWar.quiet().with(new Finance(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(offer, offer)));
        var rich = issuing(small);
        StateEditor.clientNeeds(rich.state.treasuries, 1);
        SmallWar.days(rich, 800, new Loans());
        assertThat(rich.state.treasuries.loansTried()).isEqualTo(1);
        var poor = issuing(small);
        StateEditor.clientNeeds(poor.state.treasuries, 1e9);
        SmallWar.days(poor, 800, new Loans());
        assertThat(poor.state.treasuries.loansTried()).isEqualTo(2);
    }

    @Test
    void no_loan_is_issued_when_loans_are_off_or_before_acceptance_of_the_crown() {
        var off = issuing(tuned().without(SystemSwitch.LOANS));
        SmallWar.days(off, 500, new Loans());
        assertThat(off.state.treasuries.loansTried()).isZero();
        var regency = issuing(tuned());
        regency.state.throne.accept(regency.state.throne.ruler(), -1);
        SmallWar.days(regency, 500, new Loans());
        assertThat(regency.state.treasuries.loansTried()).isZero();
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(LoansParameters.BOND_BASE, 0.02).with(LoansParameters.BOND_DOUBT, 0.08)
                .with(LoansParameters.BOND_BURDEN, 0.03)
                .with(LoansParameters.BOND_GUARANTEE, 0.03);
    }

    private War issuing(SmallWar small) {
        return issuing(small, 1);
    }

    private War issuing(SmallWar small, long seed) {
        return SmallWar.reigning(Simulation.of(small.model(), seed, Policy.HISTORICAL, log).war());
    }

    private double placed(double beliefLogit, double debtService, CommitmentStage stage) {
        var war = issuing(tuned());
        war.state.throne.believe(beliefLogit);
        StateEditor.clientRevenue(war.state.treasuries, 4000);
        StateEditor.clientDebtService(war.state.treasuries, debtService);
        StateEditor.stage(war.state.commitment, stage);
        return placedShare(war);
    }

    /** Returns the share of the offer that was placed, from the event log. */
    private double placedShare(War war) {
        SmallWar.days(war, 11, new Loans());
        var event = log.events().getLast();
        if (event.type() != LoansEvents.LOAN_PLACED) {
            return 0;
        }
        return event.amounts().get(Amount.FRANCS.ordinal()) / 200e6;
    }

    /** Returns the placed share with the market's random draw of the day of issue, day 10. */
    private static double drawnShare(War war, double logOdds) {
        return 1 / (1 + Math
                .exp(-logOdds - 0.3 * war.random().normal(Loans.PLACED, KeyedRandom.key("loan:first"), 10)));
    }
}
