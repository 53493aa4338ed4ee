package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import puebla.scenario.diagnostic.FileFault;

/** Reports a file that could not be written, for example because the disk is full. */
final class OutputException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    OutputException(Path file, IOException fault) {
        super("cannot write " + file + ": " + FileFault.reason(fault), fault);
    }
}
