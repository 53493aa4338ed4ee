package puebla.lab.pairs;

import java.util.List;
import java.util.OptionalDouble;
import puebla.kernel.Model;
import puebla.lab.Ensemble;
import puebla.lab.Relay;
import puebla.lab.Watch;

/**
 * Pairs of worlds of the seeds first … first + runs − 1, or of as many of them as a precision takes.
 *
 * @param without
 *            the world without any of the changes
 * @param with
 *            a world for each change; all share the one without
 * @param precision
 *            stop at the first multiple of {@value #STEP} seeds at which the interval of every outcome's difference is this narrow or
 *            narrower, as half a width. A rule that looks at the width alone keeps the interval honest in the limit (Y. S.
 *            Chow and H. Robbins 1965, <i>Ann. Math. Stat.</i> 36, 457–462)
 */
public record PairedEnsemble(Model without, List<Model> with, long firstSeed, int runs, int threads,
        OptionalDouble precision) {
    private static final int STEP = 50;

    public PairedEnsemble {
        with = List.copyOf(with);
    }

    /** Empty comparisons, one for each change. */
    public List<Comparison> comparisons() {
        return with.stream().map(model -> new Comparison(model.scenario())).toList();
    }

    /**
     * Fights the pairs. What reaches the comparisons, and where the precision ends it, does not depend on the number of
     * threads.
     *
     * @param into
     *            {@link #comparisons}
     * @return how many seeds were fought in all their worlds
     */
    public int fight(List<Comparison> into, Watch watch) {
        var enough = new Enough(into, watch);
        new Ensemble(firstSeed, runs, threads).fight(seed -> PairedWar.fight(without, with, seed), enough::take,
                enough);
        return into.getFirst().worlds();
    }

    /** Takes pairs until they are enough; those that were under way then are left out. */
    private final class Enough extends Relay {
        private final List<Comparison> into;
        private volatile boolean reached;

        Enough(List<Comparison> into, Watch watch) {
            super(watch);
            this.into = into;
        }

        void take(PairedWar pair) {
            if (reached) {
                return;
            }
            for (int c = 0; c < into.size(); c++) {
                into.get(c).add(pair.without(), pair.with().get(c));
            }
            reached = precision.isPresent() && into.getFirst().worlds() % STEP == 0
                    && into.stream().allMatch(one -> one.precision() <= precision.getAsDouble());
        }

        @Override
        public void finished(int wars) {
            super.finished(Math.min(wars, into.getFirst().worlds()));
        }

        @Override
        public boolean stopped() {
            return reached || super.stopped();
        }
    }
}
