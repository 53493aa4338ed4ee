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

    private PowersParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
