package puebla.lab;

import java.util.Objects;

/** A war that could not be fought to its end: says which, so that it can be fought again by itself. */
public final class FailedWar extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long seed;

    FailedWar(long seed, RuntimeException fault) {
        super("the war of seed " + seed + ": " + fault.getMessage(), fault);
        this.seed = seed;
    }

    /** One of several futures of a war: says which. */
    public FailedWar(long seed, String future, FailedWar fault) {
        super("the war of seed " + seed + ", " + future + ": " + Objects.requireNonNull(fault.getCause()).getMessage(),
                fault.getCause());
        this.seed = seed;
    }

    public long seed() {
        return seed;
    }
}
