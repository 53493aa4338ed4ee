package puebla.experiment;

import java.util.Objects;

/** Failure of a run before its end. Carries the seed, so that the failed run can be repeated on its own. */
public final class RunFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long seed;

    RunFailedException(long seed, RuntimeException fault) {
        super("run with seed " + seed + " failed: " + fault.getMessage(), fault);
        this.seed = seed;
    }

    /**
     * Creates the failure of one branch of a run.
     *
     * @param branch
     *            description of the branch for the message
     * @param fault
     *            the failure that the branch reported; its cause becomes the cause of this one
     */
    public RunFailedException(long seed, String branch, RunFailedException fault) {
        super("run with seed " + seed + ", " + branch + " failed: "
                + Objects.requireNonNull(fault.getCause()).getMessage(),
                fault.getCause());
        this.seed = seed;
    }

    public long seed() {
        return seed;
    }
}
