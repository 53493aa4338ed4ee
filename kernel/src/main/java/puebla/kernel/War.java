package puebla.kernel;

import puebla.kernel.campaign.BattleResult;
import puebla.kernel.campaign.Expedition;
import puebla.kernel.campaign.FieldForces;
import puebla.kernel.campaign.Forces;
import puebla.kernel.campaign.Leaders;
import puebla.kernel.campaign.Muster;
import puebla.kernel.campaign.Roll;
import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Generator;
import puebla.kernel.chance.Stream;
import puebla.kernel.country.Country;
import puebla.kernel.country.Seat;
import puebla.kernel.data.Contingent;
import puebla.kernel.data.ExternalEvent;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Prior;
import puebla.kernel.data.Switch;
import puebla.kernel.finance.PatronCosts;
import puebla.kernel.finance.Treasuries;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Men;
import puebla.kernel.ledger.Money;
import puebla.kernel.ledger.Stock;
import puebla.kernel.news.Mail;
import puebla.kernel.news.News;
import puebla.kernel.patron.Commitment;
import puebla.kernel.patron.Neighbour;
import puebla.kernel.politics.Calendar;
import puebla.kernel.politics.Coalition;
import puebla.kernel.politics.Debt;
import puebla.kernel.politics.ExternalCalendar;
import puebla.kernel.throne.Throne;

/**
 * State of one simulated war on one day: dense arrays by place, group, force and actor. Each run has one object; it is
 * not thread-safe. Mechanisms change it. {@link #pass} visits the whole state once, for saving, restoring and forking.
 */
public final class War {
    /** Inhabitants per man who can bear arms. */
    private static final double PEOPLE_PER_MAN_AT_ARMS = 7;

    public final Theatre theatre;
    public final long seed;
    /** Days since the scenario's first day. */
    public int day;
    /** Random numbers of this run; from the start of a branch on, those of the branch. */
    public Dice dice;
    /**
     * Random numbers of the uncertain values (parameters, traits, hidden intentions): those of the seed, unless a
     * branch has redrawn the values.
     */
    private Dice traits;
    public final Men men;
    public final Money money;
    public final Forces forces;
    public final Country country;
    public final Seat seat;
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

    public final Muster muster;
    /** Update interval of the slowly changing state. */
    public final Steps steps;
    /** Update interval of opinion and bands [days]: that of {@link #steps}, except in benchmarks. */
    public final int opinionDays;
    public final Roll roll;
    public final FieldForces field;
    public final BattleResult battle = new BattleResult();

    private final int[][] scratch;
    /** Derived from the parameters; empty until first use. */
    private double[] nearnessByLand = {};
    private double[] nearnessByFleet = {};
    private final double[] parameters = new double[Parameter.values().length];
    private final double[] quality;
    private final double[] lateQuality;
    private final int[] lastEvent = new int[Kind.values().length];
    private final int[] firstDay = new int[Kind.values().length];
    final Tally tally;
    private final Generator generator;
    private final Chronicle chronicle;
    private final boolean chronicled;
    private final Happening happening = new Happening(this);
    /** Parts of the state after the scalars and arrays of this class, in the order of a saved run. */
    private final Archive.Kept[] parts;
    private int events;
    private long branch;
    private int branchDay = Integer.MAX_VALUE;
    /** Branch whose random numbers drew the uncertain values; applies only if {@code redrawn} is true. */
    private long traitsBranch;
    private boolean redrawn;

    War(Model model, long seed, Policy policy, Chronicle chronicle, boolean chronicled) {
        theatre = model.theatre();
        this.seed = seed;
        this.chronicle = chronicle;
        this.chronicled = chronicled;
        generator = model.generator();
        steps = model.steps();
        opinionDays = model.opinionDays();
        dice = new Dice(generator, seed);
        traits = dice;
        var scenario = theatre.scenario;
        men = new Men(scenario.contingents(), menAtArms(theatre.totalPeople));
        money = new Money(theatre.actors, scenario.patron());
        forces = new Forces(men, theatre.places);
        country = new Country(theatre);
        seat = new Seat(scenario.capital());
        leaders = new Leaders(theatre);
        mail = new Mail(theatre.actors);
        calendar = new Calendar(scenario.calendar().size(), theatre.actors);
        debt = new Debt(theatre.actors);
        coalition = new Coalition(theatre.actors);
        expedition = new Expedition();
        throne = new Throne(theatre.actors, theatre.contingents);
        commitment = new Commitment();
        neighbour = new Neighbour();
        treasuries = new Treasuries();
        muster = new Muster(theatre.places);
        roll = new Roll();
        field = new FieldForces(theatre.places);
        scratch = new int[3][theatre.places];
        tally = new Tally(model.measures());
        decisions = new Decisions(this, model.weights(), policy);
        java.util.Arrays.fill(lastEvent, -1);
        java.util.Arrays.fill(firstDay, -1);
        quality = new double[theatre.contingents];
        lateQuality = new double[theatre.contingents];
        parts = new Archive.Kept[]{men, money, forces, muster, country, seat, leaders, mail, calendar, debt, coalition,
                expedition, throne, commitment, neighbour, treasuries, tally};
    }

