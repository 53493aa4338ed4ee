package puebla.narrative;

import java.util.List;

/**
 * The narrative of a war, as plain text without layout. The code that displays it breaks the lines.
 *
 * @param opening
 *            paragraphs before the first year
 * @param ending
 *            paragraphs after the last year
 * @param rightToLeft
 *            whether the script runs from right to left
 */
public record Narrative(String title, List<String> opening, List<Year> years, List<String> ending,
        boolean rightToLeft) {
    /**
     * The narrative of one year.
     *
     * @param also
     *            paragraphs after the sections
     */
    public record Year(String heading, List<Section> sections, List<String> also) {
        public Year {
            sections = List.copyOf(sections);
            also = List.copyOf(also);
        }
    }

    /** The paragraphs of one month, or of several consecutive months. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Narrative {
        opening = List.copyOf(opening);
        years = List.copyOf(years);
        ending = List.copyOf(ending);
    }
}
