package puebla.kernel.submodel.loans;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel loans. */
public final class LoansParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Market's hazard of default l0 at full belief, without debt or guarantee [per year]. */
    public static final Parameter BOND_BASE = ALL.add(new Parameter("loans.base", "per year"));
    /** Increase l1 of the hazard of default when the public does not believe in the client at all [per year]. */
    public static final Parameter BOND_DOUBT = ALL.add(new Parameter("loans.doubt", "per year"));
    /** Increase l2 of the hazard of default when debt service takes all revenue [per year]. */
    public static final Parameter BOND_BURDEN = ALL.add(new Parameter("loans.burden", "per year"));
    /** Decrease l3 of the hazard of default while the patron stays [per year]. */
    public static final Parameter BOND_GUARANTEE = ALL.add(new Parameter("loans.guarantee", "per year"));

    private LoansParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
