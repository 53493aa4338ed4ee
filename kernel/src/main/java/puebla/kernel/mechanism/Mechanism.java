package puebla.kernel.mechanism;

/**
 * Submodel that changes the war by one day. It is stateless. Mechanisms do not call each other; they interact through
 * {@link War}.
 */
public interface Mechanism {
    /** Changes the state of the run by one day. */
    void apply(War war);
}
