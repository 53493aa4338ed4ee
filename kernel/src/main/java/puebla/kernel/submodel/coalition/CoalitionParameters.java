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
    /** Steepness of the log hazard that a partner leaves, in its suspicion above the threshold [factor]. */
    public static final Parameter EXIT_STEEPNESS = ALL.add(new Parameter("coalition.exit-steepness", "factor"));
    /** Shortest time from the decision to leave to the embarkation, relative to coalition.embark-days [ratio]. */
    public static final Parameter EMBARK_LEAST = ALL.add(new Parameter("coalition.embark-least", "ratio"));
    /** Width of the random spread above the shortest time, relative to coalition.embark-days [ratio]. */
    public static final Parameter EMBARK_SPREAD = ALL.add(new Parameter("coalition.embark-spread", "ratio"));
    /** Engaged honour of a patron that has neither disavowed its envoys nor landed exiles [share]. */
    public static final Parameter HONOUR_UNCOMMITTED = ALL.add(new Parameter("coalition.honour-uncommitted", "share"));
    /** Threat of arms that the debtor sees in a creditor that chooses coercion [share]. */
    public static final Parameter THREAT_OF_COERCION = ALL.add(new Parameter("coalition.threat-of-coercion", "share"));
    /** Threat of arms that the debtor sees in a creditor that breaks off relations [share]. */
    public static final Parameter THREAT_OF_RUPTURE = ALL.add(new Parameter("coalition.threat-of-rupture", "share"));
    /** Threat of arms that the debtor sees in any other answer of a creditor [share]. */
    public static final Parameter THREAT_OTHERWISE = ALL.add(new Parameter("coalition.threat-otherwise", "share"));
    /** First day after its landing on which the patron may press inflated claims [days]. */
    public static final Parameter CLAIMS_FROM = ALL.add(new Parameter("coalition.claims-from", "days"));
    /** Last day after its landing on which the patron may decide to press inflated claims [days]. */
    public static final Parameter CLAIMS_UNTIL = ALL.add(new Parameter("coalition.claims-until", "days"));
    /** First day after its landing on which the patron may send more than the agreed force [days]. */
    public static final Parameter EXTRA_FORCE_FROM = ALL.add(new Parameter("coalition.extra-force-from", "days"));
    /** Last day after its landing on which the patron may decide to send more than the agreed force [days]. */
    public static final Parameter EXTRA_FORCE_UNTIL = ALL.add(new Parameter("coalition.extra-force-until", "days"));
    /** First day after its landing on which the patron may land exiles [days]. */
    public static final Parameter EXILES_FROM = ALL.add(new Parameter("coalition.exiles-from", "days"));
    /** Last day after its landing on which the patron may decide to land exiles [days]. */
    public static final Parameter EXILES_UNTIL = ALL.add(new Parameter("coalition.exiles-until", "days"));
    /** Time from the end of the coalition to the patron's first review of a march [days]. */
    public static final Parameter HOSTILITIES_AFTER = ALL.add(new Parameter("coalition.hostilities-after", "days"));
    /** Claims at which a creditor expects to recover 1 − 1/e of what arms can recover [pesos]. */
    public static final Parameter RECOVERABLE_CLAIMS =
            ALL.add(new Parameter("coalition.recoverable-claims", "pesos", Parameter.LEAST_OF_A_DIVISOR));

    private CoalitionParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
