package puebla.experiment.war;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.override.Changes;

/**
 * Runs of a shipped scenario with overrides, for the seeds 1, 2, 3 … Each run is simulated once and shared by all
 * tests. Equal seeds have common random numbers, so tests compare two sets of runs seed by seed.
 */
final class Wars {
    static final String MEXICO = "mexico-1861";
    static final String SIX_PLACES = "six-places";
    /** Override that fixes external events at their historical dates, for tests of the effect of a cause. */
    static final String FIXED = "calendar.mode=fixed";
    static final int THREADS = 2;
    static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();

    private static final Map<List<String>, Wars> SHARED = new HashMap<>();

    private final Loading.Loaded loaded;
    private final Model model;
    private final List<Run> runs = new ArrayList<>();

    private Wars(Loading.Loaded loaded) {
        this.loaded = loaded;
        model = new Model(loaded.scenario());
    }

    /** Returns the shared runs of a scenario with these overrides. It may have no runs yet. */
    static synchronized Wars of(String scenario, String... changes) {
        List<String> key = new ArrayList<>(List.of(changes));
        key.addFirst(scenario);
        return SHARED.computeIfAbsent(List.copyOf(key), _ -> new Wars(load(scenario, changes)));
    }

    /** Returns the shared runs of a scenario with these overrides, after simulating the first {@code wars} seeds. */
    static Wars simulated(int runs, String scenario, String... changes) {
        var wars = of(scenario, changes);
        wars.run(runs);
        return wars;
    }

    static Loading.Loaded load(String scenario, String... changes) {
        return switch (Scenarios.load(HOME.resolve("scenarios").resolve(scenario), Changes.parse(List.of(changes)))) {
            case Loading.Loaded loaded -> loaded;
            case Loading.Invalid refused ->
                    throw new AssertionError(scenario + " " + Arrays.toString(changes) + ": " + refused.diagnostics());
        };
    }

    private synchronized void run(int count) {
        if (count > runs.size()) {
            new Ensemble(runs.size() + 1, count - runs.size(), THREADS).run(
                    seed -> Simulation.run(model, seed, Policy.HISTORICAL),
                    runs::add, RunListener.NOBODY);
        }
    }

    Model model() {
        return model;
    }

    Scenario scenario() {
        return loaded.scenario();
    }

    ScenarioMetadata metadata() {
        return loaded.metadata();
    }

    /** Returns the first {@code count} runs. */
    List<Run> runs(int count) {
        return List.copyOf(runs.subList(0, count));
    }

    int measure(String id) {
        var measures = scenario().measures();
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).id().equals(id)) {
                return m;
            }
        }
        throw new AssertionError("unknown measure: '" + id + "' in scenario " + scenario().id());
    }

    /**
     * Returns a measure of the first {@code count} runs. A run without a value has infinity, which is later than every
     * day.
     */
    double[] values(String measure, int count) {
        int m = measure(measure);
        return runs.subList(0, count).stream()
                .mapToDouble(run -> run.measures().get(m).orElse(Double.POSITIVE_INFINITY))
                .toArray();
    }

    /** Returns in how many of the first {@code count} runs a measure has a value. */
    int having(String measure, int count) {
        return (int) Arrays.stream(values(measure, count)).filter(Double::isFinite).count();
    }

    /** Returns how many of the first {@code count} runs satisfy a condition. */
    int counting(int count, Predicate<Run> what) {
        return (int) runs.subList(0, count).stream().filter(what).count();
    }

    boolean has(Run run, String measure) {
        return run.measures().get(measure(measure)).isPresent();
    }

    boolean ended(Run run, String outcome) {
        return scenario().outcomes().get(run.outcome()).id().equals(outcome);
    }

    /** Returns a percentile by nearest rank. Infinity (no value) ranks after every value. */
    static double percentile(int percent, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(1, Math.ceilDiv(percent * sorted.length, 100)) - 1];
    }
}
