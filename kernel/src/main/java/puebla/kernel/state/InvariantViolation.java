package puebla.kernel.state;

/**
 * Broken invariant of the model. The message contains what is needed to repeat the failure, such as day, entity and
 * seed.
 */
public final class InvariantViolation extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public InvariantViolation(String message) {
        super(message);
    }
}
