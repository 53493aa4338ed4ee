package puebla.kernel.state;

/** Stocks of men. Every man of a contingent is in exactly one stock. */
public enum Stock {
    /** At home or among the people: not, or not yet, a soldier. */
    HOME,
    /** On a ship between home and the theatre. */
    AT_SEA,
    /** In a force, fit or sick. */
    FIELD,
    /** An irregular. */
    BANDS,
    /** Scattered after a defeat, not yet back among the people. */
    DISPERSED,
    /** An officer or sergeant of a broken army, in hiding or on the way to its base. */
    CADRE,
    /** Prisoner of the other side. */
    CAPTIVE,
    /** Deserted from the ranks. */
    DESERTED,
    /** Sent home or discharged. */
    RETURNED,
    /** Killed or dead of wounds. */
    KILLED,
    /** Dead of disease. */
    DEAD_OF_DISEASE
}
