package puebla.web.http;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A kind of call and who answers it.
 *
 * @param path
 *            as in {@code /api/jobs/{id}/answer}: a part in braces stands for anything but a slash
 */
public record Route(String method, String path, Answer answer) {
    /** Who answers. */
    public sealed interface Answer {
        /** At once and whole. */
        @FunctionalInterface
        non-sealed interface Whole extends Answer {
            Reply to(Call call);
        }

        /** A file, as it is made. */
        @FunctionalInterface
        non-sealed interface File extends Answer {
            /** Says what will be sent; refuses before anything is. */
            Download to(Call call);
        }

        /** Bit by bit, as server-sent events; returns when there is nothing more to send. */
        @FunctionalInterface
        non-sealed interface Stream extends Answer {
            /** Says what will be sent; refuses before anything is. */
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

    /** The named parts of a path that fits; empty when it does not. */
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
