package puebla.web.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import puebla.scenario.diagnostic.UntrustedText;
import tools.jackson.databind.node.ObjectNode;

/** One HTTP request: path, query and body. All of it is untrusted input; every part has a size limit. */
public final class ApiRequest implements AutoCloseable {
    /** Size of the largest request body that any route accepts [bytes]. */
    public static final int LARGEST_BODY = 8 << 20;
    private static final int ONE_MEBIBYTE = 1 << 20;
    private static final long MOST_UNREAD = 64L << 20;

    private final HttpExchange exchange;
    private final Client client;
    private final Limits limits;
    private final Map<String, String> inPath;
    private final QueryParameters query;
    /** Limit on the body of this request; null before the body is read. */
    private @Nullable ConcurrencyLimit held;

    ApiRequest(HttpExchange exchange, Client client, Limits limits, Route route, Map<String, String> inPath) {
        this.exchange = exchange;
        this.client = client;
        this.limits = limits;
        this.inPath = inPath;
        query = QueryParameters.of(exchange.getRequestURI().getRawQuery(), route);
    }

    /** Returns the client that sent the request. */
    public Client client() {
        return client;
    }

    /** Returns the value of a named path segment. */
    public String inPath(String name) {
        return inPath.getOrDefault(name, "");
    }

    /** Returns the value of a query parameter; empty if it is absent. */
    public Optional<String> query(String key) {
        return query.one(key);
    }

    /** Returns all values of a query parameter, in order. */
    public List<String> all(String key) {
        return query.all(key);
    }

    /** Reads a body of at most 1 MiB as a JSON object. */
    public ObjectNode body() {
        return body(ONE_MEBIBYTE, limits.bodies());
    }

    /** Reads a body of at most {@link #LARGEST_BODY} as a JSON object. */
    public ObjectNode upload() {
        return body(LARGEST_BODY, limits.uploads());
    }

    /**
     * Reads the body as a JSON object.
     *
     * @param most
     *            largest accepted size [bytes]
     * @param limit
     *            limit on bodies of this size in memory; held until the request ends
     * @throws ApiException
     *             if the body is too large, arrives too slowly, is not declared as JSON, or is not a JSON object
     */
    private ObjectNode body(int most, ConcurrencyLimit limit) {
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new ApiException(ApiException.WRONG_TYPE, (type.isEmpty() ? "missing content type"
                    : "unsupported content type: " + UntrustedText.quoted(type)) + " (expected application/json)",
                    "send the header Content-Type: application/json.");
        }
        limit.begin(client);
        held = limit;
        return JsonBody.parse(bytes(most));
    }

    private byte[] bytes(int most) {
        try (var _ = Deadline.in(limits.sending()); InputStream in = exchange.getRequestBody()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                // A client that is still sending does not read the response: consume the rest of the body first.
                in.skip(MOST_UNREAD);
                throw new ApiException(ApiException.TOO_LARGE, "the body is larger than " + most + " bytes",
                        "send a smaller body; nothing was stored.");
            }
            return bytes;
        } catch (IOException cut) {
            throw ApiException.wrong("the body is incomplete", "send it again.");
        }
    }

    @Override
    public void close() {
        if (held != null) {
            held.end(client);
            held = null;
        }
    }
}
