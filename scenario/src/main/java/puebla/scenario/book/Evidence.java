package puebla.scenario.book;

import java.util.List;

/**
 * What a value rests on.
 *
 * @param sources
 *            ids of sources
 * @param confidence
 *            high, medium, low or judgement; empty when not stated
 * @param note
 *            empty when there is none
 */
public record Evidence(List<String> sources, String confidence, String note) {
    public Evidence {
        sources = List.copyOf(sources);
    }
}
