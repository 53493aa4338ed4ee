package puebla.lab.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Chronicle;
import puebla.kernel.Event;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;

/**
 * Baseline run of one seed with its counterfactual runs. Random numbers are keyed, so a counterfactual run equals the
 * baseline run until an override takes effect.
 *
 * @param without
 *            baseline run
 * @param with
 *            counterfactual runs, in the order of their models
 */
public record PairedWar(Run without, List<Twin> with) {
    public PairedWar {
        with = List.copyOf(with);
    }

    /**
     * Counterfactual run.
     *
     * @param parting
     *            first divergence of its event log from that of the baseline; empty if the two logs are equal
     */
    public record Twin(Run run, Optional<Parting> parting) {}

    private record Told(Run run, List<Event> events) {}

    /** Runs the baseline and all counterfactuals of a seed. */
    public static PairedWar fight(Model without, List<Model> with, long seed) {
        var base = tell(without, seed);
        List<Twin> twins = new ArrayList<>();
        for (var model : with) {
            var changed = tell(model, seed);
            twins.add(new Twin(changed.run, Parting.of(base.events,
                    Abroad.renumbered(changed.events, model.scenario(), without.scenario()))));
        }
        return new PairedWar(base.run, twins);
    }

    private static Told tell(Model model, long seed) {
        var chronicle = new Chronicle();
        var simulation = Simulation.of(model, seed, Policy.HISTORICAL, chronicle);
        while (!simulation.over()) {
            simulation.step();
        }
        return new Told(simulation.result(), chronicle.events());
    }
}
