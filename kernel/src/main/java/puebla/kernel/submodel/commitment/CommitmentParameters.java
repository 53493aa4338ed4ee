package puebla.kernel.submodel.commitment;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel commitment. */
public final class CommitmentParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Spread between runs of the patron's base hazard to withdraw [standard deviation of the log]. */
    public static final Parameter COMMITMENT_FRAILTY = ALL.add(new Parameter("patron.frailty", "log sd"));
    /** Jump of belief when the patron's last man embarks [log odds]. */
    public static final Parameter NEWS_PATRON_GONE = ALL.add(new Parameter("belief.news-patron-gone", "log odds"));
    /** Hazard h0 that the patron decides to leave without any pressure [per day]. */
    public static final Parameter RESOLVE_BASE = ALL.add(new Parameter("resolve.base", "per day"));
    /** Weight bUS of the neighbour's pressure, as last reported, in the log hazard of withdrawal [factor]. */
    public static final Parameter RESOLVE_NEIGHBOUR = ALL.add(new Parameter("resolve.neighbour", "factor"));
    /** Weight bEU of the patron's strain in Europe in the log hazard of withdrawal [factor]. */
    public static final Parameter RESOLVE_EUROPE = ALL.add(new Parameter("resolve.europe", "factor"));
    /** Weight bC of the war's cost so far in the log hazard of withdrawal [per 100 million francs]. */
    public static final Parameter RESOLVE_COST = ALL.add(new Parameter("resolve.cost", "per 100 M"));
    /** Weight bD of the log10 of thousands of dead, as last reported, in the log hazard of withdrawal [factor]. */
    public static final Parameter RESOLVE_DEAD = ALL.add(new Parameter("resolve.dead", "factor"));
    /**
     * Weight bDep of the client's needs that its own revenue does not cover, as last reported, in the log hazard of
     * withdrawal [factor].
     */
    public static final Parameter RESOLVE_DEPENDENCE = ALL.add(new Parameter("resolve.dependence", "factor"));
    /** Weight bT of the 180-day gain in the share held, which lowers the log hazard of withdrawal [factor]. */
    public static final Parameter RESOLVE_TREND = ALL.add(new Parameter("resolve.trend", "factor"));
    /** Weight bH of honour engaged, which lowers the log hazard of withdrawal [factor]. */
    public static final Parameter RESOLVE_HONOUR = ALL.add(new Parameter("resolve.honour", "factor"));
    /**
     * Weight bO of opposition, while the chambers sit or the country votes, in the log hazard of withdrawal [factor].
     */
    public static final Parameter RESOLVE_OPPOSITION = ALL.add(new Parameter("resolve.opposition", "factor"));
    /** Factor on the hazard of withdrawal for a patron with brief commitment [factor]. */
    public static final Parameter BRIEF_FACTOR = ALL.add(new Parameter("resolve.brief-factor", "factor"));
    /** Time between lots [days]. Lots: November 1866, March and November 1867. */
    public static final Parameter LOT_SPACING_DAYS = ALL.add(new Parameter("withdrawal.lot-spacing", "days"));
    /** Men who can embark in a day [men]. Example: 28,690 men in 27 days. */
    public static final Parameter EMBARKED_PER_DAY = ALL.add(new Parameter("withdrawal.embarked-per-day", "men"));
    /** Men ashore, relative to the wanted ones, above whom the patron sends men home before it withdraws [ratio]. */
    public static final Parameter TOLERATED = ALL.add(new Parameter("withdrawal.tolerated", "ratio"));
    /** Men above the tolerated share whom the patron does not send home either [men]. */
    public static final Parameter TOLERATED_MEN = ALL.add(new Parameter("withdrawal.tolerated-men", "men"));
    /** Largest number of surplus men that the patron sends home at once [men]. */
    public static final Parameter SURPLUS_LOT = ALL.add(new Parameter("withdrawal.surplus-lot", "men"));
    /** Share of the people held below which the client is failing [share]. */
    public static final Parameter SHARE_OF_SUCCESS = ALL.add(new Parameter("withdrawal.share-of-success", "share"));
    /** Largest weight of arrears of pay in the failure of the client [share]. */
    public static final Parameter MAX_FAILING_BY_ARREARS =
            ALL.add(new Parameter("withdrawal.most-by-arrears", "share"));
    /** Arrears of pay that add 1 to the failure of the client [months]. */
    public static final Parameter ARREARS_OF_FAILURE =
            ALL.add(new Parameter("withdrawal.arrears-of-failure", "months", Parameter.LEAST_OF_A_DIVISOR));
    /** Shortest notice for a hastened lot [days]. */
    public static final Parameter HASTENED_NOTICE = ALL.add(new Parameter("withdrawal.hastened-notice", "days"));
    /** Postponement of the next lot [days]. */
    public static final Parameter POSTPONED_DAYS = ALL.add(new Parameter("withdrawal.postponed", "days"));
    /** Distance from the port within which columns are called for a lot [days of march]. */
    public static final Parameter CALLED_DAYS = ALL.add(new Parameter("withdrawal.called-within", "days"));

    private CommitmentParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
