package puebla.kernel.submodel.coalition;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel coalition. */
public final class CoalitionParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /**
     * Duration of the talks between the creditors' capitals until they sign a convention [days]. In 1861: 31 October,
     * after news of late August.
     */
    public static final Parameter CONVENTION_DAYS = ALL.add(new Parameter("coalition.convention-days", "days"));
    /** Time after a default during which creditors consider the use of force [days]. */
    public static final Parameter CREDITOR_PATIENCE = ALL.add(new Parameter("coalition.creditor-patience", "days"));
    /** Probability that the patron intends to change the debtor's government [share]. */
    public static final Parameter HIDDEN_AIM = ALL.add(new Parameter("coalition.hidden-aim", "share"));
    /**
     * A partner's prior probability that the patron has a hidden aim [share]. Rumours of a Habsburg circulated in
     * autumn 1861.
     */
    public static final Parameter SUSPICION_DAY_ZERO =
            ALL.add(new Parameter("coalition.suspicion-on-day-zero", "share"));
    /**
     * Size of the force that the patron sends beyond the agreed one [men]. In 1862: Lorencez's reinforcement of early
     * March.
     */
    public static final Parameter EXTRA_FORCE_MEN = ALL.add(new Parameter("coalition.extra-force-men", "men"));
    /** Hazard that talks with the debtor lead to preliminaries once the allies are ashore [per day]. */
    public static final Parameter TALKS_HAZARD = ALL.add(new Parameter("coalition.talks-hazard", "per day"));
    /** Likelihood ratio of inflated claims, as a signal of a hidden aim [ratio]. */
    public static final Parameter LR_CLAIMS =
            ALL.add(new Parameter("coalition.signal-claims", "ratio", Parameter.LEAST_OF_A_LOGARITHM));
    /** Likelihood ratio of a force beyond the agreed size, as a signal of a hidden aim [ratio]. */
    public static final Parameter LR_EXTRA_FORCE =
            ALL.add(new Parameter("coalition.signal-extra-force", "ratio", Parameter.LEAST_OF_A_LOGARITHM));
    /** Likelihood ratio of exiles landed and protected, as a signal of a hidden aim [ratio]. */
    public static final Parameter LR_EXILES =
            ALL.add(new Parameter("coalition.signal-exiles", "ratio", Parameter.LEAST_OF_A_LOGARITHM));
    /** Likelihood ratio of disavowed preliminaries, as a signal of a hidden aim [ratio]. */
    public static final Parameter LR_DISAVOWAL =
            ALL.add(new Parameter("coalition.signal-disavowal", "ratio", Parameter.LEAST_OF_A_LOGARITHM));
    /** Time until an envoy in the theatre is sure of a report [days]. */
    public static final Parameter ENVOY_NEWS_DAYS = ALL.add(new Parameter("coalition.envoy-news-days", "days"));
    /** Hazard that a partner leaves when its suspicion equals its threshold [per day]. */
    public static final Parameter EXIT_BASE = ALL.add(new Parameter("coalition.exit-base", "per day"));
    /** Hazard that a partner leaves when all its men are sick [per day]. */
    public static final Parameter EXIT_SICK = ALL.add(new Parameter("coalition.exit-by-sickness", "per day"));
    /** Reduction of a partner's threshold of suspicion when another partner leaves [share]. */
    public static final Parameter EXIT_TOGETHER = ALL.add(new Parameter("coalition.exit-together", "share"));
    /** Time from a partner's decision to leave until its last man is on board [days]. In 1862: 9 to about 24 April. */
    public static final Parameter EMBARK_DAYS = ALL.add(new Parameter("coalition.embark-days", "days"));
    private CoalitionParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
