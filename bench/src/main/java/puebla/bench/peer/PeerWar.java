package puebla.bench.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.submodel.command.Scouts;
import puebla.kernel.submodel.upkeep.Disease;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Leader.Office;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Slots;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.combat.CombatDecisions;
import puebla.kernel.submodel.command.CommandDecisions;
import puebla.kernel.submodel.upkeep.UpkeepParameters;
import sim.engine.SimState;

/**
 * The country and its troops, initialized from a run of the kernel after the fall of the capital and continued with
 * politics frozen. Both styles do the same work in a day; the subclass schedules it.
 */
public abstract class PeerWar extends SimState {
    private static final int MOST_FORCES = 256 - 24;
    private static final double DAYS_OF_YEAR = 365.25;

    // calendar
    int day;
    private final long firstDate;
    boolean wet;
    boolean dry;
    boolean sowing;
    double outbreak;
    private int outbreakYear;

    // entities
    final Place[] places;
    final List<Force> forces = new ArrayList<>();
    final Corps[] corps;
    final Corps homeLine;
    final Corps clientLine;
    final Corps patronCorps;
    final List<Leader> leaders = new ArrayList<>();
    final Place capital;
    final Place port;
    /** Places from the port to the capital, without the port. */
    final List<Place> road = new ArrayList<>();
    /** Strong places that bar the road to the capital. */
    private final List<Place> bars = new ArrayList<>();
    final double totalPeople;
    final Treasury treasury;

    // frozen politics
    private final Slots slots;
    private final double[] values;
    private final KeyedRandom givenByName;
    final double diseaseLever;
    final boolean throne;
    final boolean throneEnded;
    final boolean reigns;
    final boolean liberal;
    final boolean harsh;
    final boolean committed;
    final boolean patronGone;
    final boolean announced;
    final int aloneDay;
    final double arms;
    final double authority;
    final double homeArrears;
    final double clientArrears;
    final double patronBoldness;
    final @Nullable Leader proconsul;
    /** True if leaders can defect, because the client has a government. */
    final boolean sidesAreOpen;
    final @Nullable Place seat;
    final Choice stand;
    final Choice beforeWallsPatron;
    final Choice beforeWallsHome;

    // state that changes daily
    @Nullable
    Place rulerPlace;
    private double beliefLogit;
    private double belief;
    double peopleHeldThisWeek;
    /** Recent defections to either side, decaying. */
    double peersToClient;
    double peersToHome;
    double train;
    double clientDesertion;
    double homeDesertion;
    private int standing;
    private boolean someGone;

    /** Scratch array, by place. */
    final double[] byPlace;

    RandomSource draws;

