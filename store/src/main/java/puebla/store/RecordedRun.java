package puebla.store;

import java.util.ArrayList;
import java.util.List;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;

/**
 * A run with the data that a store records: its result, its state at the end of each month and, on request, its events.
 */
public record RecordedRun(Run run, List<Month> months, List<Event> events) {
    public RecordedRun {
        months = List.copyOf(months);
        events = List.copyOf(events);
    }

    /** Runs a simulation and records its data. Recording does not affect the simulation. */
    public static RecordedRun run(Model model, long seed, Policy policy, boolean withEvents) {
        return run(model, seed, policy, withEvents, RunListener.NOBODY);
    }

    /**
     * Runs a simulation that a listener can stop, and records its data.
     *
     * @throws java.util.concurrent.CancellationException
     *             if the listener stopped the run before its end
     */
    public static RecordedRun run(Model model, long seed, Policy policy, boolean withEvents, RunListener listener) {
        var log = new EventLog();
        var simulation =
                withEvents ? Simulation.of(model, seed, policy, log) : Simulation.of(model, seed, policy);
        List<Month> months = new ArrayList<>();
        while (!simulation.ended()) {
            int day = simulation.view().day();
            listener.refuseIfStopped();
            simulation.step();
            if (Month.endsOn(model.scenario(), day) || simulation.ended()) {
                months.add(Month.of(simulation.view(), day));
            }
        }
        return new RecordedRun(simulation.result(), months, log.events());
    }
}
