package puebla.kernel.scenario;

/** System that can be switched off to measure its effect. Off removes the cause but not its accounting. */
public enum SystemSwitch {
    /** Debt service and moratorium; off: neither occurs. */
    DEBT,
    /** Joint coercion by creditors; off: the partners only protest, and the patron can only act alone. */
    COALITION,
    /** Delay of dispatches; off: news arrives on the day it is sent. */
    MAIL_DELAY,
    /** Supply of troops; off: troops are always fed and have full stores. */
    SUPPLY,
    /** Sickness and death by climate; off: no man dies of disease. */
    DISEASE,
    /** Sieges; off: a commander who would besiege a fortified place assaults it at once. */
    SIEGE,
    /** Attitudes of the people; off: attitudes do not change and have no effect. */
    ATTITUDES,
    /** Memory of control; off: a place obeys whichever side is stronger there on the day. */
    CONTROL_HYSTERESIS,
    /** Irregular bands of the home side; off: no bands rise. */
    GUERRILLA,
    /** Raids by irregulars; off: convoys, posts, trade and taxes are not attacked. */
    INTERDICTION,
    /** Bonds of the client; off: no market lends to the client government. */
    LOANS,
    /** Corps lent by other powers; off: no other power lends soldiers. */
    CONTINGENTS,
    /** Recognition of the client; off: no power recognises the client government. */
    RECOGNITION,
    /** Changes of side by leaders; off: no leader changes sides. */
    DEFECTION,
    /** Decision of the ruler on the Church; off: the ruler issues no decree on the Church. */
    RULER_REFORMS,
    /** Hazard that the patron withdraws; off: the patron leaves only through a decision. */
    PATRON_HAZARD,
    /** Pressure of the neighbour on the patron; off: there is none. */
    US_PRESSURE,
    /** Arms for the home side from abroad; off: no arms arrive. */
    US_ARMS,
    /** Strain of crises and wars elsewhere; off: these put no strain on any actor. */
    EUROPEAN_BALANCE,
    /** Desertion; off: no man deserts. */
    DESERTION,
    /** Surrender on approach, surrender of orphaned garrisons, drafting of prisoners; off: none of these occurs. */
    SURRENDER_AND_DRAFT,
    /** Flight of the home government; off: it stays and is caught when its seat falls. */
    FLIGHT_OF_GOVERNMENT;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
