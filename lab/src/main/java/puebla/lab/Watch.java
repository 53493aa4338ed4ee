package puebla.lab;

/** Who watches an ensemble at work: hears how far it is and may end it early. */
public interface Watch {
    /** Nobody is interested and nobody interrupts. */
    Watch NOBODY = new Watch() {};

    /** So many wars have reached the sink. Called on the thread that asked for the ensemble. */
    default void finished(int wars) {}

    /** True once no further war shall begin. Asked by every thread, before each war. */
    default boolean stopped() {
        return false;
    }
}
