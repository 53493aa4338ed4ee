package puebla.store;

/** Thrown when a query is invalid or not allowed. */
public final class InvalidQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    /** Creates the exception for a query that cannot be used. */
    public InvalidQueryException(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** Returns what to write instead. */
    public String fix() {
        return fix;
    }
}
