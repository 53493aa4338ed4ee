package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel combat: battles and surrender; sieges are in {@link SiegeParameters}. */
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
    /** Weight of the log ratio of guns in the odds of a battle [factor]. */
    public static final Parameter GUNS_WEIGHT = ALL.add(new Parameter("battle.guns-weight", "factor"));
    /** Factor of the besiegers' works against a relief column [factor]. */
    public static final Parameter LINES_AGAINST_RELIEF =
            ALL.add(new Parameter("battle.lines-against-relief", "factor", Parameter.LEAST_OF_A_LOGARITHM));
    /** Factor of the besiegers' works against a sortie [factor]. */
    public static final Parameter LINES_AGAINST_SORTIE =
            ALL.add(new Parameter("battle.lines-against-sortie", "factor", Parameter.LEAST_OF_A_LOGARITHM));
    /** Spread of the losses between battles [log sd]. */
    public static final Parameter LOSSES_SPREAD = ALL.add(new Parameter("battle.losses-spread", "log sd"));
    /** Losses of the loser, relative to the winner's, in an even battle [ratio]. */
    public static final Parameter LOSER_LOSSES = ALL.add(new Parameter("battle.loser-losses", "ratio"));
    /** Decrease of the log of the winner's losses per unit of the odds in its favour [factor]. */
    public static final Parameter WINNER_LOSSES_BY_ODDS =
            ALL.add(new Parameter("battle.winner-losses-by-odds", "factor"));
    /** Increase of the log of the loser's losses per unit of the odds against it [factor]. */
    public static final Parameter LOSER_LOSSES_BY_ODDS =
            ALL.add(new Parameter("battle.loser-losses-by-odds", "factor"));
    /** Factor on the losses of an attacker repulsed from strong works [factor]. */
    public static final Parameter REPULSED_FROM_WORKS = ALL.add(new Parameter("battle.repulsed-from-works", "factor"));
    /** Men captured and scattered of a beaten garrison, relative to a beaten column [ratio]. */
    public static final Parameter GARRISON_SEVERITY = ALL.add(new Parameter("battle.garrison-severity", "ratio"));
    /** Men captured and scattered of beaten attackers, relative to beaten defenders [ratio]. */
    public static final Parameter ATTACKER_SEVERITY = ALL.add(new Parameter("battle.attacker-severity", "ratio"));
    /** Men captured of a broken foreign force, relative to a native one [ratio]. */
    public static final Parameter FOREIGN_SEVERITY = ALL.add(new Parameter("battle.foreign-severity", "ratio"));
    /** Cohesion that a force loses per share of its men lost [factor]. */
    public static final Parameter COHESION_LOST = ALL.add(new Parameter("battle.cohesion-lost", "factor"));
    /** Cohesion that a force gains by a victory [share]. */
    public static final Parameter VICTORY_COHESION = ALL.add(new Parameter("battle.victory-cohesion", "share"));
    /** Experience that a force gains by a victory [share]. */
    public static final Parameter VICTORY_EXPERIENCE = ALL.add(new Parameter("battle.victory-experience", "share"));
    /** Log ratio of strength below which a column does not stay before works [log ratio]. */
    public static final Parameter HOPELESS_RATIO = ALL.add(new Parameter("battle.hopeless-ratio", "log ratio"));
    /** Fighting worth of a relief column, relative to the besiegers, below which it turns back [ratio]. */
    public static final Parameter RELIEF_RATIO = ALL.add(new Parameter("battle.relief-ratio", "ratio"));
    /** Largest garrison that cannot man a town's works and fights in the open [men]. */
    public static final Parameter MEN_FOR_TOWN_WORKS = ALL.add(new Parameter("battle.men-for-town-works", "men"));
    /** Largest garrison that cannot man forts and fights in the open [men]. */
    public static final Parameter MEN_FOR_FORTS = ALL.add(new Parameter("battle.men-for-forts", "men"));
    /** Rest of the patron's army after a repulse or an abandoned advance [days]. */
    public static final Parameter REST_AFTER_REPULSE = ALL.add(new Parameter("battle.rest-after-repulse", "days"));
    /** Jump of belief after a repulse of the patron [log odds]. */
    public static final Parameter NEWS_REPULSE = ALL.add(new Parameter("belief.news-repulse", "log odds"));
    /** Jump of belief after an army breaks up [log odds]. */
    public static final Parameter NEWS_ARMY_BROKEN = ALL.add(new Parameter("belief.news-army-broken", "log odds"));
    /** Probability that a small garrison without hope surrenders on approach [share]. */
    public static final Parameter SURRENDER_ON_APPROACH =
            ALL.add(new Parameter("collapse.surrender-on-approach", "share"));
    /** Smallest column to which a garrison surrenders on approach [men]. */
    public static final Parameter MEN_TO_SUMMON = ALL.add(new Parameter("collapse.men-to-summon", "men"));
    /** Largest garrison that surrenders on approach [men]. */
    public static final Parameter MEN_WHO_FIGHT = ALL.add(new Parameter("collapse.men-who-fight", "men"));
    /** Public belief above which no garrison surrenders on approach [share]. */
    public static final Parameter BELIEF_TO_FIGHT = ALL.add(new Parameter("collapse.belief-to-fight", "share"));
    /** Men above whom a beaten force counts as an army: its defeat is news [men]. */
    public static final Parameter ARMY_MEN = ALL.add(new Parameter("battle.army-men", "men"));
    /** Largest loss of an attacker who is repulsed from works [share of the men engaged]. On 5 May 1862: 0.08 to 0.13. */
    public static final Parameter MOST_LOST_AT_WORKS = ALL.add(new Parameter("battle.most-lost-at-works", "share"));

    private CombatParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
