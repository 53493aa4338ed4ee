package puebla.kernel.state;

/** Fate of the ruler. */
public enum Fate {
    FREE,
    /** Has left the country. */
    LEFT, CAPTIVE, EXECUTED, PARDONED, KILLED
}
