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

    private DefectionParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
