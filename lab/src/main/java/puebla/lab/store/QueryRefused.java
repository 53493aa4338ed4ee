package puebla.lab.store;

/** Thrown when a query is invalid or not allowed. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    QueryRefused(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** Returns what to write instead. */
    public String fix() {
        return fix;
    }
}
