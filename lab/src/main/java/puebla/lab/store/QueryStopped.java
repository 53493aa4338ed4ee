package puebla.lab.store;

/** Thrown when a valid query did not finish: it was cancelled or exceeded its memory limit. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryStopped(String why, Throwable cause) {
        super(why, cause);
    }
}
