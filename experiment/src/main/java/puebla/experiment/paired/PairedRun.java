package puebla.experiment.paired;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;

/**
 * Baseline run of one seed with its counterfactual runs. Random numbers are keyed, so a counterfactual run equals the
 * baseline run until an override takes effect.
 *
 * @param without
 *            baseline run
 * @param with
 *            counterfactual runs, in the order of their models
 */
public record PairedRun(Run without, List<CounterfactualRun> with) {
    public PairedRun {
        with = List.copyOf(with);
    }

    /**
     * Counterfactual run.
     *
     * @param divergence
     *            first divergence of its event log from that of the baseline; empty if the two logs are equal
     */
    public record CounterfactualRun(Run run, Optional<Divergence> divergence) {}

    private record Told(Run run, List<Event> events) {}

    /** Runs the baseline and all counterfactuals of a seed. */
    public static PairedRun run(Model without, List<Model> with, long seed, Policy policy) {
        var base = tell(without, seed, policy);
        List<CounterfactualRun> counterfactuals = new ArrayList<>();
        for (var model : with) {
            var changed = tell(model, seed, policy);
            counterfactuals.add(new CounterfactualRun(changed.run, Divergence.of(base.events,
                    CalendarAlignment.renumbered(changed.events, model.scenario(), without.scenario()))));
        }
        return new PairedRun(base.run, counterfactuals);
    }

    private static Told tell(Model model, long seed, Policy policy) {
        var log = new EventLog();
        var simulation = Simulation.of(model, seed, policy, log);
        while (!simulation.ended()) {
            simulation.step();
        }
        return new Told(simulation.result(), log.events());
    }
}
