package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.state.WrongEntry;

/** Checks on every day of many runs that men and money balance and that state variables stay within their bounds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BooksBalanceTest {
    private static final int SEEDS = 60;

    @Test
    void men_and_money_balance_and_states_stay_in_bounds_on_every_day_of_sixty_runs() {
        var model = SmallWar.lively().model();
        int landed = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            var simulation = Simulation.of(model, seed, Policy.HISTORICAL);
            simulation.war().audit();
            while (!simulation.ended()) {
                simulation.step();
                simulation.war().audit(); // the error message names seed and day
                bounds(simulation.war());
            }
            landed += simulation.war().state.expedition.base() >= 0 ? 1 : 0;
        }
        assertThat(landed).as("runs in which the patron landed").isGreaterThan(SEEDS / 2);
    }

    private static void bounds(War war) {
        String when = "seed " + war.state.seed + ", day " + war.state.day;
        for (int p = 0; p < war.columns.places(); p++) {
            check(Math.abs(war.state.country.control(p)) <= 1, when, "control");
            check(war.state.country.activeForHome(p) >= 0
                    && war.state.country.activeForHome(p) + war.state.country.activeForClient(p) <= 1 + 1e-9, when,
                    "active supporters");
            check(war.state.country.exhaustion(p) >= 0 && war.state.country.exhaustion(p) <= 1, when, "exhaustion");
            check(war.state.country.trade(p) >= 0 && war.state.country.raided(p) >= 0
                    && war.state.country.raided(p) <= 1, when,
                    "trade or raided share");
            check(Math.abs(war.state.country.held(p)) == 1, when, "side that holds the place");
        }
        for (double attitude : StateEditor.attitude(war.state.country)) {
            check(attitude >= -1 && attitude <= 1, when, "attitude");
        }
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.exists(f)) {
                check(war.state.forces.strength(f) > 0, when, "strength of a force");
                check(war.state.forces.cohesion(f) > 0 && war.state.forces.cohesion(f) <= 1, when, "cohesion");
                check(war.state.forces.supply(f) >= 0 && war.state.forces.supply(f) <= 1 + 1e-9, when, "supply");
            }
        }
        check(war.state.belief() > 0 && war.state.belief() < 1 && Double.isFinite(war.state.debt.stress()), when,
                "belief");
        check(war.state.neighbour.pressure() >= 0 && war.state.neighbour.pressure() <= 1
                && war.state.neighbour.arms() >= 1,
                when, "neighbour");
    }

    private static void check(boolean holds, String when, String what) {
        if (!holds) {
            throw new AssertionError(when + ": " + what + " out of bounds");
        }
    }

    @Test
    void audit_fails_when_a_force_has_more_men_than_the_ledger() {
        var war = SmallWar.lively().war(1);
        assertThatCode(war::audit).doesNotThrowAnyException();
        StateEditor.fit(war.state.forces, 0, war.state.forces.fit(0) + 1);
        assertThat(catchThrowable(war::audit)).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("seed 1").hasMessageContaining("day 0");
    }

    @Test
    void audit_fails_when_a_place_has_more_band_members_than_the_ledger() {
        var war = SmallWar.lively().war(1);
        war.state.country.changeBands(SmallWar.BAY, 1);
        assertThat(catchThrowable(war::audit)).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("bands");
    }

    @Test
    void audit_of_a_war_fails_when_only_the_men_or_only_the_money_are_wrong() {
        var men = SmallWar.lively().war(1);
        men.state.men.visit(new WrongEntry(Stock.HOME.ordinal(), 1));
        assertThat(catchThrowable(men::audit)).isInstanceOf(InvariantViolation.class)
                .hasMessageStartingWith("seed 1, day 0: men:");
        for (int treasury : new int[]{SmallWar.HOME, SmallWar.CLIENT, SmallWar.PATRON}) {
            var money = SmallWar.lively().war(1);
            money.state.money.visit(new WrongEntry(treasury, 1));
            assertThat(catchThrowable(money::audit)).as("treasury %d", treasury).isInstanceOf(InvariantViolation.class)
                    .hasMessageStartingWith("seed 1, day 0: money:");
        }
    }
}
