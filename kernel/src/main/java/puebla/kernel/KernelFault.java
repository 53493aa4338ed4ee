package puebla.kernel;

/** A broken invariant of the model: names the day, the mechanism, the entity and the seed, enough to repeat it. */
public final class KernelFault extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public KernelFault(String message) {
        super(message);
    }
}
