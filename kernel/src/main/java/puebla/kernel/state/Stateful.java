package puebla.kernel.state;

/** Object whose state a {@link StateVisitor} visits. */
public interface Stateful {
    /** Visits the whole state of this object once, in a fixed order. */
    void visit(StateVisitor visitor);
}
