package puebla.scenario.catalog;

import java.util.List;

/**
 * The evidence for a value.
 *
 * @param sources
 *            ids of sources
 * @param confidence
 *            high, medium, low or judgement; empty if the file gives none
 * @param note
 *            free text; empty for none
 */
public record Evidence(List<String> sources, String confidence, String note) {
    public Evidence {
        sources = List.copyOf(sources);
    }
}
