package puebla.kernel.scenario;

/** State variable that can be read on any day. */
public enum StateVariable {
    /** Men of a contingent (of) in forces. */
    STRENGTH,
    /** Irregulars of the home side [men]. */
    BANDS,
    /** Share of the people in places that the client or the intervention holds. */
    CLIENT_PEOPLE,
    /** Share of the people in places that the home government holds. */
    HOME_PEOPLE,
    /** Number of places that the client or the intervention holds. */
    CLIENT_PLACES,
    /** Public belief that the client lasts, 0…1. */
    BELIEF,
    /** Attitude of a group (of) to the client, mean over its people, −1…+1. */
    ATTITUDE_TO_CLIENT,
    /** Share of the men of a contingent (of) who are not in garrisons. */
    MOBILE_SHARE,
    /**
     * Share of the men of a contingent (of) who are idle: not in a garrison, not on the march, and at a place without a
     * siege.
     */
    IDLE_SHARE,
    /** Men of a contingent (of) who are dead, captive or have deserted. */
    LOST,
    /** Men of the intervention at the place where most of them are, at the latest count. */
    INTERVENTION_CONCENTRATION,
    /** Men of the home side at the place where most of them are, at the latest count. */
    HOME_CONCENTRATION,
    /** Number of powers that recognise the client. */
    RECOGNISED_BY,
    /** Foreign soldiers in the country [men]. */
    FOREIGN_MEN,
    /** Native regulars of the client [men]. */
    CLIENT_ARMY,
    /** Men on the client's side: the intervention without the patron's corps. */
    CLIENT_SIDE,
    /** Regulars of the home government [men]. */
    HOME_ARMY,
    /** 1 while a client government exists. */
    CLIENT_EXISTS,
    /** 1 while the home government exists inside the country. */
    HOME_ON_SOIL,
    /** 1 while the client or the intervention holds the capital. */
    CAPITAL_HELD,
    /** Hazard that the patron decides to leave [per day]. */
    PATRON_HAZARD;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
