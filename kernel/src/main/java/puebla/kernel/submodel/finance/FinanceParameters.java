package puebla.kernel.submodel.finance;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel finance. */
public final class FinanceParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Trade on day 0, after three years of civil war, relative to normal [share]. */
    public static final Parameter TRADE_DAY_ZERO = ALL.add(new Parameter("finance.trade-on-day-zero", "share"));
    /** Trade where the road is open, relative to normal [share]. */
    public static final Parameter TRADE_AT_PEACE = ALL.add(new Parameter("finance.trade-in-wartime", "share"));
    /**
     * Revenue that the client collects at full control, relative to the returns of 1865 [ratio]. Those returns were
     * made at about nine tenths of full control.
     */
    public static final Parameter REVENUE_COLLECTED = ALL.add(new Parameter("finance.collected", "ratio"));
    /**
     * Revenue that reaches the home treasury, relative to the returns of 1865 [ratio]. Before 1861 revenue never
     * exceeded 11 M pesos; the states kept the rest.
     */
    public static final Parameter HOME_COLLECTED = ALL.add(new Parameter("finance.home-collected", "ratio"));
    /** Additional customs of the home ports while the neighbour's war diverts cotton through them [share]. */
    public static final Parameter FRONTIER_BOOM = ALL.add(new Parameter("finance.frontier-boom", "share"));
    /** Maximum advance of the patron to the client [francs per year]. */
    public static final Parameter ADVANCE_PER_YEAR =
            ALL.add(new Parameter("finance.advance-per-year", "francs per year"));
    /** Time constant with which trade approaches the value that roads and raids imply [days]. */
    public static final Parameter TRADE_DAYS =
            ALL.add(new Parameter("finance.trade-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Share of the trade with a place that raids stop when they are certain [share]. */
    public static final Parameter TRADE_LOST_TO_RAIDS = ALL.add(new Parameter("finance.trade-lost-to-raids", "share"));
    /** Share of the trade that remains in a siege [share]. */
    public static final Parameter TRADE_IN_SIEGE = ALL.add(new Parameter("finance.trade-in-siege", "share"));
    /** Share of the taxes that does not depend on trade [share]. */
    public static final Parameter TAXES_WITHOUT_TRADE = ALL.add(new Parameter("finance.taxes-without-trade", "share"));
    /** Share of the irregulars who receive pay [share]. */
    public static final Parameter IRREGULARS_PAID = ALL.add(new Parameter("finance.irregulars-paid", "share"));
    /** Pay of an irregular [pesos a day]. */
    public static final Parameter IRREGULAR_PAY = ALL.add(new Parameter("finance.irregular-pay", "pesos a day"));
    /** Share of the home civil spending that remains when the client holds the whole country [share]. */
    public static final Parameter CIVIL_IN_EXILE = ALL.add(new Parameter("finance.civil-in-exile", "share"));
    /** Share of the client's civil spending before its ruler reigns [share]. */
    public static final Parameter CIVIL_OF_REGENCY = ALL.add(new Parameter("finance.civil-of-regency", "share"));
    /** Needs that the home treasury keeps before it buys arms abroad [days]. */
    public static final Parameter NEEDS_BEFORE_ARMS = ALL.add(new Parameter("finance.needs-before-arms", "days"));
    /** Time in which the money beyond that would be spent on arms [days]. */
    public static final Parameter ARMS_DAYS =
            ALL.add(new Parameter("finance.arms-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Needs that the client's treasury keeps before it pays the patron's charge per man [days]. */
    public static final Parameter NEEDS_BEFORE_CHARGE = ALL.add(new Parameter("finance.needs-before-charge", "days"));
    /** Needs below which the client asks for an advance [days]. */
    public static final Parameter NEEDS_BEFORE_ADVANCE = ALL.add(new Parameter("finance.needs-before-advance", "days"));
    /** Largest share of the client's needs that an advance covers [share]. */
    public static final Parameter MOST_ADVANCE = ALL.add(new Parameter("finance.most-advance", "share"));
    /** Arrears above which the client raises a forced loan [months]. */
    public static final Parameter FORCED_LOAN_ARREARS = ALL.add(new Parameter("finance.forced-loan-arrears", "months"));
    /** Revenue of the client that a forced loan raises [days]. */
    public static final Parameter FORCED_LOAN_DAYS = ALL.add(new Parameter("finance.forced-loan-days", "days"));
    /** Loss of attitude of foreigners to the client by a forced loan; less of propertied groups [share]. */
    public static final Parameter FORCED_LOAN_ATTITUDE =
            ALL.add(new Parameter("finance.forced-loan-attitude", "share"));
    /** Change of belief when an advance is refused [log odds]. */
    public static final Parameter NEWS_ADVANCE_REFUSED =
            ALL.add(new Parameter("belief.news-advance-refused", "log odds"));

    private FinanceParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
