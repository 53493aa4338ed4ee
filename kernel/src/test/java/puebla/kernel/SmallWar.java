package puebla.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Army;
import puebla.kernel.scenario.Candidate;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Creed;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Finance;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.InitialForce;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.Levers.CalendarMode;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.OutcomeRule;
import puebla.kernel.scenario.OutcomeRule.Condition;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Place.Climate;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Route;
import puebla.kernel.scenario.Route.Terrain;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Seasons;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.Speeds;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelList;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.coalition.CoalitionDecisions;
import puebla.kernel.submodel.coalition.CoalitionParameters;
import puebla.kernel.submodel.combat.CombatDecisions;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.commitment.CommitmentParameters;
import puebla.kernel.submodel.crown.CrownDecisions;
import puebla.kernel.submodel.debt.DebtDecisions;
import puebla.kernel.submodel.debt.DebtParameters;
import puebla.kernel.submodel.expedition.ExpeditionDecisions;
import puebla.kernel.submodel.government.GovernmentEvents;

/**
 * Builder of a synthetic scenario with six places, for tests of single mechanisms. By default all parameters are fixed,
 * no troops are in the field and every option of a decision has utility 0; a test changes what it needs.
 *
 * <pre>
 *   HAVEN --4-- FORD -5.5- CASTLE --5-- CROWN --10-- BORDER          march days by land
 *   HAVEN ------------- 20 ------------ CROWN --6--- BAY             HAVEN to BAY 5 days by sea
 * </pre>
 *
 * HAVEN is the entry port in the hot country, FORD lies in the foothills, CASTLE is a fortress, CROWN is the capital,
 * BORDER lies on the frontier, and BAY is a western port where the client's rebels stand.
 */
public final class SmallWar {
    public static final int HAVEN = 0;
    public static final int FORD = 1;
    public static final int CASTLE = 2;
    public static final int CROWN = 3;
    public static final int BORDER = 4;
    public static final int BAY = 5;

    public static final int HOME = 0;
    public static final int CLIENT = 1;
    public static final int PATRON = 2;
    public static final int LION = 3;
    public static final int TOWER = 4;
    public static final int NEIGHBOUR = 5;
    public static final int DONOR = 6;
    public static final int COURT = 7;

    public static final int HOME_LINE = 0;
    public static final int CLIENT_LINE = 1;
    public static final int PATRON_CORPS = 2;
    public static final int LION_CORPS = 3;
    public static final int TOWER_CORPS = 4;
    public static final int LENT_CORPS = 5;

    public static final int CLERGY = 0;
    public static final int OWNERS = 1;
    public static final int MODERATES = 2;
    public static final int RADICALS = 3;

    public static final int PRESIDENT = 0;
    public static final int GOVERNOR = 1;
    public static final int FIREBRAND = 2;
    public static final int REBEL = 3;
    public static final int MARSHAL = 4;
    public static final int PRINCE = 5;

    /** 1 January 1862, a dry day. */
    public static final long NEW_YEAR_1862 = -39_446;

    private static final Speeds SPEEDS = new Speeds(List.of(22.0, 18.0, 14.0, 20.0, 12.0), 0.9, 0.75, 180);

