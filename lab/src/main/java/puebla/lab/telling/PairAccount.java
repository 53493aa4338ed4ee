package puebla.lab.telling;

import java.util.List;

/**
 * One war in two worlds, to be read side by side. Plain words without any layout.
 *
 * @param opening
 *            paragraphs before the first entry
 * @param without
 *            heading of the world without the change
 * @param with
 *            heading of the world with it
 * @param entries
 *            what differs, in order
 * @param endingWithout
 *            how the one ended
 * @param endingWith
 *            how the other ended
 * @param rightToLeft
 *            the script runs from right to left
 */
public record PairAccount(String title, List<String> opening, String without, String with, List<Line> entries,
        List<String> endingWithout, List<String> endingWith, boolean rightToLeft) {
    /**
     * Something that happened in one of the worlds.
     *
     * @param number
     *            from 1
     * @param with
     *            in the world with the change
     * @param event
     *            its id in that world
     * @param head
     *            its number, its date and the numbers of those that led to it, in words
     * @param sentence
     *            what happened, because of what; and when it happens in the other world, if it does
     * @param from
     *            numbers of the entries that led to it
     */
    public record Line(int number, boolean with, int event, String day, String head, String sentence,
            List<Integer> from) {
        public Line {
            from = List.copyOf(from);
        }
    }

    public PairAccount {
        opening = List.copyOf(opening);
        entries = List.copyOf(entries);
        endingWithout = List.copyOf(endingWithout);
        endingWith = List.copyOf(endingWith);
    }
}
