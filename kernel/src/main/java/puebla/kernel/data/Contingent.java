package puebla.kernel.data;

/**
 * Soldiers of one flag and one paymaster.
 *
 * @param actor
 *            index of the actor that raises it
 * @param intervention
 *            true when it fights for the intervention, false for the home government
 * @param pool
 *            men at home on day 0 who could be sent or raised; a native corps draws on the people instead
 * @param quality
 *            fighting worth of a man, home line of the first years = 1
 * @param lateQuality
 *            the same once it is a seasoned army that wins (drifts there); equal to quality when it does not change
 * @param coastResistance
 *            multiplier of the hot country's death rate, unacclimatised European = 1
 * @param payPerYear
 *            all-in cost of a man for a year in the currency of {@code actor}
 * @param crossingDays
 *            days at sea to the entry port
 * @param firstMen
 *            men of the first landing force (creditors) or of the lent corps (donors)
 * @param preparationDays
 *            from the order to sail to sailing
 */
public record Contingent(String id, int actor, boolean intervention, Kind kind, long pool, Prior quality,
        Prior lateQuality, double coastResistance, double payPerYear, double crossingDays, long firstMen,
        double preparationDays) {
    /** How it came to be in the field. */
    public enum Kind {
        /** The home government's regulars. */
        HOME_LINE,
        /** The client's native regulars; before there is a client, the rebels who wait for one. */
        CLIENT_LINE,
        /** The patron's army. */
        PATRON_CORPS,
        /** A partner's landing force. */
        PARTNER_CORPS,
        /** A corps lent or sold to the client or to its patron. */
        LENT_CORPS
    }
}
