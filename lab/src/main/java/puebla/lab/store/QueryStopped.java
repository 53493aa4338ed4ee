package puebla.lab.store;

/** A query that was well said and yet not answered: it was cancelled, or needed too much memory. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryStopped(String why, Throwable cause) {
        super(why, cause);
    }
}