    private Seasons seasons =
            new Seasons(new Seasons.Months(6, 9), new Seasons.Months(5, 10), new Seasons.Months(4, 7), 0.7);
    private String id = "small";
    private long firstDay = NEW_YEAR_1862;
    private int days = 1200;
    private boolean drawn;
    private CalendarMode calendarMode = CalendarMode.FIXED;
    private Levers.Commitment commitment = Levers.Commitment.HISTORICAL;
    private double patronTroops = 1;
    private double neighbourPressure = 1;
    private double neighbourArms = 1;
    private double disease = 1;
    private final Set<SystemSwitch> off = new LinkedHashSet<>();
    private SubmodelList submodels = Submodels.all();
    private final Map<Parameter, Prior> parameters = SmallParameters.fixed();
    private final List<Place> places = new ArrayList<>(somePlaces());
    private final List<Route> roads = new ArrayList<>(routes());
    private final List<Actor> actors = new ArrayList<>(someActors());
    private final List<Contingent> contingents = new ArrayList<>(someContingents());
    private final List<Leader> leaders = new ArrayList<>(someLeaders());
    private final List<InitialForce> forces = new ArrayList<>();
    private final List<ExternalEvent> calendar = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<OutcomeRule> outcomes = new ArrayList<>();
    private final Map<DecisionPoint<?>, Integer> forced = new HashMap<>();
    private final Map<DecisionPoint<?>, double[]> constants = new HashMap<>();
    private final Map<DecisionPoint<?>, Map<Feature, double[]>> weights = new HashMap<>();
    private final List<Army> armies = new ArrayList<>();
    private List<Candidate> candidates =
            List.of(new Candidate("duke", -1, Prior.fixed(0), 0.2),
                    new Candidate("prince", PRINCE, Prior.fixed(0), 0.3));
    private Finance finance =
            new Finance(3_650_000, 1_825_000, 730_000, 365_000, 730_000, 365_000, 100_000, 0, 50_000_000, 1000, 0.6,
                    0.2,
                    List.of(new Finance.LoanOffer("first", 200_000_000, 0.06, 0.63, 0.1, 0.05, 0.1, 0.2)));

    /** Returns a scenario without troops, external events and utilities of options. All parameters are fixed. */
    public static SmallWar quiet() {
        return new SmallWar();
    }

    /**
     * Returns a scenario with garrisons, rebels, external events, measures, and utilities that lead through all stages
     * of the war.
     */
    public static SmallWar lively() {
        return new SmallWar().withForce("guard", HOME_LINE, CROWN, GOVERNOR, 4000, 12, true)
                .withForce("army-of-the-east", HOME_LINE, CASTLE, -1, 5000, 20, false)
                .withForce("port-garrison", HOME_LINE, HAVEN, -1, 800, 6, true)
                .withForce("frontier-guard", HOME_LINE, BORDER, FIREBRAND, 1500, 4, false)
                .withForce("rebels", CLIENT_LINE, BAY, REBEL, 1200, 4, false)
                .withEvent("crisis", ExternalEvent.Kind.CRISIS, 200, 150, 0.3)
                .withEvent("neighbours-peace", ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS, 700, 0, 0)
                .withEvent("great-battle", ExternalEvent.Kind.SHOCK, 900, 0, 0.5)
                .withEvent("wire", ExternalEvent.Kind.TELEGRAPH, 950, 0, 0)
                .leaning(CoalitionDecisions.ANSWER_TO_DEFAULT, 2, 2.5).leaning(CoalitionDecisions.SETTLE_TOGETHER, 1, 2)
                .leaning(DebtDecisions.REPEAL, 1, 3).leaning(CoalitionDecisions.GO_ON_ALONE, 0, 2)
                .leaning(ExpeditionDecisions.MARCH_ON_CAPITAL, 0, 1).leaning(CrownDecisions.FORM_OF_GOVERNMENT, 0, 2)
                .leaning(CrownDecisions.ACCEPT_CROWN, 0, 1).leaning(ExpeditionDecisions.AFTER_REPULSE, 0, 1)
                .with(DebtParameters.MORATORIUM_BASE, 0.02).with(CommitmentParameters.RESOLVE_BASE, 0.001)
                .with(CoalitionParameters.CONVENTION_DAYS, 20)
                .with(CoalitionParameters.EXIT_BASE, 0.05).withMeasures();
    }

    // --- changes to the scenario --------------------------------------------------------------------------------

    public SmallWar named(String name) {
        id = name;
        return this;
    }

    /** Days since 1970-01-01. */
    public SmallWar from(long day) {
        firstDay = day;
        return this;
    }

    public SmallWar lasting(int horizon) {
        days = horizon;
        return this;
    }

    public SmallWar with(Parameter parameter, double value) {
        parameters.put(parameter, Prior.fixed(value));
        return this;
    }

    public SmallWar with(Parameter parameter, Prior prior) {
        parameters.put(parameter, prior);
        drawn = true;
        return this;
    }

