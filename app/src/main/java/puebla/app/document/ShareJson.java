package puebla.app.document;

import java.util.OptionalDouble;
import puebla.experiment.Json;
import puebla.experiment.summary.Share;
import tools.jackson.databind.node.ObjectNode;

/** Writes shares of runs into JSON documents. */
public final class ShareJson {
    private ShareJson() {}

    /**
     * Writes {@code share}, {@code low} and {@code high}, each key with the suffix. The values are null if there are
     * no runs.
     */
    public static void write(ObjectNode into, String suffix, Share share) {
        OptionalDouble none = OptionalDouble.empty();
        Json.number(into, "share" + suffix, share.known() ? OptionalDouble.of(share.share()) : none);
        Json.number(into, "low" + suffix, share.known() ? OptionalDouble.of(share.low()) : none);
        Json.number(into, "high" + suffix, share.known() ? OptionalDouble.of(share.high()) : none);
    }

    /** Returns an object with the keys {@code share}, {@code low} and {@code high}. */
    public static ObjectNode of(Share share) {
        var node = Json.object();
        write(node, "", share);
        return node;
    }
}
