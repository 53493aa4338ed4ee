package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.submodel.combat.CombatEvents;

/**
 * Reproducibility: equal input gives bit-identical results on any number of threads, after save, restore and fork, and
 * with or without an event log.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameBitsTest {
    /** Offset of the key of the model in a saved run [bytes]. It follows the version of the saved form. */
    private static final int SCENARIO_FROM = 4;
    /**
     * Offset of the parameter values in a saved run [bytes]. They follow the version of the saved form, the key of the
     * model, the seed, the outcome and the day.
     */
    private static final int PARAMETERS_FROM = 4 + 8 + 8 + 4 + 4;

    @ParameterizedTest
    @CsvSource({"mexico-1861, 16", "six-places, 40"})
    void runs_and_their_summary_are_identical_on_one_and_two_threads(String scenario, int runs) {
        assertThat(ensemble(scenario, runs, 2)).isEqualTo(ensemble(scenario, runs, 1));
    }

    /** Returns the runs in the order in which they reach the sink, and what their summary says. */
    private static List<Object> ensemble(String scenario, int runs, int threads) {
        var loaded = Wars.load(scenario);
        var model = new Model(loaded.scenario());
        var summary = Summary.of(loaded.scenario());
        List<Object> all = new ArrayList<>();
        new Ensemble(1, runs, threads).run(seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
            all.add(run);
            summary.add(run);
        }, RunListener.NOBODY);
        all.addAll(summary.outcomes());
        all.addAll(summary.decisions());
        summary.measures().forEach(measure -> all.add(measure.values().quantile(50)));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {Wars.MEXICO, Wars.SIX_PLACES})
    void run_does_not_depend_on_earlier_runs_or_on_sharing_a_model(String scenario) {
        var model = Wars.of(scenario).model();
        List<Run> upwards = new ArrayList<>();
        List<Run> downwards = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            upwards.add(Simulation.run(model, seed, Policy.HISTORICAL));
            downwards.addFirst(Simulation.run(new Model(Wars.load(scenario).scenario()), 5 - seed, Policy.HISTORICAL));
        }

        assertThat(downwards).isEqualTo(upwards);
    }

    /** Restores the run every day. A state variable that {@code save} omits would therefore be lost within a day. */
    @ParameterizedTest
    @CsvSource({"mexico-1861, 1", "mexico-1861, 2", "mexico-1861, 3", "six-places, 1", "six-places, 2",
            "six-places, 3"})
    void run_saved_and_restored_every_day_equals_the_uninterrupted_run(String scenario, long seed) {
        var model = Wars.of(scenario).model();
        var uninterrupted = Simulation.of(model, seed, Policy.HISTORICAL);
        var interrupted = Simulation.of(model, seed, Policy.HISTORICAL);
        while (!uninterrupted.ended()) {
            uninterrupted.step();
            interrupted = Simulation.restore(model, interrupted.save(), Policy.HISTORICAL);
            interrupted.step();
            same(interrupted, uninterrupted, "seed " + seed);
        }

        assertThat(interrupted.result()).isEqualTo(uninterrupted.result());
    }

    @ParameterizedTest
    @CsvSource({"mexico-1861, 5, 14", "mexico-1861, 20, 14", "six-places, 5, 20", "six-places, 20, 20"})
    void run_resumed_from_a_saved_day_ends_like_the_uninterrupted_run(String scenario, long fromSeed, int days) {
        var model = Wars.of(scenario).model();
        long seed = withSieges(model, fromSeed);
        var log = new EventLog();
        var whole = finish(Simulation.of(model, seed, Policy.HISTORICAL, log));
        for (int day : daysToSave(log.events(), whole.war().state.day, days)) {
            byte[] saved = until(Simulation.of(model, seed, Policy.HISTORICAL), day).save();
            var restored = Simulation.restore(model, saved, Policy.HISTORICAL);

            same(restored.save(), saved, "seed " + seed + ", restored on day " + day + " and saved again");
            same(finish(restored).save(), whole.save(), "last day of seed " + seed + ", resumed on day " + day);
        }
    }

    @ParameterizedTest
    @CsvSource({"mexico-1861, 5", "six-places, 5"})
    void fork_ends_like_its_run_and_does_not_change_it(String scenario, long fromSeed) {
        var model = Wars.of(scenario).model();
        long seed = withSieges(model, fromSeed);
        byte[] end = finish(Simulation.of(model, seed, Policy.HISTORICAL)).save();
        var war = Simulation.of(model, seed, Policy.HISTORICAL);
        while (!war.ended()) {
            if (war.war().state.day % 400 == 300) {
                same(finish(war.fork(Policy.HISTORICAL)).save(), end,
                        "last day of seed " + seed + ", forked on day " + war.war().state.day);
            }
            war.step();
        }

        same(war.save(), end, "last day of seed " + seed + ", after forks");
    }

    @ParameterizedTest
    @CsvSource({"mexico-1861, 5", "six-places, 5"})
    void branches_differ_from_the_run_and_each_other_and_resume_identically(String scenario, long fromSeed) {
        var model = Wars.of(scenario).model();
        long seed = withSieges(model, fromSeed);
        var war = until(Simulation.of(model, seed, Policy.HISTORICAL), 300);
        byte[] before = war.save();

        byte[] one = finish(war.fork(Policy.HISTORICAL, 1)).save();
        byte[] two = finish(war.fork(Policy.HISTORICAL, 2)).save();
        var interrupted = until(war.fork(Policy.HISTORICAL, 1), 500);

        same(war.save(), before, "day 300 of seed " + seed + ", after branches");
        assertThat(Arrays.equals(one, two)).as("two branches of seed %d end identically", seed).isFalse();
        assertThat(Arrays.equals(one, finish(war).save())).as("a branch of seed %d ends like its run", seed).isFalse();
        same(finish(Simulation.restore(model, interrupted.save(), Policy.HISTORICAL)).save(), one,
                "last day of a branch of seed " + seed + ", resumed");
    }

    @ParameterizedTest
    @CsvSource({"mexico-1861, 5", "six-places, 5"})
    void event_log_does_not_change_the_run_and_continues_after_restore(String scenario, long fromSeed) {
        var model = Wars.of(scenario).model();
        long seed = withSieges(model, fromSeed);
        var log = new EventLog();
        var told = Simulation.of(model, seed, Policy.HISTORICAL, log);
        var silent = Simulation.of(model, seed, Policy.HISTORICAL);
        while (!told.ended()) {
            told.step();
            silent.step();
            same(silent, told, "seed " + seed + " without an event log");
        }
        assertThat(silent.result()).isEqualTo(told.result());

        int middle = told.war().state.day / 2;
        var rest = new EventLog();
        var restored = Simulation.restore(model, until(Simulation.of(model, seed, Policy.HISTORICAL), middle).save(),
                Policy.HISTORICAL, rest);
        finish(restored);
        assertThat(rest.events()).isNotEmpty()
                .isEqualTo(log.events().stream().filter(event -> event.day() >= middle).toList());
    }

    /**
     * Compares runs that differ in one parameter, on every day before the first event that uses the parameter. The
     * saved bytes may differ only in that parameter and in the key of the model.
     */
    @ParameterizedTest
    @CsvSource({"withdrawal.first-lot=150, withdrawal-decided", "throne.voyage-days=90, crown-accepted",
            "throne.deputation-days=140, monarchy-voted", "ruler.decree-on-clergy=0.1, liberal-decree",
            "coalition.embark-days=40, partner-resolves-to-leave"})
    void parameter_override_changes_the_run_only_after_its_first_effect(String change, String firstEffect) {
        var base = Wars.of(Wars.MEXICO, Wars.FIXED).model();
        var turned = Wars.of(Wars.MEXICO, Wars.FIXED, "parameters." + change).model();
        var submodels = base.scenario().submodels();
        var actsFirst = submodels.event(firstEffect).orElseThrow();
        var parameter = submodels.parameter(change.substring(0, change.indexOf('='))).orElseThrow();
        int from = PARAMETERS_FROM + 8 * submodels.parameters().indexOf(parameter);
        int came = 0;
        int differed = 0;
        for (long seed = 1; seed <= 8; seed++) {
            var one = Simulation.of(base, seed, Policy.HISTORICAL);
            var other = Simulation.of(turned, seed, Policy.HISTORICAL);
            while (!one.ended() && !one.war().events.happened(actsFirst)) {
                same(without(from, one.save()), without(from, other.save()),
                        "seed " + seed + ", day " + one.war().state.day + " with " + change);
                one.step();
                other.step();
            }
            if (one.war().events.happened(actsFirst)) {
                came++;
                differed += finish(one).result().equals(finish(other).result()) ? 0 : 1;
            }
        }

        assertThat(came).as("runs with %s", actsFirst).isPositive();
        assertThat(differed).as("runs whose result %s changes after %s", change, actsFirst).isPositive();
    }

    /** Sets one parameter and the key of the model to zero in a saved run. */
    private static byte[] without(int from, byte[] saved) {
        Arrays.fill(saved, from, from + 8, (byte) 0);
        Arrays.fill(saved, SCENARIO_FROM, SCENARIO_FROM + 8, (byte) 0);
        return saved;
    }

    private static void same(Simulation one, Simulation other, String which) {
        same(one.save(), other.save(), which + ", day " + other.war().state.day);
    }

    private static void same(byte[] one, byte[] other, String which) {
        int at = Arrays.mismatch(one, other);
        if (at >= 0) {
            throw new AssertionError(
                    which + ": the saved runs differ; first different byte: " + at + " (of " + other.length + ")");
        }
    }

    private static Simulation until(Simulation war, int day) {
        while (!war.ended() && war.war().state.day < day) {
            war.step();
        }
        return war;
    }

    private static Simulation finish(Simulation war) {
        return until(war, Integer.MAX_VALUE);
    }

    /** Returns evenly spread days of the run, and the fifth day after the start of each of the first six sieges. */
    private static SortedSet<Integer> daysToSave(List<Event> events, int last, int count) {
        var days = new TreeSet<Integer>();
        for (int i = 0; i < count; i++) {
            days.add((int) ((long) last * i / count));
        }
        sieges(events).limit(6).forEach(event -> days.add(Math.min(last, event.day() + 5)));
        return days;
    }

    /** Returns the first seed, from the given one on, whose run has a siege. */
    private static long withSieges(Model model, long from) {
        for (long seed = from; seed < from + 50; seed++) {
            var log = new EventLog();
            finish(Simulation.of(model, seed, Policy.HISTORICAL, log));
            if (sieges(log.events()).findAny().isPresent()) {
                return seed;
            }
        }
        throw new AssertionError("no siege in 50 runs of " + model.scenario().id());
    }

    private static Stream<Event> sieges(List<Event> events) {
        return events.stream().filter(event -> event.type() == CombatEvents.SIEGE_BEGINS);
    }
}