    /** Leaves out submodels. */
    public SmallWar withoutSubmodels(String... ids) {
        submodels = Submodels.list(submodels.ids().stream().filter(id -> !List.of(ids).contains(id)).toList());
        return this;
    }

    public SmallWar without(SystemSwitch... systems) {
        Collections.addAll(off, systems);
        return this;
    }

    public SmallWar with(CalendarMode mode) {
        calendarMode = mode;
        return this;
    }

    public SmallWar with(Levers.Commitment lever) {
        commitment = lever;
        return this;
    }

    public SmallWar with(Seasons months) {
        seasons = months;
        return this;
    }

    public SmallWar with(Finance money) {
        finance = money;
        return this;
    }

    public SmallWar withPatronTroops(double factor) {
        patronTroops = factor;
        return this;
    }

    public SmallWar withNeighbourPressure(double factor) {
        neighbourPressure = factor;
        return this;
    }

    public SmallWar withDisease(double factor) {
        disease = factor;
        return this;
    }

    /** Forces the option that every actor takes at this decision point. */
    public SmallWar deciding(DecisionPoint<?> point, String option) {
        int index = point.optionIds().indexOf(option);
        if (index < 0) {
            throw new IllegalArgumentException(point.id() + " has no option " + option);
        }
        forced.put(point, index);
        return this;
    }

    /** Adds to the constant utility of an option. */
    public SmallWar leaning(DecisionPoint<?> point, int option, double utility) {
        constants.computeIfAbsent(point, p -> new double[p.options().size()])[option] += utility;
        return this;
    }

    /** Sets the weight of a feature in the utility of an option. */
    public SmallWar weighing(DecisionPoint<?> point, Feature feature, int option, double weight) {
        weights.computeIfAbsent(point, _ -> new HashMap<>())
                .computeIfAbsent(feature, _ -> new double[point.options().size()])[option] = weight;
        return this;
    }

    public SmallWar withForce(String name, int corps, int place, int leader, long men, int guns, boolean garrison) {
        forces.add(new InitialForce(name, corps, place, leader, men, guns,
                garrison ? InitialForce.Role.GARRISON : InitialForce.Role.FIELD));
        return this;
    }

    /** Adds an army of the home side. */
    public SmallWar withArmy(String name, List<Integer> commanders, List<Integer> bases, List<Integer> levy,
            int customs) {
        armies.add(new Army(name, commanders, bases, levy, customs));
        return this;
    }

    public SmallWar with(ExternalEvent entry) {
        calendar.add(entry);
        return this;
    }

    /** Adds an external event that occurs with probability 1 and adds the given strain to the patron. */
    public SmallWar withEvent(String name, ExternalEvent.Kind kind, int day, int lasts, double strain) {
        return with(new ExternalEvent(name, kind, day, 20, 1, lasts, strainOn(PATRON, strain), -1, false, "world"));
    }

    public static List<Double> strainOn(int actor, double strain) {
        List<Double> strains = new ArrayList<>(Collections.nCopies(8, 0.0));
        strains.set(actor, strain);
        return strains;
    }

    public SmallWar withMeasure(String name, Reading reading) {
        return withMeasure(name, -1, reading);
    }

    /** Adds a measure that is conditional on another. */
    public SmallWar withMeasure(String name, int given, Reading reading) {
        measures.add(new Measure(name, "", given, reading));
        return this;
    }

    public SmallWar withOutcome(String name, List<Condition> ends, List<Condition> atHorizon) {
        outcomes.add(new OutcomeRule(name, ends, atHorizon));
        return this;
    }

    public SmallWar place(int place, UnaryOperator<Place> change) {
        places.set(place, change.apply(places.get(place)));
        return this;
    }

    public SmallWar actor(int actor, UnaryOperator<Actor> change) {
        actors.set(actor, change.apply(actors.get(actor)));
        return this;
    }

    public SmallWar contingent(int corps, UnaryOperator<Contingent> change) {
        contingents.set(corps, change.apply(contingents.get(corps)));
        return this;
    }

    public SmallWar leader(int leader, UnaryOperator<Leader> change) {
        leaders.set(leader, change.apply(leaders.get(leader)));
        return this;
    }