    /** Returns how many men of a population can bear arms. */
    public static long menAtArms(double people) {
        return (long) (people / PEOPLE_PER_MAN_AT_ARMS);
    }

    /** Sets every uncertain value of this run: a draw from its prior, or its central value if nothing is drawn. */
    void drawUnknowns() {
        var scenario = theatre.scenario;
        for (var parameter : Parameter.values()) {
            parameters[parameter.ordinal()] = draw(scenario.parameters().get(parameter.ordinal()), parameter.key());
        }
        for (int c = 0; c < theatre.contingents; c++) {
            var contingent = scenario.contingents().get(c);
            quality[c] = draw(contingent.quality(), theatre.contingentKey[c]);
            lateQuality[c] = Math.max(quality[c], draw(contingent.lateQuality(), theatre.contingentKey[c] + 1));
        }
        for (int l = 0; l < theatre.leaders; l++) {
            leaders.ability[l] = draw(scenario.leaders().get(l).ability(), theatre.leaderKey[l]);
        }
        double reach = value(Parameter.COLUMN_REACH_DAYS);
        nearnessByLand = theatre.nearness(false, reach);
        nearnessByFleet = theatre.nearness(true, reach);
    }

    /**
     * Shares the distance weights and random generators of the run that this one is a copy of, so that a copy does not
     * compute them again.
     */
    void share(War of) {
        dice = of.dice;
        traits = of.traits;
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
        if (prior.shape() == Prior.Shape.FIXED || !theatre.scenario.levers().drawn()) {
            return prior.value();
        }
        return prior.at(traits.normal(Stream.PARAMETER, key, 0, 0));
    }

    public Scenario scenario() {
        return theatre.scenario;
    }

    /** Returns the value of a parameter in this run. */
    public double value(Parameter parameter) {
        return parameters[parameter.ordinal()];
    }

    /** Reports whether the levers switch this system off. */
    public boolean off(Switch system) {
        return theatre.off(system);
    }

