package puebla.kernel.state;

/** Stage of the client's government. The stages follow in order. */
public enum CrownStage {
    /** No client government. */
    NOTHING,
    /** A regency or a friendly republic governs. */
    REGENCY,
    /** The assembly has voted for a throne. */
    VOTED,
    /** The crown is offered. */
    OFFERED,
    /** A candidate has accepted and travels. */
    ACCEPTED,
    /** The ruler has landed. */
    LANDED,
    /** The ruler has entered the capital. */
    REIGNS,
    /** The client government has ended. */
    ENDED;

    /** Reports whether this is the given stage or a later one. */
    public boolean reached(CrownStage stage) {
        return compareTo(stage) >= 0;
    }
}
