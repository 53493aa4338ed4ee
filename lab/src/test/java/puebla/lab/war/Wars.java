package puebla.lab.war;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Scenario;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.Watch;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.book.ScenarioBook;
import puebla.scenario.change.Changes;

/**
 * Wars of a shipped scenario with some changes: the wars of the seeds 1, 2, 3 … Each is fought once and shared by all the
 * tests that ask for it, so that two worlds are compared seed by seed.
 */
final class Wars {
    static final String MEXICO = "mexico-1861";
    static final String SIX_PLACES = "six-places";
    /** Comparisons of causes keep the world outside still. */
    static final String FIXED = "calendar.mode=fixed";
    static final int THREADS = 2;
    static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();

    private static final Map<List<String>, Wars> FOUGHT = new HashMap<>();

    private final Loading.Loaded loaded;
    private final Model model;
    private final List<Run> runs = new ArrayList<>();

    private Wars(Loading.Loaded loaded) {
        this.loaded = loaded;
        model = new Model(loaded.scenario());
    }

    /** The world of these changes, with the wars that have been fought in it so far. */
    static synchronized Wars of(String scenario, String... changes) {
        List<String> key = new ArrayList<>(List.of(changes));
        key.addFirst(scenario);
        return FOUGHT.computeIfAbsent(List.copyOf(key), _ -> new Wars(load(scenario, changes)));
    }

    /** The same with at least so many wars. */
    static Wars fought(int wars, String scenario, String... changes) {
        var world = of(scenario, changes);
        world.fight(wars);
        return world;
    }

    static Loading.Loaded load(String scenario, String... changes) {
        return switch (Scenarios.load(HOME.resolve("scenarios").resolve(scenario), Changes.parse(List.of(changes)))) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Refused refused ->
                    throw new AssertionError(scenario + " " + Arrays.toString(changes) + ": " + refused.problems());
        };
    }

    private synchronized void fight(int wars) {
        if (wars > runs.size()) {
            new Ensemble(runs.size() + 1, wars - runs.size(), THREADS).fight(
                    seed -> Simulation.run(model, seed, Policy.HISTORICAL),
                    runs::add, Watch.NOBODY);
        }
    }

    Model model() {
        return model;
    }

    Scenario scenario() {
        return loaded.scenario();
    }

    ScenarioBook book() {
        return loaded.book();
    }

    /** The first so many wars. */
    List<Run> runs(int wars) {
        return List.copyOf(runs.subList(0, wars));
    }

    int measure(String id) {
        var measures = scenario().measures();
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).id().equals(id)) {
                return m;
            }
        }
        throw new AssertionError("no measure '" + id + "' in " + scenario().id());
    }

    /** A measure over the first so many wars; infinity for never, which is thereby later than every day. */
    double[] values(String measure, int wars) {
        int m = measure(measure);
        return runs.subList(0, wars).stream().mapToDouble(run -> run.measures().get(m).orElse(Double.POSITIVE_INFINITY))
                .toArray();
    }

    /** In how many of the first wars it has a value. */
    int having(String measure, int wars) {
        return (int) Arrays.stream(values(measure, wars)).filter(Double::isFinite).count();
    }

    /** In how many of the first wars. */
    int counting(int wars, Predicate<Run> what) {
        return (int) runs.subList(0, wars).stream().filter(what).count();
    }

    boolean has(Run run, String measure) {
        return run.measures().get(measure(measure)).isPresent();
    }

    boolean ended(Run run, String outcome) {
        return scenario().outcomes().get(run.outcome()).id().equals(outcome);
    }

    /** Percentile by nearest rank, never after everything. */
    static double percentile(int percent, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(1, Math.ceilDiv(percent * sorted.length, 100)) - 1];
    }
}