    PeerWar(War opening, long seed) {
        super(seed);
        draws = new RandomSource.OfMason(random);
        if (opening.state.expedition.capitalTakenDay() < 0 || opening.state.expedition.hostilitiesDay() < 0
                || opening.state.coalition.landingEvent() < 0) {
            throw new IllegalArgumentException("day " + opening.state.day + " is before the fall of the capital");
        }
        var scenario = opening.scenario();
        day = opening.state.day;
        givenByName = opening.random();
        firstDate = scenario.firstDay();
        var parameters = scenario.submodels().parameters();
        slots = new Slots(parameters);
        values = parameters.stream().mapToDouble(opening::value).toArray();
        totalPeople = opening.columns.totalPeople();
        byPlace = new double[opening.columns.places()];
        throne = opening.state.throne.exists();
        throneEnded = opening.state.throne.stage() == CrownStage.ENDED;
        reigns = opening.state.throne.reigns();
        liberal = opening.state.throne.liberal();
        harsh = opening.state.throne.harshDay() >= 0;
        committed = opening.state.commitment.stage() == CommitmentStage.COMMITTED;
        patronGone = opening.state.commitment.stage() == CommitmentStage.GONE;
        announced = opening.state.mail.heard(scenario.client(), DispatchTopic.WITHDRAWAL);
        aloneDay = opening.state.expedition.hostilitiesDay();
        arms = opening.state.neighbour.arms();
        authority = opening.state.seat.authority();
        homeArrears = opening.state.treasuries.homeArrears();
        clientArrears = opening.state.treasuries.clientArrears();
        diseaseLever = scenario.levers().disease();
        patronBoldness = opening.random().normal(ExpeditionQueries.BOLDNESS, opening.keys.actor(scenario.patron()),
                Math.max(0, opening.state.expedition.repulseDay()));
        stand = choice(opening, CommandDecisions.STAND_OR_WITHDRAW, -1);
        beforeWallsPatron = choice(opening, CombatDecisions.BEFORE_THE_WALLS, scenario.patron());
        beforeWallsHome = choice(opening, CombatDecisions.BEFORE_THE_WALLS, scenario.home());
        beliefLogit = opening.state.throne.beliefLogit();
        belief = logistic(beliefLogit);
        peopleHeldThisWeek = opening.state.throne.peopleHeld();
        train = opening.state.expedition.train();

        places = new Place[opening.columns.places()];
        takeOverPlaces(opening);
        capital = places[scenario.capital()];
        port = places[scenario.entryPort()];
        seat = opening.state.seat.abroad() ? null : places[opening.state.seat.place()];
        rulerPlace = opening.state.throne.rulerPlace() < 0 ? null : places[opening.state.throne.rulerPlace()];
        roads(opening);
        for (int l = 0; l < opening.columns.leaders(); l++) {
            leaders.add(new Leader(this, scenario.leaders().get(l), opening.keys.leader(l),
                    opening.state.leaders.ability(l),
                    opening.state.leaders.side(l), Leader.State.values()[opening.state.leaders.state(l).ordinal()],
                    places[opening.state.leaders.place(l)], opening.state.leaders.switchedDay(l)));
        }
        proconsul = proconsulAfter(opening.state.expedition.repulses());
        sidesAreOpen = throne || opening.events.happened(SharedEvents.REGENCY);
        peersToClient = opening.state.leaders.peersToClient();
        peersToHome = opening.state.leaders.peersToHome();
        corps = new Corps[opening.columns.contingents()];
        takeOverCorps(opening);
        homeLine = corps[opening.columns.homeLine()];
        clientLine = corps[opening.columns.clientLine()];
        patronCorps = corps[opening.columns.patronCorps()];
        takeOverForces(opening);
        treasury = new Treasury(this, opening);
        outbreakYear = year();
        int newYear = (int) (outbreakYear * DAYS_OF_YEAR - firstDate);
        outbreak = Math.exp(value(UpkeepParameters.OUTBREAK_SPREAD)
                * opening.random().normal(Disease.OUTBREAK, KeyedRandom.key("outbreak"), newYear));
        season();
    }

    private static Choice choice(War opening, DecisionPoint<?> point, int chooser) {
        var decisions = opening.scenario().decisions();
        for (int d = 0; d < decisions.size(); d++) {
            if (decisions.get(d).point() == point && (chooser < 0 || decisions.get(d).chooser() == chooser)) {
                return new Choice(decisions.get(d), opening.scenario().forced().get(d));
            }
        }
        throw new IllegalArgumentException("missing decision: '" + point.id() + "'");
    }

    private void takeOverPlaces(War opening) {
        var country = opening.state.country;
        for (int p = 0; p < places.length; p++) {
            var data = opening.scenario().places().get(p);
            var place = new Place(this, p, data, opening.routes.peopleAround[p], opening.keys.place(p),
                    opening.routes.days[p], opening.routes.seaDays[p], opening.routes.next[p]);
            places[p] = place;
            place.control = country.control(p);
            place.held = country.held(p);
            place.heldSince = country.heldSince(p);
            place.interventionStrength = country.interventionStrength(p);
            place.homeStrength = country.homeStrength(p);
            place.activeForClient = country.activeForClient(p);
            place.activeForHome = country.activeForHome(p);
            place.activeInTheHills = country.activeInTheHills(p);
            place.bands = country.bands(p);
            place.exhaustion = country.exhaustion(p);
            place.trade = country.trade(p);
            place.raided = country.raided(p);
            place.levied = country.levied(p);
            place.siegeSince = country.siegeSince(p);
            place.worksLeft = country.worksLeft(p);
            place.attemptDay = country.failedAttacks().day(p);
            place.attemptMen = country.failedAttacks().men(p);
            place.food = country.food(p);
            place.powder = country.powder(p);
            place.hope = country.hope(p);
            place.cells = new Cell[opening.columns.groups()];
            for (int g = 0; g < opening.columns.groups(); g++) {
                place.cells[g] = cell(opening, place, g);
            }
        }
        for (int p = 0; p < places.length; p++) {
            int[] near = opening.routes.near[p];
            var here = places[p];
            here.near = Arrays.stream(near).mapToObj(q -> places[q]).toArray(Place[]::new);
            here.nearDays = Arrays.stream(near).mapToDouble(q -> here.days[q]).toArray();
            here.nearWeight = opening.routes.nearWeight[p];
        }
    }

