package puebla.kernel.state;

import java.util.Arrays;
import java.util.List;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Slots;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Unknown;

/**
 * State of one simulated war on one day: dense arrays by place, group, force and actor, and the values that were drawn
 * for the run. It has no rule of the model. {@link #visit} visits the whole state once, for saving, restoring and
 * forking.
 */
public final class WarState implements Stateful {
    /** Fighting worth of a starving force relative to a fed one. */
    private static final double WORTH_UNFED = 0.5;
    /** Fighting worth of a shaken force relative to a firm one. */
    private static final double WORTH_SHAKEN = 0.4;

    /** Seed of the run. */
    public final long seed;
    /** Days since the scenario's first day. */
    public int day;
    /** Random numbers of the run. */
    public final RunRandom random;
    /** Ledger of the men. */
    public final Men men;
    /** Ledger of the money. */
    public final Money money;
    /** Forces. */
    public final ForceTable forces;
    /** Strength by place, derived from the forces. */
    public final StrengthByPlace strength;
    /** Control, opinion and sieges by place. */
    public final Country country;
    /** Home government. */
    public final GovernmentSeat seat;
    /** Leaders. */
    public final Leaders leaders;
    /** Dispatches in transit, and what each actor knows. */
    public final Mail mail;
    /** External events. */
    public final Calendar calendar;
    /** Debtor's payments. */
    public final Debt debt;
    /** Creditors' coalition. */
    public final Coalition coalition;
    /** Patron's expedition. */
    public final Expedition expedition;
    /** Client government and its ruler. */
    public final Throne throne;
    /** Patron's commitment and withdrawal. */
    public final Commitment commitment;
    /** Neighbouring power. */
    public final Neighbour neighbour;
    /** Public finance of both governments. */
    public final Treasuries treasuries;
    /** Armies of the home side. */
    public final ArmyTable armies;

    private final Scenario scenario;
    private final ScenarioColumns columns;
    private final EntityKeys keys;
    private final RouteNetwork routes;
    private final Slots slots;
    private final double[] parameters;
    /** The values of the parameters at their serial numbers, which a run reads often; NaN where there is none. */
    private final double[] bySerial;
    private final double[] quality;
    private final double[] lateQuality;
    /** Derived from the parameters; empty until first use. */
    private double[] nearnessByLand = {};
    private double[] nearnessByFleet = {};
    /** Parts of submodels that keep a state of their own. */
    private final Stateful[] own;
    /** Parts of the state, in the order of a saved run. */
    private final Stateful[] parts;

    /**
     * Creates the state of a run before its first day.
     *
     * @param more
     *            parts of submodels that keep a state of their own
     */
    public WarState(PreparedScenario prepared, Generator generator, long seed, List<Stateful> more) {
        scenario = prepared.scenario();
        columns = prepared.columns();
        keys = prepared.keys();
        routes = prepared.routes();
        slots = prepared.parameters();
        parameters = new double[slots.size()];
        bySerial = slots.emptyBySerial();
        this.seed = seed;
        random = new RunRandom(generator, seed, scenario.levers().drawn());
        men = new Men(scenario.contingents(), ScenarioColumns.menAtArms(columns.totalPeople()));
        money = new Money(columns.actors(), scenario.patron(), scenario.armies().size());
        forces = new ForceTable(men, columns.places());
        strength = new StrengthByPlace(columns);
        country = new Country(columns);
        seat = new GovernmentSeat(scenario.capital());
        leaders = new Leaders(scenario);
        mail = new Mail(columns.actors());
        calendar = new Calendar(scenario.calendar().size(), columns.actors());
        debt = new Debt(columns.actors());
        coalition = new Coalition(columns.actors());
        expedition = new Expedition();
        throne = new Throne(columns.actors(), columns.contingents());
        commitment = new Commitment();
        neighbour = new Neighbour();
        treasuries = new Treasuries();
        armies = new ArmyTable(scenario.armies().size());
        quality = new double[columns.contingents()];
        lateQuality = new double[columns.contingents()];
        own = more.toArray(Stateful[]::new);
        var shared = new Stateful[]{random, men, money, forces, strength, country, seat, leaders, mail, calendar, debt,
                coalition, expedition, throne, commitment, neighbour, treasuries, armies};
        parts = Arrays.copyOf(shared, shared.length + own.length);
        System.arraycopy(own, 0, parts, shared.length, own.length);
    }

