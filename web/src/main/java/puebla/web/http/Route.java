package puebla.web.http;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Route: an HTTP method and a path with their handler.
 *
 * @param path
 *            path template such as {@code /api/jobs/{id}/answer}; a segment in braces matches any text without a slash
 */
public record Route(String method, String path, Answer answer) {
    /** Handler of a route. */
    public sealed interface Answer {
        /** Handler that returns a complete response. */
        @FunctionalInterface
        non-sealed interface Whole extends Answer {
            Reply to(Call call);
        }

        /** Handler that sends a file while it is generated. */
        @FunctionalInterface
        non-sealed interface File extends Answer {
            /** Returns the file to send. Throws {@link Refusal} before any byte is sent. */
            Download to(Call call);
        }

        /** Handler that sends server-sent events. */
        @FunctionalInterface
        non-sealed interface Stream extends Answer {
            /** Returns the source of the events. Throws {@link Refusal} before any byte is sent. */
            EventStream.Source to(Call call);
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
