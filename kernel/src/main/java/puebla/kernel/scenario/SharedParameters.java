package puebla.kernel.scenario;

/** Parameters that rules or several submodels read. */
public final class SharedParameters {
    /** Risk that a landing power sees in the neighbour while the neighbour fights its own war [share]. */
    public static final Parameter NEIGHBOUR_RISK_AT_WAR = new Parameter("coalition.neighbour-risk-at-war", "share");
    /** Risk that a landing power sees in the neighbour when the neighbour is at peace [share]. */
    public static final Parameter NEIGHBOUR_RISK_AT_PEACE = new Parameter("coalition.neighbour-risk-at-peace", "share");
    /** Influence of the exiled monarchists at the patron's court [share]. */
    public static final Parameter LOBBY = new Parameter("throne.lobby", "share");
    /**
     * Overestimate of his own strength by the patron's commander [log ratio]. Lorencez wrote that he was master of
     * Mexico.
     */
    public static final Parameter COMMANDER_OPTIMISM = new Parameter("proconsul.optimism", "log ratio");
    /** Day's distance of a courier, relative to an infantry march [ratio]. Couriers covered 60-100 km a day. */
    public static final Parameter COURIER_SPEED =
            new Parameter("news.courier-speed", "ratio", Parameter.LEAST_OF_A_DIVISOR);
    /** Distance at which the worth of a goal falls to 1/e for a column [days of march]. */
    public static final Parameter COLUMN_REACH_DAYS =
            new Parameter("command.reach-days", "days", Parameter.LEAST_OF_A_DIVISOR);
    /** Size of a flying column of the patron's corps [men]. */
    public static final Parameter COLUMN_MEN = new Parameter("command.column-men", "men");
    /** Men who always stay at the capital or with the ruler [men]. */
    public static final Parameter CAPITAL_GARRISON = new Parameter("command.capital-garrison", "men");
    /** Time that a column stays in a place that it has taken [days]. */
    public static final Parameter REST_AFTER_TAKING = new Parameter("command.rest-days", "days");
    /** Garrison of any place, before the addition for its town [men]. */
    public static final Parameter GARRISON_BASE = new Parameter("command.garrison-base", "men");
    /** Additional garrison per thousand townspeople [men]. Example: 2,000 at Guadalajara, a town of 75,000. */
    public static final Parameter GARRISON_PER_THOUSAND = new Parameter("command.garrison-per-thousand", "men");
    /** Largest share of a foreign column left as garrison in a place that it has taken [share]. */
    public static final Parameter GARRISON_SHARE_OF_COLUMN = new Parameter("command.garrison-share", "share");
    /** Largest garrison that a commander wants [men]. */
    public static final Parameter GARRISON_MOST = new Parameter("command.garrison-most", "men");
    /** Additional garrison per irregular at the place [ratio]. */
    public static final Parameter GARRISON_PER_IRREGULAR = new Parameter("command.garrison-per-irregular", "ratio");
    /** Steepness k of the odds of a battle in the log ratio of fighting strength [factor]. */
    public static final Parameter BATTLE_STEEPNESS = new Parameter("battle.steepness", "factor");
    /** Factor of a town's works on the strength of its defenders [factor]. */
    public static final Parameter WORKS_TOWN =
            new Parameter("battle.works-town", "factor", Parameter.LEAST_OF_A_LOGARITHM);
    /** Factor of prepared forts on the strength of their defenders [factor]. */
    public static final Parameter WORKS_FORTS =
            new Parameter("battle.works-forts", "factor", Parameter.LEAST_OF_A_LOGARITHM);
    /** Factor of the hills on the strength of rebels who hold no town [factor]. */
    public static final Parameter SIERRA = new Parameter("battle.sierra", "factor", Parameter.LEAST_OF_A_LOGARITHM);
    /** Factor of ships on the strength of the defenders of a port that the intervention holds [factor]. */
    public static final Parameter FLEET_GUNS =
            new Parameter("battle.fleet-guns", "factor", Parameter.LEAST_OF_A_LOGARITHM);
    /** Men needed to man the works of a place fully [men]. */
    public static final Parameter MEN_TO_MAN_WORKS =
            new Parameter("battle.men-to-man-works", "men", Parameter.LEAST_OF_A_DIVISOR);
    /**
     * Share of control by a garrisoned town that reaches the surrounding country [share]. The garrison controls towns
     * and roads only.
     */
    public static final Parameter CONTROL_IN_THE_HILLS = new Parameter("control.in-the-hills", "share");
    /** Cost of one man's passage, one way [francs per man]. */
    public static final Parameter SHIPPING_COST = new Parameter("patron.shipping-cost", "francs per man");
    /** Jump of belief when the capital changes hands [log odds]. */
    public static final Parameter NEWS_CAPITAL = new Parameter("belief.news-capital", "log odds");
    /** Jump of belief when a large town changes hands [log odds]. */
    public static final Parameter NEWS_TOWN = new Parameter("belief.news-town", "log odds");
    /** Jump of belief when the patron announces its withdrawal [log odds]. */
    public static final Parameter NEWS_WITHDRAWAL = new Parameter("belief.news-withdrawal", "log odds");
    /** Time from the decision to withdraw to the first lot [days]. In 1866: January to November. */
    public static final Parameter FIRST_LOT_DAYS = new Parameter("withdrawal.first-lot", "days");
    /**
     * Fiscal stress on the first day, relative to the value computed from that day's income and needs [share]. It is
     * lower because sales of church property had financed the spring.
     */
    public static final Parameter STRESS_DAY_ZERO = new Parameter("debt.stress-on-day-zero", "share");
    /** Service that creditors claim on overdue debt [per year]. */
    public static final Parameter ARREARS_SERVICE = new Parameter("debt.arrears-service", "per year");
    /** Time for which a coronation engages the patron's honour [days]. */
    public static final Parameter HONOUR_DAYS = new Parameter("resolve.honour-days", "days");
    /** Honour of the patron that a coronation engages, relative to a repulse [share]. */
    public static final Parameter HONOUR_OF_THRONE = new Parameter("resolve.honour-of-throne", "share");
    /** Time to the first lot before a crown is accepted, relative to later [ratio]. */
    public static final Parameter WITHOUT_A_THRONE = new Parameter("withdrawal.without-throne", "ratio");
    /** Time to the only lot of a withdrawal, relative to the first of three [ratio]. */
    public static final Parameter ONE_LOT = new Parameter("withdrawal.one-lot", "ratio");
    /** Shortest preparation of a landing force, relative to that of its contingent [ratio]. */
    public static final Parameter LEAST_PREPARATION = new Parameter("sailing.preparation-least", "ratio");
    /** Width of the random spread above the shortest preparation, relative to that of the contingent [ratio]. */
    public static final Parameter SPREAD_OF_PREPARATION = new Parameter("sailing.preparation-spread", "ratio");
    /** Shortest crossing of a convoy, relative to that of its contingent [ratio]. */
    public static final Parameter LEAST_CROSSING = new Parameter("sailing.crossing-least", "ratio");
    /** Width of the random spread above the shortest crossing, relative to that of the contingent [ratio]. */
    public static final Parameter SPREAD_OF_CROSSING = new Parameter("sailing.crossing-spread", "ratio");
    /** Size up to which a column joins another one of its contingent at the same place [men]. */
    public static final Parameter JOINS_UP_TO = new Parameter("command.joins-up-to", "men");
    /** Decrease of the score of a refuge per day of march; full control counts 1 [per day]. */
    public static final Parameter REFUGE_PER_DAY = new Parameter("refuge.per-day", "per day");
    /** Weight of the works of a place in its score as a refuge [factor]. */
    public static final Parameter REFUGE_BY_WORKS = new Parameter("refuge.by-works", "factor");
    /** Own worth at a refuge that adds 1 to its score [men of quality 1]. */
    public static final Parameter REFUGE_WORTH = new Parameter("refuge.worth", "men", Parameter.LEAST_OF_A_DIVISOR);
    /** Worth of an enemy column near a refuge that subtracts 1 from its score [men of quality 1]. */
    public static final Parameter REFUGE_THREAT = new Parameter("refuge.threat", "men", Parameter.LEAST_OF_A_DIVISOR);
    /** Distance of the army's quarters from the port [days of march]. */
    public static final Parameter QUARTERS_WITHIN_DAYS = new Parameter("proconsul.quarters-within", "days");
    /** Length of the road through a stronghold, relative to the direct road, below which it bars the road [ratio]. */
    public static final Parameter DETOUR = new Parameter("proconsul.detour", "ratio");
    /** Value of relieving an own place, relative to taking an enemy place [factor]. */
    public static final Parameter RELIEF_COUNTS = new Parameter("command.relief-counts", "factor");
    /** Added value of the home government's seat as a goal, in shares of the people [share]. */
    public static final Parameter WORTH_OF_SEAT = new Parameter("command.worth-of-seat", "share");
    /** Added value of the capital as a goal, in shares of the people [share]. */
    public static final Parameter WORTH_OF_CAPITAL = new Parameter("command.worth-of-capital", "share");
    /** Added value of the ruler's place as a goal of the home side, in shares of the people [share]. */
    public static final Parameter WORTH_OF_RULER = new Parameter("command.worth-of-ruler", "share");
    /** Share of the sea passage that remains with the telegraph, for dispatches from the theatre [share]. */
    public static final Parameter SEA_WITH_TELEGRAPH = new Parameter("news.sea-with-telegraph", "share");
    /** Share of the recipient's mail days that remains with the telegraph, for letters between capitals [share]. */
    public static final Parameter LETTER_WITH_TELEGRAPH = new Parameter("news.letter-with-telegraph", "share");
    /** Shortest delay of a dispatch, relative to its usual days [ratio]. */
    public static final Parameter LEAST_DELAY = new Parameter("news.least-delay", "ratio");
    /** Width of the random spread above the shortest delay, relative to the usual days [ratio]. */
    public static final Parameter SPREAD_OF_DELAY = new Parameter("news.spread-of-delay", "ratio");
    /** Patron's men who count as a full army, for belief, candidates, the client's soldiers and the neighbour [men]. */
    public static final Parameter PATRON_FULL_ARMY =
            new Parameter("patron.full-army", "men", Parameter.LEAST_OF_A_DIVISOR);
    /** Distance within which an enemy column keeps an army from gathering at a base [days of march]. */
    public static final Parameter ENEMY_WITHIN = new Parameter("armies.enemy-within", "days");
    /** Distance from the base of an army within which it calls irregulars into its ranks [days of march]. */
    public static final Parameter CALL_WITHIN = new Parameter("armies.call-within", "days");
    /** Needs beyond which a treasury or a chest makes up arrears of pay [days]. */
    public static final Parameter NEEDS_BEFORE_ARREARS = new Parameter("finance.needs-before-arrears", "days");
    /** Largest arrears of pay [months]. */
    public static final Parameter MOST_ARREARS = new Parameter("finance.most-arrears", "months");
    /** Size below which a force attacks no defended place [men]. */
    public static final Parameter LEAST_ATTACK = new Parameter("battle.least-attack", "men");
    /** Time after a failed attack for which a place is not attacked again without more men [days]. */
    public static final Parameter DAYS_BEFORE_NEXT_TRY = new Parameter("battle.days-before-next-try", "days");
    /** Men of the next attack within that time, relative to the failed one [ratio]. */
    public static final Parameter MEN_OF_NEXT_TRY = new Parameter("battle.men-of-next-try", "ratio");
    /** Share of its works left below which a place has a breach [share]. */
    public static final Parameter BREACH = new Parameter("battle.breach", "share");
    /** Captured commanders who escape on the road [share]. */
    public static final Parameter OFFICERS_ESCAPE = new Parameter("battle.officers-escape", "share");

    private SharedParameters() {}
}
