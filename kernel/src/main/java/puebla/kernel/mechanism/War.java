package puebla.kernel.mechanism;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.decision.Decisions;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.event.EventRecorder;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.geography.Season;
import puebla.kernel.mail.Dispatches;
import puebla.kernel.measure.MeasureRecorder;
import puebla.kernel.measure.StateVariables;
import puebla.kernel.order.Order;
import puebla.kernel.order.OrderListener;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.EntityKeys;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.scenario.UpdateRounds;
import puebla.kernel.state.BattleResult;
import puebla.kernel.state.FieldForces;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.NumberAudit;
import puebla.kernel.state.StateVisitor;
import puebla.kernel.state.Stateful;
import puebla.kernel.state.UpkeepList;
import puebla.kernel.state.WarState;

/**
 * Everything that a mechanism receives: the data of the scenario, the state of the run, its events, decisions, mail,
 * measures and random numbers. Each run has one object; it is not thread-safe.
 */
public final class War implements Stateful {
    /**
     * Data and settings of a model, shared by its runs.
     *
     * @param states
     *            creates the parts of the state that submodels keep for themselves
     */
    public record Setup(PreparedScenario prepared, MeasureRecorder.Index measures, DecisionRequest.Weights weights,
            Generator generator, UpdateInterval updateInterval, int opinionDays,
            Function<PreparedScenario, List<Stateful>> states) {}

    private static final int WORK_ARRAYS = 3;

    private @Nullable ForceCommander homeCommander;
    private @Nullable ForceCommander interventionCommander;
    private @Nullable OrderListener orders;

    private final Scenario scenario;
    /** Data of the scenario as arrays. */
    public final ScenarioColumns columns;
    /** Keys of the random draws. */
    public final EntityKeys keys;
    /** Roads and distances. */
    public final RouteNetwork routes;
    /** Days on which places and leaders are updated. */
    public final UpdateRounds rounds;
    /** Months and seasons. */
    public final Season season;
    /** Update interval of the slowly changing state. */
    public final UpdateInterval updateInterval;
    /** Update interval of opinion and bands [days]: that of {@link #updateInterval}, except in benchmarks. */
    public final int opinionDays;

    /** State of the run. */
    public final WarState state;
    /** Events of the run. */
    public final EventRecorder events;
    /** Decisions of the actors. */
    public final Decisions decisions;
    /** Sender of dispatches. */
    public final Dispatches dispatches;
    /** Measures of the run. */
    public final MeasureRecorder measures;
    private final StateVariables variables;
    private final Policy policy;

    // Working memory: filled before each use, and never saved.
    /** Forces that are updated today. */
    public final UpkeepList upkeep;
    /** Field forces and the values of their targets. */
    public final FieldForces fieldForces;
    /** Result of the latest battle. */
    public final BattleResult battle = new BattleResult();
    private final int[][] scratch;

    /** Creates a run before its first day, without drawn values. */
    public War(Setup setup, long seed, Policy policy, EventLog log, boolean logged) {
        var prepared = setup.prepared();
        scenario = prepared.scenario();
        columns = prepared.columns();
        keys = prepared.keys();
        routes = prepared.routes();
        rounds = prepared.rounds();
        season = prepared.season();
        updateInterval = setup.updateInterval();
        opinionDays = setup.opinionDays();
        this.policy = policy;
        state = new WarState(prepared, setup.generator(), seed, setup.states().apply(prepared));
        measures = new MeasureRecorder(setup.measures(), state);
        variables = new StateVariables(prepared);
        decisions = new Decisions(prepared, state, setup.weights(), policy, logged);
        events = new EventRecorder(state, prepared.events(), measures, decisions.reasons(), log, logged);
        dispatches = new Dispatches(state, prepared);
        upkeep = new UpkeepList(state, updateInterval, columns);
        fieldForces = new FieldForces(state, prepared);
        scratch = new int[WORK_ARRAYS][columns.places()];
    }

    /** Returns who gives the orders of a side; null for the commanders of the model. */
    public @Nullable ForceCommander commander(int side) {
        return side < 0 ? homeCommander : interventionCommander;
    }

