package puebla.experiment.branching;

import java.util.List;
import java.util.TreeMap;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;

/** Base trajectory: the run whose odds are computed, and its state at the start of each of its days. */
public final class BaseTrajectory {
    /** Interval between stored states [days]. Stepping from a stored state reproduces the days in between. */
    private static final int KEPT_EVERY = 30;

    private final Model model;
    private final Policy policy;
    private final Simulation finished;
    private final Run run;
    private final List<Event> events;
    /** Stored states by day. Callers copy them and never step them. */
    private final TreeMap<Integer, Simulation> kept = new TreeMap<>();

    private BaseTrajectory(Model model, Policy policy, Simulation finished, List<Event> events) {
        this.model = model;
        this.policy = policy;
        this.finished = finished;
        run = finished.result();
        this.events = events;
    }

    /**
     * Runs the simulation of a seed and stores some of its states.
     *
     * @param policy
     *            who decides in the run and in its branches
     */
    public static BaseTrajectory of(Model model, long seed, Policy policy) {
        var log = new EventLog();
        var simulation = Simulation.of(model, seed, policy, log);
        var kept = new TreeMap<Integer, Simulation>();
        while (!simulation.ended()) {
            int day = simulation.view().day();
            if (day % KEPT_EVERY == 0) {
                kept.put(day, simulation.fork(policy));
            }
            simulation.step();
        }
        var base = new BaseTrajectory(model, policy, simulation, log.events());
        base.kept.putAll(kept);
        return base;
    }

    public Model model() {
        return model;
    }

    Policy policy() {
        return policy;
    }

    /** Returns the simulation at the end of the run. */
    public Simulation finished() {
        return finished;
    }

    public Run run() {
        return run;
    }

    public List<Event> events() {
        return events;
    }

    /** Returns the last day of the run, in days since the scenario's first day. */
    public int lastDay() {
        return run.lastDay();
    }

    /**
     * Returns the state at the start of a day. The caller must copy it and must not step it.
     *
     * @param day
     *            days since the scenario's first day
     * @throws IllegalArgumentException
     *             if the run does not have this day
     */
    synchronized Simulation point(int day) {
        if (day < 0 || day > lastDay()) {
            throw new IllegalArgumentException("invalid day: " + day + " (expected 0 to " + lastDay() + ")");
        }
        var before = kept.floorEntry(day);
        if (before.getKey() == day) {
            return before.getValue();
        }
        var point = before.getValue().fork(policy);
        while (point.view().day() < day) {
            point.step();
        }
        kept.put(day, point);
        return point;
    }
}
