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

/** One HTTP request: path, query and body. All of it is untrusted input; every part has a size limit. */
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
            throw Refusal.wrong("the query has more than " + MOST_VALUES + " parameters", "send fewer parameters.");
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
            throw Refusal.wrong("invalid percent-encoding in the query",
                    "encode a byte as % and two hexadecimal digits.");
        }
    }

    /** Returns the value of a named path segment. */
    public String inPath(String name) {
        return inPath.getOrDefault(name, "");
    }

    /** Returns the first value of a query parameter; empty if it is absent. */
    public Optional<String> query(String key) {
        return all(key).stream().findFirst();
    }

    /** Returns all values of a query parameter, in order. */
    public List<String> all(String key) {
        return List.copyOf(query.getOrDefault(key, List.of()));
    }

    /** Returns the names of the query parameters that are not in the list. */
    public List<String> strange(List<String> known) {
        return query.keySet().stream().filter(key -> !known.contains(key)).toList();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** Reads a body of at most 1 MiB as a JSON object. */
    public ObjectNode body() {
        return body(ONE_MEBIBYTE);
    }

    /**
     * Reads the body as a JSON object.
     *
     * @param most
     *            largest accepted size [bytes]
     * @throws Refusal
     *             if the body is too large, is not declared as JSON, or is not a JSON object
     */
    public ObjectNode body(int most) {
        String type = header("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Refusal(Refusal.WRONG_TYPE, "unsupported content type (expected application/json)",
                    "send the header Content-Type: application/json.");
        }
        byte[] bytes = bytes(most);
        try {
            JsonNode tree = READER.readTree(bytes);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw Refusal.wrong("invalid JSON: " + broken.getOriginalMessage()
                    + (where == null ? "" : " (line " + where.getLineNr() + ", column " + where.getColumnNr() + ")"),
                    "send one JSON object.");
        }
        throw Refusal.wrong("invalid body (expected a JSON object)",
                "send an object such as {\"kind\": \"run\", \"runs\": 100}.");
    }

    private byte[] bytes(int most) {
        try (InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                // A client that is still sending does not read the response: consume the rest of the body first.
                in.skip(MOST_UNREAD);
                throw new Refusal(Refusal.TOO_LARGE, "the body is larger than " + most + " bytes",
                        "send a smaller body; nothing was stored.");
            }
            return bytes;
        } catch (IOException cut) {
            throw Refusal.wrong("the body is incomplete", "send it again.");
        }
    }
}
