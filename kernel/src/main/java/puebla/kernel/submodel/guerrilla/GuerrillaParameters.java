package puebla.kernel.submodel.guerrilla;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel guerrilla. */
public final class GuerrillaParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Rate r at which people active for the home side in the hills become irregulars [per head and day]. */
    public static final Parameter BANDS_RISE = ALL.add(new Parameter("bands.rise", "per head and day"));
    /**
     * Rate at which irregulars are swept by a strength of 5 per 1,000 people where the country obeys the intervention
     * [per day]. Half of those swept are killed.
     */
    public static final Parameter BANDS_KILLED = ALL.add(new Parameter("bands.killed", "per day"));
    /** Rate at which irregulars go home [per day]. */
    public static final Parameter BANDS_GO_HOME = ALL.add(new Parameter("bands.go-home", "per day"));
    /** Additional rate at which irregulars go home in the sowing months [per day]. */
    public static final Parameter BANDS_SOWING = ALL.add(new Parameter("bands.sowing", "per day"));
    /** Rate at which strong irregular bands become regulars without foreign arms [per day]. */
    public static final Parameter BANDS_INTO_REGULARS = ALL.add(new Parameter("bands.into-regulars", "per day"));
    /**
     * Irregulars in one place above which regulars are formed [men]. The value was 400 with 24 places; this country has
     * 80.
     */
    public static final Parameter BANDS_FOR_AN_ARMY = ALL.add(new Parameter("bands.for-an-army", "men"));
    /** Sweepers lost per irregular killed at equal quality [ratio]. */
    public static final Parameter SWEEP_COST = ALL.add(new Parameter("bands.sweep-cost", "ratio"));
    /** Rate k1 of attacks per 100 irregulars in a place without garrison [per day]. */
    public static final Parameter RAID_RATE = ALL.add(new Parameter("raids.rate", "per day"));
    /** Hazard k2 that a small post is overrun, per irregular and man of the garrison [per day]. */
    public static final Parameter POST_OVERRUN = ALL.add(new Parameter("raids.post-overrun", "per day"));
    /** Guards for each irregular at full cover [ratio]. */
    public static final Parameter RAID_GUARDS_PER_IRREGULAR =
            ALL.add(new Parameter("raids.guards-per-irregular", "ratio"));
    /** Guards at full cover beyond that [men]. */
    public static final Parameter RAID_GUARDS =
            ALL.add(new Parameter("raids.guards", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Share of the raids that full cover prevents [share]. */
    public static final Parameter RAID_COVER = ALL.add(new Parameter("raids.cover", "share"));
    /** Weight of the present week in the smoothed rate of raids [share]. */
    public static final Parameter RAID_WEIGHT_OF_WEEK = ALL.add(new Parameter("raids.weight-of-week", "share"));

    private GuerrillaParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
