package puebla.lab.store;

import java.io.IOException;

/** Thrown when an entry of a store is missing, or differs from the manifest. The message names the entry. */
final class Damaged extends IOException {
    static final String RESTORE = "restore that file from a copy, or create the store again in another folder.";
    private static final long serialVersionUID = 1;

    private final String fix;

    Damaged(String what) {
        this(what, RESTORE);
    }

    Damaged(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    /** Returns what to do with the entry. */
    String fix() {
        return fix;
    }

    /** Returns the error for the command that opened the store. */
    StoreRefused of(StoreFolder folder) {
        return new StoreRefused(folder.path() + ": " + getMessage(), fix);
    }
}
