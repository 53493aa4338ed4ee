package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel combat. */
public final class CombatParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Factor of surprise on the strength of the attacker [factor]. */
    public static final Parameter SURPRISE_FACTOR =
            ALL.add(new Parameter("battle.surprise-factor", "factor", Parameter.LEAST_OF_A_LOGARITHM));
    /** Probability that the attacker achieves surprise [share]. */
    public static final Parameter SURPRISE_CHANCE = ALL.add(new Parameter("battle.surprise-chance", "share"));
    /** Dead and wounded of an even battle, c0 [share of those engaged]. */
    public static final Parameter BATTLE_LOSSES = ALL.add(new Parameter("battle.losses", "share"));
    /** Killed among killed and wounded [share]. Examples: 131 of 476 in May 1862, 185 of 1,303 in the siege. */
    public static final Parameter KILLED_OF_LOSSES = ALL.add(new Parameter("battle.killed-of-losses", "share"));
    /** Men of a broken native force who are captured [share]. */
    public static final Parameter CAPTURED_SHARE = ALL.add(new Parameter("battle.captured-share", "share"));
    /** Men of a broken native force who scatter [share]. */
    public static final Parameter SCATTERED_SHARE = ALL.add(new Parameter("battle.scattered-share", "share"));
    /** Scattered men of the home army who join the irregulars [share]. Downes (2021) documents this path. */
    public static final Parameter SCATTERED_TO_BANDS = ALL.add(new Parameter("battle.scattered-to-bands", "share"));
    /** Men of a garrison who are captured when it surrenders [share]. */
    public static final Parameter CAPTURED_AT_SURRENDER =
            ALL.add(new Parameter("battle.captured-at-surrender", "share"));
    /** Native prisoners whom the captor drafts at once [share]. */
    public static final Parameter DRAFTED_SHARE = ALL.add(new Parameter("battle.drafted-share", "share"));
    /** Captured commanders who escape on the road [share]. */
    public static final Parameter OFFICERS_ESCAPE = ALL.add(new Parameter("battle.officers-escape", "share"));
    /** Food of a prepared stronghold at the start of a siege [days]. In 1863: 62 days at Puebla. */
    public static final Parameter SIEGE_FOOD = ALL.add(new Parameter("siege.food", "days"));
    /** Share of the works that one gun destroys in a day [per gun and day]. */
    public static final Parameter SIEGE_GUN_EFFECT = ALL.add(new Parameter("siege.gun-effect", "per gun and day"));
    /** Base hazard that a besieged garrison capitulates [per day]. */
    public static final Parameter SIEGE_YIELD_BASE = ALL.add(new Parameter("siege.yield-base", "per day"));
    /**
     * Deaths per man from bombardment and outpost fighting in a siege [per day]. In 1863: 185 French killed in 62 days
     * of Puebla.
     */
    public static final Parameter SIEGE_WEAR = ALL.add(new Parameter("siege.wear", "per day"));
    /** Base hazard of treason in a besieged place [per day]. */
    public static final Parameter BETRAYAL_BASE = ALL.add(new Parameter("siege.betrayal-base", "per day"));
    /** Loss of hope in a besieged place when a relief column is beaten [share]. In 1863: San Lorenzo. */
    public static final Parameter HOPE_LOST_WITH_RELIEF =
            ALL.add(new Parameter("siege.hope-lost-with-relief", "share"));
    /** Jump of belief after a repulse of the patron [log odds]. */
    public static final Parameter NEWS_REPULSE = ALL.add(new Parameter("belief.news-repulse", "log odds"));
    /** Jump of belief after an army breaks up [log odds]. */
    public static final Parameter NEWS_ARMY_BROKEN = ALL.add(new Parameter("belief.news-army-broken", "log odds"));
    /** Probability that a small garrison without hope surrenders on approach [share]. */
    public static final Parameter SURRENDER_ON_APPROACH =
            ALL.add(new Parameter("collapse.surrender-on-approach", "share"));
    /** Men above whom a beaten force counts as an army: its defeat is news [men]. */
    public static final Parameter ARMY_MEN = ALL.add(new Parameter("battle.army-men", "men"));

    private CombatParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
