package puebla.experiment.paired;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import puebla.experiment.summary.Share;

/** Counts of outcome changes from baseline to counterfactual, by direction. */
public final class OutcomeChanges {
    /**
     * Change from one outcome to another.
     *
     * @param from
     *            index of the outcome of the baseline
     * @param to
     *            index of the outcome of the counterfactual
     * @param share
     *            share of all pairs
     */
    public record Way(int from, int to, Share share) {}

    private final int[][] pairs;
    private int all;
    private int flipped;

    OutcomeChanges(int outcomes) {
        pairs = new int[outcomes][outcomes];
    }

    void add(int without, int with) {
        all++;
        flipped += without == with ? 0 : 1;
        pairs[without][with]++;
    }

    /** Returns the share of pairs whose outcomes differ. */
    public Share share() {
        return new Share(flipped, all);
    }

    /** Returns the outcome changes that occur, the most frequent first. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < pairs.length; from++) {
            for (int to = 0; to < pairs.length; to++) {
                if (from != to && pairs[from][to] > 0) {
                    ways.add(new Way(from, to, new Share(pairs[from][to], all)));
                }
            }
        }
        ways.sort(Comparator.comparingInt((Way way) -> -way.share().runs()));
        return ways;
    }
}