    /** Sets every uncertain value of this run: a draw from its prior, or its central value if nothing is drawn. */
    public void drawUnknowns() {
        var declared = scenario.submodels().parameters();
        for (int p = 0; p < declared.size(); p++) {
            parameters[p] = random.draw(scenario.parameters().get(p), declared.get(p).key());
        }
        slots.spread(parameters, bySerial);
        for (int c = 0; c < columns.contingents(); c++) {
            var contingent = scenario.contingents().get(c);
            quality[c] = random.draw(contingent.quality(), keys.contingent(c));
            lateQuality[c] = Math.max(quality[c], random.draw(contingent.lateQuality(), keys.contingent(c) + 1));
        }
        for (int l = 0; l < columns.leaders(); l++) {
            leaders.drawAbility(l, random.draw(scenario.leaders().get(l).ability(), keys.leader(l)));
        }
        double reach = value(SharedParameters.COLUMN_REACH_DAYS);
        nearnessByLand = routes.nearness(false, reach);
        nearnessByFleet = routes.nearness(true, reach);
    }

    /**
     * Returns the value of a parameter in this run.
     *
     * @throws IllegalArgumentException
     *             if no submodel of the scenario declares it
     */
    public double value(Parameter parameter) {
        return slots.value(bySerial, parameter);
    }

    /** Returns the grievance of a creditor in this run, 0…1. */
    public double grievance(int actor) {
        return random.draw(scenario.actors().get(actor).grievance(), keys.actor(actor) + 2);
    }

    /** Returns the wish of a creditor for another government of the debtor in this run, 0…1. */
    public double regimeTaste(int actor) {
        return random.draw(scenario.actors().get(actor).regimeTaste(), keys.actor(actor) + 1);
    }

    /** Returns the suspicion at which a partner leaves in this run, 0…1. */
    public double exitThreshold(int actor) {
        return random.draw(scenario.actors().get(actor).exitThreshold(), keys.actor(actor) + 3);
    }

    /** Returns the probability that a partner that leaves settles with the debtor, in this run. */
    public double settles(int actor) {
        return random.draw(scenario.actors().get(actor).settles(), keys.actor(actor) + 4);
    }

    /** Returns the willingness of a candidate to accept the throne in this run. */
    public double willingness(int candidate) {
        return random.draw(scenario.candidates().get(candidate).willingness(), keys.candidate(candidate));
    }

    /** Returns an uncertain value as this run has drawn it. */
    public double input(Unknown unknown) {
        int index = unknown.index();
        return switch (unknown.kind()) {
            case PARAMETER -> parameters[index];
            case QUALITY -> quality[index];
            case LATE_QUALITY -> lateQuality[index];
            case ABILITY -> leaders.ability(index);
            case GRIEVANCE -> grievance(index);
            case REGIME_TASTE -> regimeTaste(index);
            case EXIT_THRESHOLD -> exitThreshold(index);
            case SETTLES -> settles(index);
            case WILLINGNESS -> willingness(index);
            case HIDDEN_AIM -> coalition.hiddenAim() ? 1 : 0;
            case FRAILTY -> commitment.frailty();
        };
    }

    /**
     * Returns the part of the state that a submodel keeps for itself.
     *
     * @throws IllegalArgumentException
     *             if no submodel of the scenario has such a part
     */
    public <S extends Stateful> S part(Class<S> type) {
        for (var part : own) {
            if (type.isInstance(part)) {
                return type.cast(part);
            }
        }
        throw new IllegalArgumentException("no submodel of the scenario has a " + type.getSimpleName());
    }

    // --- readings -----------------------------------------------------------------------------------------------

    /** Returns the current date [days since 1970-01-01]. */
    public long date() {
        return scenario.firstDay() + day;
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
            known = routes.nearness(fleet, value(SharedParameters.COLUMN_REACH_DAYS));
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
        int c = forces.contingent(force);
        return quality[c] + (lateQuality[c] - quality[c]) * forces.experience(force);
    }

