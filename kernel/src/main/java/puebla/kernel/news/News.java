package puebla.kernel.news;

/** What a dispatch can be about. Values are in the unit named. */
public enum News {
    /** Day of the default. */
    DEFAULT, REPEAL,
    /** How much the creditors threaten, 0…1. */
    THREAT,
    /** Men ashore of the patron. */
    PATRON_MEN,
    /** 1 once seen. */
    EXILES, CLAIMS, EXTRA_FORCE, DISAVOWAL, REPULSE, CAPITAL_HELD, CAPITAL_TAKEN, CROWNED, WITHDRAWAL,
    /** Share of the people under the intervention, 0…1. */
    SHARE_HELD,
    /** Patron's dead, men. */
    DEAD,
    /** Share of the client's spending that the patron carries, 0…1. */
    DEPENDENCE,
    /** Irregulars in the field, men. */
    BANDS,
    /** Pressure of the neighbour, 0…1. */
    NEIGHBOUR_PRESSURE,
    /** 1 once the neighbour's own war is over. */
    NEIGHBOUR_FREE,
    /** Pay that the client owes, months. */
    CLIENT_ARREARS,
    /** 1 while the home government is thought to have lost its last seat. */
    SEAT_LOST
}
