package puebla.narrative;

import java.util.List;

/**
 * The narrative of a baseline and a counterfactual run, for reading side by side. It is plain text without layout.
 *
 * @param opening
 *            paragraphs before the first entry
 * @param without
 *            heading of the baseline
 * @param with
 *            heading of the counterfactual
 * @param entries
 *            the differences, in order
 * @param endingWithout
 *            closing paragraphs of the baseline
 * @param endingWith
 *            closing paragraphs of the counterfactual
 * @param rightToLeft
 *            whether the script runs from right to left
 */
public record PairNarrative(String title, List<String> opening, String without, String with, List<Line> entries,
        List<String> endingWithout, List<String> endingWith, boolean rightToLeft) {
    /**
     * An event of one of the two runs.
     *
     * @param number
     *            from 1
     * @param with
     *            whether the event happens in the counterfactual
     * @param event
     *            its id in that run
     * @param head
     *            its number, its date and the numbers of the entries that led to it, in words
     * @param sentence
     *            the event with its reasons, and its date in the other run if it also happens there
     * @param from
     *            numbers of the entries that led to it
     */
    public record Line(int number, boolean with, int event, String day, String head, String sentence,
            List<Integer> from) {
        public Line {
            from = List.copyOf(from);
        }
    }

    public PairNarrative {
        opening = List.copyOf(opening);
        entries = List.copyOf(entries);
        endingWithout = List.copyOf(endingWithout);
        endingWith = List.copyOf(endingWith);
    }
}
