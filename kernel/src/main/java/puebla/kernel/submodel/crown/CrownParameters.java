package puebla.kernel.submodel.crown;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel crown. */
public final class CrownParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Liberalism of the imported ruler [share]. */
    public static final Parameter RULER_LIBERALISM = ALL.add(new Parameter("ruler.liberalism", "share"));
    /** Decisiveness of the imported ruler [share]. */
    public static final Parameter RULER_DECISIVENESS = ALL.add(new Parameter("ruler.decisiveness", "share"));
    /** Willingness of the imported ruler to leave [share]. */
    public static final Parameter RULER_WILL_FLEE = ALL.add(new Parameter("ruler.willing-to-flee", "share"));
    /** Clemency of the head of the home government [share]. */
    public static final Parameter CLEMENCY = ALL.add(new Parameter("president.clemency", "share"));
    /** Time from the fall of the capital to a government [days]. In 1863: 10 to 25 June. */
    public static final Parameter DAYS_TO_REGENCY = ALL.add(new Parameter("throne.days-to-regency", "days"));
    /** Hazard that an assembly is called and votes [per day]. In 1863: 10 July. */
    public static final Parameter VOTE_HAZARD = ALL.add(new Parameter("throne.vote-hazard", "per day"));
    /** Time from the vote to the offer of the crown [days]. In 1863: 3 October. */
    public static final Parameter DEPUTATION_DAYS = ALL.add(new Parameter("throne.deputation-days", "days"));
    /** Time from acceptance to landing [days]. In 1864: 10 April to 28 May. */
    public static final Parameter VOYAGE_DAYS = ALL.add(new Parameter("throne.voyage-days", "days"));
    /** Hazard of bad news from home or of illness of the ruler [per day]. */
    public static final Parameter FAMILY_SHOCK = ALL.add(new Parameter("ruler.family-shock", "per day"));
    /** Loss of the clergy's attitude after a liberal decree [attitude]. */
    public static final Parameter DECREE_ON_CLERGY = ALL.add(new Parameter("ruler.decree-on-clergy", "attitude"));
    /** Probability that the ruler is captured when his place falls [share]. */
    public static final Parameter CAPTURED_WITH_PLACE = ALL.add(new Parameter("ruler.captured-with-place", "share"));
    /** Probability that negotiation yields a neutral successor or a treaty [share]. In 1866: Castelnau's mission. */
    public static final Parameter NEGOTIATION_SUCCEEDS = ALL.add(new Parameter("ruler.negotiation-succeeds", "share"));

    private CrownParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