    public SmallWar withPlace(Place place) {
        places.add(place);
        return this;
    }

    /** Adds a route, for a test that requires two places closer to each other. */
    public SmallWar withRoad(Route road) {
        roads.add(road);
        return this;
    }

    public SmallWar with(List<Candidate> princes) {
        candidates = princes;
        return this;
    }

    // --- scenario, model and run --------------------------------------------------------------------------------

    public Scenario scenario() {
        List<Decision> decisions = decisions();
        List<Integer> fixed = new ArrayList<>();
        for (var decision : decisions) {
            fixed.add(forced.getOrDefault(decision.point(), -1));
        }
        var ends = outcomes.isEmpty() ? List.of(new OutcomeRule("undecided", List.of(), List.of())) : outcomes;
        return new Scenario(id, submodels, firstDay, days, CROWN, HAVEN, HOME, CLIENT, PATRON, NEIGHBOUR, places,
                seasons, roads, SPEEDS, groups(), creeds(),
                actors, contingents, leaders, forces, armies, candidates, finance, calendar, decisions, fixed,
                submodels.parameters().stream().map(parameters::get).toList(),
                measures, ends,
                new Levers(calendarMode, drawn, patronTroops, commitment, neighbourPressure, neighbourArms, disease,
                        List.copyOf(off)));
    }

    /** Returns the model with daily steps, so that a test does not have to wait for the update day of a place. */
    public Model model() {
        return model(UpdateInterval.DAILY);
    }

    public Model model(UpdateInterval interval) {
        return new Model(scenario(), Generator.SPLITMIX, interval);
    }

    /** Returns the run of a seed on its first day. */
    public War war(long seed) {
        return Simulation.of(model(), seed, Policy.HISTORICAL).war();
    }

    // --- situations of a run ------------------------------------------------------------------------------------

    /**
     * Raises a field force of fit men from the corps' men at home, with full cohesion and supply. Returns its index.
     */
    public static int column(War war, int corps, int place, long men) {
        return body(war, corps, place, men, false);
    }

    /** Raises the garrison of a place in the same way as {@link #column}. Returns its index. */
    public static int garrison(War war, int corps, int place, long men) {
        return body(war, corps, place, men, true);
    }

    private static int body(War war, int corps, int place, long men, boolean garrison) {
        int side = war.scenario().contingents().get(corps).intervention() ? 1 : -1;
        int force = war.state.forces.create(corps, side, place, garrison, -1,
                KeyedRandom.key("body:" + corps + ":" + place + ":" + garrison), war.state.day);
        war.state.forces.join(force, corps <= CLIENT_LINE ? HOME_LINE : corps, Stock.HOME, men, 0, Cause.RECRUITED);
        war.state.forces.rally(force, 1);
        return force;
    }

    /** Adds guerrillas to a place. */
    public static void bands(War war, int place, long men) {
        war.state.men.move(HOME_LINE, Stock.HOME, Stock.BANDS, men, Cause.TOOK_TO_THE_HILLS);
        war.state.country.changeBands(place, men);
    }

    /** Puts the war into the stage in which the patron fights alone, with its base at FORD. */
    public static War alone(War war) {
        war.state.coalition.land(PATRON, war.state.day, 0);
        war.state.coalition.end(war.state.day);
        war.state.expedition.openHostilities(war.state.day);
        war.state.expedition.moveBase(FORD);
        return war;
    }

    /** Puts the war into the stage of {@link #alone} with the capital taken and a ruler in it. */
    public static War reigning(War war) {
        alone(war);
        war.state.expedition.takeCapital(war.state.day, -1);
        StateEditor.held(war.state.country, CROWN, 1);
        war.state.throne.advance(CrownStage.REIGNS, war.state.day, -1);
        war.state.throne.accept(PRINCE, war.state.day);
        war.state.throne.enterCapital(CROWN, war.state.day);
        return war;
    }

