package puebla.kernel.state;

/** Topics of dispatches, with the unit of their values. */
public enum DispatchTopic {
    /** 1: the debtor has suspended payment. */
    DEFAULT,
    /** 1: the debtor has revoked the moratorium. */
    REPEAL,
    /** Degree to which a creditor threatens force, 0…1. */
    THREAT,
    /** The patron's men ashore [men]. */
    PATRON_MEN,
    /** 1: the patron has landed exiles. */
    EXILES,
    /** 1: the patron has pressed inflated claims. */
    CLAIMS,
    /** 1: the patron has sent a force beyond the agreed one. */
    EXTRA_FORCE,
    /** 1: the patron has disavowed the preliminaries. */
    DISAVOWAL,
    /** Number of repulses of the patron's army so far. */
    REPULSE,
    /** 1 while the intervention holds the capital, otherwise 0. */
    CAPITAL_HELD,
    /** 1: the intervention has taken the capital for the first time. */
    CAPITAL_TAKEN,
    /** 1: the ruler has entered the capital. */
    CROWNED,
    /** 1: the patron has decided to withdraw. */
    WITHDRAWAL,
    /** Share of the people under the intervention, 0…1. */
    SHARE_HELD,
    /** The patron's dead [men]. */
    DEAD,
    /** Share of the client's spending that the patron carries, 0…1. */
    DEPENDENCE,
    /** Irregulars in the field [men]. */
    BANDS,
    /** Pressure of the neighbour on the patron, 0…1 times its lever. */
    NEIGHBOUR_PRESSURE,
    /** 1: the neighbour's own war is over. */
    NEIGHBOUR_FREE,
    /** Arrears of pay of the client [months]. */
    CLIENT_ARREARS,
    /** 1 while the home government sits at the frontier or is abroad, otherwise 0. */
    SEAT_LOST
}