    /** Sets who gives the orders of a side; null for the commanders of the model. It is not saved, copied or forked. */
    public void command(int side, @Nullable ForceCommander commander) {
        if (side < 0) {
            homeCommander = commander;
        } else {
            interventionCommander = commander;
        }
    }

    /** Sets who hears the orders of the run; null for nobody. */
    public void hearOrders(@Nullable OrderListener listener) {
        orders = listener;
    }

    /** Reports whether somebody hears the orders of the run. */
    public boolean listensToOrders() {
        return orders != null;
    }

    /** Tells an order to the listener. */
    public void tellOrder(int force, Order order) {
        if (orders != null) {
            orders.ordered(state.day, force, order);
        }
    }

    /** Returns the scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns the policy that chooses. */
    public Policy policy() {
        return policy;
    }

    /** Returns the value of a parameter in this run. */
    public double value(Parameter parameter) {
        return state.value(parameter);
    }

    /** Reports whether the levers switch this system off. */
    public boolean off(SystemSwitch system) {
        return columns.off(system);
    }

    /** Returns the current month, 1…12. */
    public int month() {
        return season.month(state.day);
    }

    /**
     * Returns one of three work arrays by place for use inside one mechanism. Its content is not preserved between
     * mechanisms.
     */
    public int[] scratch(int which) {
        return scratch[which];
    }

    // --- random numbers of the current day ----------------------------------------------------------------------

    /** Returns the random numbers of this run; from the start of a branch on, those of the branch. */
    public KeyedRandom random() {
        return state.random.today();
    }

    /** Returns today's uniform draw, in [0, 1). */
    public double uniform(Draw draw, long entity) {
        return random().uniform(draw, entity, state.day);
    }

    /** Reports whether an event with a constant hazard occurs today. */
    public boolean occurs(Draw draw, long entity, double hazardPerDay) {
        return random().occurs(draw, entity, state.day, hazardPerDay);
    }

    /** Returns today's standard normal draw. */
    public double normal(Draw draw, long entity) {
        return random().normal(draw, entity, state.day);
    }

    /** Returns a binomial draw of today: the successes among {@code trials}. */
    public long binomial(Draw draw, long entity, long trials, double chance) {
        return random().binomial(draw, entity, state.day, trials, chance);
    }

    /** Returns a binomial draw of today with the probability that follows from a hazard. */
    public long binomialFromHazard(Draw draw, long entity, long trials, double hazard) {
        return random().binomialFromHazard(draw, entity, state.day, trials, hazard);
    }

    // --- measures -----------------------------------------------------------------------------------------------

    /** Adds to a flow that measures sum. */
    public void addFlow(Flow flow, int of, double amount) {
        measures.addFlow(flow, of, amount, -1, state.day);
    }

    /** Adds whole units, such as men, to a flow that measures sum. */
    public void addFlow(Flow flow, int of, long amount) {
        addFlow(flow, of, (double) amount);
    }

    /** Adds men to a flow at a place that measures sum. */
    public void addFlow(Flow flow, int of, long men, int place) {
        if (men > 0) {
            measures.addFlow(flow, of, (double) men, place, state.day);
        }
    }

    /** Adds men killed at a place to the dead of a contingent that measures sum. */
    public void countKilled(int corps, long men, int place) {
        addFlow(Flow.DEAD, corps, men, place);
        addFlow(Flow.KILLED, corps, men, place);
    }

    /**
     * Returns the current value of a state variable.
     *
     * @param of
     *            index of the contingent or group, where the variable has one
     */
    public double read(StateVariable variable, int of) {
        return variables.read(state, variable, of);
    }

    // --- saving, copying, checking ------------------------------------------------------------------------------

    @Override
    public void visit(StateVisitor visitor) {
        state.visit(visitor);
        decisions.visit(visitor);
        events.visit(visitor);
        measures.visit(visitor);
    }

    /**
     * Checks the balance of men, money, forces and irregulars, and that every number of the state is finite.
     *
     * @throws InvariantViolation
     *             if something does not balance or a number is NaN or infinite; the message gives seed and day
     */
    public void audit() {
        try {
            state.audit();
            NumberAudit.check("measures", measures);
        } catch (InvariantViolation violation) {
            throw new InvariantViolation("seed " + state.seed + ", day " + state.day + ": " + violation.getMessage());
        }
    }
}
