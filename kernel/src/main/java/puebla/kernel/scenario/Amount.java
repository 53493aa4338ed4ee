package puebla.kernel.scenario;

/** Named figure of an event. Every figure is a whole number in the unit of its constant. */
public enum Amount {
    /** Men of the force that the event is about, in a battle the attackers [men]. */
    MEN,
    /** Men of its opponent, in a battle the defenders [men]. */
    ENEMY_MEN,
    /** Losses of the force that the event is about, in a battle the attackers' dead and wounded [men]. */
    LOST,
    /** Losses of its opponent, in a battle the defenders' dead and wounded [men]. */
    ENEMY_LOST,
    /** Prisoners taken [men]. */
    PRISONERS,
    /** Guns [pieces]. */
    GUNS,
    /** Duration [days]. */
    DAYS,
    /** Sum of money in the currency of the theatre [whole pesos]. */
    PESOS,
    /** Sum of money in the patron's currency [whole francs]. */
    FRANCS,
    /** Share [percent]. */
    PERCENT,
    /**
     * Count, such as the powers that join a convention. For a crown that is offered, refused or accepted: the index of
     * the candidate.
     */
    PLACES;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
