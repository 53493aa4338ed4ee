package puebla.lab.telling;

import java.util.List;

/**
 * A war as an account to be read. Plain words without any layout; what shows it breaks the lines.
 *
 * @param opening
 *            paragraphs before the first year
 * @param ending
 *            paragraphs after the last
 * @param rightToLeft
 *            the script runs from right to left
 */
public record Account(String title, List<String> opening, List<Year> years, List<String> ending, boolean rightToLeft) {
    /** What is told of a year. */
    public record Year(String heading, List<Section> sections, List<String> also) {
        public Year {
            sections = List.copyOf(sections);
            also = List.copyOf(also);
        }
    }

    /** A month or a few, with its paragraphs. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Account {
        opening = List.copyOf(opening);
        years = List.copyOf(years);
        ending = List.copyOf(ending);
    }
}
