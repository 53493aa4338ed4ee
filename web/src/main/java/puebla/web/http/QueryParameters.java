package puebla.web.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;

/** Query parameters of a request. Only parameters of the route are accepted, and each as often as the route allows. */
final class QueryParameters {
    private static final int MOST_VALUES = 200;

    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Parses a query.
     *
     * @param raw
     *            the encoded query; null if the URL has none
     * @throws ApiException
     *             if it is malformed, or has a parameter that is unknown or repeated
     */
    static QueryParameters of(@Nullable String raw, Route route) {
        var values = parsed(raw);
        var known = Stream.concat(route.single().stream(), route.repeatable().stream()).toList();
        values.forEach((key, given) -> {
            if (!known.contains(key)) {
                throw ApiException.wrong("unknown query parameter: " + UntrustedText.quoted(key), known.isEmpty()
                        ? "remove it; " + route.path() + " has no query parameters."
                        : Suggestions.advice(key, known, "use " + String.join(", ", known) + "."));
            }
            if (given.size() > 1 && route.single().contains(key)) {
                throw ApiException.wrong("repeated query parameter: '" + key + "' (with the values "
                        + UntrustedText.quoted(given.get(0)) + " and " + UntrustedText.quoted(given.get(1)) + ")",
                        "give it once.");
            }
        });
        return new QueryParameters(values);
    }

    private static Map<String, List<String>> parsed(@Nullable String raw) {
        var query = new TreeMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        String[] pairs = raw.split("&", MOST_VALUES + 1);
        if (pairs.length > MOST_VALUES) {
            throw ApiException.wrong("the query has more than " + MOST_VALUES + " parameters",
                    "send fewer parameters.");
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String key = decoded(equals < 0 ? pair : pair.substring(0, equals));
                query.computeIfAbsent(key, first -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            // byte by byte, because the decoder of the JDK replaces what is not UTF-8
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw ApiException.wrong("invalid percent-encoding in the query: " + UntrustedText.quoted(text)
                    + " (expected text in UTF-8)", "encode each byte as % and two hexadecimal digits.");
        }
    }

    Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }

    List<String> all(String key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }
}
