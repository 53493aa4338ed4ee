package puebla.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Thrown when a store cannot be read or written, for example because the disk is full or missing. Finished runs are
 * kept, and the store can be resumed.
 */
public final class StoreIoException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String fix;

    StoreIoException(String wrong, String fix, Throwable cause) {
        super(wrong, cause instanceof IOException io ? io : new IOException(cause.getMessage(), cause));
        this.fix = fix;
    }

    /** Returns what to do before the store is resumed. */
    public String fix() {
        return fix;
    }
}
