package puebla.kernel;

import puebla.kernel.campaign.BattleResult;
import puebla.kernel.campaign.Expedition;
import puebla.kernel.campaign.FieldForces;
import puebla.kernel.campaign.ForceTable;
import puebla.kernel.campaign.Leaders;
import puebla.kernel.campaign.StrengthByPlace;
import puebla.kernel.campaign.UpkeepList;
import puebla.kernel.country.Country;
import puebla.kernel.country.GovernmentSeat;
import puebla.kernel.finance.Treasuries;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.geography.Season;
import puebla.kernel.ledger.Men;
import puebla.kernel.ledger.Money;
import puebla.kernel.ledger.Stock;
import puebla.kernel.mail.DispatchTopic;
import puebla.kernel.mail.Mail;
import puebla.kernel.patron.Commitment;
import puebla.kernel.patron.Neighbour;
import puebla.kernel.politics.Calendar;
import puebla.kernel.politics.CalendarDraws;
import puebla.kernel.politics.Coalition;
import puebla.kernel.politics.Debt;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.RandomStream;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.scenario.UpdateRounds;
import puebla.kernel.throne.Throne;

/**
 * State of one simulated war on one day: dense arrays by place, group, force and actor. Each run has one object; it is
 * not thread-safe. Mechanisms change it. {@link #visit} visits the whole state once, for saving, restoring and forking.
 */
public final class War {
    /** Inhabitants per man who can bear arms. */
    private static final double PEOPLE_PER_MAN_AT_ARMS = 7;

    private final Scenario scenario;
    public final ScenarioColumns columns;
    public final EntityKeys keys;
    public final RouteNetwork routes;
    public final UpdateRounds rounds;
    public final Season season;
    public final long seed;
    /** Days since the scenario's first day. */
    public int day;
    /** Random numbers of this run; from the start of a branch on, those of the branch. */
    public KeyedRandom random;
    /**
     * Random numbers of the uncertain values (parameters, traits, hidden intentions): those of the seed, unless a
     * branch has redrawn the values.
     */
    private KeyedRandom randomOfUnknowns;
    public final Men men;
    public final Money money;
    public final ForceTable forces;
    public final Country country;
    public final GovernmentSeat seat;
    public final Leaders leaders;
    public final Mail mail;
    public final Calendar calendar;
    public final Debt debt;
    public final Coalition coalition;
    public final Expedition expedition;
    public final Throne throne;
    public final Commitment commitment;
    public final Neighbour neighbour;
    public final Treasuries treasuries;
    public final Decisions decisions;

    public final StrengthByPlace strength;
    /** Update interval of the slowly changing state. */
    public final UpdateInterval updateInterval;
    /** Update interval of opinion and bands [days]: that of {@link #updateInterval}, except in benchmarks. */
    public final int opinionDays;
    public final UpkeepList upkeep;
    public final FieldForces fieldForces;
    public final BattleResult battle = new BattleResult();

    private final int[][] scratch;
    /** Derived from the parameters; empty until first use. */
    private double[] nearnessByLand = {};
    private double[] nearnessByFleet = {};
    private final double[] parameters = new double[Parameter.values().length];
    private final double[] quality;
    private final double[] lateQuality;
    private final int[] lastEvent = new int[EventType.values().length];
    private final int[] firstDay = new int[EventType.values().length];
    final MeasureRecorder measures;
    private final Generator generator;
    private final EventLog log;
    private final boolean logged;
    private final EventBuilder event = new EventBuilder(this);
    /** Parts of the state after the scalars and arrays of this class, in the order of a saved run. */
    private final StateVisitor.Stateful[] parts;
    private int events;
    private long branch;
    private int branchDay = Integer.MAX_VALUE;
    /** Branch whose random numbers drew the uncertain values; applies only if {@code redrawn} is true. */
    private long branchOfUnknowns;
    private boolean unknownsRedrawn;

