package puebla.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Standard output in UTF-8. It records the first failed write and rejects all later ones. A full disk is a failure. A
 * closed pipe, as with {@code | head}, is not.
 */
final class StandardOutput extends OutputStream {
    private static final int KIND_OF_FILE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final OutputStream out;
    private final BooleanSupplier toPipe;
    private Optional<IOException> fault = Optional.empty();
    private boolean readerLeft;

    /**
     * Creates a standard output.
     *
     * @param toPipe
     *            reports whether another process reads the output from a pipe or a socket
     */
    StandardOutput(OutputStream out, BooleanSupplier toPipe) {
        this.out = out;
        this.toPipe = toPipe;
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), () -> isPipe(Path.of("/dev/fd/1")));
    }

    /** Reports whether a file is a pipe or a socket. Where the system cannot tell, it is not. */
    static boolean isPipe(Path file) {
        try {
            int kind = (int) Files.getAttribute(file, "unix:mode") & KIND_OF_FILE;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (fault.isPresent()) {
            throw new IOException("an earlier write failed", fault.get());
        }
        try {
            out.write(bytes, from, count);
        } catch (IOException broken) {
            fault = Optional.of(broken);
            // The system words the reason in the language of the machine. A pipe fails only when its reader has left.
            readerLeft = toPipe.getAsBoolean() || String.valueOf(broken.getMessage()).contains("Broken pipe");
            throw broken;
        }
    }

    /** Returns the reason of the first failed write; empty when no write failed or the reader closed the pipe. */
    Optional<String> failure() {
        return readerLeft ? Optional.empty() : fault.map(broken -> String.valueOf(broken.getMessage()));
    }
}
