package puebla.kernel.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.random.KeyedRandom;

/**
 * Every number of the model that is not known exactly. The scenario's data (parameters.yaml, traits.yaml) give its
 * value, range, prior, source and confidence. This enum lists the id and the unit of each parameter that the mechanisms
 * read.
 */
public enum Parameter {
    /** Hazard of a moratorium without fiscal stress [per day]. */
    MORATORIUM_BASE("debt.moratorium-base", "per day"),
    /**
     * Fiscal stress on the first day, relative to the value computed from that day's income and needs [share]. It is
     * lower because sales of church property had financed the spring.
     */
    STRESS_DAY_ZERO("debt.stress-on-day-zero", "share"),
    /** Weight of fiscal stress in the log hazard of a moratorium [factor]. */
    MORATORIUM_STRESS("debt.moratorium-by-stress", "factor"),
    /** Weight of rebels in arms in the log hazard of a moratorium [factor]. */
    MORATORIUM_CIVIL_WAR("debt.moratorium-by-civil-war", "factor"),
    /** Weight of the feared armed reaction, which lowers the log hazard of a moratorium [factor]. */
    MORATORIUM_FEAR("debt.moratorium-by-fear", "factor"),
    /** Believed probability of an armed answer on day 0 [share]. */
    FEAR_DAY_ZERO("debt.fear-on-day-zero", "share"),
    /** Service that creditors claim on overdue debt [per year]. */
    ARREARS_SERVICE("debt.arrears-service", "per year"),
    /**
     * Duration of the talks between the creditors' capitals until they sign a convention [days]. In 1861: 31 October,
     * after news of late August.
     */
    CONVENTION_DAYS("coalition.convention-days", "days"),
    /** Time after a default during which creditors consider the use of force [days]. */
    CREDITOR_PATIENCE("coalition.creditor-patience", "days"),
    /** Risk that a landing power sees in the neighbour while the neighbour fights its own war [share]. */
    NEIGHBOUR_RISK_AT_WAR("coalition.neighbour-risk-at-war", "share"),
    /** Risk that a landing power sees in the neighbour when the neighbour is at peace [share]. */
    NEIGHBOUR_RISK_AT_PEACE("coalition.neighbour-risk-at-peace", "share"),
    /** Probability that the patron intends to change the debtor's government [share]. */
    HIDDEN_AIM("coalition.hidden-aim", "share"),
    /** Influence of the exiled monarchists at the patron's court [share]. */
    LOBBY("throne.lobby", "share"),
    /**
     * A partner's prior probability that the patron has a hidden aim [share]. Rumours of a Habsburg circulated in
     * autumn 1861.
     */
    SUSPICION_DAY_ZERO("coalition.suspicion-on-day-zero", "share"),
    /**
     * Size of the force that the patron sends beyond the agreed one [men]. In 1862: Lorencez's reinforcement of early
     * March.
     */
    EXTRA_FORCE_MEN("coalition.extra-force-men", "men"),
    /** Hazard that talks with the debtor lead to preliminaries once the allies are ashore [per day]. */
    TALKS_HAZARD("coalition.talks-hazard", "per day"),
    /** Likelihood ratio of inflated claims, as a signal of a hidden aim [ratio]. */
    LR_CLAIMS("coalition.signal-claims", "ratio", Least.OF_A_LOGARITHM),
    /** Likelihood ratio of a force beyond the agreed size, as a signal of a hidden aim [ratio]. */
    LR_EXTRA_FORCE("coalition.signal-extra-force", "ratio", Least.OF_A_LOGARITHM),
    /** Likelihood ratio of exiles landed and protected, as a signal of a hidden aim [ratio]. */
    LR_EXILES("coalition.signal-exiles", "ratio", Least.OF_A_LOGARITHM),
    /** Likelihood ratio of disavowed preliminaries, as a signal of a hidden aim [ratio]. */
    LR_DISAVOWAL("coalition.signal-disavowal", "ratio", Least.OF_A_LOGARITHM),
    /** Time until an envoy in the theatre is sure of a report [days]. */
    ENVOY_NEWS_DAYS("coalition.envoy-news-days", "days"),
    /** Hazard that a partner leaves when its suspicion equals its threshold [per day]. */
    EXIT_BASE("coalition.exit-base", "per day"),
    /** Hazard that a partner leaves when all its men are sick [per day]. */
    EXIT_SICK("coalition.exit-by-sickness", "per day"),
    /** Reduction of a partner's threshold of suspicion when another partner leaves [share]. */
    EXIT_TOGETHER("coalition.exit-together", "share"),
    /** Time from a partner's decision to leave until its last man is on board [days]. In 1862: 9 to about 24 April. */
    EMBARK_DAYS("coalition.embark-days", "days"),
    /**
     * Overestimate of his own strength by the patron's commander [log ratio]. Lorencez wrote that he was master of
     * Mexico.
     */
    COMMANDER_OPTIMISM("proconsul.optimism", "log ratio"),
    /**
     * Weight of missing reinforcements against a new march after a repulse, times the missing share of the wanted men
     * [factor].
     */
    WAITS_FOR_REINFORCEMENT("proconsul.waits-for-reinforcement", "factor"),
    /** Liberalism of the imported ruler [share]. */
    RULER_LIBERALISM("ruler.liberalism", "share"),
    /** Decisiveness of the imported ruler [share]. */
    RULER_DECISIVENESS("ruler.decisiveness", "share"),
    /** Willingness of the imported ruler to leave [share]. */
    RULER_WILL_FLEE("ruler.willing-to-flee", "share"),
    /** Clemency of the head of the home government [share]. */
    CLEMENCY("president.clemency", "share"),
    /** Spread between runs of the patron's base hazard to withdraw [standard deviation of the log]. */
    COMMITMENT_FRAILTY("patron.frailty", "log sd"),
    /** Day's distance of a courier, relative to an infantry march [ratio]. Couriers covered 60-100 km a day. */
    COURIER_SPEED("news.courier-speed", "ratio", Least.OF_A_DIVISOR),
    /**
     * Men that the home side gathers at the place that bars the road to the capital [men]. In 1863: 22,000 at Puebla.
     */
    STRONGHOLD_GARRISON("home.stronghold-garrison", "men"),
    /** Distance from which home armies march to the stronghold [days of march]. */
    RALLY_DAYS("home.rally-days", "days"),
    /** Distance from which home armies assemble before the client's last strong place [days of march]. */
    CONVERGE_DAYS("home.converge-days", "days"),
    /**
     * Smallest worth of a goal for which a column marches [share]. Worth is the share of people and customs, times odds
     * and nearness.
     */
    ATTACK_THRESHOLD("command.attack-threshold", "share"),
    /** Distance at which the worth of a goal falls to 1/e for a column [days of march]. */
    COLUMN_REACH_DAYS("command.reach-days", "days", Least.OF_A_DIVISOR),
    /**
     * Worth of a place in the hot country to a European column, relative to the same place on the plateau [factor].
     * Natives and Egyptians were requested instead.
     */
    FEVER_AVERSION("command.fever-aversion", "factor"),
    /** Size of a flying column of the patron's corps [men]. */
    COLUMN_MEN("command.column-men", "men"),
    /** Men who always stay at the capital or with the ruler [men]. */
    CAPITAL_GARRISON("command.capital-garrison", "men"),
    /** Garrison that the patron keeps in its port [men]. */
    PORT_GARRISON("command.port-garrison", "men"),
    /** Time that a column stays in a place that it has taken [days]. */
    REST_AFTER_TAKING("command.rest-days", "days"),
    /** Garrison of any place, before the addition for its town [men]. */
    GARRISON_BASE("command.garrison-base", "men"),
    /** Additional garrison per thousand townspeople [men]. Example: 2,000 at Guadalajara, a town of 75,000. */
    GARRISON_PER_THOUSAND("command.garrison-per-thousand", "men"),
    /** Largest share of a foreign column left as garrison in a place that it has taken [share]. */
    GARRISON_SHARE_OF_COLUMN("command.garrison-share", "share"),
    /** Native garrison, relative to the need, at which a foreign garrison leaves a place [ratio]. */
    HANDOVER_AT("command.handover", "ratio"),
    /**
     * Garrisons along the road from the port to the capital, relative to those of other places [factor]. They also
     * escort convoys.
     */
    ROAD_POSTS("command.road-posts", "factor"),
    /**
     * Pace above 5,000 men or with a siege train, relative to a standard column [factor]. In 1863: 7.3 km a day against
     * 19 light.
     */
    PACE_OF_AN_ARMY("march.pace-of-an-army", "factor"),
    /** Pace during the rains in the hot country, relative to the dry season [factor]. */
    RAINS_HOT_COUNTRY("march.rains-hot-country", "factor"),
    /** Pace during the rains outside the hot country, relative to the dry season [factor]. */
    RAINS_PLATEAU("march.rains-plateau", "factor"),
    /** Forage that the country supplies to an army [kg per head and day]. */
    FORAGE("supply.forage", "kg per head and day"),
    /** Multiplier of forage for foreign troops who buy with coin once the capital and its markets are held [factor]. */
    PURCHASE("supply.purchase", "factor"),
    /** Capacity of the first supply train, over one day's march [tonnes]. */
    TRAIN_ON_LANDING("supply.train-on-landing", "tonnes"),
    /** Growth of the supply train per 10,000 men ashore, as wagons and mules are bought [tonnes per day]. */
    TRAIN_GROWTH("supply.train-growth", "tonnes per day"),
    /** Maximum capacity of the supply train per thousand men [tonnes]. */
    TRAIN_PER_THOUSAND("supply.train-per-thousand", "tonnes"),
    /** Stores that a commander wants before an offensive [days]. In April 1862: 20 days at Orizaba. */
    STORES_FOR_MARCH("supply.stores-for-march", "days", Least.OF_A_DIVISOR),
    /** Steepness k of the odds of a battle in the log ratio of fighting strength [factor]. */
    BATTLE_STEEPNESS("battle.steepness", "factor"),
    /** Factor of a town's works on the strength of its defenders [factor]. */
    WORKS_TOWN("battle.works-town", "factor", Least.OF_A_LOGARITHM),
    /** Factor of prepared forts on the strength of their defenders [factor]. */
    WORKS_FORTS("battle.works-forts", "factor", Least.OF_A_LOGARITHM),
    /** Factor of the hills on the strength of rebels who hold no town [factor]. */
    SIERRA("battle.sierra", "factor", Least.OF_A_LOGARITHM),
    /** Factor of ships on the strength of the defenders of a port that the intervention holds [factor]. */
    FLEET_GUNS("battle.fleet-guns", "factor", Least.OF_A_LOGARITHM),
    /** Factor of surprise on the strength of the attacker [factor]. */
    SURPRISE_FACTOR("battle.surprise-factor", "factor", Least.OF_A_LOGARITHM),
    /** Probability that the attacker achieves surprise [share]. */
    SURPRISE_CHANCE("battle.surprise-chance", "share"),
    /** Dead and wounded of an even battle, c0 [share of those engaged]. */
    BATTLE_LOSSES("battle.losses", "share"),
    /** Killed among killed and wounded [share]. Examples: 131 of 476 in May 1862, 185 of 1,303 in the siege. */
    KILLED_OF_LOSSES("battle.killed-of-losses", "share"),
    /** Men of a broken native force who are captured [share]. */
    CAPTURED_SHARE("battle.captured-share", "share"),
    /** Men of a broken native force who scatter [share]. */
    SCATTERED_SHARE("battle.scattered-share", "share"),
    /** Scattered men of the home army who join the irregulars [share]. Downes (2021) documents this path. */
    SCATTERED_TO_BANDS("battle.scattered-to-bands", "share"),
    /** Men of a garrison who are captured when it surrenders [share]. */
    CAPTURED_AT_SURRENDER("battle.captured-at-surrender", "share"),
    /** Native prisoners whom the captor drafts at once [share]. */
    DRAFTED_SHARE("battle.drafted-share", "share"),
    /** Captured commanders who escape on the road [share]. */
    OFFICERS_ESCAPE("battle.officers-escape", "share"),
    /** Food of a prepared stronghold at the start of a siege [days]. In 1863: 62 days at Puebla. */
    SIEGE_FOOD("siege.food", "days"),
    /** Share of the works that one gun destroys in a day [per gun and day]. */
    SIEGE_GUN_EFFECT("siege.gun-effect", "per gun and day"),
    /** Base hazard that a besieged garrison capitulates [per day]. */
    SIEGE_YIELD_BASE("siege.yield-base", "per day"),
    /**
     * Deaths per man from bombardment and outpost fighting in a siege [per day]. In 1863: 185 French killed in 62 days
     * of Puebla.
     */
    SIEGE_WEAR("siege.wear", "per day"),
    /** Base hazard of treason in a besieged place [per day]. */
    BETRAYAL_BASE("siege.betrayal-base", "per day"),
    /** Loss of hope in a besieged place when a relief column is beaten [share]. In 1863: San Lorenzo. */
    HOPE_LOST_WITH_RELIEF("siege.hope-lost-with-relief", "share"),
    /** Death rate of disease on the plateau [per day]. Curtin (1998) gives the order of magnitude. */
    DISEASE_HIGHLAND("disease.highland", "per day"),
    /** Death rate of unacclimatised troops in the hot country, May to October [per day]. */
    DISEASE_COAST_WET("disease.coast-wet", "per day"),
    /** Death rate of unacclimatised troops in the hot country, November to April [per day]. */
    DISEASE_COAST_DRY("disease.coast-dry", "per day"),
    /** Death rate of disease in the foothills during the rains [per day]. */
    DISEASE_FOOTHILL_WET("disease.foothill-wet", "per day"),
    /** Death rate of disease in the foothills during the dry season [per day]. */
    DISEASE_FOOTHILL_DRY("disease.foothill-dry", "per day"),
    /** Spread of the yearly fever outbreak [standard deviation of the log]. */
    OUTBREAK_SPREAD("disease.outbreak-spread", "log sd"),
    /** Base desertion rate of the client's native troops [per day]. */
    DESERTION_CLIENT("desertion.client", "per day"),
    /** Base desertion rate of the home army [per day]. */
    DESERTION_HOME("desertion.home", "per day"),
    /** Desertion rate of foreign corps [per day]. */
    DESERTION_FOREIGN("desertion.foreign", "per day"),
    /** Recruits of the home government per active supporter [per head and day]. */
    HOME_RECRUITING("recruiting.home", "per head and day"),
    /** Maximum of home soldiers per inhabitant before the war [per head]. Example: 26,000 of 8 million. */
    HOME_CEILING_AT_PEACE("recruiting.home-ceiling-peace", "per head"),
    /** Maximum of home soldiers per inhabitant during the war [per head]. */
    HOME_CEILING_AT_WAR("recruiting.home-ceiling-war", "per head"),
    /** Recruits of the client per active supporter [per head and day]. */
    CLIENT_RECRUITING("recruiting.client", "per head and day"),
    /**
     * Maximum of client soldiers per inhabitant of the places held [per head]. Example: 35,650 soldiers at the end of
     * 1865.
     */
    CLIENT_CEILING("recruiting.client-ceiling", "per head"),
    /** Maximum of rebels in arms before they have a government, per inhabitant of the whole country [per head]. */
    REBEL_CEILING("recruiting.rebel-ceiling", "per head"),
    /** Steepness a of control in the log ratio of strengths [factor]. */
    CONTROL_SLOPE("control.slope", "factor"),
    /** Strength e0 that each side has anywhere without troops or supporters [per 1000 inhabitants]. */
    CONTROL_BASE("control.base", "per 1000", Least.OF_A_DIVISOR),
    /** Strength e1 that each tenth of the people active for a side adds to it [per 1000 inhabitants]. */
    CONTROL_SUPPORT("control.support", "per 1000"),
    /** Time constant tau with which control approaches the value that the strengths imply [days]. */
    CONTROL_DAYS("control.days", "days", Least.OF_A_TIME_CONSTANT),
    /**
     * Share of control by a garrisoned town that reaches the surrounding country [share]. The garrison controls towns
     * and roads only.
     */
    CONTROL_IN_THE_HILLS("control.in-the-hills", "share"),
    /** Rate alpha at which the lasting attitude takes over the current attitude [per day]. */
    ATTITUDE_MEMORY("attitude.memory", "per day", 0, Most.OF_MEMORY),
    /** Rate gamma at which the lasting attitude returns to the group's natural level [per day]. */
    ATTITUDE_DRIFT("attitude.drift", "per day", 0, Most.OF_DRIFT),
    /** Weight b of attitude in becoming active for a side [factor]. */
    ACT_BY_ATTITUDE("activity.by-attitude", "factor"),
    /** Weight g of control in becoming active for a side [factor]. Collaboration follows control (Kalyvas 2006). */
    ACT_BY_CONTROL("activity.by-control", "factor"),
    /** Weight d of the public belief that the client lasts, in becoming active for a side [factor]. */
    ACT_BY_BELIEF("activity.by-belief", "factor"),
    /** Weight k of the risk of becoming active where the other side is in control [factor]. */
    ACT_BY_RISK("activity.by-risk", "factor"),
    /** Utility u0 of staying passive [log odds]. */
    ACT_PASSIVE("activity.passive", "log odds"),
    /** Rate r at which people active for the home side in the hills become irregulars [per head and day]. */
    BANDS_RISE("bands.rise", "per head and day"),
    /**
     * Rate at which irregulars are swept by a strength of 5 per 1,000 people where the country obeys the intervention
     * [per day]. Half of those swept are killed.
     */
    BANDS_KILLED("bands.killed", "per day"),
    /** Rate at which irregulars go home [per day]. */
    BANDS_GO_HOME("bands.go-home", "per day"),
    /** Additional rate at which irregulars go home in the sowing months, April to July [per day]. */
    BANDS_SOWING("bands.sowing", "per day"),
    /** Rate at which strong irregular bands become regulars without foreign arms [per day]. */
    BANDS_INTO_REGULARS("bands.into-regulars", "per day"),
    /**
     * Irregulars in one place above which regulars are formed [men]. The value was 400 with 24 places; this country has
     * 80.
     */
    BANDS_FOR_AN_ARMY("bands.for-an-army", "men"),
    /** Sweepers lost per irregular killed at equal quality [ratio]. */
    SWEEP_COST("bands.sweep-cost", "ratio"),
    /** Rate k1 of attacks per 100 irregulars in a place without garrison [per day]. */
    RAID_RATE("raids.rate", "per day"),
    /** Hazard k2 that a small post is overrun, per irregular and man of the garrison [per day]. */
    POST_OVERRUN("raids.post-overrun", "per day"),
    /** Trade on day 0, after three years of civil war, relative to normal [share]. */
    TRADE_DAY_ZERO("finance.trade-on-day-zero", "share"),
    /** Trade where the road is open, relative to normal [share]. */
    TRADE_AT_PEACE("finance.trade-in-wartime", "share"),
    /**
     * Revenue that the client collects at full control, relative to the returns of 1865 [ratio]. Those returns were
     * made at about nine tenths of full control.
     */
    REVENUE_COLLECTED("finance.collected", "ratio"),
    /**
     * Revenue that reaches the home treasury, relative to the returns of 1865 [ratio]. Before 1861 revenue never
     * exceeded 11 M pesos; the states kept the rest.
     */
    HOME_COLLECTED("finance.home-collected", "ratio"),
    /** Additional customs of the home ports while the neighbour's war diverts cotton through them [share]. */
    FRONTIER_BOOM("finance.frontier-boom", "share"),
    /** Maximum advance of the patron to the client [francs per year]. */
    ADVANCE_PER_YEAR("finance.advance-per-year", "francs per year"),
    /** Cost of the patron's navy on station [francs per year]. */
    FLEET_PER_YEAR("patron.fleet-per-year", "francs per year"),
    /** Cost of transport and siege during the campaign for the capital [francs per man and year]. */
    CAMPAIGN_EXTRA("patron.campaign-extra", "francs per man and year"),
    /** Cost of one man's passage, one way [francs per man]. */
    SHIPPING_COST("patron.shipping-cost", "francs per man"),
    /** Men that the ships can carry out in a month [men]. */
    SHIPPING_PER_MONTH("patron.shipping-per-month", "men"),
    /** Troop level that the patron wants when the first force is too weak [men]. */
    LEVEL_ALONE("patron.level-alone", "men"),
    /** Troop level of a limited answer to a repulse [men]. */
    LEVEL_CAUTIOUS("patron.level-cautious", "men"),
    /** Troop level of a full answer to a repulse, with honour engaged [men]. */
    LEVEL_AFTER_REPULSE("patron.level-after-repulse", "men"),
    /** Troop level to pacify the country [men]. Examples: 34,700 in October 1863, 38,000 in April 1864. */
    LEVEL_PACIFICATION("patron.level-pacification", "men"),
    /**
     * Troop level in the first year after the treaty with the client [men]. The treaty promised 28,000; more stayed.
     */
    LEVEL_TREATY_1("patron.level-treaty-1", "men"),
    /**
     * Troop level in the second year after the treaty [men]. The treaty promised 25,000; 30,000 were present in January
     * 1866.
     */
    LEVEL_TREATY_2("patron.level-treaty-2", "men"),
    /** Troop level in the third year after the treaty [men]. The treaty promised 20,000. */
    LEVEL_TREATY_3("patron.level-treaty-3", "men"),
    /** Market's hazard of default l0 at full belief, without debt or guarantee [per year]. */
    BOND_BASE("loans.base", "per year"),
    /** Increase l1 of the hazard of default when the public does not believe in the client at all [per year]. */
    BOND_DOUBT("loans.doubt", "per year"),
    /** Increase l2 of the hazard of default when debt service takes all revenue [per year]. */
    BOND_BURDEN("loans.burden", "per year"),
    /** Decrease l3 of the hazard of default while the patron stays [per year]. */
    BOND_GUARANTEE("loans.guarantee", "per year"),
    /** Initial public belief that a government of the intervention lasts [share]. */
    BELIEF_DAY_ZERO("belief.on-day-zero", "share"),
    /** Speed with which the state of the war moves belief [per day]. */
    BELIEF_GAIN("belief.gain", "per day"),
    /** Rate at which belief returns to its initial value [per day]. */
    BELIEF_DRIFT("belief.drift", "per day"),
    /** Jump of belief after a repulse of the patron [log odds]. */
    NEWS_REPULSE("belief.news-repulse", "log odds"),
    /** Jump of belief after an army breaks up [log odds]. */
    NEWS_ARMY_BROKEN("belief.news-army-broken", "log odds"),
    /** Jump of belief when the capital changes hands [log odds]. */
    NEWS_CAPITAL("belief.news-capital", "log odds"),
    /** Jump of belief when a large town changes hands [log odds]. */
    NEWS_TOWN("belief.news-town", "log odds"),
    /** Jump of belief when the patron announces its withdrawal [log odds]. */
    NEWS_WITHDRAWAL("belief.news-withdrawal", "log odds"),
    /** Jump of belief when the patron's last man embarks [log odds]. */
    NEWS_PATRON_GONE("belief.news-patron-gone", "log odds"),
    /** Jump of belief after the neighbour's public ultimatum [log odds]. */
    NEWS_ULTIMATUM("belief.news-ultimatum", "log odds"),
    /** Jump of belief when the home government leaves the country [log odds]. */
    NEWS_GOVERNMENT_LEAVES("belief.news-government-leaves", "log odds"),
    /** Base hazard that a power recognises the client [per month]. */
    RECOGNITION_BASE("recognition.base", "per month"),
    /** Hazard that the neighbour recognises the client when no rival government is left [per day]. */
    NEIGHBOUR_RECOGNISES("recognition.neighbour", "per day"),
    /** Hazard h0 that a leader without reason either way changes sides [per day]. It corresponds to 1.5 % a year. */
    DEFECT_BASE("defection.base", "per day"),
    /** Weight b1 of the public's odds for the new side over those for the old side [factor]. */
    DEFECT_BY_ODDS("defection.by-odds", "factor"),
    /** Weight b2 of the other side's offer [factor]. */
    DEFECT_BY_OFFER("defection.by-offer", "factor"),
    /** Weight b3 of the leader's grievance [factor]. */
    DEFECT_BY_GRIEVANCE("defection.by-grievance", "factor"),
    /** Weight b4 of the distance of creed, against changing sides [factor]. */
    DEFECT_BY_CREED("defection.by-creed", "factor"),
    /** Weight b5 of being compromised by bloodshed, against changing sides [factor]. */
    DEFECT_BY_BLOOD("defection.by-blood", "factor"),
    /** Hazard that a leader dies of disease or accident [per day]. In September 1862: Zaragoza. */
    LEADER_DEATH("leaders.death", "per day"),
    /** Hazard that a captured commander escapes or is exchanged [per day]. */
    CAPTIVE_RETURNS("leaders.captive-returns", "per day"),
    /** Time from the fall of the capital to a government [days]. In 1863: 10 to 25 June. */
    DAYS_TO_REGENCY("throne.days-to-regency", "days"),
    /** Hazard that an assembly is called and votes [per day]. In 1863: 10 July. */
    VOTE_HAZARD("throne.vote-hazard", "per day"),
    /** Time from the vote to the offer of the crown [days]. In 1863: 3 October. */
    DEPUTATION_DAYS("throne.deputation-days", "days"),
    /** Time from acceptance to landing [days]. In 1864: 10 April to 28 May. */
    VOYAGE_DAYS("throne.voyage-days", "days"),
    /** Hazard of bad news from home or of illness of the ruler [per day]. */
    FAMILY_SHOCK("ruler.family-shock", "per day"),
    /** Loss of the clergy's attitude after a liberal decree [attitude]. */
    DECREE_ON_CLERGY("ruler.decree-on-clergy", "attitude"),
    /** Probability that the ruler is captured when his place falls [share]. */
    CAPTURED_WITH_PLACE("ruler.captured-with-place", "share"),
    /** Probability that negotiation yields a neutral successor or a treaty [share]. In 1866: Castelnau's mission. */
    NEGOTIATION_SUCCEEDS("ruler.negotiation-succeeds", "share"),
    /** Probability that a small garrison without hope surrenders on approach [share]. */
    SURRENDER_ON_APPROACH("collapse.surrender-on-approach", "share"),
    /**
     * Rate at which garrisons of a client without ruler, patron and capital give up [per day]. Veracruz gave up a week
     * after the capital.
     */
    ORPHANS_GIVE_UP("collapse.orphans-give-up", "per day"),
    /** Hazard h0 that the patron decides to leave without any pressure [per day]. */
    RESOLVE_BASE("resolve.base", "per day"),
    /** Weight bUS of the neighbour's pressure, as last reported, in the log hazard of withdrawal [factor]. */
    RESOLVE_NEIGHBOUR("resolve.neighbour", "factor"),
    /** Weight bEU of the patron's strain in Europe in the log hazard of withdrawal [factor]. */
    RESOLVE_EUROPE("resolve.europe", "factor"),
    /** Weight bC of the war's cost so far in the log hazard of withdrawal [per 100 million francs]. */
    RESOLVE_COST("resolve.cost", "per 100 M"),
    /** Weight bD of the log10 of thousands of dead, as last reported, in the log hazard of withdrawal [factor]. */
    RESOLVE_DEAD("resolve.dead", "factor"),
    /**
     * Weight bDep of the client's needs that its own revenue does not cover, as last reported, in the log hazard of
     * withdrawal [factor].
     */
    RESOLVE_DEPENDENCE("resolve.dependence", "factor"),
    /** Weight bT of the 180-day gain in the share held, which lowers the log hazard of withdrawal [factor]. */
    RESOLVE_TREND("resolve.trend", "factor"),
    /** Weight bH of honour engaged, which lowers the log hazard of withdrawal [factor]. */
    RESOLVE_HONOUR("resolve.honour", "factor"),
    /**
     * Weight bO of opposition, while the chambers sit or the country votes, in the log hazard of withdrawal [factor].
     */
    RESOLVE_OPPOSITION("resolve.opposition", "factor"),
    /** Factor on the hazard of withdrawal for a patron with brief commitment [factor]. */
    BRIEF_FACTOR("resolve.brief-factor", "factor"),
    /** Time from the decision to withdraw to the first lot [days]. In 1866: January to November. */
    FIRST_LOT_DAYS("withdrawal.first-lot", "days"),
    /** Time between lots [days]. Lots: November 1866, March and November 1867. */
    LOT_SPACING_DAYS("withdrawal.lot-spacing", "days"),
    /** Men who can embark in a day [men]. Example: 28,690 men in 27 days. */
    EMBARKED_PER_DAY("withdrawal.embarked-per-day", "men"),
    /** Time from the neighbour's peace to its army on the border [days]. */
    BORDER_ARMY_DAYS("neighbour.border-army-days", "days"),
    /** Smuggled arms before the neighbour's peace, relative to the flow after it [share]. */
    ARMS_TRICKLE("neighbour.arms-trickle", "share"),
    /** Time constant with which arms reach the field [days]. */
    ARMS_DAYS("neighbour.arms-days", "days", Least.OF_A_TIME_CONSTANT),
    /**
     * Monthly spending abroad that doubles the flow of arms to the home side [pesos a month]. In 1863: 260,000 pesos
     * drawn at Mazatlan for arms.
     */
    ARMS_PRICE("neighbour.arms-price", "pesos a month"),
    /** Distance of the nearest enemy column at which the home government moves [days of march]. */
    ALARM_DAYS("government.alarm-days", "days"),
    /** Hazard that the home government is caught by a column within a day's march [per day]. */
    CAUGHT_HAZARD("government.caught-hazard", "per day");

