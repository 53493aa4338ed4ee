package puebla.kernel;

import puebla.kernel.chance.Dice;

/**
 * Every number of the model that is not known exactly. Value, range, prior, source and confidence are data of the
 * scenario (parameters.yaml, traits.yaml); here is only what the mechanisms ask for, with its unit.
 */
public enum Parameter {
    /** Hazard of a moratorium at no stress. */
    MORATORIUM_BASE("debt.moratorium-base", "per day"),
    /**
     * Stress on the first day, of what that day's income and needs would make it: sales of church property had carried
     * the chest through the spring.
     */
    STRESS_DAY_ZERO("debt.stress-on-day-zero", "share"),
    /** Weight of fiscal stress. */
    MORATORIUM_STRESS("debt.moratorium-by-stress", "factor"),
    /** Weight of rebels in arms. */
    MORATORIUM_CIVIL_WAR("debt.moratorium-by-civil-war", "factor"),
    /** Weight of believed armed reaction. */
    MORATORIUM_FEAR("debt.moratorium-by-fear", "factor"),
    /** Believed chance of an armed answer on day 0. */
    FEAR_DAY_ZERO("debt.fear-on-day-zero", "share"),
    /** Claimed yearly service of what is overdue. */
    ARREARS_SERVICE("debt.arrears-service", "per year"),
    /** Talks between the capitals until a convention is signed; 31 October 1861 after news of late August. */
    CONVENTION_DAYS("coalition.convention-days", "days"),
    /** Days after a default in which creditors think of force. */
    CREDITOR_PATIENCE("coalition.creditor-patience", "days"),
    /** Risk that a landing power sees in the neighbour while it fights its own war. */
    NEIGHBOUR_RISK_AT_WAR("coalition.neighbour-risk-at-war", "share"),
    /** The same when it is at peace. */
    NEIGHBOUR_RISK_AT_PEACE("coalition.neighbour-risk-at-peace", "share"),
    /** Chance that the patron means to change the debtor's government. */
    HIDDEN_AIM("coalition.hidden-aim", "share"),
    /** Influence of the exiled monarchists at the patron's court. */
    LOBBY("throne.lobby", "share"),
    /** A partner's prior that the patron has a hidden aim (rumours of a Habsburg in autumn 1861). */
    SUSPICION_DAY_ZERO("coalition.suspicion-on-day-zero", "share"),
    /** Lorencez's reinforcement, early March 1862. */
    EXTRA_FORCE_MEN("coalition.extra-force-men", "men"),
    /** Chance per day of agreeing preliminaries once ashore. */
    TALKS_HAZARD("coalition.talks-hazard", "per day"),
    /** Likelihood ratio of inflated claims. */
    LR_CLAIMS("coalition.signal-claims", "ratio"),
    /** Likelihood ratio of a force beyond the agreed scale. */
    LR_EXTRA_FORCE("coalition.signal-extra-force", "ratio"),
    /** Likelihood ratio of exiles landed and protected. */
    LR_EXILES("coalition.signal-exiles", "ratio"),
    /** Likelihood ratio of disowned preliminaries. */
    LR_DISAVOWAL("coalition.signal-disavowal", "ratio"),
    /** Days until an envoy in the theatre is sure of what he hears. */
    ENVOY_NEWS_DAYS("coalition.envoy-news-days", "days"),
    /** Hazard of leaving at the threshold of suspicion. */
    EXIT_BASE("coalition.exit-base", "per day"),
    /** Hazard of leaving when all are sick. */
    EXIT_SICK("coalition.exit-by-sickness", "per day"),
    /** How far a leaving partner lowers the other's threshold. */
    EXIT_TOGETHER("coalition.exit-together", "share"),
    /** From the resolve to leave to the last man on board (9 to about 24 April 1862). */
    EMBARK_DAYS("coalition.embark-days", "days"),
    /** By how much a proconsul overrates himself; Lorencez wrote that he was master of Mexico. */
    COMMANDER_OPTIMISM("proconsul.optimism", "log ratio"),
    /** How much the reinforcements that are still to come weigh against marching again, once thrown back: times the share that is missing. */
    WAITS_FOR_REINFORCEMENT("proconsul.waits-for-reinforcement", "factor"),
    /** How liberal the imported ruler is. */
    RULER_LIBERALISM("ruler.liberalism", "share"),
    /** How decisive. */
    RULER_DECISIVENESS("ruler.decisiveness", "share"),
    /** How ready to leave. */
    RULER_WILL_FLEE("ruler.willing-to-flee", "share"),
    /** Clemency of the head of the home government. */
    CLEMENCY("president.clemency", "share"),
    /** Spread of the patron's base hazard between wars. */
    COMMITMENT_FRAILTY("patron.frailty", "log sd"),
    /** A courier's day in infantry marches (60-100 km a day). */
    COURIER_SPEED("news.courier-speed", "ratio"),
    /** Men whom the home side will gather at the place that bars the road (22,000 at Puebla 1863). */
    STRONGHOLD_GARRISON("home.stronghold-garrison", "men"),
    /** From how far home armies come to the stronghold. */
    RALLY_DAYS("home.rally-days", "days"),
    /** From how far home armies come together before the last strong place. */
    CONVERGE_DAYS("home.converge-days", "days"),
    /** Worth of a goal (share of people and customs, times odds and nearness) below which a column stays. */
    ATTACK_THRESHOLD("command.attack-threshold", "share"),
    /** How far a column looks for a goal: e-fold of its interest. */
    COLUMN_REACH_DAYS("command.reach-days", "days"),
    /** What a place in the hot country is worth to a European column, against the same place on the plateau (natives and Egyptians were asked for instead). */
    FEVER_AVERSION("command.fever-aversion", "factor"),
    /** A flying column of the patron's corps. */
    COLUMN_MEN("command.column-men", "men"),
    /** Men never sent away from the capital or the ruler. */
    CAPITAL_GARRISON("command.capital-garrison", "men"),
    /** The patron's watch over its port. */
    PORT_GARRISON("command.port-garrison", "men"),
    /** Days a column stays in a place that it has taken. */
    REST_AFTER_TAKING("command.rest-days", "days"),
    /** Men for any post. */
    GARRISON_BASE("command.garrison-base", "men"),
    /** And per thousand townspeople (2,000 at Guadalajara, 75,000 people). */
    GARRISON_PER_THOUSAND("command.garrison-per-thousand", "men"),
    /** Share of a foreign column left in a place that it has taken. */
    GARRISON_SHARE_OF_COLUMN("command.garrison-share", "share"),
    /** Native garrison, of the need, at which a foreign post moves on. */
    HANDOVER_AT("command.handover", "ratio"),
    /** Garrisons along the road from the port to the capital, against those of other places: escorts of the convoys too. */
    ROAD_POSTS("command.road-posts", "factor"),
    /** Pace above 5,000 men or with a siege train (7.3 km a day in 1863 against 19 light). */
    PACE_OF_AN_ARMY("march.pace-of-an-army", "factor"),
    /** Pace in the rains, hot country. */
    RAINS_HOT_COUNTRY("march.rains-hot-country", "factor"),
    /** Pace in the rains elsewhere. */
    RAINS_PLATEAU("march.rains-plateau", "factor"),
    /** What the country gives to an army. */
    FORAGE("supply.forage", "kg per head and day"),
    /** What foreign troops buy for coin beside forage once the capital and its markets are held. */
    PURCHASE("supply.purchase", "factor"),
    /** Tonnes of one day's march that the first train carries. */
    TRAIN_ON_LANDING("supply.train-on-landing", "tonnes"),
    /** Growth per 10,000 men ashore as wagons and mules are bought. */
    TRAIN_GROWTH("supply.train-growth", "tonnes per day"),
    /** Limit of the train per thousand men. */
    TRAIN_PER_THOUSAND("supply.train-per-thousand", "tonnes"),
    /** Stores that a commander wants before an offensive (20 days at Orizaba in April 1862). */
    STORES_FOR_MARCH("supply.stores-for-march", "days"),
    /** How steeply the odds of a battle follow the ratio of worth: k. */
    BATTLE_STEEPNESS("battle.steepness", "factor"),
    /** Worth of a town's works to its defender. */
    WORKS_TOWN("battle.works-town", "factor"),
    /** Worth of prepared forts. */
    WORKS_FORTS("battle.works-forts", "factor"),
    /** Worth of the hills to rebels who hold no town. */
    SIERRA("battle.sierra", "factor"),
    /** Worth of ships to the defender of a port that the intervention holds. */
    FLEET_GUNS("battle.fleet-guns", "factor"),
    /** Worth of surprise. */
    SURPRISE_FACTOR("battle.surprise-factor", "factor"),
    /** How often the attacker surprises. */
    SURPRISE_CHANCE("battle.surprise-chance", "share"),
    /** C0: dead and wounded of an even fight. */
    BATTLE_LOSSES("battle.losses", "share"),
    /** Killed among killed and wounded (131 of 476 in May 1862, 185 of 1,303 in the siege). */
    KILLED_OF_LOSSES("battle.killed-of-losses", "share"),
    /** Men taken of a broken native force. */
    CAPTURED_SHARE("battle.captured-share", "share"),
    /** Men scattered of it. */
    SCATTERED_SHARE("battle.scattered-share", "share"),
    /** Of those, who take to the hills (Downes 2021 for the route). */
    SCATTERED_TO_BANDS("battle.scattered-to-bands", "share"),
    /** Taken of a garrison that lays down its arms. */
    CAPTURED_AT_SURRENDER("battle.captured-at-surrender", "share"),
    /** Prisoners whom the captor drafts, at once. */
    DRAFTED_SHARE("battle.drafted-share", "share"),
    /** Captured commanders who escape on the road. */
    OFFICERS_ESCAPE("battle.officers-escape", "share"),
    /** Food of a prepared strong place (62 days at Puebla 1863). */
    SIEGE_FOOD("siege.food", "days"),
    /** Works worn by a gun in a day. */
    SIEGE_GUN_EFFECT("siege.gun-effect", "per gun and day"),
    /** Hazard of capitulation. */
    SIEGE_YIELD_BASE("siege.yield-base", "per day"),
    /** Dead per man and day of bombardment and outposts (185 French killed in 62 days of Puebla). */
    SIEGE_WEAR("siege.wear", "per day"),
    /** Hazard of treason inside. */
    BETRAYAL_BASE("siege.betrayal-base", "per day"),
    /** Hope that goes with a beaten relief (San Lorenzo 1863). */
    HOPE_LOST_WITH_RELIEF("siege.hope-lost-with-relief", "share"),
    /** Death rate of disease on the plateau; Curtin (1998) for the order. */
    DISEASE_HIGHLAND("disease.highland", "per day"),
    /** Hot country, May to October, unacclimatised. */
    DISEASE_COAST_WET("disease.coast-wet", "per day"),
    /** Hot country, November to April. */
    DISEASE_COAST_DRY("disease.coast-dry", "per day"),
    /** Foothills in the rains. */
    DISEASE_FOOTHILL_WET("disease.foothill-wet", "per day"),
    /** Foothills, dry. */
    DISEASE_FOOTHILL_DRY("disease.foothill-dry", "per day"),
    /** Spread of the yearly outbreak of fever. */
    OUTBREAK_SPREAD("disease.outbreak-spread", "log sd"),
    /** Base rate of the client's natives. */
    DESERTION_CLIENT("desertion.client", "per day"),
    /** Base rate of the home army. */
    DESERTION_HOME("desertion.home", "per day"),
    /** Foreign corps. */
    DESERTION_FOREIGN("desertion.foreign", "per day"),
    /** Recruits per head of active supporters. */
    HOME_RECRUITING("recruiting.home", "per head and day"),
    /** Soldiers per head before the war (26,000 of 8 million). */
    HOME_CEILING_AT_PEACE("recruiting.home-ceiling-peace", "per head"),
    /** Soldiers per head in the war. */
    HOME_CEILING_AT_WAR("recruiting.home-ceiling-war", "per head"),
    /** The client's recruits per head of active supporters. */
    CLIENT_RECRUITING("recruiting.client", "per head and day"),
    /** The client's soldiers per head held (35,650 at the end of 1865). */
    CLIENT_CEILING("recruiting.client-ceiling", "per head"),
    /** Rebels in arms before they have a government, per head of the whole country. */
    REBEL_CEILING("recruiting.rebel-ceiling", "per head"),
    /** How steeply control follows the ratio of strengths: a. */
    CONTROL_SLOPE("control.slope", "factor"),
    /** Strength that each side has anywhere without troops or supporters: e0. */
    CONTROL_BASE("control.base", "per 1000"),
    /** Strength that each tenth of the people active for a side adds to it: e1. */
    CONTROL_SUPPORT("control.support", "per 1000"),
    /** Days in which control comes near to what the strengths ask for: tau. */
    CONTROL_DAYS("control.days", "days"),
    /** Part of a town garrison hold that is felt in the country around it: control of towns and roads, not of the country. */
    CONTROL_IN_THE_HILLS("control.in-the-hills", "share"),
    /** How much of today's attitude stays in the lasting one: alpha. */
    ATTITUDE_MEMORY("attitude.memory", "per day"),
    /** How fast the lasting attitude goes back to the group's natural level: gamma. */
    ATTITUDE_DRIFT("attitude.drift", "per day"),
    /** Weight of attitude in taking a side: b. */
    ACT_BY_ATTITUDE("activity.by-attitude", "factor"),
    /** Weight of control in it, since collaboration follows control (Kalyvas 2006): g. */
    ACT_BY_CONTROL("activity.by-control", "factor"),
    /** Weight in it of the public's belief that the client lasts: d. */
    ACT_BY_BELIEF("activity.by-belief", "factor"),
    /** Weight in it of the risk where the other side is obeyed: k. */
    ACT_BY_RISK("activity.by-risk", "factor"),
    /** Pull of taking neither side: u0. */
    ACT_PASSIVE("activity.passive", "log odds"),
    /** Rise of bands per head active for the home side in the hills: r. */
    BANDS_RISE("bands.rise", "per head and day"),
    /**
     * Share of the bands swept, half of them killed, by a strength of 5 per 1,000 people where the country obeys the
     * intervention.
     */
    BANDS_KILLED("bands.killed", "per day"),
    /** Share of the bands that goes home. */
    BANDS_GO_HOME("bands.go-home", "per day"),
    /** Share that goes home besides in the sowing months, April to July. */
    BANDS_SOWING("bands.sowing", "per day"),
    /** Share of strong bands that becomes regulars, without foreign arms. */
    BANDS_INTO_REGULARS("bands.into-regulars", "per day"),
    /** Irregulars in one place from which regulars are formed (400 in a country of 24 places; this one has 80). */
    BANDS_FOR_AN_ARMY("bands.for-an-army", "men"),
    /** Sweepers lost per band killed at equal quality. */
    SWEEP_COST("bands.sweep-cost", "ratio"),
    /** Attacks per 100 irregulars in a place without garrison: k1. */
    RAID_RATE("raids.rate", "per day"),
    /** Hazard of a small post, times irregulars over garrison: k2. */
    POST_OVERRUN("raids.post-overrun", "per day"),
    /** Trade after three years of civil war. */
    TRADE_DAY_ZERO("finance.trade-on-day-zero", "share"),
    /** Level of trade where the road is open. */
    TRADE_AT_PEACE("finance.trade-in-wartime", "share"),
    /** Dues that reach the chest. */
    REVENUE_COLLECTED("finance.collected", "ratio"),
    /** What reaches the home chest, against the returns of 1865 (before 1861 revenue never passed 11 M pesos; the states kept the rest). */
    HOME_COLLECTED("finance.home-collected", "ratio"),
    /** More customs of the home ports while the neighbour's war sends cotton through. */
    FRONTIER_BOOM("finance.frontier-boom", "share"),
    /** What the patron advances at most. */
    ADVANCE_PER_YEAR("finance.advance-per-year", "francs per year"),
    /** Navy on station. */
    FLEET_PER_YEAR("patron.fleet-per-year", "francs per year"),
    /** Transport and siege while the campaign for the capital lasts. */
    CAMPAIGN_EXTRA("patron.campaign-extra", "francs per man and year"),
    /** Passage of a man, one way. */
    SHIPPING_COST("patron.shipping-cost", "francs per man"),
    /** Berths: men whom the ships can carry out in a month. */
    SHIPPING_PER_MONTH("patron.shipping-per-month", "men"),
    /** Level when the first force cannot do it. */
    LEVEL_ALONE("patron.level-alone", "men"),
    /** After a repulse, limited answer. */
    LEVEL_CAUTIOUS("patron.level-cautious", "men"),
    /** After a repulse, honour engaged. */
    LEVEL_AFTER_REPULSE("patron.level-after-repulse", "men"),
    /** To pacify (34,700 in October 1863, 38,000 in April 1864). */
    LEVEL_PACIFICATION("patron.level-pacification", "men"),
    /** First year after the treaty (28,000 promised, more kept). */
    LEVEL_TREATY_1("patron.level-treaty-1", "men"),
    /** Second year (25,000 promised; 30,000 there in January 1866). */
    LEVEL_TREATY_2("patron.level-treaty-2", "men"),
    /** Third year (20,000 promised). */
    LEVEL_TREATY_3("patron.level-treaty-3", "men"),
    /** Market's hazard of default at full belief, without debt or guarantee: l0. */
    BOND_BASE("loans.base", "per year"),
    /** Hazard added when the public does not believe in the client at all: l1. */
    BOND_DOUBT("loans.doubt", "per year"),
    /** Hazard added when debt service takes the whole revenue: l2. */
    BOND_BURDEN("loans.burden", "per year"),
    /** Hazard taken off while the patron stays: l3. */
    BOND_GUARANTEE("loans.guarantee", "per year"),
    /** Chance that the public gives to an intervention's government. */
    BELIEF_DAY_ZERO("belief.on-day-zero", "share"),
    /** How fast events move belief. */
    BELIEF_GAIN("belief.gain", "per day"),
    /** Pull of belief back to the first belief. */
    BELIEF_DRIFT("belief.drift", "per day"),
    /** A repulse of the patron. */
    NEWS_REPULSE("belief.news-repulse", "log odds"),
    /** An army broken. */
    NEWS_ARMY_BROKEN("belief.news-army-broken", "log odds"),
    /** The capital changes hands. */
    NEWS_CAPITAL("belief.news-capital", "log odds"),
    /** A large town changes hands. */
    NEWS_TOWN("belief.news-town", "log odds"),
    /** Withdrawal announced. */
    NEWS_WITHDRAWAL("belief.news-withdrawal", "log odds"),
    /** The last man embarked. */
    NEWS_PATRON_GONE("belief.news-patron-gone", "log odds"),
    /** The neighbour's public ultimatum. */
    NEWS_ULTIMATUM("belief.news-ultimatum", "log odds"),
    /** The home government leaves the country. */
    NEWS_GOVERNMENT_LEAVES("belief.news-government-leaves", "log odds"),
    /** Base hazard of a power. */
    RECOGNITION_BASE("recognition.base", "per month"),
    /** The neighbour, when there is no rival government left. */
    NEIGHBOUR_RECOGNISES("recognition.neighbour", "per day"),
    /** Hazard of a leader who has no reason either way (1.5 % a year): h0. */
    DEFECT_BASE("defection.base", "per day"),
    /** Weight of the public's odds for the side gone to over those for the side left: b1. */
    DEFECT_BY_ODDS("defection.by-odds", "factor"),
    /** Weight of what the other side offers: b2. */
    DEFECT_BY_OFFER("defection.by-offer", "factor"),
    /** Weight of the leader's grievance: b3. */
    DEFECT_BY_GRIEVANCE("defection.by-grievance", "factor"),
    /** Weight of the distance of creed, against it: b4. */
    DEFECT_BY_CREED("defection.by-creed", "factor"),
    /** Weight of being compromised by blood, against it: b5. */
    DEFECT_BY_BLOOD("defection.by-blood", "factor"),
    /** Disease and accident (Zaragoza, September 1862). */
    LEADER_DEATH("leaders.death", "per day"),
    /** A captured commander escapes or is exchanged. */
    CAPTIVE_RETURNS("leaders.captive-returns", "per day"),
    /** From the capital's fall to a government (10 to 25 June 1863). */
    DAYS_TO_REGENCY("throne.days-to-regency", "days"),
    /** Assembly called and vote taken (10 July 1863). */
    VOTE_HAZARD("throne.vote-hazard", "per day"),
    /** From the vote to the offer (3 October 1863). */
    DEPUTATION_DAYS("throne.deputation-days", "days"),
    /** From acceptance to landing (10 April to 28 May 1864). */
    VOYAGE_DAYS("throne.voyage-days", "days"),
    /** Ill news from home or illness. */
    FAMILY_SHOCK("ruler.family-shock", "per day"),
    /** What a liberal decree costs with the clergy. */
    DECREE_ON_CLERGY("ruler.decree-on-clergy", "attitude"),
    /** Taken when his place falls. */
    CAPTURED_WITH_PLACE("ruler.captured-with-place", "share"),
    /** A neutral successor or a treaty (Castelnau's mission). */
    NEGOTIATION_SUCCEEDS("ruler.negotiation-succeeds", "share"),
    /** A small garrison without hope. */
    SURRENDER_ON_APPROACH("collapse.surrender-on-approach", "share"),
    /** Garrisons of a client without ruler, patron and capital (Veracruz gave up a week after the capital). */
    ORPHANS_GIVE_UP("collapse.orphans-give-up", "per day"),
    /** Hazard of deciding to leave without any pressure: h0. */
    RESOLVE_BASE("resolve.base", "per day"),
    /** Weight of the neighbour's pressure, as last heard: bUS. */
    RESOLVE_NEIGHBOUR("resolve.neighbour", "factor"),
    /** Weight of the patron's strain in Europe: bEU. */
    RESOLVE_EUROPE("resolve.europe", "factor"),
    /** Weight of what the war has cost so far, per 100 million francs: bC. */
    RESOLVE_COST("resolve.cost", "per 100 M"),
    /** Weight of the log10 of thousands of dead, as last heard: bD. */
    RESOLVE_DEAD("resolve.dead", "factor"),
    /** Weight of the client's needs that its own revenue does not cover, as last heard: bDep. */
    RESOLVE_DEPENDENCE("resolve.dependence", "factor"),
    /** Weight of what the share held has gained in 180 days, against leaving: bT. */
    RESOLVE_TREND("resolve.trend", "factor"),
    /** Weight of honour engaged, against leaving: bH. */
    RESOLVE_HONOUR("resolve.honour", "factor"),
    /** Weight of opposition, while the chambers sit or the country votes: bO. */
    RESOLVE_OPPOSITION("resolve.opposition", "factor"),
    /** Hazard of a patron of brief commitment. */
    BRIEF_FACTOR("resolve.brief-factor", "factor"),
    /** From the decision to the first lot (January to November 1866). */
    FIRST_LOT_DAYS("withdrawal.first-lot", "days"),
    /** Between lots (November 1866, March and November 1867). */
    LOT_SPACING_DAYS("withdrawal.lot-spacing", "days"),
    /** Men who can go on board in a day (28,690 men in 27 days). */
    EMBARKED_PER_DAY("withdrawal.embarked-per-day", "men"),
    /** From the neighbour's peace to an army on the border. */
    BORDER_ARMY_DAYS("neighbour.border-army-days", "days"),
    /** Smuggled arms before its peace. */
    ARMS_TRICKLE("neighbour.arms-trickle", "share"),
    /** Arms reach the field. */
    ARMS_DAYS("neighbour.arms-days", "days"),
    /** Monthly spending abroad that doubles the flow of arms to the home side (260,000 pesos drawn at Mazatlan for arms in 1863). */
    ARMS_PRICE("neighbour.arms-price", "pesos a month"),
    /** March of the enemy at which the government moves. */
    ALARM_DAYS("government.alarm-days", "days"),
    /** A column within a day's march. */
    CAUGHT_HAZARD("government.caught-hazard", "per day");

    private final String id;
    private final String unit;
    private final long key;

    Parameter(String id, String unit) {
        this.id = id;
        this.unit = unit;
        key = Dice.key("parameter:" + id);
    }

    /** Name in the scenario's files and on the command line ({@code parameters.ID=VALUE}). */
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    /** Key of its draw. */
    long key() {
        return key;
    }
}
