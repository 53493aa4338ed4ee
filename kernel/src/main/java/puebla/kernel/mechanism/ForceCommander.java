package puebla.kernel.mechanism;

/**
 * Gives the orders of one side, force by force. It is asked on the review days of a force that may choose its own goal.
 */
public interface ForceCommander {
    /** Gives orders to a force that holds its place. */
    void review(War war, int force);

    /** Gives orders to a force on the march. */
    void reconsider(War war, int force);
}
