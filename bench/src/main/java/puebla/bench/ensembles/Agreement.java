package puebla.bench.ensembles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Scenario;

/**
 * A comparison of two ensembles in all their results. Fisher's exact test compares the shares of outcomes, of options
 * chosen and of measures that have a value. The two-sample Kolmogorov–Smirnov test compares the distributions of
 * measures; <em>never</em> sorts after every value. The ensembles agree when no p-value is below 0.01 divided by the
 * number of comparisons (Bonferroni).
 */
record Agreement(List<Compared> comparisons) {
    private static final double FAMILY = 0.01;
    /** Stands for a measure without a value: later than every day and larger than every amount. */
    private static final double NEVER = 1e300;

    /**
     * A share or a median in each ensemble, and the p-value: the probability that equal ensembles differ at least as
     * much.
     */
    record Compared(String what, double one, double other, double p) {
        String line() {
            return String.format(Locale.ROOT, "%-52s %14s %14s  %.4f", what, number(one), number(other), p);
        }

        private static String number(double x) {
            return x == NEVER ? "never" : String.format(Locale.ROOT, "%.4g", x);
        }
    }

    /** Runs seeds 1, 2, … of a model. */
    static List<Run> run(Model model, int wars, int threads) {
        return run(model, 1, wars, threads);
    }

    static List<Run> run(Model model, long firstSeed, int wars, int threads) {
        List<Run> runs = new ArrayList<>();
        new Ensemble(firstSeed, wars, threads).run(seed -> Simulation.run(model, seed, Policy.HISTORICAL), runs::add,
                RunListener.NOBODY);
        return runs;
    }

    static Agreement of(Scenario scenario, List<Run> one, List<Run> other) {
        List<Compared> found = new ArrayList<>();
        for (int o = 0; o < scenario.outcomes().size(); o++) {
            int outcome = o;
            share(found, "outcome: " + scenario.outcomes().get(o).id(), one, other, run -> run.outcome() == outcome);
        }
        for (int d = 0; d < scenario.decisions().size(); d++) {
            var decision = scenario.decisions().get(d);
            for (int o = 0; o < decision.options().size(); o++) {
                int which = d;
                int option = o;
                share(found, "option: " + decision.id() + " " + decision.options().get(o), one, other,
                        run -> run.decisions().get(which) == option);
            }
        }
        for (int m = 0; m < scenario.measures().size(); m++) {
            int measure = m;
            String id = scenario.measures().get(m).id();
            share(found, "has value: " + id, one, other, run -> run.measures().get(measure).isPresent());
            values(found, id, values(one, m), values(other, m));
        }
        return new Agreement(found);
    }

    private static void share(List<Compared> found, String what, List<Run> one, List<Run> other, Predicate<Run> is) {
        int a = (int) one.stream().filter(is).count();
        int b = (int) other.stream().filter(is).count();
        if (a + b == 0 || a + b == one.size() + other.size()) {
            return;
        }
        double p = FisherExactTest.withDefaults().test(new int[][]{{a, one.size() - a}, {b, other.size() - b}})
                .getPValue();
        found.add(new Compared(what, (double) a / one.size(), (double) b / other.size(), p));
    }

    private static void values(List<Compared> found, String what, double[] one, double[] other) {
        Arrays.sort(one);
        Arrays.sort(other);
        if (Math.min(one[0], other[0]) == Math.max(one[one.length - 1], other[other.length - 1])) {
            return;
        }
        found.add(new Compared(what, one[one.length / 2], other[other.length / 2],
                KolmogorovSmirnovTest.withDefaults().test(one, other).getPValue()));
    }

    private static double[] values(List<Run> runs, int measure) {
        return runs.stream().mapToDouble(run -> run.measures().get(measure).orElse(NEVER)).toArray();
    }

    /** Returns the smallest p-value at which the ensembles still agree. */
    double allowed() {
        return FAMILY / comparisons.size();
    }

    List<Compared> differing() {
        return comparisons.stream().filter(compared -> compared.p() < allowed()).toList();
    }

    /** Returns the share of comparisons with a smaller p-value. */
    double below(double p) {
        return (double) comparisons.stream().filter(compared -> compared.p() < p).count() / comparisons.size();
    }

    String summary() {
        var least = comparisons.stream().min(Comparator.comparingDouble(Compared::p)).orElseThrow();
        return String.format(Locale.ROOT,
                "%d comparisons, %d differ; smallest p %.2g (%s), limit %.2g; below 0.05: %.1f %%",
                comparisons.size(), differing().size(), least.p(), least.what(), allowed(), 100 * below(0.05));
    }
}
