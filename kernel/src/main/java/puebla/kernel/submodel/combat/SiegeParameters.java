package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel combat: sieges. */
public final class SiegeParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Food of a prepared stronghold at the start of a siege [days]. In 1863: 62 days at Puebla. */
    public static final Parameter FOOD = ALL.add(new Parameter("siege.food", "days"));
    /** Share of the works that one gun destroys in a day [per gun and day]. */
    public static final Parameter GUN_EFFECT = ALL.add(new Parameter("siege.gun-effect", "per gun and day"));
    /** Base hazard that a besieged garrison capitulates [per day]. */
    public static final Parameter YIELD_BASE = ALL.add(new Parameter("siege.yield-base", "per day"));
    /**
     * Deaths per man from bombardment and outpost fighting in a siege [per day]. In 1863: 185 French killed in 62 days
     * of Puebla.
     */
    public static final Parameter WEAR = ALL.add(new Parameter("siege.wear", "per day"));
    /** Base hazard of treason in a besieged place [per day]. */
    public static final Parameter BETRAYAL_BASE = ALL.add(new Parameter("siege.betrayal-base", "per day"));
    /** Loss of hope in a besieged place when a relief column is beaten [share]. In 1863: San Lorenzo. */
    public static final Parameter HOPE_LOST_WITH_RELIEF =
            ALL.add(new Parameter("siege.hope-lost-with-relief", "share"));
    /** Fighting worth of the besiegers, relative to that inside, below which they cannot close their lines [ratio]. */
    public static final Parameter LINES = ALL.add(new Parameter("siege.lines", "ratio"));
    /** Fighting worth of the besiegers, relative to that inside, below which more food passes their lines [ratio]. */
    public static final Parameter LOOSE_LINES = ALL.add(new Parameter("siege.loose-lines", "ratio"));
    /** Food that passes closed lines, relative to the use of the garrison [share]. */
    public static final Parameter FOOD_THROUGH_LINES = ALL.add(new Parameter("siege.food-through-lines", "share"));
    /** Food that passes loose lines, relative to the use of the garrison [share]. */
    public static final Parameter FOOD_THROUGH_LOOSE_LINES =
            ALL.add(new Parameter("siege.food-through-loose-lines", "share"));
    /** Stores of a place without a fortress at the start of a siege, relative to a fortress [ratio]. */
    public static final Parameter TOWN_STORES = ALL.add(new Parameter("siege.town-stores", "ratio"));
    /** Powder at the start of a siege, relative to food, both in days [ratio]. */
    public static final Parameter POWDER = ALL.add(new Parameter("siege.powder", "ratio"));
    /** Smallest share of the works of a place that stands after a siege [share]. */
    public static final Parameter WORKS_LEFT = ALL.add(new Parameter("siege.works-left", "share"));
    /** Hope that a besieged garrison loses [per day]. */
    public static final Parameter HOPE_FADES = ALL.add(new Parameter("siege.hope-fades", "per day"));
    /** Hope of a garrison when nothing speaks for its side [share]. */
    public static final Parameter HOPE_LEAST = ALL.add(new Parameter("siege.hope-least", "share"));
    /** Hope of a garrison from full public belief in its side [share]. */
    public static final Parameter HOPE_BY_BELIEF = ALL.add(new Parameter("siege.hope-by-belief", "share"));
    /** Hope of a garrison from the patron's army, and of every home garrison [share]. */
    public static final Parameter HOPE_BY_PATRON = ALL.add(new Parameter("siege.hope-by-patron", "share"));
    /** Daily deaths per man inside, relative to outside [ratio]. */
    public static final Parameter WEAR_INSIDE = ALL.add(new Parameter("siege.wear-inside", "ratio"));
    /** Weight of the works destroyed in the log hazard of a capitulation [factor]. */
    public static final Parameter YIELD_BY_BREACH = ALL.add(new Parameter("siege.yield-by-breach", "factor"));
    /** Food below which a garrison is hungry [days]. */
    public static final Parameter LITTLE_FOOD = ALL.add(new Parameter("siege.little-food", "days"));
    /** Increase of the log hazard of a capitulation with little food [factor]. */
    public static final Parameter YIELD_BY_HUNGER = ALL.add(new Parameter("siege.yield-by-hunger", "factor"));
    /** Powder below which it is almost spent [days]. */
    public static final Parameter LITTLE_POWDER = ALL.add(new Parameter("siege.little-powder", "days"));
    /** Increase of the log hazard of a capitulation with little powder [factor]. */
    public static final Parameter YIELD_BY_POWDER = ALL.add(new Parameter("siege.yield-by-powder", "factor"));
    /** Weight of lost hope in the log hazard of a capitulation [factor]. */
    public static final Parameter YIELD_BY_DESPAIR = ALL.add(new Parameter("siege.yield-by-despair", "factor"));
    /** Weight of cohesion in the log hazard of a capitulation, against it [factor]. */
    public static final Parameter YIELD_BY_COHESION = ALL.add(new Parameter("siege.yield-by-cohesion", "factor"));
    /** Time without food after which a garrison starves [days]. */
    public static final Parameter DAYS_TO_STARVE = ALL.add(new Parameter("siege.days-to-starve", "days"));
    /** Least hazard that a starving garrison capitulates [per day]. */
    public static final Parameter YIELD_STARVED = ALL.add(new Parameter("siege.yield-starved", "per day"));
    /** Time from the start of a siege to the first possible betrayal [days]. */
    public static final Parameter BETRAYAL_DAYS = ALL.add(new Parameter("siege.betrayal-days", "days"));
    /** Weight of lost hope in the log hazard of betrayal [factor]. */
    public static final Parameter BETRAYAL_BY_DESPAIR = ALL.add(new Parameter("siege.betrayal-by-despair", "factor"));
    /** Weight of missing food in the log hazard of betrayal [factor]. */
    public static final Parameter BETRAYAL_BY_HUNGER = ALL.add(new Parameter("siege.betrayal-by-hunger", "factor"));
    /** Food above which hunger tempts nobody to betray the place [days]. */
    public static final Parameter ENOUGH_FOOD =
            ALL.add(new Parameter("siege.enough-food", "days", Parameter.LEAST_OF_A_DIVISOR));
    /** Food above which a garrison does not try to break out [days]. */
    public static final Parameter SORTIE_FOOD = ALL.add(new Parameter("siege.sortie-food", "days"));
    /** Probability that a garrison with less food tries to break out [per day]. */
    public static final Parameter SORTIE_CHANCE = ALL.add(new Parameter("siege.sortie-chance", "per day"));
    /** Fighting worth outside, relative to inside, above which no garrison tries to break out [ratio]. */
    public static final Parameter SORTIE_ODDS = ALL.add(new Parameter("siege.sortie-odds", "ratio"));
    /** Hope that a garrison loses when its sortie is beaten [share]. */
    public static final Parameter HOPE_LOST_IN_SORTIE = ALL.add(new Parameter("siege.hope-lost-in-sortie", "share"));
    /** Men captured when a garrison breaks out [share]. */
    public static final Parameter CAPTURED_IN_SORTIE = ALL.add(new Parameter("siege.captured-in-sortie", "share"));
    /** Log ratio of strength below which besiegers do not carry out an assault [log ratio]. */
    public static final Parameter ASSAULT_RATIO = ALL.add(new Parameter("siege.assault-ratio", "log ratio"));
    /** Log ratio of strength above which besiegers do not fall back [log ratio]. */
    public static final Parameter LEAVE_RATIO = ALL.add(new Parameter("siege.leave-ratio", "log ratio"));

    private SiegeParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
