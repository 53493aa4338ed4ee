package puebla.lab.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import puebla.lab.Watch;

/**
 * The odds of a war's outcome by day, and where they moved.
 *
 * <p>Odds of a day are shares among futures that fork from its morning. A first grid of mornings covers the war from its coarse
 * outline to its detail; then the spans in which the odds moved most are halved, again and again, until a day is left or no half
 * stands out from chance. What is finer never changes what was coarser.
 */
public final class TurningPoints {
    /** Spans that are looked into at a time. */
    private static final int LOOKED_INTO = 8;

    private final Trunk trunk;
    private final Futures futures;
    private final int outcomes;
    private final SortedMap<Integer, Morning> mornings = new TreeMap<>();
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

    /**
     * The mornings of a grid.
     *
     * @param every
     *            days from one to the next
     * @param also
     *            further mornings
     */
    public void grid(int every, List<Integer> also) {
        SortedSet<Integer> days = new TreeSet<>(also);
        for (int day = 0; day <= trunk.lastDay(); day += every) {
            days.add(day);
        }
        List<Integer> coarseFirst = new ArrayList<>(days);
        coarseFirst.sort(Comparator.comparingInt((Integer day) -> -Integer.numberOfTrailingZeros(
                day % every == 0 ? day / every | 1 << 20 : 1)).thenComparingInt(day -> day));
        ask(coarseFirst);
    }

    /**
     * Looks into the spans in which the odds moved most.
     *
     * @param most
     *            no more further mornings than this
     */
    public void refine(int most) {
        int left = most;
        while (left > 0 && !watch.stopped()) {
            List<Integer> middles = spans().stream().filter(move -> move.clear() && move.days() > 1).limit(LOOKED_INTO)
                    .map(move -> (move.from() + move.to()) >>> 1).limit(left).toList();
            if (middles.isEmpty()) {
                return;
            }
            ask(middles);
            left -= middles.size();
        }
    }

    private void ask(List<Integer> days) {
        int before = fought;
        var heard = new Watch() {
            @Override
            public void finished(int wars) {
                fought = before + wars;
                watch.finished(fought);
            }

            @Override
            public boolean stopped() {
                return watch.stopped();
            }
        };
        futures.of(days, heard).forEach(morning -> mornings.put(morning.day(), morning));
    }

    /** The mornings that were asked for, in order; the last is the one after the war. */
    public List<Morning> mornings() {
        return List.copyOf(mornings.values());
    }

    /** Moves that stand out from chance, the largest first. */
    public List<Move> moves() {
        return spans().stream().filter(Move::clear).toList();
    }

    private List<Move> spans() {
        List<Move> spans = new ArrayList<>();
        List<Morning> all = mornings();
        for (int i = 1; i < all.size(); i++) {
            spans.add(Move.between(all.get(i - 1), all.get(i), outcomes));
        }
        spans.sort(Comparator.comparingDouble((Move move) -> -Math.abs(move.size().difference()))
                .thenComparingInt(Move::from));
        return spans;
    }
}
