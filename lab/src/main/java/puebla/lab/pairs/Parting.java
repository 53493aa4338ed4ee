package puebla.lab.pairs;

import java.util.List;
import java.util.Optional;
import puebla.kernel.Event;

/**
 * Where the chronicles of two worlds of one seed part: the first day on which what happens differs. State may have parted
 * before (a man more sick); that is no event.
 *
 * @param day
 *            days since the scenario's first day
 * @param id
 *            of the first event that differs; all events before it are the same in both worlds
 * @param without
 *            the first event that differs in the world without the change, if it has any left on that day
 * @param with
 *            the same in the world with the change
 */
public record Parting(int day, int id, Optional<Event> without, Optional<Event> with) {
    /**
     * Where two chronicles part; empty when they are the same to the end.
     *
     * @param with
     *            {@linkplain Abroad#renumbered renumbered} where the calendars differ
     */
    public static Optional<Parting> of(List<Event> without, List<Event> with) {
        int common = 0;
        while (common < without.size() && common < with.size() && without.get(common).equals(with.get(common))) {
            common++;
        }
        if (common == without.size() && common == with.size()) {
            return Optional.empty();
        }
        int day = Math.min(dayOf(without, common), dayOf(with, common));
        return Optional.of(new Parting(day, common, on(day, without, common), on(day, with, common)));
    }

    private static int dayOf(List<Event> events, int index) {
        return index < events.size() ? events.get(index).day() : Integer.MAX_VALUE;
    }

    private static Optional<Event> on(int day, List<Event> events, int index) {
        return dayOf(events, index) == day ? Optional.of(events.get(index)) : Optional.empty();
    }
}
