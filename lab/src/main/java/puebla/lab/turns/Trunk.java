package puebla.lab.turns;

import java.util.List;
import java.util.TreeMap;
import puebla.kernel.Chronicle;
import puebla.kernel.Event;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;

/** The war whose odds are asked for: how it went, and itself on the morning of any of its days. */
public final class Trunk {
    /** A war is kept every so many days; the mornings between are reached by stepping. */
    private static final int KEPT_EVERY = 30;

    private final Model model;
    private final Simulation finished;
    private final List<Event> events;
    /** Nobody steps them: they are copied. */
    private final TreeMap<Integer, Simulation> kept = new TreeMap<>();

    private Trunk(Model model, Simulation finished, List<Event> events) {
        this.model = model;
        this.finished = finished;
        this.events = events;
    }

    /** Fights the war of a seed. */
    public static Trunk of(Model model, long seed) {
        var chronicle = new Chronicle();
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL, chronicle);
        var kept = new TreeMap<Integer, Simulation>();
        while (!simulation.over()) {
            int day = simulation.war().day;
            if (day % KEPT_EVERY == 0) {
                kept.put(day, simulation.fork(Policy.HISTORICAL));
            }
            simulation.step();
        }
        var trunk = new Trunk(model, simulation, chronicle.events());
        trunk.kept.putAll(kept);
        return trunk;
    }

    Model model() {
        return model;
    }

    /** The war at its end. */
    public Simulation finished() {
        return finished;
    }

    public Run run() {
        return finished.result();
    }

    public List<Event> events() {
        return events;
    }

    /** Days since the scenario's first day. */
    public int lastDay() {
        return run().lastDay();
    }

    /**
     * The war on the morning of a day, to be copied and not to be stepped.
     *
     * @throws IllegalArgumentException
     *             when the war has no such day
     */
    synchronized Simulation morning(int day) {
        if (day < 0 || day > lastDay()) {
            throw new IllegalArgumentException("day " + day + " of a war of " + lastDay() + " days");
        }
        var before = kept.floorEntry(day);
        if (before.getKey() == day) {
            return before.getValue();
        }
        var morning = before.getValue().fork(Policy.HISTORICAL);
        while (morning.war().day < day) {
            morning.step();
        }
        kept.put(day, morning);
        return morning;
    }
}
