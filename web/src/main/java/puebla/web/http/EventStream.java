package puebla.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Server-sent events on one connection. Heartbeats detect a client that has disconnected.
 *
 * <p><b>Source:</b> HTML Living Standard, "Server-sent events".
 */
public final class EventStream {
    private final OutputStream out;

    /** Sends all events of one stream. Returns after the last one. */
    @FunctionalInterface
    public interface Source {
        void send(EventStream stream) throws IOException;
    }

    EventStream(OutputStream out) {
        this.out = out;
    }

    /**
     * Sends an event.
     *
     * @param json
     *            data of the event: JSON on one line
     */
    public void event(String name, byte[] json) throws IOException {
        out.write(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
        out.write(json);
        out.write("\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Sends a heartbeat: a comment line without content.
     *
     * @throws IOException
     *             if the client has disconnected
     */
    public void heartbeat() throws IOException {
        out.write(": \n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
