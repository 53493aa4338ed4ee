package puebla.kernel.submodel.command;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel command. */
public final class CommandParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /**
     * Men that the home side gathers at the place that bars the road to the capital [men]. In 1863: 22,000 at Puebla.
     */
    public static final Parameter STRONGHOLD_GARRISON = ALL.add(new Parameter("home.stronghold-garrison", "men"));
    /** Distance from which home armies march to the stronghold [days of march]. */
    public static final Parameter RALLY_DAYS = ALL.add(new Parameter("home.rally-days", "days"));
    /** Distance from which home armies assemble before the client's last strong place [days of march]. */
    public static final Parameter CONVERGE_DAYS = ALL.add(new Parameter("home.converge-days", "days"));
    /**
     * Smallest worth of a goal for which a column marches [share]. Worth is the share of people and customs, times odds
     * and nearness.
     */
    public static final Parameter ATTACK_THRESHOLD = ALL.add(new Parameter("command.attack-threshold", "share"));
    /**
     * Worth of a place in the hot country to a European column, relative to the same place on the plateau [factor].
     * Natives and Egyptians were requested instead.
     */
    public static final Parameter FEVER_AVERSION = ALL.add(new Parameter("command.fever-aversion", "factor"));
    /**
     * Pace above 5,000 men or with a siege train, relative to a standard column [factor]. In 1863: 7.3 km a day against
     * 19 light.
     */
    public static final Parameter PACE_OF_AN_ARMY = ALL.add(new Parameter("march.pace-of-an-army", "factor"));
    /** Pace during the rains in the hot country, relative to the dry season [factor]. */
    public static final Parameter RAINS_HOT_COUNTRY = ALL.add(new Parameter("march.rains-hot-country", "factor"));
    /** Pace during the rains outside the hot country, relative to the dry season [factor]. */
    public static final Parameter RAINS_PLATEAU = ALL.add(new Parameter("march.rains-plateau", "factor"));
    /** Hazard that a leader dies of disease or accident [per day]. In September 1862: Zaragoza. */
    public static final Parameter LEADER_DEATH = ALL.add(new Parameter("leaders.death", "per day"));
    /** Hazard that a captured commander escapes or is exchanged [per day]. */
    public static final Parameter CAPTIVE_RETURNS = ALL.add(new Parameter("leaders.captive-returns", "per day"));

    private CommandParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
