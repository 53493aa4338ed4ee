package puebla.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Output to a client. Each piece of at most 64 KiB has a time limit, so a client that stops reading loses its
 * connection, and a slow one does not.
 */
final class PacedOutput extends OutputStream {
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final Duration limit;

    /**
     * Creates an output.
     *
     * @param limit
     *            longest time that a client may take to receive a piece
     */
    PacedOutput(OutputStream out, Duration limit) {
        this.out = out;
        this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int done = 0; done < count; done += PIECE) {
            try (var _ = Deadline.in(limit)) {
                out.write(bytes, from + done, Math.min(PIECE, count - done));
            }
        }
    }

    @Override
    public void flush() throws IOException {
        try (var _ = Deadline.in(limit)) {
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (var _ = Deadline.in(limit)) {
            out.close();
        }
    }
}
