package puebla.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Route: an HTTP method and a path with their handler.
 *
 * @param path
 *            path template such as {@code /api/jobs/{id}/answer}; a segment in braces matches any text without a slash
 * @param single
 *            query parameters that a request may give once
 * @param repeatable
 *            query parameters that a request may give several times
 */
public record Route(String method, String path, Answer answer, List<String> single, List<String> repeatable) {
    public Route {
        single = List.copyOf(single);
        repeatable = List.copyOf(repeatable);
    }

    private Route(String method, String path, Answer answer) {
        this(method, path, answer, List.of(), List.of());
    }

    /** Handler of a route. */
    public sealed interface Answer {
        /** Handler that returns a complete response. */
        @FunctionalInterface
        non-sealed interface Whole extends Answer {
            ApiResponse to(ApiRequest request);
        }

        /** Handler that generates a file. */
        @FunctionalInterface
        non-sealed interface File extends Answer {
            Download to(ApiRequest request) throws IOException;
        }

        /** Handler that sends server-sent events. */
        @FunctionalInterface
        non-sealed interface Stream extends Answer {
            /** Returns the source of the events. Throws {@link ApiException} before any byte is sent. */
            EventStream.Source to(ApiRequest request);
        }
    }

    public static Route get(String path, Answer.Whole answer) {
        return new Route("GET", path, answer);
    }

    public static Route post(String path, Answer.Whole answer) {
        return new Route("POST", path, answer);
    }

    public static Route delete(String path, Answer.Whole answer) {
        return new Route("DELETE", path, answer);
    }

    public static Route file(String path, Answer.File answer) {
        return new Route("GET", path, answer);
    }

    public static Route events(String path, Answer.Stream answer) {
        return new Route("GET", path, answer);
    }

    /** Returns this route with query parameters that a request may give once. */
    public Route once(String... names) {
        return new Route(method, path, answer, List.of(names), repeatable);
    }

    /** Returns this route with query parameters that a request may give several times. */
    public Route many(String... names) {
        return new Route(method, path, answer, single, List.of(names));
    }

    /** Returns the named segments of a matching path; empty if the path does not match. */
    Optional<Map<String, String>> match(String asked) {
        String[] mine = path.split("/", -1);
        String[] yours = asked.split("/", -1);
        if (mine.length != yours.length) {
            return Optional.empty();
        }
        var parts = new TreeMap<String, String>();
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].startsWith("{")) {
                parts.put(mine[i].substring(1, mine[i].length() - 1), yours[i]);
            } else if (!mine[i].equals(yours[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
