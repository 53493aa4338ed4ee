package puebla.store;

import java.io.IOException;

/** Thrown when an entry of a store is missing, or differs from the manifest. The message names the entry. */
final class DamagedStoreException extends IOException {
    static final String RESTORE = "restore that file from a copy, or create the store again in another folder.";
    private static final long serialVersionUID = 1;

    private final String fix;

    DamagedStoreException(String what) {
        this(what, RESTORE);
    }

    DamagedStoreException(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    /** Returns what to do with the entry. */
    String fix() {
        return fix;
    }

    /** Returns the error for the command that opened the store. */
    StoreConflictException of(StoreFolder folder) {
        return new StoreConflictException(folder.path() + ": " + getMessage(), fix);
    }
}
