package puebla.kernel;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.ForceCommander;
import puebla.kernel.mechanism.War;
import puebla.kernel.order.OrderListener;
import puebla.kernel.rule.Orders;
import puebla.kernel.state.ByteStateVisitor;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.StateCopier;

/**
 * Runs one simulation. The same model, policy and seed give the same run, bit for bit, on any machine.
 * {@link Model#schedule} gives the daily schedule.
 *
 * <p>A run can be advanced day by day, saved, restored and forked. A restored run continues exactly as the original
 * would.
 */
public final class Simulation {
    private final Model model;
    private final War war;
    private final WarView view;
    private int outcome = -1;

    private Simulation(Model model, War war) {
        this.model = model;
        this.war = war;
        view = new WarView(war);
    }

    /** Creates a run on its first day, without an event log. */
    public static Simulation of(Model model, long seed, Policy policy) {
        return begin(model, seed, policy, new EventLog(), false);
    }

    /** Creates a run on its first day that logs its events. */
    public static Simulation of(Model model, long seed, Policy policy, EventLog log) {
        return begin(model, seed, policy, log, true);
    }

    private static Simulation begin(Model model, long seed, Policy policy, EventLog log, boolean logged) {
        var war = new War(model.setup(), seed, policy, log, logged);
        war.state.drawUnknowns();
        Initializer.initialize(war, model.schedule().submodels());
        return new Simulation(model, war);
    }

    /** Runs a simulation to its end. */
    public static Run run(Model model, long seed, Policy policy) {
        var simulation = of(model, seed, policy);
        while (!simulation.ended()) {
            simulation.step();
        }
        return simulation.result();
    }

    /**
     * Advances the run by one day.
     *
     * @throws IllegalStateException
     *            if the run has already ended
     */
    public void step() {
        if (ended()) {
            throw new IllegalStateException(
                    "invalid step: the run of seed " + war.state.seed + " ended on day " + war.state.day);
        }
        war.state.strength.update(war.state, war.updateInterval);
        var schedule = model.schedule();
        for (int m = 0; m < schedule.length(); m++) {
            schedule.mechanism(m).apply(war);
        }
        war.measures.readState(war.state);
        outcome = model.outcomes().outcomeToday(war.state, war.measures, war.events);
        if (outcome < 0) {
            war.state.day++;
        }
    }

    /**
     * Lets a commander give the orders of a side from now on, in place of the commanders of the model. A copy, a fork and a
     * restored run have the commanders of the model.
     *
     * @param side
     *            −1 home, +1 intervention
     */
    public void command(int side, Commander commander) {
        war.command(side, new ForceCommander() {
            @Override
            public void review(War run, int force) {
                for (var order : commander.orders(view, force)) {
                    Orders.carryOut(run, force, order);
                }
            }

            @Override
            public void reconsider(War run, int force) {
                review(run, force);
            }
        });
    }

    /** Lets a listener hear every order that a commander gives from now on. */
    public void hearOrders(OrderListener listener) {
        war.hearOrders(listener);
    }

    /** Reports whether the run has an outcome. */
    public boolean ended() {
        return outcome >= 0;
    }

    /** Returns the run as everything outside the kernel may see it. */
    public WarView view() {
        return view;
    }

    /** Returns the live run, for mechanisms and for their tests and measurements. */
    public War war() {
        return war;
    }

