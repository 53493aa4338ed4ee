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
 * The odds of a war's outcome by day, and where they moved.
 *
 * <p>Odds of a day are shares among futures that fork from its morning. A first grid of mornings covers the war from its coarse
 * outline to its detail; then the spans in which the odds moved most are halved, again and again, until a day is left or neither
 * half stands out from chance. Further mornings never change the odds of another.
 */
public final class TurningPoints {
    /** A first grid of about so many mornings, and at most so many more where the odds moved. */
    public static final int MORNINGS = 40;
    /** Spans that are looked into at a time. */
    private static final int LOOKED_INTO = 8;

    private final Trunk trunk;
    private final Futures futures;
    private final int outcomes;
    private final SortedMap<Integer, Morning> mornings = new TreeMap<>();
    /** Those that stand out from chance, each between two mornings. */
    private final List<Move> moves = new ArrayList<>();
    private final Watch watch;
    private int fought;

    /**
     * Asks nothing yet.
     *
     * @param branches
     *            futures of each morning
     * @param otherUnknowns
     *            draws parameters, traits and hidden intentions anew in each future
     * @param watch
     *            hears of futures that were fought, and may end the search early: what is finished is kept
     */
    public TurningPoints(Trunk trunk, int branches, boolean otherUnknowns, int threads, Watch watch) {
        this.trunk = trunk;
        this.watch = watch;
        futures = new Futures(trunk, branches, otherUnknowns, threads);
        outcomes = trunk.model().scenario().outcomes().size();
        var end = Morning.after(trunk.lastDay(), trunk.run().outcome(), branches);
        mornings.put(end.day(), end);
    }

    /** Days from one morning of the first grid to the next, when nobody says otherwise. */
    public static int standardStep(Trunk trunk) {
        return Math.max(1, Math.ceilDiv(trunk.lastDay() + 1, MORNINGS));
    }

    /**
     * The mornings of a grid.
     *
     * @param every
     *            days from one to the next
     * @param also
     *            further mornings
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

    /** Who ends the search early has what was asked for by name, then the whole war in outline, then what lies between. */
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
     * Looks into the spans in which the odds moved most.
     *
     * @param most
     *            no more further mornings than this
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

    /** Puts the halves that stand out from chance into the place of the whole; false when neither does. */
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

    /** The mornings that were asked for, in order; the last is the one after the war. */
    public List<Morning> mornings() {
        return List.copyOf(mornings.values());
    }

    /** Moves that stand out from chance, the largest first; no two share a day. */
    public List<Move> moves() {
        return moves.stream().sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.size().difference()))
                .thenComparingInt(Move::from)).toList();
    }
}