    /**
     * Returns the weight of distance for a column, e^(−days/τ), for all pairs of places. It is computed once per run.
     * There is one row per place, and a row has as many entries as there are places. Entries follow the order of
     * {@link Theatre#nearest} or {@link Theatre#nearestWithFleet}.
     *
     * @param fleet
     *            whether a fleet may carry the column between ports
     */
    public double[] nearness(boolean fleet) {
        double[] known = fleet ? nearnessByFleet : nearnessByLand;
        if (known.length == 0) {
            known = theatre.nearness(fleet, value(Parameter.COLUMN_REACH_DAYS));
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

    /** Returns the fighting quality per man of a contingent on its arrival (home regulars of the first years = 1). */
    public double qualityOfCorps(int corps) {
        return quality[corps];
    }

    // --- random draws -------------------------------------------------------------------------------------------

    public double uniform(Stream stream, long entity, int index) {
        return dice.uniform(stream, entity, day, index);
    }

    public boolean strikes(Stream stream, long entity, int index, double hazardPerDay) {
        return dice.strikes(stream, entity, day, index, hazardPerDay);
    }

    public double normal(Stream stream, long entity, int index) {
        return dice.normal(stream, entity, day, index);
    }

    public long binomial(Stream stream, long entity, int index, long trials, double chance) {
        return dice.binomial(stream, entity, day, index, trials, chance);
    }

    boolean chronicled() {
        return chronicled;
    }

    public long struck(Stream stream, long entity, int index, long trials, double hazard) {
        return dice.struck(stream, entity, day, index, trials, hazard);
    }

    // --- events -------------------------------------------------------------------------------------------------

    /** Starts an event; {@link Happening#record} records it. */
    public Happening happening(Kind kind) {
        return happening.start(kind);
    }

    int record(Happening what) {
        int id = events++;
        lastEvent[what.kind.ordinal()] = id;
        if (firstDay[what.kind.ordinal()] < 0) {
            firstDay[what.kind.ordinal()] = day;
        }
        tally.event(what, day);
        if (chronicled) {
            chronicle.add(what.toEvent(id, day));
        }
        return id;
    }

    /** Records that an entry of the external calendar occurs today. */
    public int recordExternal(int entry) {
        boolean neighbours = scenario().calendar().get(entry).kind() == ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS;
        return happening(Kind.EXTERNAL).external(entry).by(neighbours ? scenario().neighbour() : -1).record();
    }

    /** Returns the id of the latest event of a type, −1 if there is none. */
    public int last(Kind kind) {
        return lastEvent[kind.ordinal()];
    }

    /** Returns the first day with an event of this type, −1 if there is none. */
    public int firstDay(Kind kind) {
        return firstDay[kind.ordinal()];
    }

    public boolean happened(Kind kind) {
        return firstDay[kind.ordinal()] >= 0;
    }

    /** Adds to a flow that measures sum. */
    public void flow(Flow flow, int of, double amount) {
        tally.flow(flow, of, amount, day);
    }

    /** Adds whole units, such as men, to a flow that measures sum. */
    public void flow(Flow flow, int of, long amount) {
        flow(flow, of, (double) amount);
    }

    /** Adds men killed to the dead of a contingent that measures sum. */
    public void countKilled(int corps, long men) {
        if (men > 0) {
            flow(Flow.DEAD, corps, men);
        }
    }

    /** Charges the patron for the one-way passage of its men. Other contingents cost nothing here. */
    public void countShipping(int corps, long men) {
        if (corps == theatre.patronCorps && men > 0) {
            PatronCosts.spend(this, men * value(Parameter.SHIPPING_COST), Cause.SHIPPING);
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
        treasuries.flagsChanged = true;
        int event = happening(Kind.PLACE_TAKEN).at(place).side(side).by(actor).causedBy(cause).record();
        if (place == scenario().capital()) {
            if (side > 0 && expedition.capitalTakenDay < 0) {
                expedition.capitalTakenDay = day;
                expedition.capitalTakenEvent = event;
                report(place, scenario().patron(), News.CAPITAL_TAKEN, 1);
            }
            newsOfVictory(side, value(Parameter.NEWS_CAPITAL));
        } else if (theatre.town[place] > Theatre.GREAT_TOWN) {
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
        return theatre.month(day);
    }

    // --- dispatches ---------------------------------------------------------------------------------------------

    /** Sends a dispatch from a place of the theatre to an actor. It travels by courier and ship. */
    public void report(int fromPlace, int toActor, News news, double what) {
        mail.send(toActor, news, what, day, day + mailDays(fromPlace, toActor, news.ordinal()));
    }

    /** Sends a dispatch about a number of men. */
    public void report(int fromPlace, int toActor, News news, long what) {
        report(fromPlace, toActor, news, (double) what);
    }

    /** Sends a dispatch from one actor's capital to another's. */
    public void write(int fromActor, int toActor, News news, double what) {
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
        double courier = Math.min(theatre.days[place][target], 60) / value(Parameter.COURIER_SPEED);
        double sea = inTheatre ? 0 : scenario().actors().get(actor).mailDays();
        if (calendar.telegraph && !inTheatre) {
            sea *= 0.4;
        }
        return delay(courier + sea, actor, salt);
    }

    private int delay(double days, int actor, int salt) {
        if (off(Switch.MAIL_DELAY)) {
            return 0;
        }
        double slow = 0.85 + 0.35 * uniform(Stream.MAIL, theatre.actorKey[actor], salt);
        return (int) Math.ceil(days * slow);
    }

    /** Returns the latest value that has reached an actor, 0 if none has. */
    public double known(int actor, News news) {
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
        for (int p = 0; p < theatre.places; p++) {
            if (country.held[p] == side) {
                sum += theatre.people[p];
            }
        }
        return sum / theatre.totalPeople;
    }

    /** Returns the men of a contingent who are in forces. */
    public long inField(int contingent) {
        return men.of(contingent, Stock.FIELD);
    }

    /** Returns the men of foreign contingents who are in the country. */
    public long foreignMen() {
        long sum = 0;
        for (int c = 0; c < theatre.contingents; c++) {
            var kind = scenario().contingents().get(c).kind();
            if (kind != Contingent.Kind.HOME_LINE && kind != Contingent.Kind.CLIENT_LINE) {
                sum += inField(c);
            }
        }
        return sum;
    }

    /** Returns the irregulars of the home side [men]. */
    public long bands() {
        return men.of(theatre.homeLine, Stock.BANDS);
    }

    /**
     * Returns the current value of a state variable.
     *
     * @param of
     *            index of the contingent or group, where the variable has one
     */
    public double gauge(Gauge gauge, int of) {
        return switch (gauge) {
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
                for (int p = 0; p < theatre.places; p++) {
                    double weight =
                            scenario().places().get(p).people() * scenario().places().get(p).groupShares().get(of);
                    sum += weight * country.attitude[country.cell(Country.TO_CLIENT, of, p)];
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
            case CLIENT_ARMY -> inField(theatre.clientLine);
            case HOME_ARMY -> inField(theatre.homeLine);
            case CLIENT_EXISTS -> throne.exists() ? 1 : 0;
            case HOME_ON_SOIL -> seat.abroad || seat.caught ? 0 : 1;
            case CAPITAL_HELD -> country.held[scenario().capital()] > 0 ? 1 : 0;
            case PATRON_HAZARD -> commitment.hazard;
        };
    }

    /**
     * Checks the balance of men, money, forces and irregulars, and that every number of the state is finite.
     *
     * @throws KernelFault
     *            if something does not balance or a number is NaN or infinite; the message gives seed and day
     */
    public void audit() {
        try {
            men.audit();
            money.audit();
            forces.audit(theatre.contingents);
            long bands = 0;
            for (long here : country.bands) {
                if (here < 0) {
                    throw new KernelFault("bands: " + here + " irregulars at a place (expected 0 or more)");
                }
                bands += here;
            }
            if (bands != bands()) {
                throw new KernelFault(
                        "bands: " + bands + " irregulars summed over places, " + bands() + " in the ledger");
            }
            auditNumbers();
        } catch (KernelFault fault) {
            throw new KernelFault("seed " + seed + ", day " + day + ": " + fault.getMessage());
        }
    }

    private void auditNumbers() {
        int ofRun = NumberAudit.invalidIn(this::passValues);
        if (ofRun > 0) {
            throw new KernelFault("parameters or qualities: " + ofRun + " numbers are NaN or infinite");
        }
        for (var part : parts) {
            int invalid = NumberAudit.invalidIn(part);
            if (invalid > 0) {
                throw new KernelFault(
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
        dice = new Dice(generator, seed, branch, branchDay);
        ExternalCalendar.redraw(this);
    }

    /** Redraws the parameters, traits and hidden intentions from their priors with the random numbers of the branch. */
    void redrawUnknowns() {
        redrawn = true;
        traitsBranch = branch;
        traits = new Dice(generator, seed, traitsBranch, 0);
        treasuries.flagsChanged = true; // revenue by place depends on parameters
        drawUnknowns();
        DayZero.intentions(this, traits);
        DayZero.frailty(this, traits);
    }

    /** Visits all state once, in a fixed order. */
    void pass(Archive archive) {
        day = archive.pass(day);
        branch = archive.pass(branch);
        branchDay = archive.pass(branchDay);
        passValues(archive);
        decisions.pass(archive);
        archive.pass(lastEvent);
        archive.pass(firstDay);
        events = archive.pass(events);
        for (var part : parts) {
            part.pass(archive);
        }
        redrawn = archive.pass(redrawn);
        traitsBranch = archive.pass(traitsBranch);
    }

    /** Visits the values that were drawn for this run. */
    private void passValues(Archive archive) {
        archive.pass(parameters);
        archive.pass(quality);
        archive.pass(lateQuality);
    }

    /** Rebuilds derived data after the state was read from bytes. A copy uses {@link #share} instead. */
    void restored() {
        dice = new Dice(generator, seed, branch, branchDay);
        traits = redrawn ? new Dice(generator, seed, traitsBranch, 0) : new Dice(generator, seed);
        nearnessByLand = new double[0];
        nearnessByFleet = new double[0];
    }
}
