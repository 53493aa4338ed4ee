package puebla.kernel;

/** A cause at work: changes the war by one day. Stateless; mechanisms do not call each other, they meet in {@link War}. */
public interface Mechanism {
    void apply(War war);
}
