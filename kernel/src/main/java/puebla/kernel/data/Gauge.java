package puebla.kernel.data;

/** A state of the war that can be read on any day. */
public enum Gauge {
    /** Men present under a contingent's flag (of). */
    STRENGTH,
    /** Irregulars of the home side. */
    BANDS,
    /** Share of the people in places under the client or the intervention. */
    CLIENT_PEOPLE,
    /** Share of the people in places under the home government. */
    HOME_PEOPLE,
    /** Places under the client or the intervention. */
    CLIENT_PLACES,
    /** Public expectation that the client lasts. */
    BELIEF,
    /** Attitude of a group (of) to the client, mean over its people. */
    ATTITUDE_TO_CLIENT,
    /** Share of a contingent's (of) men that is on the march or in columns, not in garrison. */
    MOBILE_SHARE,
    /** Powers that recognise the client. */
    RECOGNISED_BY,
    /** Foreign soldiers in the country. */
    FOREIGN_MEN,
    /** Men of the client's own army. */
    CLIENT_ARMY,
    /** The home government's regulars. */
    HOME_ARMY,
    /** 1 while a client government exists. */
    CLIENT_EXISTS,
    /** 1 while the home government exists on its soil. */
    HOME_ON_SOIL,
    /** 1 while the capital is under the client or the intervention. */
    CAPITAL_HELD,
    /** Fitness of the patron's resolve: hazard per day that it decides to leave. */
    PATRON_HAZARD;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
