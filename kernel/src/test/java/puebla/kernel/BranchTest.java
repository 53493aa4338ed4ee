package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Levers.CalendarMode;
import puebla.kernel.scenario.Prior;
import puebla.kernel.state.StateEditor;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.coalition.CoalitionParameters;
import puebla.kernel.submodel.commitment.CommitmentParameters;
import puebla.kernel.submodel.debt.DebtParameters;
import puebla.kernel.submodel.finance.FinanceParameters;

/** Tests of branches: copies of a run that use other random draws from their branch point on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchTest {
    private static final Draw DRAW = Draw.of("test.of-a-branch");
    private static final Prior SOME = new Prior(0.5, 0.2, 0.8, Prior.Shape.UNIFORM);
    /** Model with several uncertain parameters and with jittered dates of external events. */
    private static final Model UNSURE = SmallWar.lively().with(FinanceParameters.TRADE_DAY_ZERO, SOME)
            .with(CommitmentParameters.RESOLVE_BASE, new Prior(0.001, 0.0005, 0.002, Prior.Shape.LOGNORMAL))
            .with(CoalitionParameters.HIDDEN_AIM, 0.5).with(CommitmentParameters.COMMITMENT_FRAILTY, 0.4)
            .with(CalendarMode.JITTERED)
            .leader(SmallWar.MARSHAL, l -> new Leader(l.id(), l.intervention(), l.office(), l.creed(),
                    SOME, l.grievance(), l.following(), l.compromised(), l.region(), l.rank()))
            .model();
    private static final long UNHEARD_OF = 77;

    // --- random draws -------------------------------------------------------------------------------------------

    @Test
    void branch_from_two_branch_points_is_identical_when_no_event_lies_between_them() {
        var model = SmallWar.quiet().withEvent("peace", ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS, 60, 0, 0)
                .withEvent("crisis", ExternalEvent.Kind.CRISIS, 80, 30, 0.4).with(CalendarMode.DRAWN).lasting(200)
                .withMeasure("peace", SmallWar.first(CalendarEvents.EXTERNAL)).model();
        int same = 0;
        for (int branch = 1; branch <= 40; branch++) {
            var monday = branch(after(model, 1, 10), branch);
            var thursday = branch(after(model, 1, 13), branch);
            boolean quiet = true;
            for (int day : calendarDays(monday)) {
                quiet &= day >= 13;
            }
            for (int day : calendarDays(after(model, 1, 13))) {
                quiet &= day >= 13;
            }
            if (quiet) {
                assertThat(calendarDays(thursday)).isEqualTo(calendarDays(monday));
                assertThat(ended(thursday).measures()).as("branch %d", branch).isEqualTo(ended(monday).measures());
                same++;
            }
        }
        assertThat(same).isGreaterThan(20);
    }

    @Test
    void branch_from_two_branch_points_uses_equal_draws_from_the_later_one_on() {
        var monday = branch(after(UNSURE, 2, 100), 5).war();
        var thursday = branch(after(UNSURE, 2, 103), 5).war();
        for (int day = 100; day < 110; day++) {
            assertThat(randomNumber(monday, day) == randomNumber(thursday, day)).as("day %d", day)
                    .isEqualTo(day >= 103);
        }
    }

    @Test
    void branch_shares_draws_of_the_run_before_its_branch_point_and_has_its_own_after() {
        var base = after(UNSURE, 2, 100);
        Set<Double> seen = new HashSet<>();
        for (long key = 0; key < 50; key++) {
            var branch = branch(base, key).war();
            assertThat(randomNumber(branch, 99)).isEqualTo(randomNumber(base.war(), 99));
            seen.add(randomNumber(branch, 100));
        }
        seen.add(randomNumber(base.war(), 100));
        assertThat(seen).hasSize(51);
    }

    @Test
    void different_branches_take_different_courses() {
        var base = after(UNSURE, 2, 300);
        Set<String> ends = new HashSet<>();
        for (long key = 1; key <= 5; key++) {
            var branch = branch(base, key);
            while (branch.war().state.day < 400) {
                branch.step();
            }
            ends.add(Arrays.toString(StateEditor.fit(branch.war().state.forces)));
        }
        assertThat(ends).hasSize(5);
    }

    // --- preserved state ----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0", "150"})
    void branch_keeps_parameters_and_traits_of_the_run(int day) {
        var base = after(UNSURE, 2, day);
        for (long key = 1; key <= 20; key++) {
            var branch = branch(base, key);
            assertThat(unknowns(branch.war())).isEqualTo(unknowns(base.war()));
            assertThat(unknowns(restored(branch).war())).as("after save and restore")
                    .isEqualTo(unknowns(base.war()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "150, false", "150, true"})
    void branch_continues_identically_after_save_and_restore(int day, boolean otherUnknowns) {
        var branch = branch(after(UNSURE, 2, day), 3);
        if (otherUnknowns) {
            branch = branch.branchOffWithOtherUnknowns(4);
        }
        for (int d = 0; d < 20; d++) {
            branch.step();
        }
        var again = restored(branch);
        assertThat(unknowns(again.war())).isEqualTo(unknowns(branch.war()));
        for (int d = 0; d < 200; d++) {
            branch.step();
            again.step();
        }
        assertThat(again.save()).isEqualTo(branch.save());
    }

    // --- redrawn unknowns ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0", "150"})
    void redrawn_unknowns_follow_their_priors_and_fixed_parameters_stay_fixed(int day) {
        byte[] saved = after(UNSURE, 2, day).save();
        int branches = 1000;
        double trade = 0;
        double resolve = 0;
        double ability = 0;
        double frailty = 0;
        double squares = 0;
        int hidden = 0;
        for (long branch = 1; branch <= branches; branch++) {
            var war = Simulation.restore(UNSURE, saved, Policy.HISTORICAL).branchOffWithOtherUnknowns(branch).war();
            trade += war.value(FinanceParameters.TRADE_DAY_ZERO) / branches;
            resolve += (war.value(CommitmentParameters.RESOLVE_BASE) < 0.001 ? 1.0 : 0) / branches;
            ability += war.state.leaders.ability(SmallWar.MARSHAL) / branches;
            frailty += Math.log(war.state.commitment.frailty()) / branches;
            squares += Math.pow(Math.log(war.state.commitment.frailty()), 2) / branches;
            hidden += war.state.coalition.hiddenAim() ? 1 : 0;
            assertThat(war.value(DebtParameters.MORATORIUM_BASE)).isEqualTo(0.02);
        }
        double sd = 0.6 / Math.sqrt(12);
        assertThat(trade).isEqualTo(0.5, within(4 * sd / Math.sqrt(branches)));
        assertThat(ability).isEqualTo(0.5, within(4 * sd / Math.sqrt(branches)));
        assertThat(resolve).isEqualTo(0.5, within(4 * 0.5 / Math.sqrt(branches)));
        assertThat((double) hidden / branches).isEqualTo(0.5, within(4 * 0.5 / Math.sqrt(branches)));
        assertThat(frailty).isEqualTo(0, within(4 * 0.4 / Math.sqrt(branches)));
        assertThat(Math.sqrt(squares)).isEqualTo(0.4, within(4 * 0.4 / Math.sqrt(2.0 * branches)));
    }

    @Test
    void redrawing_unknowns_on_the_first_day_initializes_the_run_from_the_new_values() {
        var branch = after(UNSURE, 2, 0).branchOffWithOtherUnknowns(1).war();

        assertThat(branch.value(FinanceParameters.TRADE_DAY_ZERO))
                .isNotEqualTo(war(2).value(FinanceParameters.TRADE_DAY_ZERO));
        assertThat(StateEditor.trade(branch.state.country)).as("trade on the first day, from the redrawn parameter")
                .containsOnly(branch.value(FinanceParameters.TRADE_DAY_ZERO));
        branch.audit();
    }

    @Test
    void redrawing_unknowns_on_a_later_day_leaves_the_past_unchanged() {
        var base = after(UNSURE, 2, 150);
        var branch = Simulation.restore(UNSURE, base.save(), Policy.HISTORICAL).branchOffWithOtherUnknowns(1);

        assertThat(unknowns(branch.war())).isNotEqualTo(unknowns(base.war()));
        assertThat(StateEditor.trade(branch.war().state.country))
                .isEqualTo(StateEditor.trade(base.war().state.country));
        assertThat(StateEditor.fit(branch.war().state.forces)).isEqualTo(StateEditor.fit(base.war().state.forces));
        assertThat(branch.war().state.day).isEqualTo(150);
    }

    @Test
    void values_drawn_on_first_use_differ_between_branches_with_redrawn_unknowns() {
        var base = after(UNSURE, 2, 150);
        Set<Double> seen = new HashSet<>();
        for (long branch = 1; branch <= 20; branch++) {
            seen.add(branch(base, branch).branchOffWithOtherUnknowns(branch).war().state.random.draw(SOME,
                    UNHEARD_OF));
        }
        seen.add(base.war().state.random.draw(SOME, UNHEARD_OF));
        assertThat(seen).hasSize(21);
    }

    private static int[] calendarDays(Simulation run) {
        return IntStream.range(0, run.war().scenario().calendar().size()).map(run.war().state.calendar::day).toArray();
    }

    private static List<Double> unknowns(War war) {
        List<Double> unknowns = new ArrayList<>();
        for (var parameter : war.scenario().submodels().parameters()) {
            unknowns.add(war.value(parameter));
        }
        for (int leader = 0; leader < war.scenario().leaders().size(); leader++) {
            unknowns.add(war.state.leaders.ability(leader));
        }
        unknowns.add(war.state.coalition.aim());
        unknowns.add(war.state.commitment.frailty());
        unknowns.add(war.state.random.draw(SOME, UNHEARD_OF));
        return unknowns;
    }

    private static double randomNumber(War war, int day) {
        return war.random().uniform(DRAW, Draw.ONLY, day);
    }

    private static Simulation branch(Simulation base, long branch) {
        return base.fork(Policy.HISTORICAL, branch);
    }

    private static Simulation restored(Simulation branch) {
        return Simulation.restore(UNSURE, branch.save(), Policy.HISTORICAL);
    }

    private static Run ended(Simulation simulation) {
        while (!simulation.ended()) {
            simulation.step();
        }
        return simulation.result();
    }

    private static War war(long seed) {
        return Simulation.of(UNSURE, seed, Policy.HISTORICAL).war();
    }

    private static Simulation after(Model model, long seed, int days) {
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL);
        while (simulation.war().state.day < days) {
            simulation.step();
        }
        return simulation;
    }
}