    private static Cell cell(War opening, Place place, int g) {
        var country = opening.state.country;
        var cell = new Cell(place, opening.scenario().groups().get(g).kind(), place.data.groupShares().get(g),
                Arrays.stream(opening.columns.natural).mapToDouble(row -> row[g]).toArray());
        int home = country.cell(AttitudeCells.TO_HOME, g, place.index);
        int client = country.cell(AttitudeCells.TO_CLIENT, g, place.index);
        int patron = country.cell(AttitudeCells.TO_PATRON, g, place.index);
        cell.toHome = country.attitude(home);
        cell.toClient = country.attitude(client);
        cell.toPatron = country.attitude(patron);
        cell.homeBaseline = country.baseline(home);
        cell.clientBaseline = country.baseline(client);
        cell.patronBaseline = country.baseline(patron);
        return cell;
    }

    private void roads(War opening) {
        for (int p = port.index; p >= 0 && p != capital.index;) {
            p = opening.routes.next[p][capital.index];
            if (p >= 0) {
                road.add(places[p]);
            }
        }
        var base = opening.state.expedition.base() < 0 ? port : places[opening.state.expedition.base()];
        double direct = base.days[capital.index];
        for (var place : places) {
            if (place.data.works() == Works.FORTS && place.data.town() > 20_000 && place != capital
                    && base.days[place.index] + place.days[capital.index] < 1.3 * direct + 2) {
                bars.add(place);
            }
        }
    }

    /**
     * Returns the patron's commander-in-chief: the next one for each repulse (two at most) and for the fall of the
     * capital.
     */
    private @Nullable Leader proconsulAfter(int repulses) {
        var all = leaders.stream().filter(leader -> leader.data.office() == Office.PROCONSUL).toList();
        return all.isEmpty() ? null : all.get(Math.min(all.size() - 1, Math.min(2, repulses) + 1));
    }

    private void takeOverCorps(War opening) {
        for (int c = 0; c < corps.length; c++) {
            Contingent contingent = opening.scenario().contingents().get(c);
            double quality = opening.state.qualityOfCorps(c);
            double late = Math.max(quality,
                    opening.state.random.draw(contingent.lateQuality(), opening.keys.contingent(c) + 1));
            var one = new Corps(contingent, opening.keys.contingent(c), opening.columns.foreign(c), quality, late);
            corps[c] = one;
            one.home = opening.state.men.of(c, Stock.HOME);
            one.dispersed = opening.state.men.of(c, Stock.DISPERSED);
            one.captive = opening.state.men.of(c, Stock.CAPTIVE);
            one.deserted = opening.state.men.of(c, Stock.DESERTED);
            one.returned = opening.state.men.of(c, Stock.RETURNED);
            one.killed = opening.state.men.of(c, Stock.KILLED);
            one.deadOfDisease = opening.state.men.of(c, Stock.DEAD_OF_DISEASE);
        }
    }

    private void takeOverForces(War opening) {
        var from = opening.state.forces;
        for (int f = 0; f < from.used(); f++) {
            if (!from.exists(f)) {
                continue;
            }
            long key = from.key(f);
            var force = new Force(this, corps[from.contingent(f)], from.side(f), places[from.place(f)],
                    from.garrison(f), key);
            force.goal = places[from.goal(f)];
            force.from = places[from.from(f)];
            force.toward = from.toward(f) < 0 ? null : places[from.toward(f)];
            force.stage = from.stage(f);
            force.posture = Force.Posture.values()[from.posture(f).ordinal()];
            force.atSea = from.atSea(f);
            force.fit = from.fit(f);
            force.sick = from.sick(f);
            force.guns = from.guns(f);
            force.leader = from.leader(f) < 0 ? null : leaders.get(from.leader(f));
            force.cohesion = from.cohesion(f);
            force.supply = from.supply(f);
            force.seasoning = from.seasoning(f);
            force.experience = from.experience(f);
            force.busyUntil = from.busyUntil(f);
            force.corps.field += force.strength();
            enter(force);
            for (var place : places) {
                force.reported(place, Math.exp(0.25 * opening.random().normal(Scouts.REPORT,
                        key ^ opening.keys.place(place.index), day - day % 7)));
            }
        }
    }

    private void enter(Force force) {
        forces.add(force);
        force.place.here.add(force);
        standing++;
    }

    // --- schedule -----------------------------------------------------------------------------------------------

    /** Runs some days. */
    public final void live(int days) {
        int end = day + days;
        while (day < end) {
            schedule.step(this);
        }
    }

    /** Called after a force is raised, so that a style can schedule it. */
    abstract void raised(Force force);

