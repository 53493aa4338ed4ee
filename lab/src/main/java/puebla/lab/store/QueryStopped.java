package puebla.lab.store;

/** Reports that a valid query did not finish: it was cancelled or exceeded its memory limit. */
public final class QueryStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryStopped(String why, Throwable cause) {
        super(why, cause);
    }
}
