package puebla.kernel.scenario;

/** System that can be switched off to measure its effect. Off removes the cause but not its accounting. */
public final class SystemSwitch extends Declared {
    /** Debt service and moratorium; off: neither occurs. */
    public static final SystemSwitch DEBT = new SystemSwitch("debt");
    /** Joint coercion by creditors; off: the partners only protest, and the patron can only act alone. */
    public static final SystemSwitch COALITION = new SystemSwitch("coalition");
    /** Delay of dispatches; off: news arrives on the day it is sent. */
    public static final SystemSwitch MAIL_DELAY = new SystemSwitch("mail-delay");
    /** Supply of troops; off: troops are always fed and have full stores. */
    public static final SystemSwitch SUPPLY = new SystemSwitch("supply");
    /** Sickness and death by climate; off: no man dies of disease. */
    public static final SystemSwitch DISEASE = new SystemSwitch("disease");
    /** Sieges; off: a commander who would besiege a fortified place assaults it at once. */
    public static final SystemSwitch SIEGE = new SystemSwitch("siege");
    /** Attitudes of the people; off: attitudes do not change and have no effect. */
    public static final SystemSwitch ATTITUDES = new SystemSwitch("attitudes");
    /** Memory of control; off: a place obeys whichever side is stronger there on the day. */
    public static final SystemSwitch CONTROL_HYSTERESIS = new SystemSwitch("control-hysteresis");
    /** Irregular bands of the home side; off: no bands rise. */
    public static final SystemSwitch GUERRILLA = new SystemSwitch("guerrilla");
    /** Raids by irregulars; off: convoys, posts, trade and taxes are not attacked. */
    public static final SystemSwitch INTERDICTION = new SystemSwitch("interdiction");
    /** Bonds of the client; off: no market lends to the client government. */
    public static final SystemSwitch LOANS = new SystemSwitch("loans");
    /** Corps lent by other powers; off: no other power lends soldiers. */
    public static final SystemSwitch CONTINGENTS = new SystemSwitch("contingents");
    /** Recognition of the client; off: no power recognises the client government. */
    public static final SystemSwitch RECOGNITION = new SystemSwitch("recognition");
    /** Changes of side by leaders; off: no leader changes sides. */
    public static final SystemSwitch DEFECTION = new SystemSwitch("defection");
    /** Decision of the ruler on the Church; off: the ruler issues no decree on the Church. */
    public static final SystemSwitch RULER_REFORMS = new SystemSwitch("ruler-reforms");
    /** Hazard that the patron withdraws; off: the patron leaves only through a decision. */
    public static final SystemSwitch PATRON_HAZARD = new SystemSwitch("patron-hazard");
    /** Pressure of the neighbour on the patron; off: there is none. */
    public static final SystemSwitch US_PRESSURE = new SystemSwitch("us-pressure");
    /** Arms for the home side from abroad; off: no arms arrive. */
    public static final SystemSwitch US_ARMS = new SystemSwitch("us-arms");
    /** Strain of crises and wars elsewhere; off: these put no strain on any actor. */
    public static final SystemSwitch EUROPEAN_BALANCE = new SystemSwitch("european-balance");
    /** Desertion; off: no man deserts. */
    public static final SystemSwitch DESERTION = new SystemSwitch("desertion");
    /** Surrender on approach, surrender of orphaned garrisons, drafting of prisoners; off: none of these occurs. */
    public static final SystemSwitch SURRENDER_AND_DRAFT = new SystemSwitch("surrender-and-draft");
    /** Flight of the home government; off: it stays and is caught when its seat falls. */
    public static final SystemSwitch FLIGHT_OF_GOVERNMENT = new SystemSwitch("flight-of-government");

    /** Return of broken armies of the home side; off: a broken army stays broken. */
    public static final SystemSwitch ARMIES = new SystemSwitch("armies");

    /**
     * Declares a switch.
     *
     * @param id
     *            name after {@code systems.} in an override
     */
    public SystemSwitch(String id) {
        super(id);
    }
}
