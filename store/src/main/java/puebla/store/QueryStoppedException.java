package puebla.store;

/** Thrown when a valid query did not finish: it was cancelled or exceeded its memory limit. */
public final class QueryStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryStoppedException(String why, Throwable cause) {
        super(why, cause);
    }
}
