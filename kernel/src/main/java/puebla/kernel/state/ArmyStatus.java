package puebla.kernel.state;

/** Status of an army of the home side. */
public enum ArmyStatus {
    /** It gathers men at its base, after its first day or after a defeat. */
    FORMING,
    /** It has half of its former strength or more. */
    IN_BEING,
    /** It was broken: its cadre is in hiding or on the way to a base. */
    BROKEN,
    /** It is broken, and no base is free or no commander of its list can lead it. */
    DORMANT
}
