package puebla.kernel.submodel.defection;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel defection. */
public final class DefectionParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Hazard h0 that a leader without reason either way changes sides [per day]. It corresponds to 1.5 % a year. */
    public static final Parameter DEFECT_BASE = ALL.add(new Parameter("defection.base", "per day"));
    /** Weight b1 of the public's odds for the new side over those for the old side [factor]. */
    public static final Parameter DEFECT_BY_ODDS = ALL.add(new Parameter("defection.by-odds", "factor"));
    /** Weight b2 of the other side's offer [factor]. */
    public static final Parameter DEFECT_BY_OFFER = ALL.add(new Parameter("defection.by-offer", "factor"));
    /** Weight b3 of the leader's grievance [factor]. */
    public static final Parameter DEFECT_BY_GRIEVANCE = ALL.add(new Parameter("defection.by-grievance", "factor"));
    /** Weight b4 of the distance of creed, against changing sides [factor]. */
    public static final Parameter DEFECT_BY_CREED = ALL.add(new Parameter("defection.by-creed", "factor"));
    /** Weight b5 of being compromised by bloodshed, against changing sides [factor]. */
    public static final Parameter DEFECT_BY_BLOOD = ALL.add(new Parameter("defection.by-blood", "factor"));
    /** Hazard of a leader without enemies at his place or near it, relative to other leaders [share]. */
    public static final Parameter FAR_FROM_THE_ENEMY = ALL.add(new Parameter("defection.far-from-enemy", "share"));
    /** Time constant in which the example of other leaders fades [days]. */
    public static final Parameter PEERS_FADE_DAYS =
            ALL.add(new Parameter("defection.peers-fade", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Weight of each leader who has recently changed sides in the same direction [factor]. */
    public static final Parameter DEFECT_BY_PEERS = ALL.add(new Parameter("defection.by-peers", "factor"));
    /** Difference of creeds that counts as the full distance [attitude]. */
    public static final Parameter FULL_DISTANCE =
            ALL.add(new Parameter("defection.full-distance", "attitude", Parameter.LEAST_OF_A_DIVISOR));
    /** Offer of the client to any leader [share]. */
    public static final Parameter CLIENT_OFFER = ALL.add(new Parameter("defection.client-offer", "share"));
    /** Addition to the client's offer for a governor [share]. */
    public static final Parameter GOVERNOR_OFFER = ALL.add(new Parameter("defection.governor-offer", "share"));
    /** Offer of the home government to a leader [share]. */
    public static final Parameter HOME_OFFER = ALL.add(new Parameter("defection.home-offer", "share"));
    /** Factor on the weight of a compromised past after a harsh decree [factor]. */
    public static final Parameter HARSH_DECREE = ALL.add(new Parameter("defection.harsh-decree", "factor"));
    /** Strength added to both sides before their local odds are taken [men of quality 1]. */
    public static final Parameter ODDS_BASE =
            ALL.add(new Parameter("defection.odds-base", "men", Parameter.LEAST_OF_A_LOGARITHM));
    /** Weight of the leader's following above a half in the choice to join him [factor]. */
    public static final Parameter JOIN_BY_FOLLOWING = ALL.add(new Parameter("defection.join-by-following", "factor"));
    /** Weight of the logarithm of the local odds in the choice to join him [factor]. */
    public static final Parameter JOIN_BY_ODDS = ALL.add(new Parameter("defection.join-by-odds", "factor"));
    /** Share of a leader's following that goes with him in any case [share]. */
    public static final Parameter FOLLOW_ANYWAY = ALL.add(new Parameter("defection.follow-anyway", "share"));
    /** Share of a leader's following that goes with him by choice [share]. */
    public static final Parameter FOLLOW_BY_CHOICE = ALL.add(new Parameter("defection.follow-by-choice", "share"));
    /** Shift of belief when a leader of the first rank changes sides [log odds]. */
    public static final Parameter NEWS_FIRST_RANK =
            ALL.add(new Parameter("belief.news-defection-of-first-rank", "log odds"));
    /** Shift of belief when a leader of a lower rank changes sides [log odds]. */
    public static final Parameter NEWS_LOWER_RANK = ALL.add(new Parameter("belief.news-defection", "log odds"));

    private DefectionParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
