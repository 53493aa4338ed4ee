package puebla.kernel.state;

/** State of a leader. Saved runs contain the ordinals. */
public enum LeaderState {
    /** Free, in the country. */
    ACTIVE,
    /** Dead. */
    DEAD,
    /** Prisoner of the enemy. */
    CAPTIVE,
    /** Not in the country: not yet arrived, or departed. */
    ABROAD
}
