package puebla.kernel.submodel.armies;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel armies. */
public final class ArmiesParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Men whom one active supporter in a levy place yields when the ranks are empty [per day]. */
    public static final Parameter LEVY = ALL.add(new Parameter("armies.levy", "per day"));
    /** Levy of a place that the enemy holds, relative to a place of the own side [share]. */
    public static final Parameter REACH = ALL.add(new Parameter("armies.reach-under-enemy", "share"));
    /** Taxes of peace that an army forces from its levy places when its chest is empty [share]. */
    public static final Parameter CONTRIBUTIONS = ALL.add(new Parameter("armies.contributions", "share"));
    /** Pay in the chest beyond which an army forces no contributions [days]. */
    public static final Parameter CHEST_DAYS = ALL.add(new Parameter("armies.chest-days", "days"));
    /** Men whom one officer or sergeant of the cadre keeps together [men]. */
    public static final Parameter MEN_PER_CADRE =
            ALL.add(new Parameter("armies.men-per-cadre", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Cadre beyond its present need that an army trains [share]. */
    public static final Parameter CADRE_GROWTH = ALL.add(new Parameter("armies.cadre-growth", "share"));
    /** Time constant in which the cadre grows [days]. */
    public static final Parameter CADRE_DAYS =
            ALL.add(new Parameter("armies.cadre-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Officers and sergeants who leave the cadre [per day]. */
    public static final Parameter CADRE_LOST = ALL.add(new Parameter("armies.cadre-lost", "per day"));
    /** Scattered men who return to the ranks of their army; the others go home [share]. */
    public static final Parameter RALLY_SHARE = ALL.add(new Parameter("armies.rally-share", "share"));
    /** Rate at which scattered men return or go home [per day]. */
    public static final Parameter RALLY_RATE = ALL.add(new Parameter("armies.rally-rate", "per day"));
    /** Irregulars near the base who join the army when its ranks are empty [per day]. */
    public static final Parameter CALL_BANDS = ALL.add(new Parameter("armies.call-bands", "per day"));
    /** Hazard that a broken army without base, commander and cadre gathers again [per day]. */
    public static final Parameter REFORM_BASE = ALL.add(new Parameter("armies.reform-base", "per day"));
    /** Increase of the log hazard when a base is free [log odds]. */
    public static final Parameter REFORM_BY_BASE = ALL.add(new Parameter("armies.reform-by-base", "log odds"));
    /** Increase of the log hazard when a commander is free [log odds]. */
    public static final Parameter REFORM_BY_COMMANDER =
            ALL.add(new Parameter("armies.reform-by-commander", "log odds"));
    /** Increase of the log hazard with a full cadre [log odds]. */
    public static final Parameter REFORM_BY_CADRE = ALL.add(new Parameter("armies.reform-by-cadre", "log odds"));
    /** Decrease of the log hazard while an enemy column is near the base [log odds]. */
    public static final Parameter REFORM_BY_ENEMY = ALL.add(new Parameter("armies.reform-by-enemy", "log odds"));
    /** Cadre that counts as full for this hazard [men]. */
    public static final Parameter FULL_CADRE =
            ALL.add(new Parameter("armies.full-cadre", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Shortest time from the defeat to the new gathering [days]. */
    public static final Parameter REFORM_FROM = ALL.add(new Parameter("armies.reform-from", "days"));
    /** Officers whom a commander brings to an army that gathers again [men]. */
    public static final Parameter STAFF = ALL.add(new Parameter("armies.staff", "men"));
    /** Stands of arms that an army makes, repairs or buys in its country [stands a month]. */
    public static final Parameter LOCAL_ARMS = ALL.add(new Parameter("armies.local-arms", "stands a month"));
    /** Stands of arms from abroad for all armies when the flow is full [stands a month]. */
    public static final Parameter IMPORTED_ARMS = ALL.add(new Parameter("armies.imported-arms", "stands a month"));
    /** Stands of arms that wear out [per day]. */
    public static final Parameter ARMS_WORN = ALL.add(new Parameter("armies.arms-worn", "per day"));
    /** Stands of arms on the first day, relative to the men [ratio]. */
    public static final Parameter ARMS_ON_DAY_ZERO = ALL.add(new Parameter("armies.arms-on-day-zero", "ratio"));
    /** Men whom an army can keep per stand of arms [ratio]. */
    public static final Parameter MEN_PER_STAND = ALL.add(new Parameter("armies.men-per-stand", "ratio"));
    /** Largest army, relative to the people of its levy places [share]. */
    public static final Parameter MOST_OF_PEOPLE = ALL.add(new Parameter("armies.most-of-people", "share"));
    /** Strength below which a beaten army breaks, relative to its strength before [share]. */
    public static final Parameter BROKEN_SHARE = ALL.add(new Parameter("armies.broken-share", "share"));
    /** Strength below which a beaten army breaks [men]. */
    public static final Parameter BROKEN_MEN = ALL.add(new Parameter("armies.broken-men", "men"));
    /** Distance from the base within which places raise men, in days of march [days]. */
    public static final Parameter LEVY_WITHIN = ALL.add(new Parameter("armies.levy-within", "days"));
    /** Size from which recruits form a further force of the army [men]. */
    public static final Parameter FORCE_MEN =
            ALL.add(new Parameter("armies.force-men", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Levy when the government spares the country, relative to an ordinary one [ratio]. */
    public static final Parameter LEVY_SPARE = ALL.add(new Parameter("armies.levy-spare", "ratio"));
    /** Levy when the government calls everybody, relative to an ordinary one [ratio]. */
    public static final Parameter LEVY_GENERAL = ALL.add(new Parameter("armies.levy-general", "ratio"));
    /** Grievance of a general levy, relative to an ordinary one [ratio]. */
    public static final Parameter GRIEVANCE_GENERAL = ALL.add(new Parameter("armies.grievance-general", "ratio"));

    /** Factor of the cap, relative to the men, in the share of scattered men who return [ratio]. */
    public static final Parameter RALLY_ROOM = ALL.add(new Parameter("armies.rally-room", "ratio"));
    /** Increase of the calls when the flow of arms is full [factor]. */
    public static final Parameter CALLS_BY_ARMS = ALL.add(new Parameter("armies.calls-by-arms", "factor"));
    /** Distance from the first base within which a leader can take the command of an army [days of march]. */
    public static final Parameter COMMANDER_WITHIN = ALL.add(new Parameter("armies.commander-within", "days"));
    /** Men per man of the army whom a cadre must be able to keep together to hand on all its experience [ratio]. */
    public static final Parameter MEN_TAUGHT =
            ALL.add(new Parameter("armies.men-taught", "ratio", Parameter.LEAST_OF_A_DIVISOR));

    private ArmiesParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
