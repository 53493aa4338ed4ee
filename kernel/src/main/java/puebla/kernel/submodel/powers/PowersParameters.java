package puebla.kernel.submodel.powers;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel powers. */
public final class PowersParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Jump of belief after the neighbour's public ultimatum [log odds]. */
    public static final Parameter NEWS_ULTIMATUM = ALL.add(new Parameter("belief.news-ultimatum", "log odds"));
    /** Base hazard that a power recognises the client [per month]. */
    public static final Parameter RECOGNITION_BASE = ALL.add(new Parameter("recognition.base", "per month"));
    /** Hazard that the neighbour recognises the client when no rival government is left [per day]. */
    public static final Parameter NEIGHBOUR_RECOGNISES = ALL.add(new Parameter("recognition.neighbour", "per day"));
    /** Time from the neighbour's peace to its army on the border [days]. */
    public static final Parameter BORDER_ARMY_DAYS = ALL.add(new Parameter("neighbour.border-army-days", "days"));
    /** Smuggled arms before the neighbour's peace, relative to the flow after it [share]. */
    public static final Parameter ARMS_TRICKLE = ALL.add(new Parameter("neighbour.arms-trickle", "share"));
    /** Time constant with which arms reach the field [days]. */
    public static final Parameter ARMS_DAYS =
            ALL.add(new Parameter("neighbour.arms-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /**
     * Monthly spending abroad that doubles the flow of arms to the home side [pesos a month]. In 1863: 260,000 pesos
     * drawn at Mazatlan for arms.
     */
    public static final Parameter ARMS_PRICE = ALL.add(new Parameter("neighbour.arms-price", "pesos a month"));
    /** Part of the neighbour's public voices that is left after a day [share]. */
    public static final Parameter VOICES_KEPT = ALL.add(new Parameter("neighbour.voices-kept", "share"));
    /** Probability that the neighbour sends an army to the border if the patron has men ashore [share]. */
    public static final Parameter BORDER_ARMY_CHANCE = ALL.add(new Parameter("neighbour.border-army", "share"));
    /** Neighbour's pressure on the patron at all times [share]. */
    public static final Parameter PRESSURE_AT_WAR = ALL.add(new Parameter("neighbour.pressure-at-war", "share"));
    /** Pressure that the end of the neighbour's own war adds [share]. */
    public static final Parameter PRESSURE_OF_PEACE = ALL.add(new Parameter("neighbour.pressure-of-peace", "share"));
    /** Pressure of the neighbour's hardest notes [share]. */
    public static final Parameter PRESSURE_OF_NOTES = ALL.add(new Parameter("neighbour.pressure-of-notes", "share"));
    /** Pressure of the neighbour's army on the border [share]. */
    public static final Parameter PRESSURE_OF_BORDER_ARMY =
            ALL.add(new Parameter("neighbour.pressure-of-border-army", "share"));
    /** Pressure of the neighbour's public voices when they are loudest [share]. */
    public static final Parameter PRESSURE_OF_VOICES = ALL.add(new Parameter("neighbour.pressure-of-voices", "share"));
    /** Step by which a note of the neighbour is harder than the last one [share]. */
    public static final Parameter HARDER_NOTE = ALL.add(new Parameter("neighbour.harder-note", "share"));
    /** Hardness from which a note of the neighbour is an ultimatum [share]. */
    public static final Parameter ULTIMATUM_FROM = ALL.add(new Parameter("neighbour.ultimatum-from", "share"));
    /** Largest flow of arms that the home side buys, relative to the flow after the peace [factor]. */
    public static final Parameter MAX_BOUGHT = ALL.add(new Parameter("neighbour.most-bought", "factor"));
    /** Level of the home side's arms that a flow of 1 adds [factor]. */
    public static final Parameter ARMS_OF_FLOW = ALL.add(new Parameter("neighbour.arms-of-flow", "factor"));
    /** Share of the people above which the client's rule seems firm to the neighbour [share]. */
    public static final Parameter FIRM_HOLD = ALL.add(new Parameter("recognition.firm-hold", "share"));
    /**
     * Hazard that the neighbour recognises the client while the home government is in the country, relative to
     * recognition.neighbour [share].
     */
    public static final Parameter WHILE_A_RIVAL_RULES =
            ALL.add(new Parameter("recognition.while-rival-rules", "share"));

    private PowersParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
