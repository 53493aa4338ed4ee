package puebla.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Server-sent events on one connection. A line that says nothing goes out now and then, so that a listener who left is noticed.
 *
 * <p><b>Source:</b> HTML Living Standard, "Server-sent events".
 */
public final class EventStream {
    private final OutputStream out;

    /** What sends the events of one stream, from the first to the last. */
    @FunctionalInterface
    public interface Source {
        void send(EventStream stream) throws IOException;
    }

    EventStream(OutputStream out) {
        this.out = out;
    }

    /** An event with JSON on one line. */
    public void event(String name, byte[] json) throws IOException {
        out.write(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Nothing new; fails when nobody listens any more. */
    public void stillHere() throws IOException {
        out.write(": \n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
