package puebla.kernel.state;

/** What a force does. Saved runs contain the ordinals. */
public enum Posture {
    /** Holds its place. */
    HOLD,
    /** Is on the march. */
    MARCH,
    /** Stands before an enemy place. */
    INVEST
}