    /** Returns the fighting quality per man of a contingent on its arrival (home regulars of the first years = 1). */
    public double qualityOfCorps(int corps) {
        return quality[corps];
    }

    /** Returns the fighting worth of a force [men of the reference quality]. */
    public double worthOf(int force) {
        double fed =
                columns.off(SystemSwitch.SUPPLY) ? 1 : WORTH_UNFED + (1 - WORTH_UNFED) * forces.supply(force);
        return forces.fit(force) * qualityOf(force) * (WORTH_SHAKEN + (1 - WORTH_SHAKEN) * forces.cohesion(force))
                * fed;
    }

    /** Returns the men of a contingent who are in forces. */
    public long inField(int contingent) {
        return men.of(contingent, Stock.FIELD);
    }

    /** Returns the men of foreign contingents who are in the country. */
    public long foreignMen() {
        long sum = 0;
        for (int c = 0; c < columns.contingents(); c++) {
            var kind = columns.kind(c);
            if (kind != Contingent.Kind.HOME_LINE && kind != Contingent.Kind.CLIENT_LINE) {
                sum += inField(c);
            }
        }
        return sum;
    }

    /** Returns the irregulars of the home side [men]. */
    public long bands() {
        return men.of(columns.homeLine(), Stock.BANDS);
    }

    /** Returns the share of the people whose place a side holds. */
    public double peopleHeld(int side) {
        double sum = 0;
        for (int p = 0; p < columns.places(); p++) {
            if (country.held(p) == side) {
                sum += columns.people(p);
            }
        }
        return sum / columns.totalPeople();
    }

    /** Returns the share of the people under the intervention, as computed once a week. */
    public double peopleHeldNow() {
        return throne.peopleHeld();
    }

    /** Returns the public belief that the client lasts, 0…1. */
    public double belief() {
        return throne.belief();
    }

    /**
     * Reports whether the truce is in force: the allies have a convention and the patron does not act alone. Allied
     * forces do not fight during the truce.
     */
    public boolean truce() {
        return coalition.conventionDay() >= 0 && expedition.hostilitiesDay() < 0;
    }

    /** Reports whether a leader commands no force. */
    public boolean isIdle(int leader) {
        for (int f = 0; f < forces.used(); f++) {
            if (forces.leader(f) == leader && forces.exists(f)) {
                return false;
            }
        }
        return true;
    }

    // --- saving, copying, checking ------------------------------------------------------------------------------

    /** Visits all state once, in a fixed order. */
    @Override
    public void visit(StateVisitor visitor) {
        day = visitor.visit(day);
        visitDrawnValues(visitor);
        for (var part : parts) {
            part.visit(visitor);
        }
    }

    /** Visits the values that were drawn for this run. */
    private void visitDrawnValues(StateVisitor visitor) {
        visitor.visit(parameters);
        if (visitor.replaces()) {
            slots.spread(parameters, bySerial);
        }
        visitor.visit(quality);
        visitor.visit(lateQuality);
    }

    /**
     * Shares the distance weights and random generators of the run that this one is a copy of, so that a copy does not
     * compute them again.
     */
    public void shareDerived(WarState of) {
        random.share(of.random);
        nearnessByLand = of.nearnessByLand;
        nearnessByFleet = of.nearnessByFleet;
    }

    /** Rebuilds derived data after the state was read from bytes. A copy uses {@link #shareDerived} instead. */
    public void rebuildDerived() {
        random.rebuild();
        nearnessByLand = new double[0];
        nearnessByFleet = new double[0];
    }

    /**
     * Checks the balance of men, money, forces and irregulars, and that every number of the state is finite.
     *
     * @throws InvariantViolation
     *             if something does not balance or a number is NaN or infinite
     */
    public void audit() {
        men.audit();
        money.audit();
        forces.audit(columns.contingents());
        armies.audit(men.of(columns.homeLine(), Stock.CADRE));
        country.auditBands(bands());
        NumberAudit.check("parameters or qualities", this::visitDrawnValues);
        for (var part : parts) {
            NumberAudit.check(part.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT), part);
        }
    }
}
