package puebla.app.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Colours of the outcomes in charts. They belong to the ids of the outcomes, so that an outcome has the same colour in
 * every chart of every run. The page reads the same file.
 */
final class OutcomeColours {
    private static final String FILE = "outcome-colours.json";

    /**
     * Colours of one outcome, as {@code #rrggbb}.
     *
     * @param light
     *            on a light ground
     * @param dark
     *            on a dark ground
     */
    record Colour(String light, String dark) {}

    private OutcomeColours() {}

    /**
     * Returns the colours of a scenario's outcomes, in their order. An id that the file does not contain gets the next
     * of its other colours, in the order of the scenario; after the last of them, the first follows.
     *
     * @param ids
     *            ids of all outcomes of the scenario
     */
    static List<Colour> of(List<String> ids) {
        var file = read();
        var others = file.get("others");
        List<Colour> colours = new ArrayList<>();
        int next = 0;
        for (String id : ids) {
            var own = file.get("outcomes").get(id);
            colours.add(colour(own == null ? others.get(next++ % others.size()) : own));
        }
        return colours;
    }

    private static Colour colour(JsonNode node) {
        return new Colour(node.get("light").asString(), node.get("dark").asString());
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(OutcomeColours.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
