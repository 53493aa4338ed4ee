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
    /** Time from the acceptance of the crown to the first issue [days]. */
    public static final Parameter FIRST_ISSUE_DAYS = ALL.add(new Parameter("loans.first-issue-days", "days"));
    /** Least time from the first issue to the second [days]. */
    public static final Parameter SECOND_ISSUE_DAYS = ALL.add(new Parameter("loans.second-issue-days", "days"));
    /** Least time between later issues [days]. */
    public static final Parameter LATER_ISSUE_DAYS = ALL.add(new Parameter("loans.later-issue-days", "days"));
    /** Needs that a treasury must cover, or it counts as empty and issues bonds [days]. */
    public static final Parameter NEEDS_OF_EMPTY = ALL.add(new Parameter("loans.needs-of-empty", "days"));
    /** Interest r on a bond without risk [per year]. */
    public static final Parameter SAFE_INTEREST = ALL.add(new Parameter("loans.safe-interest", "per year"));
    /** Slope of the placed share in the relative gap between price and asked price [factor]. */
    public static final Parameter PLACED_BY_PRICE = ALL.add(new Parameter("loans.placed-by-price", "factor"));
    /** Decrease of the placed share once the patron has decided to leave [log odds]. */
    public static final Parameter PATRON_LEAVING = ALL.add(new Parameter("loans.patron-leaving", "log odds"));
    /** Spread of the placed share between issues [log odds]. */
    public static final Parameter PLACED_SPREAD = ALL.add(new Parameter("loans.placed-spread", "log odds"));
    /** Share of the offer below which an issue fails [share]. */
    public static final Parameter LEAST_PLACED = ALL.add(new Parameter("loans.least-placed", "share"));

    private LoansParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
