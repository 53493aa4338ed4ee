package puebla.web.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One call: its path, what stands in its query, its body. Everything in it is a stranger's and is bounded. */
public final class Call {
    private static final int MOST_VALUES = 200;
    private static final int DEEPEST = 20;
    private static final int ONE_MEBIBYTE = 1 << 20;
    private static final long MOST_UNREAD = 64L << 20;
    private static final ObjectMapper READER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxStringLength(Door.LARGEST_BODY).build())
            .build()).build();

    private final HttpExchange exchange;
    private final Map<String, String> inPath;
    private final Map<String, List<String>> query;

    Call(HttpExchange exchange, Map<String, String> inPath) {
        this.exchange = exchange;
        this.inPath = inPath;
        query = parsed(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, List<String>> parsed(@org.jspecify.annotations.Nullable String raw) {
        var query = new TreeMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        String[] pairs = raw.split("&", MOST_VALUES + 1);
        if (pairs.length > MOST_VALUES) {
            throw Refusal.wrong("the query has more than " + MOST_VALUES + " values", "ask for less at a time.");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String key = decoded(equals < 0 ? pair : pair.substring(0, equals));
            query.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refusal.wrong("the query is not encoded as a URL", "write % and two hexadecimal digits for a byte.");
        }
    }

    /** A part of the path that the route names. */
    public String inPath(String name) {
        return inPath.getOrDefault(name, "");
    }

    /** The first value of a key in the query; empty when there is none. */
    public Optional<String> query(String key) {
        return all(key).stream().findFirst();
    }

    /** All values of a key in the query, in their order. */
    public List<String> all(String key) {
        return List.copyOf(query.getOrDefault(key, List.of()));
    }

    /** Keys in the query that are none of these. */
    public List<String> strange(List<String> known) {
        return query.keySet().stream().filter(key -> !known.contains(key)).toList();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** A small body as a JSON object. */
    public ObjectNode body() {
        return body(ONE_MEBIBYTE);
    }

    /**
     * The body as a JSON object.
     *
     * @throws Refusal
     *             when it is larger than that many bytes, not declared as JSON, or no object
     */
    public ObjectNode body(int most) {
        String type = header("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Refusal(Refusal.WRONG_TYPE, "the body is not declared as JSON",
                    "send it with Content-Type: application/json.");
        }
        byte[] bytes = bytes(most);
        try {
            JsonNode tree = READER.readTree(bytes);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw Refusal.wrong("the body is no JSON: " + broken.getOriginalMessage()
                    + (where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")"),
                    "send one JSON object.");
        }
        throw Refusal.wrong("the body is not a JSON object", "send one, such as {\"kind\": \"run\", \"runs\": 100}.");
    }

    private byte[] bytes(int most) {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                // a caller who is still sending would not read the answer
                in.skip(MOST_UNREAD);
                throw new Refusal(Refusal.TOO_LARGE, "the body is larger than " + most + " bytes",
                        "send less; nothing of it was kept.");
            }
            return bytes;
        } catch (IOException cut) {
            throw Refusal.wrong("the body ended before it was whole", "send it again.");
        }
    }
}
