package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.OutcomeRule.Condition;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.submodel.calendar.CalendarEvents;
import puebla.kernel.submodel.coalition.CoalitionEvents;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.crown.CrownParameters;
import puebla.kernel.submodel.expedition.ExpeditionEvents;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationTest {
    private static final Model LIVELY = SmallWar.lively().model();

    @Test
    void same_seed_gives_a_bit_identical_run() {
        var one = after(LIVELY, 2, 700);
        var other = after(LIVELY, 2, 700);
        assertThat(one.save()).isEqualTo(other.save());
    }

    @Test
    void different_seeds_give_different_runs() {
        Set<String> saved = new HashSet<>();
        for (int seed = 0; seed < 5; seed++) {
            saved.add(Arrays.hashCode(after(LIVELY, seed, 300).save()) + "");
        }
        assertThat(saved).hasSize(5);
    }

    @Test
    void keeping_an_event_log_does_not_change_the_run() {
        var log = new EventLog();
        var told = Simulation.of(LIVELY, 2, Policy.HISTORICAL, log);
        while (!told.ended() && told.war().state.day < 700) {
            told.step();
        }
        assertThat(told.save()).isEqualTo(after(LIVELY, 2, 700).save());
        assertThat(log.events()).isNotEmpty();
    }

    @Test
    void twelve_runs_of_the_lively_scenario_include_the_main_event_types() {
        var seen = new HashSet<EventType>();
        for (int seed = 0; seed < 12; seed++) {
            var log = new EventLog();
            var simulation = Simulation.of(LIVELY, seed, Policy.HISTORICAL, log);
            while (!simulation.ended()) {
                simulation.step();
            }
            log.events().forEach(event -> seen.add(event.type()));
        }
        assertThat(seen).contains(SharedEvents.MORATORIUM, CoalitionEvents.CONVENTION, SharedEvents.LANDING,
                CoalitionEvents.COALITION_ENDED,
                CoalitionEvents.PATRON_ALONE,
                ExpeditionEvents.MARCH_ON_CAPITAL, SharedEvents.PLACE_TAKEN, SharedEvents.REGENCY,
                SharedEvents.WITHDRAWAL_DECIDED,
                SharedEvents.HORIZON);
    }

    @Test
    void logged_events_are_numbered_in_order_and_refer_only_to_earlier_causes() {
        var log = new EventLog();
        var simulation = Simulation.of(LIVELY, 3, Policy.HISTORICAL, log);
        while (!simulation.ended()) {
            simulation.step();
        }
        int next = 0;
        int day = 0;
        for (var event : log.events()) {
            assertThat(event.id()).isEqualTo(next++);
            assertThat(event.day()).isGreaterThanOrEqualTo(day);
            assertThat(event.causes()).allMatch(cause -> cause >= 0 && cause < event.id());
            day = event.day();
        }
    }

    // --- end of a run -------------------------------------------------------------------------------------------

    @Test
    void run_ends_at_its_horizon_and_has_no_result_before() {
        var simulation = Simulation.of(SmallWar.quiet().lasting(10).model(), 1, Policy.HISTORICAL);
        for (int day = 0; day < 10; day++) {
            simulation.step();
            assertThat(simulation.ended()).as("day %d", day).isFalse();
        }
        assertThatThrownBy(simulation::result).isInstanceOf(IllegalStateException.class).hasMessageContaining("seed 1")
                .hasMessageContaining("day 10");
        simulation.step();
        assertThat(simulation.ended()).isTrue();
        assertThat(simulation.result().lastDay()).isEqualTo(10);
    }

    @Test
    void step_after_the_end_of_a_run_is_rejected() {
        var simulation = Simulation.of(SmallWar.quiet().lasting(1).model(), 7, Policy.HISTORICAL);
        simulation.step();
        simulation.step();
        assertThat(simulation.ended()).isTrue();
        assertThatThrownBy(simulation::step).isInstanceOf(IllegalStateException.class).hasMessageContaining("seed 7")
                .hasMessageContaining("day 1");
    }

    @Test
    void first_outcome_rule_with_all_end_conditions_met_ends_the_run() {
        var never = new Condition.Happened(0, true);
        var small = SmallWar.quiet().lasting(30).withMeasure("peace", SmallWar.first(CalendarEvents.EXTERNAL))
                .withEvent("peace", puebla.kernel.scenario.ExternalEvent.Kind.CRISIS, 12, 0, 0)
                .withOutcome("impossible", List.of(never, new Condition.Between(StateVariable.BANDS, -1, 5, 9)),
                        List.of(never))
                .withOutcome("peace-for-a-week", List.of(new Condition.DaysSince(0, 7)), List.of())
                .withOutcome("rest", List.of(), List.of());
        var run = Simulation.run(small.model(), 1, Policy.HISTORICAL);
        assertThat(run.outcome()).isEqualTo(1);
        assertThat(run.lastDay()).isEqualTo(19);
        assertThat(run.measures().getFirst()).hasValue(12);
    }

    @Test
    void outcome_at_the_horizon_is_the_first_rule_that_applies_with_the_last_as_default() {
        var rich = SmallWar.quiet().lasting(5)
                .withOutcome("no-bands", List.of(), List.of(new Condition.Between(StateVariable.BANDS, -1, 0, 0)))
                .withOutcome("rest", List.of(), List.of());
        assertThat(Simulation.run(rich.model(), 1, Policy.HISTORICAL).outcome()).isZero();
        var poor = SmallWar.quiet().lasting(5)
                .withOutcome("bands", List.of(), List.of(new Condition.Between(StateVariable.BANDS, -1, 1, 9)))
                .withOutcome("rest", List.of(), List.of());
        assertThat(Simulation.run(poor.model(), 1, Policy.HISTORICAL).outcome()).isEqualTo(1);
    }

    @Test
    void measure_of_an_absent_event_is_empty_and_an_unmade_decision_is_minus_one() {
        var run = Simulation.run(
                SmallWar.quiet().lasting(3).withMeasure("capital", SmallWar.first(CrownEvents.RULER_ENTERS)).model(), 1,
                Policy.HISTORICAL);
        assertThat(run.measures().getFirst()).isEmpty();
        assertThat(run.decisions()).containsOnly(-1);
    }

    // --- save, restore, fork ------------------------------------------------------------------------------------

    @Test
    void restore_of_altered_bytes_gives_a_run_or_throws_illegal_argument_only() {
        byte[] saved = after(LIVELY, 2, 300).save();
        int refused = 0;
        for (int at = 0; at + 4 <= saved.length; at += 4) {
            for (int what : new int[]{Integer.MAX_VALUE, -1, 300}) {
                byte[] altered = saved.clone();
                java.nio.ByteBuffer.wrap(altered).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(at, what);
                try {
                    Simulation.restore(LIVELY, altered, Policy.HISTORICAL);
                } catch (IllegalArgumentException expected) {
                    refused++;
                }
            }
        }
        assertThat(refused).as("rejected: other format versions, model keys and array lengths").isGreaterThan(10);
    }

    @Test
    void restored_run_is_saved_as_identical_bytes() {
        var simulation = after(LIVELY, 2, 400);
        byte[] saved = simulation.save();
        assertThat(Simulation.restore(LIVELY, saved, Policy.HISTORICAL).save()).isEqualTo(saved);
    }

    @Test
    void saving_a_run_does_not_change_it() {
        var watched = Simulation.of(LIVELY, 2, Policy.HISTORICAL);
        for (int day = 0; day < 500; day++) {
            watched.save();
            watched.step();
        }
        assertThat(watched.save()).isEqualTo(after(LIVELY, 2, 500).save());
    }

    @Test
    void restore_rejects_truncated_extended_and_foreign_bytes() {
        byte[] saved = after(LIVELY, 2, 10).save();
        byte[] cut = Arrays.copyOf(saved, saved.length - 1);
        byte[] longer = Arrays.copyOf(saved, saved.length + 8);
        byte[] otherForm = saved.clone();
        otherForm[0] = 99;
        for (var foreign : List.of(cut, longer, otherForm, new byte[0])) {
            assertThatThrownBy(() -> Simulation.restore(LIVELY, foreign, Policy.HISTORICAL))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Simulation.restore(SmallWar.quiet().model(), saved, Policy.HISTORICAL))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("small");
    }

    /**
     * The two scenarios differ in one parameter only: the saved bytes have the right length but belong to another
     * model.
     */
    @Test
    void restore_rejects_a_run_saved_with_another_parameter_value() {
        var one = SmallWar.quiet().model();
        var other = SmallWar.quiet().with(SharedParameters.COURIER_SPEED, 1.25).model();
        byte[] saved = after(one, 2, 10).save();
        assertThat(Simulation.restore(SmallWar.quiet().model(), saved, Policy.HISTORICAL).war().state.day)
                .isEqualTo(10);
        assertThatThrownBy(() -> Simulation.restore(other, saved, Policy.HISTORICAL))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("another scenario");
    }

    @Test
    void run_of_another_generator_differs_and_is_rejected_by_the_default_model() {
        var scenario = SmallWar.lively().scenario();
        var other = new Model(scenario, Generator.PHILOX, UpdateInterval.DAILY);
        var war = after(other, 2, 400);
        byte[] saved = war.save();

        assertThat(stateOf(after(new Model(scenario, Generator.SPLITMIX, UpdateInterval.DAILY), 2, 400)))
                .isEqualTo(stateOf(after(LIVELY, 2, 400)))
                .isNotEqualTo(stateOf(war));
        assertThatThrownBy(() -> Simulation.restore(LIVELY, saved, Policy.HISTORICAL))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("random generator");
        var restored = Simulation.restore(other, saved, Policy.HISTORICAL);
        var fork = war.fork(Policy.HISTORICAL);
        var branch = war.fork(Policy.HISTORICAL, 1);
        for (int day = 0; day < 60; day++) {
            List.of(war, restored, fork, branch).forEach(Simulation::step);
        }
        assertThat(restored.save()).isEqualTo(fork.save()).isEqualTo(war.save());
        assertThat(stateOf(branch)).isNotEqualTo(stateOf(war));
    }

    @Test
    void branch_starts_from_the_state_of_the_run_and_then_diverges_reproducibly() {
        var original = after(LIVELY, 2, 400);
        var branch = original.fork(Policy.HISTORICAL, 1);
        var again = original.fork(Policy.HISTORICAL, 1);
        var other = original.fork(Policy.HISTORICAL, 2);
        assertThat(stateOf(branch)).isEqualTo(stateOf(original));
        for (int day = 0; day < 60; day++) {
            List.of(original, branch, again, other).forEach(Simulation::step);
        }
        assertThat(again.save()).isEqualTo(branch.save());
        assertThat(stateOf(branch)).isNotEqualTo(stateOf(original));
        assertThat(stateOf(branch)).isNotEqualTo(stateOf(other));
    }

    // --- paired runs --------------------------------------------------------------------------------------------

    @Test
    void paired_runs_are_identical_until_the_changed_parameter_takes_effect() {
        var changed = SmallWar.lively().with(CrownParameters.DAYS_TO_REGENCY, 200).model();
        var one = Simulation.of(LIVELY, 2, Policy.HISTORICAL);
        var other = Simulation.of(changed, 2, Policy.HISTORICAL);
        while (one.war().state.expedition.capitalTakenDay() < 0 && !one.ended()) {
            assertThat(stateOf(other)).as("day %d", one.war().state.day).isEqualTo(stateOf(one));
            one.step();
            other.step();
        }
        assertThat(one.war().state.day).isGreaterThan(100);
    }

    @Test
    void altered_mail_under_way_changes_neither_knowledge_nor_state_until_it_arrives() {
        var original = after(LIVELY, 2, 450);
        var poisoned = Simulation.restore(LIVELY, original.save(), Policy.HISTORICAL);
        var pure = Simulation.restore(LIVELY, original.save(), Policy.HISTORICAL);
        List<Double> known = knowledge(pure.war());
        poisoned.war().state.mail.overwriteInTransit(-12_345);
        assertThat(knowledge(poisoned.war())).isEqualTo(known);
        int days = 0;
        while (!knowledge(poisoned.war()).contains(-12_345.0) && days < 200) {
            assertThat(knowledge(poisoned.war())).as("day %d", poisoned.war().state.day)
                    .isEqualTo(knowledge(pure.war()));
            assertThat(stateOf(poisoned)).as("day %d", poisoned.war().state.day).isEqualTo(stateOf(pure));
            poisoned.step();
            pure.step();
            days++;
        }
        assertThat(days).as("days until altered mail arrived").isBetween(1, 199);
    }

    @Test
    void no_mail_is_under_way_when_mail_delay_is_off() {
        var small = SmallWar.lively().without(puebla.kernel.scenario.SystemSwitch.MAIL_DELAY).model();
        var simulation = after(small, 2, 450);
        simulation.war().state.mail.overwriteInTransit(-12_345);
        byte[] saved = simulation.save();
        var counterfactual = after(small, 2, 450);
        assertThat(saved).isEqualTo(counterfactual.save());
    }

    /** Returns the state that the mechanisms read, without the mail under way. */
    private static List<Double> stateOf(Simulation simulation) {
        var war = simulation.war();
        List<Double> state = new ArrayList<>();
        state.add((double) war.state.day);
        for (var variable : StateVariable.values()) {
            for (int of = 0; of < 4; of++) {
                state.add(war.read(variable, of));
            }
        }
        for (int p = 0; p < war.columns.places(); p++) {
            state.add(war.state.country.control(p));
            state.add((double) war.state.country.held(p));
            state.add(war.state.country.trade(p));
            state.add(war.state.country.activeForHome(p));
        }
        for (int f = 0; f < war.state.forces.used(); f++) {
            state.add((double) war.state.forces.contingent(f));
            state.add((double) war.state.forces.place(f));
            state.add((double) war.state.forces.fit(f));
            state.add(war.state.forces.stage(f));
            state.add(war.state.forces.supply(f));
        }
        for (int a = 0; a < war.columns.actors(); a++) {
            state.add((double) war.state.money.cents(a));
            state.add(war.state.coalition.suspicion(a));
        }
        state.add(war.state.debt.stress());
        state.add(war.state.commitment.hazard());
        return state;
    }

    private static List<Double> knowledge(War war) {
        List<Double> known = new ArrayList<>();
        for (int a = 0; a < war.columns.actors(); a++) {
            for (var news : DispatchTopic.values()) {
                known.add(war.state.mail.known(a, news));
                known.add((double) war.state.mail.asOf(a, news));
            }
        }
        return known;
    }

    private static Simulation after(Model model, long seed, int days) {
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL);
        while (!simulation.ended() && simulation.war().state.day < days) {
            simulation.step();
        }
        return simulation;
    }

    @Test
    void fork_continues_exactly_as_the_original() {
        for (int seed : new int[]{2, 25}) {
            var original = Simulation.of(LIVELY, seed, Policy.HISTORICAL);
            while (!original.ended()) {
                if (original.war().state.day % 45 == 7) {
                    var fork = original.fork(Policy.HISTORICAL);
                    var counterfactual = after(LIVELY, seed, original.war().state.day);
                    for (int i = 0; i < 30 && !counterfactual.ended(); i++) {
                        counterfactual.step();
                        fork.step();
                    }
                    assertThat(fork.save()).as("seed %d forked on day %d", seed, original.war().state.day)
                            .isEqualTo(counterfactual.save());
                }
                original.step();
            }
        }
    }

    @Test
    void maximum_of_a_measure_survives_save_and_restore() {
        var small = SmallWar.quiet().lasting(40).withMeasure("most", new Reading.Maximum(StateVariable.BANDS, -1));
        var simulation = after(small.model(), 1, 10);
        SmallWar.bands(simulation.war(), SmallWar.BAY, 30);
        simulation.step();
        simulation.war().state.men.move(SmallWar.HOME_LINE, puebla.kernel.state.Stock.BANDS,
                puebla.kernel.state.Stock.HOME,
                30,
                puebla.kernel.state.Cause.DISBANDED);
        simulation.war().state.country.changeBands(SmallWar.BAY, -30);
        var restored = Simulation.restore(small.model(), simulation.save(), Policy.HISTORICAL);
        while (!restored.ended()) {
            restored.step();
        }
        assertThat(restored.result().measures().getFirst()).hasValue(30);
    }
}
