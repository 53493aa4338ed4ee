package puebla.experiment.paired;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import puebla.experiment.summary.Share;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.EventType;

/** Distribution of the first divergence between baseline and counterfactual over many seeds: its day and its events. */
public final class FirstDivergence {
    /** Run of a pair in which the first differing event occurs. */
    public enum RunOfPair {
        /** The event occurs in the baseline only. */
        WITHOUT,
        /** The event occurs in the counterfactual only. */
        WITH,
        /**
         * The event occurs in both runs on that day, but with a difference: another place, other amounts or other
         * causes.
         */
        BOTH
    }

    /**
     * Type of a first differing event.
     *
     * @param share
     *            share among the pairs that diverge
     */
    public record Opening(EventType type, RunOfPair world, Share share) {}

    private record Key(EventType type, RunOfPair world) {}

    private final List<Integer> days = new ArrayList<>();
    private final Map<Key, Integer> openings =
            new TreeMap<>(Comparator.comparing((Key key) -> key.type().id()).thenComparing(Key::world));
    private int pairs;

    void add(Optional<Divergence> divergence) {
        pairs++;
        divergence.ifPresent(parted -> {
            days.add(parted.day());
            count(parted);
        });
    }

    private void count(Divergence parted) {
        Optional<EventType> without = parted.without().map(Event::type);
        Optional<EventType> with = parted.with().map(Event::type);
        if (without.isPresent() && without.equals(with)) {
            openings.merge(new Key(without.get(), RunOfPair.BOTH), 1, Integer::sum);
        } else {
            without.ifPresent(type -> openings.merge(new Key(type, RunOfPair.WITHOUT), 1, Integer::sum));
            with.ifPresent(type -> openings.merge(new Key(type, RunOfPair.WITH), 1, Integer::sum));
        }
    }

    /** Returns the share of pairs that diverge. */
    public Share share() {
        return new Share(days.size(), pairs);
    }

    /** Returns a percentile of the day (nearest rank) over all pairs; empty for never. */
    public OptionalDouble quantile(int percent) {
        return ranked(percent, pairs);
    }

    /** Returns a percentile of the day over the pairs that diverge; empty if no pair diverges. */
    public OptionalDouble quantileIf(int percent) {
        return ranked(percent, days.size());
    }

    private OptionalDouble ranked(int percent, int of) {
        int rank = Math.max(1, (int) Math.ceilDiv((long) percent * of, 100L));
        return rank <= days.size() ? OptionalDouble.of(days.stream().sorted().skip(rank - 1L).findFirst().orElseThrow())
                : OptionalDouble.empty();
    }

    /** Returns the types of the first differing events, the most frequent first. */
    public List<Opening> openings() {
        return openings.entrySet().stream()
                .map(one -> new Opening(one.getKey().type, one.getKey().world,
                        new Share(one.getValue(), days.size())))
                .sorted(Comparator.comparingInt((Opening one) -> -one.share().runs())).toList();
    }
}
