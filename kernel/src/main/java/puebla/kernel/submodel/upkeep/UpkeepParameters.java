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
    /** Death rate of disease on the plateau [per day]. Curtin (1998) gives the order of magnitude. */
    public static final Parameter DISEASE_HIGHLAND = ALL.add(new Parameter("disease.highland", "per day"));
    /** Death rate of unacclimatised troops in the hot country, May to October [per day]. */
    public static final Parameter DISEASE_COAST_WET = ALL.add(new Parameter("disease.coast-wet", "per day"));
    /** Death rate of unacclimatised troops in the hot country, November to April [per day]. */
    public static final Parameter DISEASE_COAST_DRY = ALL.add(new Parameter("disease.coast-dry", "per day"));
    /** Death rate of disease in the foothills during the rains [per day]. */
    public static final Parameter DISEASE_FOOTHILL_WET = ALL.add(new Parameter("disease.foothill-wet", "per day"));
    /** Death rate of disease in the foothills during the dry season [per day]. */
    public static final Parameter DISEASE_FOOTHILL_DRY = ALL.add(new Parameter("disease.foothill-dry", "per day"));
    /** Spread of the yearly fever outbreak [standard deviation of the log]. */
    public static final Parameter OUTBREAK_SPREAD = ALL.add(new Parameter("disease.outbreak-spread", "log sd"));
    /** Base desertion rate of the client's native troops [per day]. */
    public static final Parameter DESERTION_CLIENT = ALL.add(new Parameter("desertion.client", "per day"));
    /** Base desertion rate of the home army [per day]. */
    public static final Parameter DESERTION_HOME = ALL.add(new Parameter("desertion.home", "per day"));
    /** Desertion rate of foreign corps [per day]. */
    public static final Parameter DESERTION_FOREIGN = ALL.add(new Parameter("desertion.foreign", "per day"));
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