    /**
     * Least values of parameters for which 0, or less than a day, makes no sense: the model would divide by 0. The unit
     * limits the other parameters.
     */
    private static final class Least {
        /** Number by which the model divides. Judgement: no smaller value has a meaning. */
        static final double OF_A_DIVISOR = 0.001;
        /** Number whose logarithm the model takes. Judgement: no smaller value has a meaning. */
        static final double OF_A_LOGARITHM = 0.001;
        /** Time constant [days]: with less than a day, a daily step would pass the value that it approaches. */
        static final double OF_A_TIME_CONSTANT = 1;
    }

    /**
     * Highest values of rates that an update of 14 days covers at once ({@code Opinion}). The update converges while
     * drift + memory × transients, which are at most 0.4, is below 0.15 per day.
     */
    private static final class Most {
        static final double OF_MEMORY = 0.2;
        static final double OF_DRIFT = 0.04;
    }

    private static final Map<String, Parameter> BY_ID = new LinkedHashMap<>();

    static {
        for (Parameter parameter : values()) {
            BY_ID.put(parameter.id, parameter);
        }
    }

    private final String id;
    private final String unit;
    private final double least;
    private final double most;
    private final long key;

    Parameter(String id, String unit) {
        this(id, unit, Double.NEGATIVE_INFINITY);
    }

    Parameter(String id, String unit, double least) {
        this(id, unit, least, Double.POSITIVE_INFINITY);
    }

    Parameter(String id, String unit, double least, double most) {
        this.id = id;
        this.unit = unit;
        this.least = least;
        this.most = most;
        key = KeyedRandom.key("parameter:" + id);
    }

    /** Returns the name in the scenario's files and on the command line ({@code parameters.ID=VALUE}). */
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    /** Returns the least value that the model can use, −∞ if only the unit limits the value. */
    public double least() {
        return least;
    }

    /** Returns the highest value that the model can use, ∞ if only the unit limits the value. */
    public double most() {
        return most;
    }

    /** Returns the parameter with this id. */
    public static Optional<Parameter> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Returns the key of its random draw. */
    public long key() {
        return key;
    }
}
