package puebla.lab.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A store could not be written on: the disk is full or gone. What was finished before is kept; going on is possible. */
public final class StoreFailed extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String fix;

    StoreFailed(String wrong, String fix, Throwable cause) {
        super(wrong, cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause));
        this.fix = fix;
    }

    /** What to do, and then go on. */
    public String fix() {
        return fix;
    }
}
