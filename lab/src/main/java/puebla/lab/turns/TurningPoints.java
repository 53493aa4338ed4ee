package puebla.lab.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import puebla.lab.Relay;
import puebla.lab.Watch;

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
    public static final int MORNINGS = 40;
    /** Maximum number of spans that are halved in one round. */
    private static final int LOOKED_INTO = 8;

    private final Trunk trunk;
    private final Futures futures;
    private final int outcomes;
    private final SortedMap<Integer, Morning> mornings = new TreeMap<>();
    /** Significant shifts, each between two branch points. */
    private final List<Move> moves = new ArrayList<>();
    private final Watch watch;
    private int fought;

    /**
     * Creates a search. No branch is run yet.
     *
     * @param branches
     *            number of branches per branch point
     * @param otherUnknowns
     *            whether each branch also redraws parameters, traits and hidden intentions
     * @param watch
     *            receives the number of completed branches, and may stop the search early; completed branch points
     *            are kept
     */
    public TurningPoints(Trunk trunk, int branches, boolean otherUnknowns, int threads, Watch watch) {
        this.trunk = trunk;
        this.watch = watch;
        futures = new Futures(trunk, branches, otherUnknowns, threads);
        outcomes = trunk.model().scenario().outcomes().size();
        var end = Morning.after(trunk.lastDay(), trunk.run().outcome(), branches);
        mornings.put(end.day(), end);
    }

    /** Returns the default interval between branch points of the first grid [days]. */
    public static int standardStep(Trunk trunk) {
        return Math.max(1, Math.ceilDiv(trunk.lastDay() + 1, MORNINGS));
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
        var all = mornings();
        moves.clear();
        for (int i = 1; i < all.size(); i++) {
            moves.add(Move.between(all.get(i - 1), all.get(i), outcomes));
        }
        moves.removeIf(move -> !move.clear());
    }

    /**
     * Returns the branch points in an order that suits an early stop: first the explicitly requested days, then an
     * outline of the whole run, then the days in between.
     */
    private List<Integer> outlineFirst(int every, List<Integer> also) {
        SequencedSet<Integer> days = new LinkedHashSet<>(also);
        int last = trunk.lastDay() / every;
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
        Set<Move> drifts = new HashSet<>();
        int left = most;
        while (left > 0 && !watch.stopped()) {
            var spans = moves().stream().filter(move -> move.days() > 1 && !drifts.contains(move))
                    .limit(Math.min(left, LOOKED_INTO)).toList();
            if (spans.isEmpty()) {
                return;
            }
            ask(spans.stream().map(Move::middle).toList());
            spans.stream().filter(span -> mornings.containsKey(span.middle()) && !halved(span)).forEach(drifts::add);
            left -= spans.size();
        }
    }

    /** Replaces a shift by its significant halves. Returns false if neither half is significant. */
    private boolean halved(Move move) {
        var middle = morning(move.middle());
        var halves = Stream.of(Move.between(morning(move.from()), middle, outcomes),
                Move.between(middle, morning(move.to()), outcomes)).filter(Move::clear).toList();
        if (halves.isEmpty()) {
            return false;
        }
        moves.remove(move);
        moves.addAll(halves);
        return true;
    }

    private Morning morning(int day) {
        return Objects.requireNonNull(mornings.get(day));
    }

    private void ask(List<Integer> days) {
        int before = fought;
        var heard = new Relay(watch) {
            @Override
            public void finished(int wars) {
                fought = before + wars;
                super.finished(fought);
            }
        };
        futures.of(days, heard).forEach(morning -> mornings.put(morning.day(), morning));
    }

    /**
     * Returns the completed branch points in the order of their days. The last one is after the last day of the run.
     */
    public List<Morning> mornings() {
        return List.copyOf(mornings.values());
    }

    /** Returns the significant shifts, the largest first. No two shifts share a day. */
    public List<Move> moves() {
        return moves.stream().sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.size().difference()))
                .thenComparingInt(Move::from)).toList();
    }
}
