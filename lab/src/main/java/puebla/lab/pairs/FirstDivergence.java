package puebla.lab.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import puebla.kernel.Event;
import puebla.kernel.data.Kind;
import puebla.lab.summary.Share;

/** When, over many seeds, the two worlds part, and by what. */
public final class FirstDivergence {
    /** In which world an event begins the difference. */
    public enum World {
        /** It happens without the change only. */
        WITHOUT,
        /** It happens with the change only. */
        WITH,
        /** It happens in both on that day, but not alike: another place, other figures or other reasons. */
        BOTH
    }

    /**
     * A kind of event by which worlds part.
     *
     * @param share
     *            of the worlds that part at all
     */
    public record Opening(Kind kind, World world, Share share) {}

    private record Key(Kind kind, World world) {}

    private final List<Integer> days = new ArrayList<>();
    private final Map<Key, Integer> openings =
            new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::world));
    private int worlds;

    void add(Optional<Parting> parting) {
        worlds++;
        parting.ifPresent(parted -> {
            days.add(parted.day());
            count(parted);
        });
    }

    private void count(Parting parted) {
        Optional<Kind> without = parted.without().map(Event::kind);
        Optional<Kind> with = parted.with().map(Event::kind);
        if (without.isPresent() && without.equals(with)) {
            openings.merge(new Key(without.get(), World.BOTH), 1, Integer::sum);
        } else {
            without.ifPresent(kind -> openings.merge(new Key(kind, World.WITHOUT), 1, Integer::sum));
            with.ifPresent(kind -> openings.merge(new Key(kind, World.WITH), 1, Integer::sum));
        }
    }

    /** Share of the worlds that part at all. */
    public Share share() {
        return new Share(days.size(), worlds);
    }

    /** Percentile of the day (nearest rank) over all worlds; empty for never. */
    public OptionalDouble quantile(int percent) {
        return ranked(percent, worlds);
    }

    /** The same over the worlds that part; empty when none does. */
    public OptionalDouble quantileIf(int percent) {
        return ranked(percent, days.size());
    }

    private OptionalDouble ranked(int percent, int of) {
        int rank = Math.max(1, (int) Math.ceilDiv((long) percent * of, 100L));
        return rank <= days.size() ? OptionalDouble.of(days.stream().sorted().skip(rank - 1L).findFirst().orElseThrow())
                : OptionalDouble.empty();
    }

    /** By what the worlds part, the most frequent first. */
    public List<Opening> openings() {
        return openings.entrySet().stream()
                .map(one -> new Opening(one.getKey().kind, one.getKey().world,
                        new Share(one.getValue(), days.size())))
                .sorted(Comparator.comparingInt((Opening one) -> -one.share().wars())).toList();
    }
}
