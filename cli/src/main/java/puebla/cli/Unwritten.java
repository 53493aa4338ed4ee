package puebla.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file could not be written: the disk is full or gone. */
final class Unwritten extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Unwritten(Path file, IOException fault) {
        super(file + " cannot be written: "
                + (fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage()), fault);
    }
}
