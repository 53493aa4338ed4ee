package puebla.lab.store;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Chronicle;
import puebla.kernel.Event;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.lab.Watch;

/**
 * A run with the data that a store records: its result, its state at the end of each month and, on request, its events.
 */
public record RecordedWar(Run run, List<Month> months, List<Event> events) {
    public RecordedWar {
        months = List.copyOf(months);
        events = List.copyOf(events);
    }

    /** Runs a simulation and records its data. Recording does not affect the simulation. */
    public static RecordedWar fight(Model model, long seed, Policy policy, boolean withEvents) {
        return fight(model, seed, policy, withEvents, Watch.NOBODY);
    }

    /**
     * Runs a simulation that a watch can stop, and records its data.
     *
     * @throws java.util.concurrent.CancellationException
     *             if the watch stopped the run before its end
     */
    public static RecordedWar fight(Model model, long seed, Policy policy, boolean withEvents, Watch watch) {
        var chronicle = new Chronicle();
        var simulation =
                withEvents ? Simulation.of(model, seed, policy, chronicle) : Simulation.of(model, seed, policy);
        List<Month> months = new ArrayList<>();
        while (!simulation.over()) {
            int day = simulation.war().day;
            watch.refuseIfStopped();
            simulation.step();
            if (Month.endsOn(model.scenario(), day) || simulation.over()) {
                months.add(Month.of(simulation.war(), day));
            }
        }
        return new RecordedWar(simulation.result(), months, chronicle.events());
    }
}
