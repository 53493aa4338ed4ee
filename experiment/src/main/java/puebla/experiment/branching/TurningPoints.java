package puebla.experiment.branching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import puebla.experiment.ForwardingListener;
import puebla.experiment.RunListener;

/**
 * Odds of a run's outcome by day, and the shifts of these odds.
 *
 * <p>The odds of a day are shares among branches that start at the beginning of that day. A first grid of branch
 * points covers the whole run, from a coarse outline to the full grid. The search then repeatedly halves the spans
 * with the largest shifts. It stops at a span when the span is one day long, or when neither half has a significant
 * shift. Additional branch points never change the odds of the others.
 */
public final class TurningPoints {
    /**
     * Approximate number of branch points in the first grid, and maximum number of further ones where the odds shift.
     */
    public static final int BRANCH_POINTS = 40;
    /** Maximum number of spans that are halved in one round. */
    private static final int LOOKED_INTO = 8;

    private final BaseTrajectory base;
    private final Branches branches;
    private final int outcomes;
    private final SortedMap<Integer, BranchPoint> points = new TreeMap<>();
    /** Significant shifts, each between two branch points. */
    private final List<OddsShift> shifts = new ArrayList<>();
    private final RunListener listener;
    private int completed;

    /**
     * Creates a search. No branch is run yet.
     *
     * @param branches
     *            number of branches per branch point
     * @param otherUnknowns
     *            whether each branch also redraws parameters, traits and hidden intentions
     * @param listener
     *            receives the number of completed branches, and may stop the search early; completed branch points
     *            are kept
     */
    public TurningPoints(BaseTrajectory base, int branches, boolean otherUnknowns, int threads, RunListener listener) {
        this.base = base;
        this.listener = listener;
        this.branches = new Branches(base, branches, otherUnknowns, threads);
        outcomes = base.model().scenario().outcomes().size();
        var end = BranchPoint.after(base.lastDay(), base.run().outcome(), branches);
        points.put(end.day(), end);
    }

    /** Returns the default interval between branch points of the first grid [days]. */
    public static int standardStep(BaseTrajectory base) {
        return Math.max(1, Math.ceilDiv(base.lastDay() + 1, BRANCH_POINTS));
    }

    /**
     * Runs the branches of a grid of branch points, and finds the significant shifts between neighbours.
     *
     * @param every
     *            interval between branch points [days]
     * @param also
     *            further branch points, in days since the scenario's first day
     */
    public void grid(int every, List<Integer> also) {
        ask(outlineFirst(every, also));
        var all = points();
        shifts.clear();
        for (int i = 1; i < all.size(); i++) {
            shifts.add(OddsShift.between(all.get(i - 1), all.get(i), outcomes));
        }
        shifts.removeIf(shift -> !shift.clear());
    }

    /**
     * Returns the branch points in an order that suits an early stop: first the explicitly requested days, then an
     * outline of the whole run, then the days in between.
     */
    private List<Integer> outlineFirst(int every, List<Integer> also) {
        SequencedSet<Integer> days = new LinkedHashSet<>(also);
        int last = base.lastDay() / every;
        for (int stride = Math.max(1, Integer.highestOneBit(last)); stride >= 1; stride /= 2) {
            for (int i = 0; i <= last; i += stride) {
                days.add(i * every);
            }
        }
        return List.copyOf(days);
    }

    /**
     * Halves the spans with the largest shifts.
     *
     * @param most
     *            maximum number of further branch points
     */
    public void refine(int most) {
        Set<OddsShift> drifts = new HashSet<>();
        int left = most;
        while (left > 0 && !listener.stopped()) {
            var spans = shifts().stream().filter(shift -> shift.days() > 1 && !drifts.contains(shift))
                    .limit(Math.min(left, LOOKED_INTO)).toList();
            if (spans.isEmpty()) {
                return;
            }
            ask(spans.stream().map(OddsShift::middle).toList());
            spans.stream().filter(shift -> points.containsKey(shift.middle()) && !halved(shift)).forEach(drifts::add);
            left -= spans.size();
        }
    }

    /** Replaces a shift by its significant halves. Returns false if neither half is significant. */
    private boolean halved(OddsShift shift) {
        var middle = point(shift.middle());
        var halves = Stream.of(OddsShift.between(point(shift.from()), middle, outcomes),
                OddsShift.between(middle, point(shift.to()), outcomes)).filter(OddsShift::clear).toList();
        if (halves.isEmpty()) {
            return false;
        }
        shifts.remove(shift);
        shifts.addAll(halves);
        return true;
    }

    private BranchPoint point(int day) {
        return Objects.requireNonNull(points.get(day));
    }

    private void ask(List<Integer> days) {
        int before = completed;
        var heard = new ForwardingListener(listener) {
            @Override
            public void finished(int runs) {
                completed = before + runs;
                super.finished(completed);
            }
        };
        branches.of(days, heard).forEach(point -> points.put(point.day(), point));
    }

    /**
     * Returns the completed branch points in the order of their days. The last one is after the last day of the run.
     */
    public List<BranchPoint> points() {
        return List.copyOf(points.values());
    }

    /** Returns the significant shifts, the largest first. No two shifts share a day. */
    public List<OddsShift> shifts() {
        return shifts.stream()
                .sorted(Comparator.comparingDouble((OddsShift shift) -> -Math.abs(shift.size().difference()))
                        .thenComparingInt(OddsShift::from))
                .toList();
    }
}
