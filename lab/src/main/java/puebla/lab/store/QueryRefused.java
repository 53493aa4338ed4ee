package puebla.lab.store;

/** A query that cannot be answered because of what it says. */
public final class QueryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String fix;

    QueryRefused(String wrong, String fix) {
        super(wrong);
        this.fix = fix;
    }

    /** What to write instead. */
    public String fix() {
        return fix;
    }
}