    /** Puts the war into the stage after the withdrawal of the patron. */
    public static War deserted(War war) {
        StateEditor.stage(war.state.commitment, CommitmentStage.GONE);
        StateEditor.decidedDay(war.state.commitment, war.state.day);
        war.state.commitment.leave(war.state.day);
        return war;
    }

    /** Applies only the given mechanisms, in their order, on the given number of days. */
    public static void days(War war, int days, Mechanism... mechanisms) {
        for (int d = 0; d < days; d++) {
            for (var mechanism : mechanisms) {
                mechanism.apply(war);
            }
            war.state.day++;
        }
    }

    /** Returns the value of a measure up to today. */
    public static OptionalDouble measured(War war, int measure) {
        return war.measures.result(war.state.day).get(measure);
    }

    // --- changed copies of records ------------------------------------------------------------------------------

    public static Place withWorks(Place p, Works works) {
        return new Place(p.id(), p.latitude(), p.longitude(), p.elevationM(), p.state(), p.kind(), p.importance(),
                p.climate(), works,
                p.people(), p.town(), p.control(), p.groupShares(), p.customsShare(), p.mintShare(), p.frontier(),
                p.armsPort());
    }

    public static Place withControl(Place p, double control) {
        return new Place(p.id(), p.latitude(), p.longitude(), p.elevationM(), p.state(), p.kind(), p.importance(),
                p.climate(), p.works(),
                p.people(), p.town(), control, p.groupShares(), p.customsShare(), p.mintShare(), p.frontier(),
                p.armsPort());
    }

    public static Contingent withQuality(Contingent c, double quality) {
        return new Contingent(c.id(), c.actor(), c.intervention(), c.kind(), c.pool(), Prior.fixed(quality),
                Prior.fixed(quality),
                c.coastResistance(), c.payPerYear(), c.crossingDays(), c.firstMen(), c.preparationDays(),
                c.menPerGun(), c.calledAbove());
    }

    public static Leader withGrievance(Leader l, double grievance) {
        return new Leader(l.id(), l.intervention(), l.office(), l.creed(), l.ability(), grievance, l.following(),
                l.compromised(),
                l.region(), l.rank());
    }

    // --- data of the scenario -----------------------------------------------------------------------------------

    private static List<Place> somePlaces() {
        var shares = List.of(0.2, 0.2, 0.3, 0.3);
        return List.of(
                new Place("haven", 19, -96, 5, "east", Place.Kind.PORT, 1, Climate.COAST, Works.TOWN, 100_000, 10_000,
                        -0.8, shares, 0.6,
                        0, false, false),
                new Place("ford", 18.9, -97, 1200, "east", Place.Kind.TOWN, 2, Climate.FOOTHILL, Works.NONE, 200_000,
                        25_000, -0.5, shares,
                        0, 0, false, false),
                new Place("castle", 19, -98, 2100, "middle", Place.Kind.CITY, 1, Climate.HIGHLAND, Works.FORTS, 400_000,
                        60_000, -0.5,
                        shares, 0, 0.25, false, false),
                new Place("crown", 19.4, -99, 2200, "middle", Place.Kind.CITY, 1, Climate.HIGHLAND, Works.TOWN, 500_000,
                        150_000, -0.4,
                        shares, 0, 0.5, false, false),
                new Place("border", 27, -101, 500, "north", Place.Kind.CITY, 1, Climate.NORTH, Works.NONE, 150_000,
                        15_000, -0.9, shares,
                        0.2, 0.25, true, false),
                new Place("bay", 19, -104, 5, "west", Place.Kind.PORT, 2, Climate.PACIFIC, Works.NONE, 150_000, 8000,
                        0.5, shares, 0.2, 0,
                        false, true));
    }

    private static List<Route> routes() {
        return List.of(new Route("haven-ford", HAVEN, FORD, Route.Kind.CARRIAGE, Terrain.PLAIN, 88),
                new Route("ford-castle", FORD, CASTLE, Route.Kind.MULE, Terrain.MOUNTAIN, 69.3),
                new Route("castle-crown", CASTLE, CROWN, Route.Kind.CARRIAGE, Terrain.HILLS, 90),
                new Route("haven-crown", HAVEN, CROWN, Route.Kind.TRACK, Terrain.JUNGLE, 180),
                new Route("crown-border", CROWN, BORDER, Route.Kind.CARRIAGE, Terrain.DESERT, 200),
                new Route("crown-bay", CROWN, BAY, Route.Kind.MULE, Terrain.HILLS, 97.2),
                new Route("haven-bay", HAVEN, BAY, Route.Kind.SEA, Terrain.PLAIN, 900));
    }

