package puebla.experiment.paired;

import java.util.List;
import java.util.OptionalDouble;
import puebla.experiment.Ensemble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.ForwardingListener;
import puebla.experiment.RunListener;
import puebla.kernel.Model;

/**
 * Pairs of baseline and counterfactual runs with the seeds of a request. A target precision may end the ensemble before
 * the last seed.
 *
 * @param request
 *            seeds and policy of both runs
 * @param without
 *            model of the baseline
 * @param with
 *            models of the counterfactuals; all are compared with the same baseline
 * @param precision
 *            target half-width. The ensemble stops at the first multiple of {@value #STEP} seeds at which the
 *            interval of every outcome's difference has this half-width or less. A stopping rule that depends only on
 *            the width keeps the interval asymptotically valid (Y. S. Chow and H. Robbins 1965, <i>Ann. Math.
 *            Stat.</i> 36, 457–462)
 */
public record PairedEnsemble(ExperimentRequest request, Model without, List<Model> with, int threads,
        OptionalDouble precision) {
    private static final int STEP = 50;

    public PairedEnsemble {
        with = List.copyOf(with);
    }

    /** Returns empty comparisons, one for each counterfactual. */
    public List<Comparison> comparisons() {
        return with.stream().map(model -> new Comparison(model.scenario())).toList();
    }

    /**
     * Executes the runs and adds them to the comparisons. Neither the comparisons nor the point at which the
     * precision stops the ensemble depends on the number of threads.
     *
     * @param into
     *            comparisons to fill, from {@link #comparisons}
     * @return number of seeds whose baseline and counterfactual runs were added
     */
    public int run(List<Comparison> into, RunListener listener) {
        var enough = new Enough(into, listener);
        new Ensemble(request.firstSeed(), request.runs(), threads)
                .run(seed -> PairedRun.run(without, with, seed, request.policy()), enough::take, enough);
        return into.getFirst().pairs();
    }

    /** Adds pairs until the precision is reached. Discards pairs that were in progress at that point. */
    private final class Enough extends ForwardingListener {
        private final List<Comparison> into;
        private volatile boolean reached;

        Enough(List<Comparison> into, RunListener listener) {
            super(listener);
            this.into = into;
        }

        void take(PairedRun pair) {
            if (reached) {
                return;
            }
            for (int c = 0; c < into.size(); c++) {
                into.get(c).add(pair.without(), pair.with().get(c));
            }
            reached = precision.isPresent() && into.getFirst().pairs() % STEP == 0
                    && into.stream().allMatch(one -> one.precision() <= precision.getAsDouble());
        }

        @Override
        public void finished(int runs) {
            super.finished(Math.min(runs, into.getFirst().pairs()));
        }

        @Override
        public boolean stopped() {
            return reached || super.stopped();
        }
    }
}
