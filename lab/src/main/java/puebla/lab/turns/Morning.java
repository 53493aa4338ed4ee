package puebla.lab.turns;

import java.util.List;
import java.util.stream.IntStream;
import puebla.lab.pairs.Difference;
import puebla.lab.pairs.PairedShare;
import puebla.lab.summary.Share;

/**
 * The futures of one morning.
 *
 * @param day
 *            days since the scenario's first day
 * @param ends
 *            index of the outcome of each future, by branch
 */
public record Morning(int day, List<Integer> ends) {
    public Morning {
        ends = List.copyOf(ends);
    }

    /** The morning after the war: every future is the past. */
    static Morning after(int lastDay, int outcome, int branches) {
        return new Morning(lastDay + 1, IntStream.range(0, branches).mapToObj(_ -> outcome).toList());
    }

    /** Odds of an outcome: its share among the futures. */
    public Share odds(int outcome) {
        return new Share((int) ends.stream().filter(end -> end == outcome).count(), ends.size());
    }

    /**
     * How the odds of an outcome differ on a later morning. Futures of one branch share their luck from that morning on, so the
     * difference is paired.
     */
    Difference until(Morning later, int outcome) {
        var paired = new PairedShare();
        for (int branch = 0; branch < ends.size(); branch++) {
            paired.add(ends.get(branch) == outcome, later.ends.get(branch) == outcome);
        }
        return paired.difference();
    }
}
