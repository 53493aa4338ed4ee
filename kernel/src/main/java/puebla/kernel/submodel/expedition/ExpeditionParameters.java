package puebla.kernel.submodel.expedition;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel expedition. */
public final class ExpeditionParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /**
     * Weight of missing reinforcements against a new march after a repulse, times the missing share of the wanted men
     * [factor].
     */
    public static final Parameter WAITS_FOR_REINFORCEMENT =
            ALL.add(new Parameter("proconsul.waits-for-reinforcement", "factor"));
    /** Garrison that the patron keeps in its port [men]. */
    public static final Parameter PORT_GARRISON = ALL.add(new Parameter("command.port-garrison", "men"));
    /**
     * Garrisons along the road from the port to the capital, relative to those of other places [factor]. They also
     * escort convoys.
     */
    public static final Parameter ROAD_POSTS = ALL.add(new Parameter("command.road-posts", "factor"));
    /** Stores that a commander wants before an offensive [days]. In April 1862: 20 days at Orizaba. */
    public static final Parameter STORES_FOR_MARCH =
            ALL.add(new Parameter("supply.stores-for-march", "days", Parameter.LEAST_OF_A_DIVISOR));
    /** Cost of the patron's navy on station [francs per year]. */
    public static final Parameter FLEET_PER_YEAR = ALL.add(new Parameter("patron.fleet-per-year", "francs per year"));
    /** Cost of transport and siege during the campaign for the capital [francs per man and year]. */
    public static final Parameter CAMPAIGN_EXTRA =
            ALL.add(new Parameter("patron.campaign-extra", "francs per man and year"));
    /** Men that the ships can carry out in a month [men]. */
    public static final Parameter SHIPPING_PER_MONTH = ALL.add(new Parameter("patron.shipping-per-month", "men"));
    /** Troop level that the patron wants when the first force is too weak [men]. */
    public static final Parameter LEVEL_ALONE = ALL.add(new Parameter("patron.level-alone", "men"));
    /** Troop level of a limited answer to a repulse [men]. */
    public static final Parameter LEVEL_CAUTIOUS = ALL.add(new Parameter("patron.level-cautious", "men"));
    /** Troop level of a full answer to a repulse, with honour engaged [men]. */
    public static final Parameter LEVEL_AFTER_REPULSE = ALL.add(new Parameter("patron.level-after-repulse", "men"));
    /** Troop level to pacify the country [men]. Examples: 34,700 in October 1863, 38,000 in April 1864. */
    public static final Parameter LEVEL_PACIFICATION = ALL.add(new Parameter("patron.level-pacification", "men"));
    /**
     * Troop level in the first year after the treaty with the client [men]. The treaty promised 28,000; more stayed.
     */
    public static final Parameter LEVEL_TREATY_1 = ALL.add(new Parameter("patron.level-treaty-1", "men"));
    /**
     * Troop level in the second year after the treaty [men]. The treaty promised 25,000; 30,000 were present in January
     * 1866.
     */
    public static final Parameter LEVEL_TREATY_2 = ALL.add(new Parameter("patron.level-treaty-2", "men"));
    /** Troop level in the third year after the treaty [men]. The treaty promised 20,000. */
    public static final Parameter LEVEL_TREATY_3 = ALL.add(new Parameter("patron.level-treaty-3", "men"));
    /** Capacity of the first supply train, over one day's march [tonnes]. */
    public static final Parameter TRAIN_ON_LANDING = ALL.add(new Parameter("supply.train-on-landing", "tonnes"));
    /** Time for which a garrison that gives up the port takes no other orders [days]. */
    public static final Parameter RETREAT_DAYS = ALL.add(new Parameter("sailing.retreat-days", "days"));
    /** Least fighting worth that the commander expects at the place he marches on [men of quality 1]. */
    public static final Parameter LEAST_ENEMY = ALL.add(new Parameter("proconsul.least-enemy", "men"));
    /** Men ashore for each full fleet on station, beyond the idle share [men]. */
    public static final Parameter MEN_OF_FLEET =
            ALL.add(new Parameter("patron.men-of-fleet", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Share of the fleet that is on station without men ashore [share]. */
    public static final Parameter IDLE_FLEET = ALL.add(new Parameter("patron.idle-fleet", "share"));
    /** Men ashore above whom an advance inland causes extra cost [men]. */
    public static final Parameter MEN_OF_CAMPAIGN = ALL.add(new Parameter("patron.men-of-campaign", "men"));
    /** Smallest convoy of reinforcements [men]. */
    public static final Parameter LEAST_CONVOY = ALL.add(new Parameter("patron.least-convoy", "men"));
    /** Largest share of a convoy that does not embark [share]. */
    public static final Parameter MOST_LEFT_BEHIND = ALL.add(new Parameter("patron.left-behind", "share"));
    /** Time from the treaty with the client to the troop level of its first year [years]. */
    public static final Parameter TREATY_1_AFTER = ALL.add(new Parameter("patron.treaty-1-after", "years"));
    /** Time from the treaty with the client to the troop level of its second year [years]. */
    public static final Parameter TREATY_2_AFTER = ALL.add(new Parameter("patron.treaty-2-after", "years"));
    /** Time from the treaty with the client to the troop level of its third year [years]. */
    public static final Parameter TREATY_3_AFTER = ALL.add(new Parameter("patron.treaty-3-after", "years"));

    private ExpeditionParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
