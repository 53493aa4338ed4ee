package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.ExternalEvent;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Leader;
import puebla.kernel.data.Levers.CalendarMode;
import puebla.kernel.data.Prior;

/** Futures of a war. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchTest {
    private static final Prior SOME = new Prior(0.5, 0.2, 0.8, Prior.Shape.UNIFORM);
    /** Much is unknown, and what happens abroad is drawn. */
    private static final Model UNSURE = SmallWar.lively().with(Parameter.TRADE_DAY_ZERO, SOME)
            .with(Parameter.RESOLVE_BASE, new Prior(0.001, 0.0005, 0.002, Prior.Shape.LOGNORMAL))
            .with(Parameter.HIDDEN_AIM, 0.5).with(Parameter.COMMITMENT_FRAILTY, 0.4).with(CalendarMode.JITTERED)
            .leader(SmallWar.MARSHAL, l -> new Leader(l.id(), l.intervention(), l.office(), l.creed(),
                    SOME, l.grievance(), l.following(), l.compromised(), l.region(), l.rank()))
            .model();
    private static final long UNHEARD_OF = 77;

    // --- luck ---------------------------------------------------------------------------------------------------

    @Test
    void futures_of_one_branch_are_one_when_nothing_happened_between_their_mornings() {
        var model = SmallWar.quiet().withEvent("peace", ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS, 60, 0, 0)
                .withEvent("crisis", ExternalEvent.Kind.CRISIS, 80, 30, 0.4).with(CalendarMode.DRAWN).lasting(200)
                .withMeasure("peace", SmallWar.first(Kind.EXTERNAL)).model();
        int same = 0;
        for (int branch = 1; branch <= 40; branch++) {
            var monday = branch(after(model, 1, 10), branch);
            var thursday = branch(after(model, 1, 13), branch);
            boolean quiet = true;
            for (int day : monday.war().calendar.day) {
                quiet &= day >= 13;
            }
            for (int day : after(model, 1, 13).war().calendar.day) {
                quiet &= day >= 13;
            }
            if (quiet) {
                assertThat(thursday.war().calendar.day).isEqualTo(monday.war().calendar.day);
                assertThat(ended(thursday).measures()).as("branch %d", branch).isEqualTo(ended(monday).measures());
                same++;
            }
        }
        assertThat(same).isGreaterThan(20);
    }

    @Test
    void a_branch_has_the_same_dice_whatever_its_morning_from_the_later_one_on() {
        var monday = branch(after(UNSURE, 2, 100), 5).war();
        var thursday = branch(after(UNSURE, 2, 103), 5).war();
        for (int day = 100; day < 110; day++) {
            assertThat(luck(monday, day) == luck(thursday, day)).as("day %d", day).isEqualTo(day >= 103);
        }
    }

    @Test
    void before_its_morning_a_branch_has_the_dice_of_the_war_and_after_it_nobody_elses() {
        var morning = after(UNSURE, 2, 100);
        Set<Double> seen = new HashSet<>();
        for (long branch = 0; branch < 50; branch++) {
            var future = branch(morning, branch).war();
            assertThat(luck(future, 99)).isEqualTo(luck(morning.war(), 99));
            seen.add(luck(future, 100));
        }
        seen.add(luck(morning.war(), 100));
        assertThat(seen).hasSize(51);
    }

    @Test
    void other_branches_have_other_futures() {
        var morning = after(UNSURE, 2, 300);
        Set<String> ends = new HashSet<>();
        for (long branch = 1; branch <= 5; branch++) {
            var future = branch(morning, branch);
            while (future.war().day < 400) {
                future.step();
            }
            ends.add(Arrays.toString(future.war().forces.fit));
        }
        assertThat(ends).hasSize(5);
    }

    // --- what stays ---------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0", "150"})
    void a_fork_keeps_the_wars_parameters_and_traits(int day) {
        var morning = after(UNSURE, 2, day);
        for (long branch = 1; branch <= 20; branch++) {
            var future = branch(morning, branch);
            assertThat(unknowns(future.war())).isEqualTo(unknowns(morning.war()));
            assertThat(unknowns(restored(future).war())).as("saved and restored").isEqualTo(unknowns(morning.war()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "150, false", "150, true"})
    void a_branched_war_that_is_saved_and_restored_goes_on_as_it_would_have(int day, boolean otherUnknowns) {
        var future = branch(after(UNSURE, 2, day), 3);
        if (otherUnknowns) {
            future = future.branchOffWithOtherUnknowns(4);
        }
        for (int d = 0; d < 20; d++) {
            future.step();
        }
        var again = restored(future);
        assertThat(unknowns(again.war())).isEqualTo(unknowns(future.war()));
        for (int d = 0; d < 200; d++) {
            future.step();
            again.step();
        }
        assertThat(again.save()).isEqualTo(future.save());
    }

    // --- other unknowns -----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"0", "150"})
    void other_unknowns_come_from_their_priors_and_what_is_known_stays(int day) {
        byte[] morning = after(UNSURE, 2, day).save();
        int futures = 1000;
        double trade = 0;
        double resolve = 0;
        double ability = 0;
        double frailty = 0;
        double squares = 0;
        int hidden = 0;
        for (long branch = 1; branch <= futures; branch++) {
            var war = Simulation.restore(UNSURE, morning, Policy.HISTORICAL).branchOffWithOtherUnknowns(branch).war();
            trade += war.value(Parameter.TRADE_DAY_ZERO) / futures;
            resolve += (war.value(Parameter.RESOLVE_BASE) < 0.001 ? 1.0 : 0) / futures;
            ability += war.leaders.ability[SmallWar.MARSHAL] / futures;
            frailty += Math.log(war.commitment.frailty) / futures;
            squares += Math.pow(Math.log(war.commitment.frailty), 2) / futures;
            hidden += war.coalition.hiddenAim ? 1 : 0;
            assertThat(war.value(Parameter.MORATORIUM_BASE)).isEqualTo(0.02);
        }
        double sd = 0.6 / Math.sqrt(12);
        assertThat(trade).isEqualTo(0.5, within(4 * sd / Math.sqrt(futures)));
        assertThat(ability).isEqualTo(0.5, within(4 * sd / Math.sqrt(futures)));
        assertThat(resolve).isEqualTo(0.5, within(4 * 0.5 / Math.sqrt(futures)));
        assertThat((double) hidden / futures).isEqualTo(0.5, within(4 * 0.5 / Math.sqrt(futures)));
        assertThat(frailty).isEqualTo(0, within(4 * 0.4 / Math.sqrt(futures)));
        assertThat(Math.sqrt(squares)).isEqualTo(0.4, within(4 * 0.4 / Math.sqrt(2.0 * futures)));
    }

    @Test
    void on_the_first_day_other_unknowns_make_another_war_altogether() {
        var future = after(UNSURE, 2, 0).branchOffWithOtherUnknowns(1).war();

        assertThat(future.value(Parameter.TRADE_DAY_ZERO)).isNotEqualTo(war(2).value(Parameter.TRADE_DAY_ZERO));
        assertThat(future.country.trade).as("what the first day makes of it")
                .containsOnly(future.value(Parameter.TRADE_DAY_ZERO));
        future.audit();
    }

    @Test
    void on_a_later_day_they_leave_the_past_as_it_was() {
        var morning = after(UNSURE, 2, 150);
        var future = Simulation.restore(UNSURE, morning.save(), Policy.HISTORICAL).branchOffWithOtherUnknowns(1);

        assertThat(unknowns(future.war())).isNotEqualTo(unknowns(morning.war()));
        assertThat(future.war().country.trade).isEqualTo(morning.war().country.trade);
        assertThat(future.war().forces.fit).isEqualTo(morning.war().forces.fit);
        assertThat(future.war().day).isEqualTo(150);
    }

    @Test
    void what_is_drawn_when_it_first_matters_is_the_branchs_too() {
        var morning = after(UNSURE, 2, 150);
        Set<Double> seen = new HashSet<>();
        for (long branch = 1; branch <= 20; branch++) {
            seen.add(branch(morning, branch).branchOffWithOtherUnknowns(branch).war().draw(SOME, UNHEARD_OF));
        }
        seen.add(morning.war().draw(SOME, UNHEARD_OF));
        assertThat(seen).hasSize(21);
    }

    private static List<Double> unknowns(War war) {
        List<Double> unknowns = new ArrayList<>();
        for (var parameter : Parameter.values()) {
            unknowns.add(war.value(parameter));
        }
        for (double ability : war.leaders.ability) {
            unknowns.add(ability);
        }
        unknowns.add(war.coalition.aim);
        unknowns.add(war.commitment.frailty);
        unknowns.add(war.draw(SOME, UNHEARD_OF));
        return unknowns;
    }

    private static double luck(War war, int day) {
        return war.dice.uniform(Stream.DISEASE, 1, day, 0);
    }

    private static Simulation branch(Simulation morning, long branch) {
        return morning.fork(Policy.HISTORICAL, branch);
    }

    private static Simulation restored(Simulation future) {
        return Simulation.restore(UNSURE, future.save(), Policy.HISTORICAL);
    }

    private static Run ended(Simulation simulation) {
        while (!simulation.over()) {
            simulation.step();
        }
        return simulation.result();
    }

    private static War war(long seed) {
        return Simulation.of(UNSURE, seed, Policy.HISTORICAL).war();
    }

    private static Simulation after(Model model, long seed, int days) {
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL);
        while (simulation.war().day < days) {
            simulation.step();
        }
        return simulation;
    }
}