    private static List<Group> groups() {
        var zeal = List.of(0.8, 0.4, 0.4, 0.5, 0.2);
        return List.of(
                new Group("clergy", Group.Kind.CLERICAL, new Creed(List.of(-0.9, -0.1, 0.7, 0.6, 0.0), zeal), 0.5, 1,
                        0.2),
                new Group("owners", Group.Kind.PROPERTIED, new Creed(List.of(-0.4, 0.0, 0.5, 0.9, -0.4), zeal), 0.5, 1,
                        0.2),
                new Group("moderates", Group.Kind.MODERATE, new Creed(List.of(0.3, -0.5, -0.2, 0.6, -0.1), zeal), 0.5,
                        0.6,
                        0.6),
                new Group("radicals", Group.Kind.RADICAL, new Creed(List.of(0.9, -0.9, -0.9, 0.2, -0.2), zeal), 0.5, 0,
                        1));
    }

    private static Scenario.Creeds creeds() {
        var zeal = List.of(0.5, 0.5, 0.5, 0.5, 0.5);
        return new Scenario.Creeds(new Creed(List.of(0.9, -0.9, -0.9, 0.2, -0.3), zeal),
                new Creed(List.of(-0.3, 0.5, 0.9, 0.7, 0.1), zeal), new Creed(List.of(0.5, 0.4, 0.9, 0.6, 0.5), zeal),
                new Creed(List.of(0.3, 0.9, 0.5, 0.6, -0.1), zeal), new Scenario.LeadersScale(0.7, -0.5, 0.1));
    }

    private static List<Actor> someActors() {
        return List.of(actor("republic", Actor.Role.HOME, 3, 15, 0, 0, 0, 0),
                actor("empire", Actor.Role.CLIENT, 3, 15, 0, 0, 0, 0),
                actor("patron", Actor.Role.PATRON, 30, 14, 3_000_000, 0.05, 500_000, 0),
                actor("lion", Actor.Role.PARTNER, 28, 14, 70_000_000, 0.2, 2_000_000, 0),
                actor("tower", Actor.Role.PARTNER, 25, 16, 9_000_000, 0.1, 1_000_000, 0),
                actor("neighbour", Actor.Role.NEIGHBOUR, 12, 0, 0, 0, 0, 0),
                actor("donor", Actor.Role.DONOR, 35, 16, 0, 0, 0, 0.8),
                actor("court", Actor.Role.POWER, 35, 20, 0, 0, 0, 0.5));
    }

    private static Actor actor(String id, Actor.Role role, double mailDays, double toNeighbour, long claims,
            double pledged, long arrears,
            double tie) {
        boolean francs = role == Actor.Role.PATRON;
        return new Actor(id, role, mailDays, toNeighbour, claims, pledged, arrears, Prior.fixed(0.5), Prior.fixed(0.6),
                Prior.fixed(0.7),
                Prior.fixed(0.5), tie, role == Actor.Role.POWER ? 0.5 : 0, francs ? 5 : 1);
    }

    private static List<Contingent> someContingents() {
        return List.of(corps("republicans", HOME, false, Contingent.Kind.HOME_LINE, 0, 1, 0.4, 110, 0, 0, 0),
                corps("imperials", CLIENT, true, Contingent.Kind.CLIENT_LINE, 0, 1.2, 0.4, 270, 0, 0, 0),
                corps("legion", PATRON, true, Contingent.Kind.PATRON_CORPS, 60_000, 5, 1, 1100, 40, 3000, 40),
                corps("lions", LION, true, Contingent.Kind.PARTNER_CORPS, 2000, 4, 1, 1000, 30, 700, 30),
                corps("towers", TOWER, true, Contingent.Kind.PARTNER_CORPS, 8000, 3, 0.8, 900, 15, 6000, 10),
                corps("volunteers", DONOR, true, Contingent.Kind.LENT_CORPS, 7000, 1.8, 1, 400, 40, 6000, 180));
    }