    /** Called when a force has lost its last man. */
    void dissolved(Force force) {
        standing--;
        someGone = true;
    }

    /** Updates season and epidemic year before the agents act. */
    final void morning() {
        season();
        int now = year();
        if (now != outbreakYear) {
            outbreakYear = now;
            outbreak = Math.exp(value(UpkeepParameters.OUTBREAK_SPREAD) * draws.normal());
        }
    }

    private void season() {
        int month = java.time.LocalDate.ofEpochDay(firstDate + day).getMonthValue();
        wet = month >= 5 && month <= 10;
        dry = month < 6 || month > 9;
        sowing = month >= 4 && month <= 7;
    }

    private int year() {
        return (int) Math.floor((firstDate + day) / DAYS_OF_YEAR);
    }

    /** Updates the patron's supply train and the day's desertion rates. */
    final void quartermaster() {
        double cap = patronCorps.field / 1000.0 * value(UpkeepParameters.TRAIN_PER_THOUSAND);
        double growth = value(UpkeepParameters.TRAIN_GROWTH) * patronCorps.field / 10_000.0;
        train = Math.min(Math.max(cap, train * 0.998), train + growth);
        Recruits.desertionOfToday(this);
    }

    /** Removes forces without men from the lists and advances the day. */
    final void evening() {
        if (someGone) {
            forces.removeIf(force -> force.gone);
            for (var place : places) {
                place.here.removeIf(force -> force.gone);
            }
            someGone = false;
        }
        day++;
    }

    // --- used by agents -----------------------------------------------------------------------------------------

    final double value(Parameter parameter) {
        return values[slots.of(parameter)];
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Returns the public belief that the client lasts, 0…1. */
    final double belief() {
        return belief;
    }

    final void news(int side, double size) {
        beliefLogit = Math.clamp(beliefLogit + side * size, -4.0, 4.0);
        belief = logistic(beliefLogit);
    }

    final double peopleHeld(int side) {
        double sum = 0;
        for (var place : places) {
            sum += place.held == side ? place.people : 0;
        }
        return sum / totalPeople;
    }

    final boolean roomForMore() {
        return standing < MOST_FORCES;
    }

    final Force raise(Corps of, int side, Place at, boolean garrison, long name) {
        var force = new Force(this, of, side, at, garrison, name);
        enter(force);
        raised(force);
        return force;
    }

    final boolean isIdle(Leader leader) {
        return leader.force() == null;
    }

    /** Returns a trait of the commander of a force: the standard normal number that the kernel draws for its key. */
    final double nature(Draw trait, long name) {
        return givenByName.normal(trait, name, 0);
    }

    /** Changes the holder of a place. */
    final void take(Place place, int side) {
        boolean changed = place.held != side;
        place.held = side;
        place.heldSince = day;
        place.siegeSince = -1;
        place.attemptDay = -1;
        if (changed && place == capital) {
            news(side, value(SharedParameters.NEWS_CAPITAL));
        } else if (changed && place.data.town() > 20_000) {
            news(side, value(SharedParameters.NEWS_TOWN));
        }
    }

    final boolean orphaned() {
        return throneEnded && patronGone && capital.held < 0;
    }

    /**
     * Reports whether the patron garrisons the road: while it is committed and the capital is held by the
     * intervention.
     */
    final boolean keepsTheRoad() {
        return committed && capital.held > 0;
    }

    final boolean isRoadPost(Place place) {
        return keepsTheRoad() && road.contains(place);
    }

    /** Returns the strong place of the home side that bars the road to the capital, or the capital if there is none. */
    final Place stronghold() {
        var best = capital;
        for (int i = 0; i < bars.size(); i++) {
            best = bars.get(i).held < 0 ? bars.get(i) : best;
        }
        return best;
    }

    // --- readings -----------------------------------------------------------------------------------------------

    final double men(ToLongFunction<Corps> stock) {
        return Arrays.stream(corps).mapToLong(stock).sum();
    }

    final double sum(ToDoubleFunction<Place> of) {
        return Arrays.stream(places).mapToDouble(of).sum();
    }

    /** Returns the population-weighted mean. */
    final double mean(ToDoubleFunction<Place> of) {
        return sum(place -> of.applyAsDouble(place) * place.people) / totalPeople;
    }

    /** Returns the mean supply of the men in forces. */
    final double supply() {
        double sum = 0;
        long men = 0;
        for (var force : forces) {
            sum += force.supply * force.strength();
            men += force.strength();
        }
        return men == 0 ? 1 : sum / men;
    }
}
