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

    private FinanceParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
