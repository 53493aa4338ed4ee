package puebla.store;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A query between its start and the last row that is read of its result. Another thread can cancel it. */
final class RunningQuery {
    private volatile @Nullable Statement statement;
    private volatile boolean cancelled;
    private volatile boolean executing = true;

    /** Names the statement that a cancellation stops. */
    void runs(Statement now) {
        statement = now;
    }

    /** Marks the end of DuckDB's work: from here on the rows of the result are only read. */
    void executed() {
        executing = false;
    }

    boolean executing() {
        return executing;
    }

    /**
     * Cancels the query. The call can wait until DuckDB interrupts its work, which can take as long as the query.
     */
    void cancel() {
        cancelled = true;
        var now = statement;
        try {
            if (now != null) {
                now.cancel();
            }
        } catch (SQLException alreadyOver) {
            // the query has already ended
        }
    }

    /**
     * Rejects a result that comes after the cancellation.
     *
     * @throws QueryStoppedException
     *             when the query was cancelled
     */
    void refuseLate() {
        if (cancelled) {
            throw new QueryStoppedException("cancelled", new SQLException("the result came after the cancellation"));
        }
    }
}
