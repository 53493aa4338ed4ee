package puebla.kernel.submodel.command;

import java.util.List;
import puebla.kernel.geography.RouteNetwork;
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
    /** Smallest force that a named leader takes over [men]. */
    public static final Parameter LEAST_COMMAND = ALL.add(new Parameter("leaders.least-command", "men"));
    /** Distance within which a leader without troops takes over a force [days of march]. */
    public static final Parameter COMMAND_WITHIN_DAYS = ALL.add(new Parameter("leaders.command-within", "days"));
    /** Size below which a foreign force does not operate alone [men]. */
    public static final Parameter SMALL_COLUMN = ALL.add(new Parameter("command.small-column", "men"));
    /** Size below which a native force does not operate alone [men]. */
    public static final Parameter SMALL_BAND = ALL.add(new Parameter("command.small-band", "men"));
    /** Distance within which a small force joins a larger one [days of march]. */
    public static final Parameter DAYS_TO_REGROUP = ALL.add(new Parameter("command.regroup-within", "days"));
    /** Distance within which an enemy column endangers a force [days of march]. */
    public static final Parameter DAYS_TO_DANGER =
            ALL.add(new Parameter("command.danger-within", "days", 0, RouteNetwork.NEAR_DAYS));
    /** Log ratio of strength behind works above which a force is in no danger [log ratio]. */
    public static final Parameter SAFE_RATIO = ALL.add(new Parameter("command.safe-ratio", "log ratio"));
    /** Log ratio of strength below which a column of the intervention withdraws [log ratio]. */
    public static final Parameter WEAK_RATIO = ALL.add(new Parameter("command.weak-ratio", "log ratio"));
    /** Size from which a column of the intervention does not withdraw [men]. */
    public static final Parameter MEN_WHO_STAND = ALL.add(new Parameter("command.men-who-stand", "men"));
    /** Time that a force stays after its decision to stand [days]. */
    public static final Parameter DAYS_TO_STAND = ALL.add(new Parameter("command.stand-days", "days"));
    /** Distance within which a force in danger finds a refuge [days of march]. */
    public static final Parameter DAYS_TO_REFUGE = ALL.add(new Parameter("command.refuge-within", "days"));
    /** Worth of an enemy, relative to the columns sent against him, at which one of them stops [ratio]. */
    public static final Parameter TOO_STRONG = ALL.add(new Parameter("command.too-strong", "ratio"));
    /** Size above which a force marches at the pace of an army [men]. */
    public static final Parameter MEN_OF_AN_ARMY = ALL.add(new Parameter("march.men-of-an-army", "men"));
    /** Size below which a force marches at the light pace [men]. */
    public static final Parameter MEN_OF_A_LIGHT_COLUMN = ALL.add(new Parameter("march.men-of-a-light-column", "men"));
    /** Pace of a force without supply, relative to a supplied one [share]. */
    public static final Parameter PACE_UNFED = ALL.add(new Parameter("march.pace-unfed", "share"));
    /** Error of a scout's report on an enemy at another place [log sd]. */
    public static final Parameter SCOUT_ERROR = ALL.add(new Parameter("command.scout-error", "log sd"));
    /** Least probability of winning at which a commander attacks a place [share]. */
    public static final Parameter LEAST_CHANCE = ALL.add(new Parameter("command.least-chance", "share"));
    /** Least probability of winning at which a commander marches to relieve a place [share]. */
    public static final Parameter LEAST_CHANCE_OF_RELIEF =
            ALL.add(new Parameter("command.least-chance-of-relief", "share"));
    /** Fit men from whom a column marches to break a siege [men]. */
    public static final Parameter RELIEF_MEN = ALL.add(new Parameter("command.relief-men", "men"));
    /** Fit men from whom a column marches alone against manned works [men]. */
    public static final Parameter MEN_AGAINST_WORKS = ALL.add(new Parameter("command.men-against-works", "men"));
    /** Defenders above whom works count as manned [men]. */
    public static final Parameter MEN_IN_WORKS = ALL.add(new Parameter("command.men-in-works", "men"));
    /** Distance within which an enemy column can reinforce the defenders of a goal [days of march]. */
    public static final Parameter DAYS_TO_HELP =
            ALL.add(new Parameter("command.help-within", "days", 0, RouteNetwork.NEAR_DAYS));
    /** Share of the worth of columns near the defenders that is expected to reinforce them [share]. */
    public static final Parameter SHARE_THAT_HELPS = ALL.add(new Parameter("command.help-expected", "share"));
    /** Worth that any place is assumed to add to its defence [men of quality 1]. */
    public static final Parameter LEAST_DEFENCE =
            ALL.add(new Parameter("command.least-defence", "men", Parameter.LEAST_OF_A_LOGARITHM));
    /** Worth of friends, relative to the enemy at a goal, above which it hardly needs another column [ratio]. */
    public static final Parameter ENOUGH_FRIENDS = ALL.add(new Parameter("command.enough-friends", "ratio"));
    /** Score of a goal that hardly needs another column, relative to other goals [share]. */
    public static final Parameter NEARLY_NEEDLESS = ALL.add(new Parameter("command.nearly-needless", "share"));
    /** Home men at a place above whom they count as a large army [men]. */
    public static final Parameter LARGE_ARMY = ALL.add(new Parameter("command.large-army", "men"));
    /** Probability per review that an idle force of a large home army moves on [share]. */
    public static final Parameter MOVES_ON = ALL.add(new Parameter("command.moves-on", "share"));
    /** Distance within which an idle force of a large home army moves on [days of march]. */
    public static final Parameter DAYS_TO_MOVE_ON = ALL.add(new Parameter("command.moves-on-within", "days"));
    /** Men whom the fleet carries to an enemy port with a weak garrison [men]. */
    public static final Parameter LANDING_PARTY = ALL.add(new Parameter("command.landing-party", "men"));
    /** Garrison below which an enemy port is weak [men]. */
    public static final Parameter WEAK_PORT = ALL.add(new Parameter("command.weak-port", "men"));

    private CommandParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
