package puebla.kernel.submodel.debt;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel debt. */
public final class DebtParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Hazard of a moratorium without fiscal stress [per day]. */
    public static final Parameter MORATORIUM_BASE = ALL.add(new Parameter("debt.moratorium-base", "per day"));
    /** Weight of fiscal stress in the log hazard of a moratorium [factor]. */
    public static final Parameter MORATORIUM_STRESS = ALL.add(new Parameter("debt.moratorium-by-stress", "factor"));
    /** Weight of rebels in arms in the log hazard of a moratorium [factor]. */
    public static final Parameter MORATORIUM_CIVIL_WAR =
            ALL.add(new Parameter("debt.moratorium-by-civil-war", "factor"));
    /** Weight of the feared armed reaction, which lowers the log hazard of a moratorium [factor]. */
    public static final Parameter MORATORIUM_FEAR = ALL.add(new Parameter("debt.moratorium-by-fear", "factor"));
    /** Believed probability of an armed answer on day 0 [share]. */
    public static final Parameter FEAR_DAY_ZERO = ALL.add(new Parameter("debt.fear-on-day-zero", "share"));

    private DebtParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
