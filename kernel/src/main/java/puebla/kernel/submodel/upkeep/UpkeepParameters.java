package puebla.kernel.submodel.upkeep;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel upkeep. */
public final class UpkeepParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Native garrison, relative to the need, at which a foreign garrison leaves a place [ratio]. */
    public static final Parameter HANDOVER_AT = ALL.add(new Parameter("command.handover", "ratio"));
    /** Forage that the country supplies to an army [kg per head and day]. */
    public static final Parameter FORAGE = ALL.add(new Parameter("supply.forage", "kg per head and day"));
    /** Multiplier of forage for foreign troops who buy with coin once the capital and its markets are held [factor]. */
    public static final Parameter PURCHASE = ALL.add(new Parameter("supply.purchase", "factor"));
    /** Growth of the supply train per 10,000 men ashore, as wagons and mules are bought [tonnes per day]. */
    public static final Parameter TRAIN_GROWTH = ALL.add(new Parameter("supply.train-growth", "tonnes per day"));
    /** Maximum capacity of the supply train per thousand men [tonnes]. */
    public static final Parameter TRAIN_PER_THOUSAND = ALL.add(new Parameter("supply.train-per-thousand", "tonnes"));
    /** Demand of a thousand foreigners with their animals [tonnes per day]. Source: van Creveld (1977). */
    public static final Parameter DEMAND_FOREIGN = ALL.add(new Parameter("supply.demand-foreign", "tonnes per day"));
    /** Demand of a thousand natives with their animals [tonnes per day]. */
    public static final Parameter DEMAND_NATIVE = ALL.add(new Parameter("supply.demand-native", "tonnes per day"));
    /** Food that the people of a place can spare before the place is exhausted [kg per head and day]. */
    public static final Parameter SURPLUS_PER_HEAD =
            ALL.add(new Parameter("supply.surplus-per-head", "kg per head and day"));
    /** Lasting exhaustion of a place whose whole surplus is taken [share]. */
    public static final Parameter EXHAUSTION = ALL.add(new Parameter("supply.exhaustion", "share"));
    /** Time in which a place recovers from exhaustion [days]. */
    public static final Parameter RECOVERY_DAYS =
            ALL.add(new Parameter("supply.recovery-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Forage of the arid north, relative to other country [ratio]. */
    public static final Parameter FORAGE_IN_THE_NORTH = ALL.add(new Parameter("supply.forage-in-the-north", "ratio"));
    /** Forage of a country that the enemy controls [ratio]. */
    public static final Parameter FORAGE_FROM_ENEMIES = ALL.add(new Parameter("supply.forage-from-enemies", "ratio"));
    /** Increase of the forage per unit of control by the own side [ratio]. */
    public static final Parameter FORAGE_BY_CONTROL = ALL.add(new Parameter("supply.forage-by-control", "ratio"));
    /** Deliveries lost where every convoy is raided [share]. */
    public static final Parameter LOST_TO_RAIDS = ALL.add(new Parameter("supply.lost-to-raids", "share"));
    /** Deliveries of the train in the rains, relative to the dry season [ratio]. */
    public static final Parameter TRAIN_IN_THE_RAINS = ALL.add(new Parameter("supply.train-in-the-rains", "ratio"));
    /** Deliveries of the train to one place once the capital is held, relative to before [ratio]. */
    public static final Parameter TRAIN_AFTER_THE_CAPITAL =
            ALL.add(new Parameter("supply.train-after-the-capital", "ratio"));
    /** Capacity of the depots [days]. */
    public static final Parameter DEPOT_DAYS = ALL.add(new Parameter("supply.depot-days", "days"));
    /** Supply of a besieged garrison while its food lasts [share]. */
    public static final Parameter SUPPLY_UNDER_SIEGE = ALL.add(new Parameter("supply.under-siege", "share"));
    /** Supply of a besieged garrison without food [share]. */
    public static final Parameter SUPPLY_STARVING = ALL.add(new Parameter("supply.starving", "share"));
    /** Share of its missing cohesion that a force regains by rest [per day]. */
    public static final Parameter COHESION_REGAINED = ALL.add(new Parameter("supply.cohesion-regained", "per day"));
    /** Cohesion that a force loses by complete hunger [per day]. */
    public static final Parameter COHESION_LOST = ALL.add(new Parameter("supply.cohesion-lost", "per day"));
    /** Death rate of disease on the plateau [per day]. Curtin (1998) gives the order of magnitude. */
    public static final Parameter DISEASE_HIGHLAND = ALL.add(new Parameter("disease.highland", "per day"));
    /** Death rate of unacclimatised troops in the hot country in the fever season [per day]. */
    public static final Parameter DISEASE_COAST_WET = ALL.add(new Parameter("disease.coast-wet", "per day"));
    /** Death rate of unacclimatised troops in the hot country in the other months [per day]. */
    public static final Parameter DISEASE_COAST_DRY = ALL.add(new Parameter("disease.coast-dry", "per day"));
    /** Death rate of disease in the foothills during the rains [per day]. */
    public static final Parameter DISEASE_FOOTHILL_WET = ALL.add(new Parameter("disease.foothill-wet", "per day"));
    /** Death rate of disease in the foothills during the dry season [per day]. */
    public static final Parameter DISEASE_FOOTHILL_DRY = ALL.add(new Parameter("disease.foothill-dry", "per day"));
    /** Spread of the yearly fever outbreak [standard deviation of the log]. */
    public static final Parameter OUTBREAK_SPREAD = ALL.add(new Parameter("disease.outbreak-spread", "log sd"));
    /** Increase of the death rate of a force without any supply [ratio]. */
    public static final Parameter DISEASE_BY_HUNGER = ALL.add(new Parameter("disease.by-hunger", "ratio"));
    /** Factor on the death rate at a besieged place [factor]. */
    public static final Parameter DISEASE_IN_A_SIEGE = ALL.add(new Parameter("disease.in-a-siege", "factor"));
    /** Risk outside the hot country of men fully resistant on the coast [share]. */
    public static final Parameter DISEASE_UPLAND_RISK = ALL.add(new Parameter("disease.upland-risk", "share"));
    /** Time in the country after which men are fully seasoned [days]. */
    public static final Parameter SEASONING_DAYS =
            ALL.add(new Parameter("disease.seasoning-days", "days", Parameter.LEAST_OF_A_DIVISOR));
    /** Decrease of the risk of seasoned men in the hot country [share]. */
    public static final Parameter SEASONED_HOT = ALL.add(new Parameter("disease.seasoned-hot", "share"));
    /** Decrease of the risk of seasoned men elsewhere [share]. */
    public static final Parameter SEASONED_ELSEWHERE = ALL.add(new Parameter("disease.seasoned-elsewhere", "share"));
    /** Sick of a force without resistance in the hot country in the fever season [share]. */
    public static final Parameter SICK_HOT_WET = ALL.add(new Parameter("disease.sick-hot-wet", "share"));
    /** Sick of a force without resistance in the hot country in the other months [share]. */
    public static final Parameter SICK_HOT_DRY = ALL.add(new Parameter("disease.sick-hot-dry", "share"));
    /** Sick of a force in the foothills [share]. */
    public static final Parameter SICK_FOOTHILLS = ALL.add(new Parameter("disease.sick-foothills", "share"));
    /** Sick of a force in all other country [share]. */
    public static final Parameter SICK_ELSEWHERE = ALL.add(new Parameter("disease.sick-elsewhere", "share"));
    /** Rate at which the sick of a force approach the share of its country [per day]. */
    public static final Parameter SICK_APPROACH = ALL.add(new Parameter("disease.sick-approach", "per day", 0, 1));
    /** Base desertion rate of the client's native troops [per day]. */
    public static final Parameter DESERTION_CLIENT = ALL.add(new Parameter("desertion.client", "per day"));
    /** Base desertion rate of the home army [per day]. */
    public static final Parameter DESERTION_HOME = ALL.add(new Parameter("desertion.home", "per day"));
    /** Desertion rate of foreign corps [per day]. */
    public static final Parameter DESERTION_FOREIGN = ALL.add(new Parameter("desertion.foreign", "per day"));
    /** Increase of desertion without any hope [factor]. */
    public static final Parameter DESERTION_DESPAIR = ALL.add(new Parameter("desertion.by-despair", "factor"));
    /** Increase of the client's desertion with the arrears of pay [per month]. */
    public static final Parameter DESERTION_CLIENT_ARREARS =
            ALL.add(new Parameter("desertion.by-client-arrears", "per month"));
    /** Increase of the home army's desertion with the arrears of pay [per month]. */
    public static final Parameter DESERTION_HOME_ARREARS =
            ALL.add(new Parameter("desertion.by-home-arrears", "per month"));
    /** Factor on the desertion of a force without cohesion [factor]. */
    public static final Parameter DESERTION_WITHOUT_COHESION =
            ALL.add(new Parameter("desertion.without-cohesion", "factor", 1));
    /** Decrease of this factor with full cohesion [share]. */
    public static final Parameter DESERTION_COHESION = ALL.add(new Parameter("desertion.by-cohesion", "share"));
    /** Desertion of rebels before they have a government, relative to the home army [ratio]. */
    public static final Parameter DESERTION_REBELS = ALL.add(new Parameter("desertion.rebels", "ratio"));
    /** Hope of the home men when the public is certain that the client lasts [share]. */
    public static final Parameter HOME_HOPE = ALL.add(new Parameter("desertion.home-hope", "share"));
    /** Share of the hope of the client's men that depends on the patron's army [share]. */
    public static final Parameter HOPE_FROM_PATRON = ALL.add(new Parameter("desertion.hope-from-patron", "share"));
    /** Factor on that hope once the client has news of the withdrawal [factor]. */
    public static final Parameter HOPE_AFTER_NEWS = ALL.add(new Parameter("desertion.hope-after-news", "factor"));
    /** Recruits of the home government per active supporter [per head and day]. */
    public static final Parameter HOME_RECRUITING = ALL.add(new Parameter("recruiting.home", "per head and day"));
    /** Maximum of home soldiers per inhabitant before the war [per head]. Example: 26,000 of 8 million. */
    public static final Parameter HOME_CEILING_AT_PEACE =
            ALL.add(new Parameter("recruiting.home-ceiling-peace", "per head"));
    /** Maximum of home soldiers per inhabitant during the war [per head]. */
    public static final Parameter HOME_CEILING_AT_WAR =
            ALL.add(new Parameter("recruiting.home-ceiling-war", "per head"));
    /** Recruits of the client per active supporter [per head and day]. */
    public static final Parameter CLIENT_RECRUITING = ALL.add(new Parameter("recruiting.client", "per head and day"));
    /**
     * Maximum of client soldiers per inhabitant of the places held [per head]. Example: 35,650 soldiers at the end of
     * 1865.
     */
    public static final Parameter CLIENT_CEILING = ALL.add(new Parameter("recruiting.client-ceiling", "per head"));
    /** Maximum of rebels in arms before they have a government, per inhabitant of the whole country [per head]. */
    public static final Parameter REBEL_CEILING = ALL.add(new Parameter("recruiting.rebel-ceiling", "per head"));

    private UpkeepParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