    War(Model model, long seed, Policy policy, EventLog log, boolean chronicled) {
        scenario = model.scenario();
        columns = model.columns();
        keys = model.keys();
        routes = model.routes();
        rounds = model.rounds();
        season = model.season();
        this.seed = seed;
        this.log = log;
        this.logged = chronicled;
        generator = model.generator();
        updateInterval = model.updateInterval();
        opinionDays = model.opinionDays();
        random = new KeyedRandom(generator, seed);
        randomOfUnknowns = random;
        men = new Men(scenario.contingents(), menAtArms(columns.totalPeople));
        money = new Money(columns.actors, scenario.patron());
        forces = new ForceTable(men, columns.places);
        country = new Country(columns);
        seat = new GovernmentSeat(scenario.capital());
        leaders = new Leaders(scenario);
        mail = new Mail(columns.actors);
        calendar = new Calendar(scenario.calendar().size(), columns.actors);
        debt = new Debt(columns.actors);
        coalition = new Coalition(columns.actors);
        expedition = new Expedition();
        throne = new Throne(columns.actors, columns.contingents);
        commitment = new Commitment();
        neighbour = new Neighbour();
        treasuries = new Treasuries();
        strength = new StrengthByPlace(columns.places);
        upkeep = new UpkeepList();
        fieldForces = new FieldForces(columns.places);
        scratch = new int[3][columns.places];
        measures = new MeasureRecorder(model.measures());
        decisions = new Decisions(this, model.decisionWeights(), policy);
        java.util.Arrays.fill(lastEvent, -1);
        java.util.Arrays.fill(firstDay, -1);
        quality = new double[columns.contingents];
        lateQuality = new double[columns.contingents];
        parts = new StateVisitor.Stateful[]{men, money, forces, strength, country, seat, leaders, mail, calendar, debt, coalition,
                expedition, throne, commitment, neighbour, treasuries, measures};
    }

    /** Returns how many men of a population can bear arms. */
    public static long menAtArms(double people) {
        return (long) (people / PEOPLE_PER_MAN_AT_ARMS);
    }

    /** Sets every uncertain value of this run: a draw from its prior, or its central value if nothing is drawn. */
    void drawUnknowns() {
        for (var parameter : Parameter.values()) {
            parameters[parameter.ordinal()] = draw(scenario.parameters().get(parameter.ordinal()), parameter.key());
        }
        for (int c = 0; c < columns.contingents; c++) {
            var contingent = scenario.contingents().get(c);
            quality[c] = draw(contingent.quality(), keys.contingent[c]);
            lateQuality[c] = Math.max(quality[c], draw(contingent.lateQuality(), keys.contingent[c] + 1));
        }
        for (int l = 0; l < columns.leaders; l++) {
            leaders.ability[l] = draw(scenario.leaders().get(l).ability(), keys.leader[l]);
        }
        double reach = value(Parameter.COLUMN_REACH_DAYS);
        nearnessByLand = routes.nearness(false, reach);
        nearnessByFleet = routes.nearness(true, reach);
    }

    /**
     * Shares the distance weights and random generators of the run that this one is a copy of, so that a copy does not
     * compute them again.
     */
    void shareDerived(War of) {
        random = of.random;
        randomOfUnknowns = of.randomOfUnknowns;
        nearnessByLand = of.nearnessByLand;
        nearnessByFleet = of.nearnessByFleet;
    }

