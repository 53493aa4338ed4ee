package puebla.lab;

/** Who watches an ensemble at work: hears how far it is, may end it early, and may let it wait for others. */
public interface Watch {
    /** Nobody is interested and nobody interrupts. */
    Watch NOBODY = new Watch() {};

    /** So many wars have reached the sink. Called on the thread that asked for the ensemble. */
    default void finished(int wars) {}

    /** A thread is about to fight a war. May wait: so several ensembles share a machine. */
    default void begin() {}

    /** The war that this thread began is over, well or badly. */
    default void end() {}

    /** True once no further war shall begin. Asked by every thread, before each war. */
    default boolean stopped() {
        return false;
    }
}
