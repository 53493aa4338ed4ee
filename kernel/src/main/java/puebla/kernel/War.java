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
 * The war on one day. Dense arrays by place, group, force and actor; one object per war, not thread-safe. Mechanisms
 * change it, {@link #pass} lists all of it once for saving, restoring and forking.
 */
public final class War {
    /** Of seven people one is a man who can bear arms. */
    private static final double PEOPLE_PER_MAN_AT_ARMS = 7;

    public final Theatre theatre;
    public final long seed;
    /** Days since the scenario's first day. */
    public int day;
    public Dice dice;
    /** What the unknowns of this war are drawn with: its seed's dice, unless a branch has drawn them anew. */
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
    /** Steps of what changes slowly. */
    public final Steps steps;
    public final Roll roll;
    public final FieldForces field;
    public final BattleResult battle = new BattleResult();

    private final int[][] scratch;
    /** Follow from the parameters; empty until somebody asks. */
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
    private int events;
    private long branch;
    private int branchDay = Integer.MAX_VALUE;
    /** Branch with which the unknowns were drawn; only its own seed's when {@code redrawn} is false. */
    private long traitsBranch;
    private boolean redrawn;

    War(Model model, long seed, Policy policy, Chronicle chronicle, boolean chronicled) {
        theatre = model.theatre();
        this.seed = seed;
        this.chronicle = chronicle;
        this.chronicled = chronicled;
        generator = model.generator();
        steps = model.steps();
        dice = new Dice(generator, seed);
        traits = dice;
        var scenario = theatre.scenario;
        men = new Men(scenario.contingents(), (long) (theatre.totalPeople / PEOPLE_PER_MAN_AT_ARMS));
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
    }

    /** Every unknown gets its value in this war: from its prior, or its central value when nothing is to be drawn. */
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

    /** A copy of a war reckons no distances anew, and shares the dice that are the same. */
    void share(War of) {
        dice = of.dice;
        traits = of.traits;
        nearnessByLand = of.nearnessByLand;
        nearnessByFleet = of.nearnessByFleet;
    }

    /** The value of a prior in this war. The key is the name of what it is. */
    public double draw(Prior prior, long key) {
        if (prior.shape() == Prior.Shape.FIXED || !theatre.scenario.levers().drawn()) {
            return prior.value();
        }
        return prior.at(traits.normal(Stream.PARAMETER, key, 0, 0));
    }

    public Scenario scenario() {
        return theatre.scenario;
    }

    /** Value of a parameter in this war. */
    public double value(Parameter parameter) {
        return parameters[parameter.ordinal()];
    }

    /** True when a person switched this system off. */
    public boolean off(Switch system) {
        return theatre.off(system);
    }

    /**
     * How much a far goal counts for a column: e^(−days/τ), by place (a row of as many as there are places) and the others in the
     * order of {@link Theatre#nearest} or {@link Theatre#nearestWithFleet}. Reckoned once for all pairs of places of a war.
     *
     * @param fleet
     *            a fleet may carry the column between ports
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

    /** Fighting worth of a man of a force: his corps' quality, drifting to its late quality with success. */
    public double qualityOf(int force) {
        int c = forces.contingent[force];
        return quality[c] + (lateQuality[c] - quality[c]) * forces.experience[force];
    }

    /** Fighting worth of a man of a corps as it first comes. */
    public double qualityOfCorps(int corps) {
        return quality[corps];
    }

    // --- chance -------------------------------------------------------------------------------------------------

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

    // --- what happens -------------------------------------------------------------------------------------------

    /** Starts an event; {@link Happening#record} makes it happen. */
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

    /** An entry of the external calendar happens today. */
    public int recordExternal(int entry) {
        boolean neighbours = scenario().calendar().get(entry).kind() == ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS;
        return happening(Kind.EXTERNAL).external(entry).by(neighbours ? scenario().neighbour() : -1).record();
    }

    /** Id of the latest event of a kind, −1 for none. */
    public int last(Kind kind) {
        return lastEvent[kind.ordinal()];
    }

    /** First day of an event of this kind, −1 for never. */
    public int firstDay(Kind kind) {
        return firstDay[kind.ordinal()];
    }

    public boolean happened(Kind kind) {
        return firstDay[kind.ordinal()] >= 0;
    }

    /** Adds to a flow that measures sum up. */
    public void flow(Flow flow, int of, double amount) {
        tally.flow(flow, of, amount, day);
    }

    /** Men of a corps were killed: the measures count them. */
    public void countKilled(int corps, long men) {
        if (men > 0) {
            flow(Flow.DEAD, corps, men);
        }
    }

    /** Men of the patron's corps crossed the sea, one way: it costs. */
    public void countShipping(int corps, long men) {
        if (corps == theatre.patronCorps && men > 0) {
            PatronCosts.spend(this, men * value(Parameter.SHIPPING_COST), Cause.SHIPPING);
        }
    }

    /** A town changes hands. */
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

    /** Great news moves public belief at once. Log-odds for the side that gains. */
    public void newsOfVictory(int side, double size) {
        if (throne.exists() || expedition.base >= 0) {
            throne.beliefLogit = Math.clamp(throne.beliefLogit + side * size, -4.0, 4.0);
        }
    }

    /** True while allied forces are guests in the country and nobody fires. */
    public boolean truce() {
        return coalition.conventionDay >= 0 && coalition.aloneDay < 0;
    }

    /** True when a leader commands no force. */
    public boolean isIdle(int leader) {
        for (int f = 0; f < forces.used; f++) {
            if (forces.leader[f] == leader && forces.exists(f)) {
                return false;
            }
        }
        return true;
    }

    /** Share of the people under the intervention, as reckoned this week. */
    public double peopleHeldNow() {
        return throne.peopleHeld;
    }

    /** A row of numbers by place for a mechanism's own reckoning, one of three; it holds nothing between mechanisms. */
    public int[] scratch(int which) {
        return scratch[which];
    }

    /** Days since 1970-01-01. */
    public long date() {
        return scenario().firstDay() + day;
    }

    /** Month of the year, 1…12. */
    public int month() {
        return theatre.month(day);
    }

    // --- mail ---------------------------------------------------------------------------------------------------

    /** Sends news from a place of the theatre to an actor. It arrives by courier and ship. */
    public void report(int fromPlace, int toActor, News news, double what) {
        mail.send(toActor, news, what, day, day + mailDays(fromPlace, toActor, news.ordinal()));
    }

    /** Sends news from one actor's capital to another's. */
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

    /** What an actor has heard. */
    public double known(int actor, News news) {
        return mail.known(actor, news);
    }

    // --- readings -----------------------------------------------------------------------------------------------

    /** Public belief that the client lasts, 0…1. */
    public double belief() {
        return throne.belief();
    }

    /** Share of the people whose town is under this side's flag. */
    public double peopleHeld(int side) {
        double sum = 0;
        for (int p = 0; p < theatre.places; p++) {
            if (country.held[p] == side) {
                sum += theatre.people[p];
            }
        }
        return sum / theatre.totalPeople;
    }

    /** Men of a contingent in forces. */
    public long inField(int contingent) {
        return men.of(contingent, Stock.FIELD);
    }

    /** Men of foreign corps in the country. */
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

    /** Irregulars of the home side. */
    public long bands() {
        return men.of(theatre.homeLine, Stock.BANDS);
    }

    /** Reads a state of today. */
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

    /** @throws KernelFault when men or money do not balance; names day and seed */
    public void audit() {
        try {
            men.audit();
            money.audit();
            forces.audit(theatre.contingents);
            long bands = 0;
            for (long here : country.bands) {
                if (here < 0) {
                    throw new KernelFault("bands: " + here + " men somewhere");
                }
                bands += here;
            }
            if (bands != bands()) {
                throw new KernelFault("bands: " + bands + " men at the places, " + bands() + " in the ledger");
            }
        } catch (KernelFault fault) {
            throw new KernelFault("seed " + seed + ", day " + day + ": " + fault.getMessage());
        }
    }

    /** From today on this war draws other futures than its seed's. What has not yet happened in the world outside is drawn anew. */
    void branchOff(long number) {
        branch = number;
        branchDay = day;
        dice = new Dice(generator, seed, branch, branchDay);
        ExternalCalendar.redraw(this);
    }

    /** Draws parameters, traits and hidden intentions from their priors once more, as another war would have them. */
    void redrawUnknowns() {
        redrawn = true;
        traitsBranch = branch;
        traits = new Dice(generator, seed, traitsBranch, 0);
        treasuries.flagsChanged = true; // what the places yield hangs on parameters
        drawUnknowns();
        DayZero.intentions(this, traits);
        DayZero.frailty(this, traits);
    }

    /** All state, once, in a fixed order. */
    void pass(Archive archive) {
        day = archive.pass(day);
        branch = archive.pass(branch);
        branchDay = archive.pass(branchDay);
        archive.pass(parameters);
        archive.pass(quality);
        archive.pass(lateQuality);
        decisions.pass(archive);
        archive.pass(lastEvent);
        archive.pass(firstDay);
        events = archive.pass(events);
        men.pass(archive);
        money.pass(archive);
        forces.pass(archive);
        muster.pass(archive);
        country.pass(archive);
        seat.pass(archive);
        leaders.pass(archive);
        mail.pass(archive);
        calendar.pass(archive);
        debt.pass(archive);
        coalition.pass(archive);
        expedition.pass(archive);
        throne.pass(archive);
        commitment.pass(archive);
        neighbour.pass(archive);
        treasuries.pass(archive);
        tally.pass(archive);
        redrawn = archive.pass(redrawn);
        traitsBranch = archive.pass(traitsBranch);
    }

    /** After state has come from bytes: what follows from it. A copy shares it instead ({@link #share}). */
    void restored() {
        dice = new Dice(generator, seed, branch, branchDay);
        traits = redrawn ? new Dice(generator, seed, traitsBranch, 0) : new Dice(generator, seed);
        nearnessByLand = new double[0];
        nearnessByFleet = new double[0];
    }
}
