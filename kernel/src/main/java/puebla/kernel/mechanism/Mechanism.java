package puebla.kernel.mechanism;

/**
 * Submodel that changes the war by one day. It is stateless. Mechanisms do not call each other; they interact through
 * {@link War}.
 */
public interface Mechanism {
    void apply(War war);
}