    /**
     * Returns the result of the completed run, after an audit of its state.
     *
     * @throws IllegalStateException
     *            if the run has not ended
     * @throws InvariantViolation
     *            if the books do not balance, or a number of the state or of the result is NaN or infinite
     */
    public Run result() {
        if (!ended()) {
            throw new IllegalStateException(
                    "missing result: the run of seed " + war.state.seed + " has not ended on day " + war.state.day);
        }
        war.audit();
        List<Integer> choices = new ArrayList<>();
        for (int d = 0; d < model.scenario().decisions().size(); d++) {
            choices.add(war.decisions.lastChoice(d));
        }
        var run = new Run(war.state.seed, outcome, war.state.day, war.measures.result(war.state.day), choices,
                model.unknowns().stream().map(war.state::input).toList());
        for (int m = 0; m < run.measures().size(); m++) {
            var value = run.measures().get(m);
            if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
                throw new InvariantViolation("seed " + war.state.seed + ", day " + war.state.day + ": measure "
                        + model.scenario().measures().get(m).id() + " is " + value.getAsDouble());
            }
        }
        return run;
    }

    /** Version of the saved form. It is raised when the list of state variables changes. */
    private static final int FORM = 12;

    /** Returns the whole state as bytes. */
    public byte[] save() {
        var visitor = ByteStateVisitor.writer();
        visitor.visit(FORM);
        visitor.visit(model.key());
        visitor.visit(war.state.seed);
        visitor.visit(outcome);
        war.visit(visitor);
        return visitor.written();
    }

    /**
     * Restores a saved run of the same model.
     *
     * @throws IllegalArgumentException
     *            if the bytes are not a run of this model
     */
    public static Simulation restore(Model model, byte[] saved, Policy policy) {
        return restore(model, saved, policy, new EventLog(), false);
    }

    /**
     * Restores a saved run of the same model and logs its events from here on.
     *
     * @throws IllegalArgumentException
     *            if the bytes are not a run of this model
     */
    public static Simulation restore(Model model, byte[] saved, Policy policy, EventLog log) {
        return restore(model, saved, policy, log, true);
    }

    private static Simulation restore(Model model, byte[] saved, Policy policy, EventLog log,
            boolean logged) {
        var visitor = ByteStateVisitor.reader(saved);
        try {
            int form = visitor.visit(0);
            if (form != FORM) {
                throw new IllegalArgumentException("invalid saved run: form " + form + ", expected form " + FORM);
            }
            if (visitor.visit(0L) != model.key()) {
                throw new IllegalArgumentException(
                        "invalid saved run: it belongs to another scenario than '" + model.scenario().id()
                                + "', or to the same with other data, levers, random generator or update interval");
            }
            var war = new War(model.setup(), visitor.visit(0L), policy, log, logged);
            var simulation = new Simulation(model, war);
            simulation.outcome = visitor.visit(0);
            war.visit(visitor);
            war.state.rebuildDerived();
            if (!visitor.exhausted()) {
                throw new IllegalArgumentException(
                        "invalid saved run: it is longer than a run of scenario '" + model.scenario().id() + "'");
            }
            return simulation;
        } catch (java.nio.BufferUnderflowException cut) {
            throw new IllegalArgumentException(
                    "invalid saved run: it is shorter than a run of scenario '" + model.scenario().id() + "'", cut);
        }
    }

    /**
     * Returns a copy of the run on its current day. The copy continues with the same random numbers and has no event
     * log.
     */
    public Simulation fork(Policy policy) {
        var copy = new Simulation(model, new War(model.setup(), war.state.seed, policy, new EventLog(), false));
        copy.copyState(this);
        return copy;
    }

    /**
     * Overwrites this run with a copy of another on its current day, as a fork would be, and reuses the memory of this
     * run. To simulate many branches of one run, fork it once and overwrite that fork for each branch.
     *
     * @throws IllegalArgumentException
     *            if the original has another model or seed, or if this run has an event log
     */
    public void copyFrom(Simulation original) {
        if (original.model != model || original.war.state.seed != war.state.seed) {
            throw new IllegalArgumentException(
                    "invalid source for a copy into the run of seed " + war.state.seed + ": seed "
                            + original.war.state.seed + (original.model == model ? "" : " of another model"));
        }
        if (war.events.logged()) {
            throw new IllegalArgumentException(
                    "invalid target of a copy: the run has an event log, which cannot be overwritten");
        }
        copyState(original);
    }

    private void copyState(Simulation original) {
        war.visit(original.collectState());
        war.state.shareDerived(original.war.state);
        outcome = original.outcome;
    }

    /**
     * Collects the state for a copy. Several threads may copy one run at once, and visiting reassigns its scalars;
     * therefore this method is synchronized.
     */
    private synchronized StateCopier collectState() {
        var copier = new StateCopier();
        war.visit(copier);
        copier.handOut();
        return copier;
    }

    /** Returns a copy of the run on its current day. The copy uses the random numbers of a branch from that day on. */
    public Simulation fork(Policy policy, long branch) {
        var copy = fork(policy);
        copy.branchOff(branch);
        return copy;
    }

    /**
     * Starts a branch on the current day. Past decisions and actions in progress are kept. From here on the random
     * numbers are those of the branch. External events that have not occurred yet are redrawn, given that they have not
     * occurred (unless the calendar is fixed or off).
     *
     * <p>The random numbers of a branch do not depend on the day on which it starts. Therefore branches from two days
     * differ only by what happened between these days.
     */
    public void branchOff(long branch) {
        branchOff(model, war, branch);
    }

    static void branchOff(Model model, War war, long branch) {
        war.state.random.branchOff(branch, war.state.day);
        for (var submodel : model.schedule().submodels()) {
            submodel.branchOff(war);
        }
    }

    /** Redraws the parameters, traits and hidden intentions from their priors with the random numbers of the branch. */
    private static void redrawUnknowns(Model model, War war) {
        var random = war.state.random;
        random.redrawUnknowns();
        war.state.treasuries.requireAssessment(); // revenue by place depends on parameters
        war.state.drawUnknowns();
        for (var submodel : model.schedule().submodels()) {
            submodel.draw(war, random.unknowns());
        }
    }

    /**
     * Starts a branch and redraws the parameters, traits and hidden intentions from their priors. On the first day the
     * result is an independent run. Later it is a run with other uncertain values and the same past.
     *
     * @return the run to continue with: a new one on the first day, otherwise this one
     */
    public Simulation branchOffWithOtherUnknowns(long branch) {
        if (war.state.day > 0) {
            branchOff(model, war, branch);
            redrawUnknowns(model, war);
            return this;
        }
        var other = new War(model.setup(), war.state.seed, war.policy(), new EventLog(), false);
        branchOff(model, other, branch);
        redrawUnknowns(model, other);
        Initializer.initialize(other, model.schedule().submodels());
        return new Simulation(model, other);
    }
}
