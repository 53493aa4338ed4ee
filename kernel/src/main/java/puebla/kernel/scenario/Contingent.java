package puebla.kernel.scenario;

/**
 * Soldiers of one flag and one paymaster.
 *
 * @param actor
 *            index of the actor that raises it
 * @param intervention
 *            true if it fights for the intervention, false if for the home government
 * @param pool
 *            men at home on day 0 who can be sent or raised; a native corps recruits from the people instead
 * @param quality
 *            fighting quality per man (home regulars of the first years = 1)
 * @param lateQuality
 *            fighting quality per man of an experienced army that wins, which the quality approaches; equal to quality
 *            if it does not change
 * @param coastResistance
 *            multiplier of the hot country's death rate (unacclimatised European = 1)
 * @param payPerYear
 *            total cost of a man [currency of {@code actor} per year]
 * @param crossingDays
 *            time at sea to the entry port [days]
 * @param firstMen
 *            men of the first landing force (creditors) or of the lent corps (donors)
 * @param preparationDays
 *            time from the order to sail to departure [days]
 * @param menPerGun
 *            men who land with one gun [men]; 0 if it lands without guns or never lands
 * @param calledAbove
 *            a lent corps: men wanted by the patron, once it acts alone, above which the corps is called [men];
 *            {@link #WITH_THE_CROWN} if it is called when the crown is accepted
 */
public record Contingent(String id, int actor, boolean intervention, Kind kind, long pool, Prior quality,
        Prior lateQuality, double coastResistance, double payPerYear, double crossingDays, long firstMen,
        double preparationDays, long menPerGun, long calledAbove) {
    /** Stands for a lent corps that is called when the crown is accepted. */
    public static final long WITH_THE_CROWN = -1;

    /** Kinds of contingent. */
    public enum Kind {
        /** The home government's regulars. */
        HOME_LINE,
        /** The client's native regulars; before there is a client, the rebels who later serve it. */
        CLIENT_LINE,
        /** The patron's army. */
        PATRON_CORPS,
        /** A partner's landing force. */
        PARTNER_CORPS,
        /** A corps lent or sold to the client or to its patron. */
        LENT_CORPS
    }
}