    private static Contingent corps(String id, int actor, boolean intervention, Contingent.Kind kind, long pool,
            double quality,
            double coast, double pay, double crossing, long first, double preparation) {
        return new Contingent(id, actor, intervention, kind, pool, Prior.fixed(quality), Prior.fixed(quality), coast,
                pay, crossing, first,
                preparation, 250, Contingent.WITH_THE_CROWN);
    }

    private static List<Leader> someLeaders() {
        var plain = Prior.fixed(0);
        return List.of(new Leader("president", false, Leader.Office.PRESIDENT, 0.6, plain, 0, 0, 0, CROWN, 1),
                new Leader("governor", false, Leader.Office.GOVERNOR, 0.1, plain, 0.5, 0.6, 0, CROWN, 1),
                new Leader("firebrand", false, Leader.Office.GENERAL, 0.9, plain, 0, 0.3, 1, BORDER, 2),
                new Leader("rebel", true, Leader.Office.GENERAL, -0.7, plain, 0.2, 0.5, 0.5, BAY, 2),
                new Leader("marshal", true, Leader.Office.PROCONSUL, 0, plain, 0, 0, 0, HAVEN, 1),
                new Leader("prince", true, Leader.Office.RULER, 0, plain, 0, 0, 0, CROWN, 1));
    }

    private List<Decision> decisions() {
        List<Decision> all = new ArrayList<>();
        for (var point : submodels.decisions()) {
            var choosers = point == CoalitionDecisions.ANSWER_TO_DEFAULT ? List.of(PATRON, LION, TOWER)
                    : point == CoalitionDecisions.SETTLE_TOGETHER ? List.of(LION, TOWER)
                            : point == CombatDecisions.BEFORE_THE_WALLS ? List.of(PATRON, HOME) : List.of(HOME);
            choosers.forEach(who -> all.add(decision(point, who)));
        }
        return all;
    }

    private Decision decision(DecisionPoint<?> point, int chooser) {
        List<Double> utilities = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        var ofPoint = weights.getOrDefault(point, Map.of());
        for (int o = 0; o < point.options().size(); o++) {
            var fixed = constants.get(point);
            utilities.add(fixed == null ? 0 : fixed[o]);
            List<Double> row = new ArrayList<>();
            for (var feature : point.features()) {
                var one = ofPoint.get(feature);
                row.add(one == null ? 0 : one[o]);
            }
            rows.add(row);
        }
        return new Decision(point.id() + ":" + actors.get(chooser).id(), point, chooser, point.optionIds(), utilities,
                rows, 1);
    }

    private SmallWar withMeasures() {
        withMeasure("moratorium", first(SharedEvents.MORATORIUM)).withMeasure("landing", first(SharedEvents.LANDING))
                .withMeasure("capital-taken",
                        new Reading.FirstEvent(
                                List.of(new EventFilter(SharedEvents.PLACE_TAKEN, CROWN, -1, -1, -1, 1))))
                .withMeasure("restored", first(GovernmentEvents.RESTORED))
                .withMeasure("battles",
                        new Reading.Count(either(CombatEvents.BATTLE_WON, CombatEvents.BATTLE_LOST), 0, 10_000))
                .withMeasure("most-of-the-legion", new Reading.Maximum(StateVariable.STRENGTH, PATRON_CORPS));
        return withOutcome("restored", List.of(new Condition.Happened(3, true)),
                List.of(new Condition.Happened(3, true)))
                .withOutcome("undecided", List.of(), List.of());
    }

    public static Reading first(EventType type) {
        return new Reading.FirstEvent(either(type));
    }

    public static List<EventFilter> either(EventType... types) {
        List<EventFilter> filters = new ArrayList<>();
        for (var type : types) {
            filters.add(new EventFilter(type, -1, -1, -1, -1, 0));
        }
        return filters;
    }
}
