package puebla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output in UTF-8. It records the first failed write. A full disk is a failure. A closed pipe, as with
 * {@code | head}, is not.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> fault = Optional.empty();

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (fault.isEmpty()) {
            try {
                out.write(bytes, from, count);
            } catch (IOException broken) {
                fault = Optional.of(broken);
            }
        }
    }

    /** Returns the reason of the first failed write; empty when no write failed or the reader closed the pipe. */
    Optional<String> failure() {
        return fault.map(broken -> String.valueOf(broken.getMessage()))
                .filter(message -> !message.contains("Broken pipe"));
    }
}
