package puebla.store;

/** Thrown when a folder cannot be used as a store. The message states the problem, {@link #fix()} the remedy. */
public final class StoreConflictException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    StoreConflictException(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** Returns what to do instead. */
    public String fix() {
        return fix;
    }
}
