package puebla.lab.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import puebla.lab.summary.Share;

/** How many worlds end otherwise with a change, and which way. */
public final class Flips {
    /**
     * A way to flip.
     *
     * @param from
     *            index of the outcome without the change
     * @param to
     *            index of the outcome with it
     * @param share
     *            of all worlds
     */
    public record Way(int from, int to, Share share) {}

    private final int[][] worlds;
    private int all;
    private int flipped;

    Flips(int outcomes) {
        worlds = new int[outcomes][outcomes];
    }

    void add(int without, int with) {
        all++;
        flipped += without == with ? 0 : 1;
        worlds[without][with]++;
    }

    /** Share of the worlds that end otherwise. */
    public Share share() {
        return new Share(flipped, all);
    }

    /** The ways that were taken, the most frequent first. */
    public List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < worlds.length; from++) {
            for (int to = 0; to < worlds.length; to++) {
                if (from != to && worlds[from][to] > 0) {
                    ways.add(new Way(from, to, new Share(worlds[from][to], all)));
                }
            }
        }
        ways.sort(Comparator.comparingInt((Way way) -> -way.share().wars()));
        return ways;
    }
}
