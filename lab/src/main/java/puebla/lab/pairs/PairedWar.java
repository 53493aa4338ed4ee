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
 * The war of one seed, fought without a change and once with each of some changes. Dice are keyed, so a world with a change
 * stays the same as the one without until the change acts.
 *
 * @param with
 *            in the order of the changes
 */
public record PairedWar(Run without, List<Twin> with) {
    public PairedWar {
        with = List.copyOf(with);
    }

    /**
     * The war with a change.
     *
     * @param parting
     *            where its chronicle parts from that of the world without; empty when the two are the same
     */
    public record Twin(Run run, Optional<Parting> parting) {}

    private record Told(Run run, List<Event> events) {}

    /** Fights all worlds of a seed. */
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