    /**
     * Returns the value of a prior in this run: a draw, or the central value if nothing is drawn.
     *
     * @param key
     *            stable key of the name that the value belongs to
     */
    public double draw(Prior prior, long key) {
        if (prior.shape() == Prior.Shape.FIXED || !scenario.levers().drawn()) {
            return prior.value();
        }
        return prior.at(randomOfUnknowns.normal(RandomStream.PARAMETER, key, 0, 0));
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Returns the value of a parameter in this run. */
    public double value(Parameter parameter) {
        return parameters[parameter.ordinal()];
    }

    /** Reports whether the levers switch this system off. */
    public boolean off(SystemSwitch system) {
        return columns.off(system);
    }

    /**
     * Returns the weight of distance for a column, e^(−days/τ), for all pairs of places. It is computed once per run.
     * There is one row per place, and a row has as many entries as there are places. Entries follow the order of
     * {@link RouteNetwork#nearest} or {@link RouteNetwork#nearestWithFleet}.
     *
     * @param fleet
     *            whether a fleet may carry the column between ports
     */
    public double[] nearness(boolean fleet) {
        double[] known = fleet ? nearnessByFleet : nearnessByLand;
        if (known.length == 0) {
            known = routes.nearness(fleet, value(Parameter.COLUMN_REACH_DAYS));
            if (fleet) {
                nearnessByFleet = known;
            } else {
                nearnessByLand = known;
            }
        }
        return known;
    }

    /**
     * Returns the fighting quality per man of a force (home regulars of the first years = 1). It moves from the
     * contingent's quality to its late quality as the force gains experience.
     */
    public double qualityOf(int force) {
        int c = forces.contingent[force];
        return quality[c] + (lateQuality[c] - quality[c]) * forces.experience[force];
    }

    /** Returns the fighting worth of a force [men of the reference quality]. */
    public double worthOf(int force) {
        double fed = off(SystemSwitch.SUPPLY) ? 1 : 0.5 + 0.5 * forces.supply[force];
        return forces.fit[force] * qualityOf(force) * (0.4 + 0.6 * forces.cohesion[force]) * fed;
    }

    /** Returns the fighting quality per man of a contingent on its arrival (home regulars of the first years = 1). */
    public double qualityOfCorps(int corps) {
        return quality[corps];
    }

    // --- random draws -------------------------------------------------------------------------------------------

    public double uniform(RandomStream stream, long entity, int index) {
        return random.uniform(stream, entity, day, index);
    }

    public boolean occurs(RandomStream stream, long entity, int index, double hazardPerDay) {
        return random.occurs(stream, entity, day, index, hazardPerDay);
    }

    public double normal(RandomStream stream, long entity, int index) {
        return random.normal(stream, entity, day, index);
    }

    public long binomial(RandomStream stream, long entity, int index, long trials, double chance) {
        return random.binomial(stream, entity, day, index, trials, chance);
    }

    boolean logged() {
        return logged;
    }

    public long binomialFromHazard(RandomStream stream, long entity, int index, long trials, double hazard) {
        return random.binomialFromHazard(stream, entity, day, index, trials, hazard);
    }

    // --- events -------------------------------------------------------------------------------------------------

    /** Starts an event; {@link EventBuilder#record} records it. */
    public EventBuilder event(EventType type) {
        return event.begin(type);
    }

    int record(EventBuilder what) {
        int id = events++;
        lastEvent[what.type.ordinal()] = id;
        if (firstDay[what.type.ordinal()] < 0) {
            firstDay[what.type.ordinal()] = day;
        }
        measures.event(what, day);
        if (logged) {
            log.add(what.toEvent(id, day));
        }
        return id;
    }

    /** Records that an entry of the external calendar occurs today. */
    public int recordExternal(int entry) {
        boolean neighbours = scenario().calendar().get(entry).kind() == ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS;
        return event(EventType.EXTERNAL).external(entry).by(neighbours ? scenario().neighbour() : -1).record();
    }

    /** Returns the id of the latest event of a type, −1 if there is none. */
    public int last(EventType type) {
        return lastEvent[type.ordinal()];
    }

    /** Returns the first day with an event of this type, −1 if there is none. */
    public int firstDay(EventType type) {
        return firstDay[type.ordinal()];
    }

    public boolean happened(EventType type) {
        return firstDay[type.ordinal()] >= 0;
    }

    /** Adds to a flow that measures sum. */
    public void addFlow(Flow flow, int of, double amount) {
        measures.flow(flow, of, amount, day);
    }

    /** Adds whole units, such as men, to a flow that measures sum. */
    public void addFlow(Flow flow, int of, long amount) {
        addFlow(flow, of, (double) amount);
    }

    /** Adds men killed to the dead of a contingent that measures sum. */
    public void countKilled(int corps, long men) {
        if (men > 0) {
            addFlow(Flow.DEAD, corps, men);
        }
    }

    /**
     * Gives a place to a side and ends its siege. If the holder changes, records the event, its dispatch and its effect
     * on public belief.
     */
    public void takePlace(int place, int side, int actor, int cause) {
        boolean changed = country.held[place] != side;
        country.held[place] = side;
        country.heldSince[place] = day;
        country.endSiege(place);
        if (!changed) {
            return;
        }
        treasuries.holdersChanged = true;
        int event = event(EventType.PLACE_TAKEN).at(place).side(side).by(actor).causedBy(cause).record();
        if (place == scenario().capital()) {
            if (side > 0 && expedition.capitalTakenDay < 0) {
                expedition.capitalTakenDay = day;
                expedition.capitalTakenEvent = event;
                report(place, scenario().patron(), DispatchTopic.CAPITAL_TAKEN, 1);
            }
            newsOfVictory(side, value(Parameter.NEWS_CAPITAL));
        } else if (columns.town[place] > ScenarioColumns.GREAT_TOWN) {
            newsOfVictory(side, value(Parameter.NEWS_TOWN));
        }
    }

    /**
     * Shifts public belief at once, if an expedition or a client government exists.
     *
     * @param side
     *            side that gains: +1 intervention, −1 home
     * @param size
     *            shift towards that side [log-odds]
     */
    public void newsOfVictory(int side, double size) {
        if (throne.exists() || expedition.base >= 0) {
            throne.beliefLogit = Math.clamp(throne.beliefLogit + side * size, -4.0, 4.0);
        }
    }

    /**
     * Reports whether the truce is in force: the allies have a convention and the patron does not act alone. Allied
     * forces do not fight during the truce.
     */
    public boolean truce() {
        return coalition.conventionDay >= 0 && coalition.aloneDay < 0;
    }

    /** Reports whether a leader commands no force. */
    public boolean isIdle(int leader) {
        for (int f = 0; f < forces.used; f++) {
            if (forces.leader[f] == leader && forces.exists(f)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the share of the people under the intervention, as computed once a week. */
    public double peopleHeldNow() {
        return throne.peopleHeld;
    }

    /**
     * Returns one of three work arrays by place for use inside one mechanism. Its content is not preserved between
     * mechanisms.
     */
    public int[] scratch(int which) {
        return scratch[which];
    }

    /** Returns the current date [days since 1970-01-01]. */
    public long date() {
        return scenario().firstDay() + day;
    }

    /** Returns the current month, 1…12. */
    public int month() {
        return season.month(day);
    }

    // --- dispatches ---------------------------------------------------------------------------------------------

    /** Sends a dispatch from a place of the theatre to an actor. It travels by courier and ship. */
    public void report(int fromPlace, int toActor, DispatchTopic news, double what) {
        mail.send(toActor, news, what, day, day + mailDays(fromPlace, toActor, news.ordinal()));
    }

    /** Sends a dispatch about a number of men. */
    public void report(int fromPlace, int toActor, DispatchTopic news, long what) {
        report(fromPlace, toActor, news, (double) what);
    }

    /** Sends a dispatch from one actor's capital to another's. */
    public void write(int fromActor, int toActor, DispatchTopic news, double what) {
        var actors = scenario().actors();
        double days = fromActor == scenario().neighbour() ? actors.get(toActor).neighbourMailDays()
                : toActor == scenario().neighbour() ? actors.get(fromActor).neighbourMailDays()
                        : actors.get(fromActor).mailDays() + actors.get(toActor).mailDays();
        if (calendar.telegraph) {
            days = Math.min(days, 1 + actors.get(toActor).mailDays() * 0.3);
        }
        mail.send(toActor, news, what, day, day + delay(days, toActor, news.ordinal()));
    }

    private int mailDays(int place, int actor, int salt) {
        int port = scenario().entryPort();
        boolean inTheatre = actor == scenario().home() || actor == scenario().client();
        int target = inTheatre ? (actor == scenario().home() ? seat.place : scenario().capital()) : port;
        double courier = Math.min(routes.days[place][target], 60) / value(Parameter.COURIER_SPEED);
        double sea = inTheatre ? 0 : scenario().actors().get(actor).mailDays();
        if (calendar.telegraph && !inTheatre) {
            sea *= 0.4;
        }
        return delay(courier + sea, actor, salt);
    }

    private int delay(double days, int actor, int salt) {
        if (off(SystemSwitch.MAIL_DELAY)) {
            return 0;
        }
        double slow = 0.85 + 0.35 * uniform(RandomStream.MAIL, keys.actor[actor], salt);
        return (int) Math.ceil(days * slow);
    }

    /** Returns the latest value that has reached an actor, 0 if none has. */
    public double known(int actor, DispatchTopic news) {
        return mail.known(actor, news);
    }

    // --- state variables ----------------------------------------------------------------------------------------

    /** Returns the public belief that the client lasts, 0…1. */
    public double belief() {
        return throne.belief();
    }

    /** Returns the share of the people whose place a side holds. */
    public double peopleHeld(int side) {
        double sum = 0;
        for (int p = 0; p < columns.places; p++) {
            if (country.held[p] == side) {
                sum += columns.people[p];
            }
        }
        return sum / columns.totalPeople;
    }

    /** Returns the men of a contingent who are in forces. */
    public long inField(int contingent) {
        return men.of(contingent, Stock.FIELD);
    }

    /** Returns the men of foreign contingents who are in the country. */
    public long foreignMen() {
        long sum = 0;
        for (int c = 0; c < columns.contingents; c++) {
            var kind = scenario().contingents().get(c).kind();
            if (kind != Contingent.Kind.HOME_LINE && kind != Contingent.Kind.CLIENT_LINE) {
                sum += inField(c);
            }
        }
        return sum;
    }

    /** Returns the irregulars of the home side [men]. */
    public long bands() {
        return men.of(columns.homeLine, Stock.BANDS);
    }

    /**
     * Returns the current value of a state variable.
     *
     * @param of
     *            index of the contingent or group, where the variable has one
     */
    public double read(StateVariable variable, int of) {
        return switch (variable) {
            case STRENGTH -> inField(of);
            case BANDS -> bands();
            case CLIENT_PEOPLE -> peopleHeld(1);
            case HOME_PEOPLE -> peopleHeld(-1);
            case CLIENT_PLACES -> {
                int count = 0;
                for (int held : country.held) {
                    count += held > 0 ? 1 : 0;
                }
                yield count;
            }
            case BELIEF -> belief();
            case ATTITUDE_TO_CLIENT -> {
                double sum = 0;
                double people = 0;
                for (int p = 0; p < columns.places; p++) {
                    double weight =
                            scenario().places().get(p).people() * scenario().places().get(p).groupShares().get(of);
                    sum += weight * country.attitude[country.cell(AttitudeCells.TO_CLIENT, of, p)];
                    people += weight;
                }
                yield people > 0 ? sum / people : 0;
            }
            case MOBILE_SHARE -> {
                long mobile = 0;
                for (int f = 0; f < forces.used; f++) {
                    if (forces.contingent[f] == of && !forces.garrison[f]) {
                        mobile += forces.strength(f);
                    }
                }
                yield inField(of) > 0 ? (double) mobile / inField(of) : 0;
            }
            case RECOGNISED_BY -> throne.recognitions;
            case FOREIGN_MEN -> foreignMen();
            case CLIENT_ARMY -> inField(columns.clientLine);
            case HOME_ARMY -> inField(columns.homeLine);
            case CLIENT_EXISTS -> throne.exists() ? 1 : 0;
            case HOME_ON_SOIL -> seat.abroad || seat.caught ? 0 : 1;
            case CAPITAL_HELD -> country.held[scenario().capital()] > 0 ? 1 : 0;
            case PATRON_HAZARD -> commitment.hazard;
        };
    }

    /**
     * Checks the balance of men, money, forces and irregulars, and that every number of the state is finite.
     *
     * @throws InvariantViolation
     *            if something does not balance or a number is NaN or infinite; the message gives seed and day
     */
    public void audit() {
        try {
            men.audit();
            money.audit();
            forces.audit(columns.contingents);
            long bands = 0;
            for (long here : country.bands) {
                if (here < 0) {
                    throw new InvariantViolation("bands: " + here + " irregulars at a place (expected 0 or more)");
                }
                bands += here;
            }
            if (bands != bands()) {
                throw new InvariantViolation(
                        "bands: " + bands + " irregulars summed over places, " + bands() + " in the ledger");
            }
            auditNumbers();
        } catch (InvariantViolation violation) {
            throw new InvariantViolation("seed " + seed + ", day " + day + ": " + violation.getMessage());
        }
    }

    private void auditNumbers() {
        int ofRun = NumberAudit.invalidIn(this::visitDrawnValues);
        if (ofRun > 0) {
            throw new InvariantViolation("parameters or qualities: " + ofRun + " numbers are NaN or infinite");
        }
        for (var part : parts) {
            int invalid = NumberAudit.invalidIn(part);
            if (invalid > 0) {
                throw new InvariantViolation(
                        part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + ": " + invalid
                                + " numbers of the state are NaN or infinite");
            }
        }
    }

    /**
     * Switches to the random numbers of a branch from today on. External events that have not occurred yet are redrawn.
     */
    void branchOff(long number) {
        branch = number;
        branchDay = day;
        random = new KeyedRandom(generator, seed, branch, branchDay);
        CalendarDraws.redraw(this);
    }

    /** Redraws the parameters, traits and hidden intentions from their priors with the random numbers of the branch. */
    void redrawUnknowns() {
        unknownsRedrawn = true;
        branchOfUnknowns = branch;
        randomOfUnknowns = new KeyedRandom(generator, seed, branchOfUnknowns, 0);
        treasuries.holdersChanged = true; // revenue by place depends on parameters
        drawUnknowns();
        Initializer.intentions(this, randomOfUnknowns);
        Initializer.frailty(this, randomOfUnknowns);
    }

    /** Visits all state once, in a fixed order. */
    void visit(StateVisitor visitor) {
        day = visitor.visit(day);
        branch = visitor.visit(branch);
        branchDay = visitor.visit(branchDay);
        visitDrawnValues(visitor);
        decisions.visit(visitor);
        visitor.visit(lastEvent);
        visitor.visit(firstDay);
        events = visitor.visit(events);
        for (var part : parts) {
            part.visit(visitor);
        }
        unknownsRedrawn = visitor.visit(unknownsRedrawn);
        branchOfUnknowns = visitor.visit(branchOfUnknowns);
    }

    /** Visits the values that were drawn for this run. */
    private void visitDrawnValues(StateVisitor visitor) {
        visitor.visit(parameters);
        visitor.visit(quality);
        visitor.visit(lateQuality);
    }

    /** Rebuilds derived data after the state was read from bytes. A copy uses {@link #shareDerived} instead. */
    void rebuildDerived() {
        random = new KeyedRandom(generator, seed, branch, branchDay);
        randomOfUnknowns = unknownsRedrawn ? new KeyedRandom(generator, seed, branchOfUnknowns, 0) : new KeyedRandom(generator, seed);
        nearnessByLand = new double[0];
        nearnessByFleet = new double[0];
    }
}
