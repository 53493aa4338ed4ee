package puebla.kernel.submodel.country;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel country. */
public final class CountryParameters {
    /**
     * Highest memory that an update of 14 days covers at once ({@code Opinion}). The update converges while drift +
     * memory × transients, which are at most 0.4, is below 0.15 per day.
     */
    private static final double MOST_OF_MEMORY = 0.2;
    /** Highest drift that such an update covers. */
    private static final double MOST_OF_DRIFT = 0.04;
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Steepness a of control in the log ratio of strengths [factor]. */
    public static final Parameter CONTROL_SLOPE = ALL.add(new Parameter("control.slope", "factor"));
    /** Strength e0 that each side has anywhere without troops or supporters [per 1000 inhabitants]. */
    public static final Parameter CONTROL_BASE =
            ALL.add(new Parameter("control.base", "per 1000", Parameter.LEAST_OF_A_DIVISOR));
    /** Strength e1 that each tenth of the people active for a side adds to it [per 1000 inhabitants]. */
    public static final Parameter CONTROL_SUPPORT = ALL.add(new Parameter("control.support", "per 1000"));
    /** Time constant tau with which control approaches the value that the strengths imply [days]. */
    public static final Parameter CONTROL_DAYS =
            ALL.add(new Parameter("control.days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Strength that the flag over the town adds [per 1000]. */
    public static final Parameter CONTROL_FLAG = ALL.add(new Parameter("control.flag", "per 1000"));
    /** Strength of an irregular relative to a regular, with the arms of the first year [ratio]. */
    public static final Parameter CONTROL_IRREGULAR = ALL.add(new Parameter("control.irregular", "ratio"));
    /** Share of a side's strength that is felt at near places [share]. */
    public static final Parameter CONTROL_REACH = ALL.add(new Parameter("control.reach", "share"));
    /** Time after a change of flag without another change and with faster control [days]. */
    public static final Parameter CONTROL_NEW_FLAG_DAYS = ALL.add(new Parameter("control.new-flag-days", "days"));
    /** Factor on the speed of control during that time [factor]. */
    public static final Parameter CONTROL_NEW_FLAG_SPEED = ALL.add(new Parameter("control.new-flag-speed", "factor"));
    /** Control by the other side at which a town without garrison can change its flag [share]. */
    public static final Parameter RISING_THRESHOLD = ALL.add(new Parameter("control.rising-threshold", "share"));
    /** Probability that such a town changes its flag [per day]. */
    public static final Parameter RISING_RATE = ALL.add(new Parameter("control.rising-rate", "per day", 0, 1));
    /** Rate alpha at which the lasting attitude takes over the current attitude [per day]. */
    public static final Parameter ATTITUDE_MEMORY =
            ALL.add(new Parameter("attitude.memory", "per day", 0, MOST_OF_MEMORY));
    /** Rate gamma at which the lasting attitude returns to the group's natural level [per day]. */
    public static final Parameter ATTITUDE_DRIFT =
            ALL.add(new Parameter("attitude.drift", "per day", 0, MOST_OF_DRIFT));
    /** Weight b of attitude in becoming active for a side [factor]. */
    public static final Parameter ACT_BY_ATTITUDE = ALL.add(new Parameter("activity.by-attitude", "factor"));
    /** Weight g of control in becoming active for a side [factor]. Collaboration follows control (Kalyvas 2006). */
    public static final Parameter ACT_BY_CONTROL = ALL.add(new Parameter("activity.by-control", "factor"));
    /** Weight d of the public belief that the client lasts, in becoming active for a side [factor]. */
    public static final Parameter ACT_BY_BELIEF = ALL.add(new Parameter("activity.by-belief", "factor"));
    /** Weight k of the risk of becoming active where the other side is in control [factor]. */
    public static final Parameter ACT_BY_RISK = ALL.add(new Parameter("activity.by-risk", "factor"));
    /** Utility u0 of staying passive [log odds]. */
    public static final Parameter ACT_PASSIVE = ALL.add(new Parameter("activity.passive", "log odds"));
    /** Initial public belief that a government of the intervention lasts [share]. */
    public static final Parameter BELIEF_DAY_ZERO = ALL.add(new Parameter("belief.on-day-zero", "share"));
    /** Speed with which the state of the war moves belief [per day]. */
    public static final Parameter BELIEF_GAIN = ALL.add(new Parameter("belief.gain", "per day"));
    /** Rate at which belief returns to its initial value [per day]. */
    public static final Parameter BELIEF_DRIFT = ALL.add(new Parameter("belief.drift", "per day"));
    /** Weight of the share of the people held in the change of belief [factor]. */
    public static final Parameter BELIEF_BY_SHARE_HELD = ALL.add(new Parameter("belief.by-share-held", "factor"));
    /** Weight of the patron's support in the change of belief [factor]. */
    public static final Parameter BELIEF_BY_PATRON = ALL.add(new Parameter("belief.by-patron", "factor"));
    /** Largest support that the patron's men can give, relative to full support [ratio]. */
    public static final Parameter BELIEF_MOST_PATRON = ALL.add(new Parameter("belief.most-patron", "ratio"));
    /** Support by the patron at which belief neither rises nor falls, relative to full support [ratio]. */
    public static final Parameter BELIEF_NEUTRAL_PATRON = ALL.add(new Parameter("belief.neutral-patron", "ratio"));
    /** Loss of support once the withdrawal is known, relative to full support [ratio]. */
    public static final Parameter BELIEF_LEAVING = ALL.add(new Parameter("belief.leaving", "ratio"));
    /** Weight of the recognition by the powers in the change of belief [factor]. */
    public static final Parameter BELIEF_BY_RECOGNITION = ALL.add(new Parameter("belief.by-recognition", "factor"));
    /** Powers whose recognition has full effect [powers]. */
    public static final Parameter BELIEF_FULL_RECOGNITION =
            ALL.add(new Parameter("belief.full-recognition", "powers", Parameter.LEAST_OF_A_DIVISOR));
    /** Weight of the neighbour's pressure in the change of belief [factor]. */
    public static final Parameter BELIEF_BY_NEIGHBOUR = ALL.add(new Parameter("belief.by-neighbour", "factor"));
    /** Arrears of the client's pay that have full effect on belief [months]. */
    public static final Parameter BELIEF_FULL_ARREARS =
            ALL.add(new Parameter("belief.full-arrears", "months", Parameter.LEAST_OF_A_DIVISOR));
    /**
     * Rate at which garrisons of a client without ruler, patron and capital give up [per day]. Veracruz gave up a week
     * after the capital.
     */
    public static final Parameter ORPHANS_GIVE_UP = ALL.add(new Parameter("collapse.orphans-give-up", "per day"));

    private CountryParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
