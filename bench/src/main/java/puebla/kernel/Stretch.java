package puebla.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.StateCopier;

/**
 * Access for measurements to the kernel's mechanisms: runs days of a war with only some of them. The class is in the
 * kernel's package because a branch needs the {@link Model#setup()}, which is package-private.
 */
public final class Stretch {
    private Stretch() {}

    /**
     * Returns the mechanisms of a model whose classes have the given simple names, in the order of the daily schedule.
     *
     * @throws IllegalArgumentException
     *             if a name is not that of a mechanism
     */
    public static List<Mechanism> ofNames(Model model, Set<String> names) {
        var chosen = new ArrayList<Mechanism>();
        var missing = new HashSet<>(names);
        for (var mechanism : model.schedule().mechanisms()) {
            if (missing.remove(mechanism.getClass().getSimpleName())) {
                chosen.add(mechanism);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("unknown mechanisms: " + missing);
        }
        return chosen;
    }

    /**
     * Returns a copy of a war, on its day, that continues under a model and draws the random numbers of a branch from
     * that day.
     *
     * @param model
     *            of the same scenario; its update intervals may differ from those of the original
     */
    public static War branch(War original, Model model, long branch) {
        var copier = new StateCopier();
        original.visit(copier);
        copier.handOut();
        var copy = new War(model.setup(), original.state.seed, Policy.HISTORICAL, new EventLog(), false);
        copy.visit(copier);
        copy.state.shareDerived(original.state);
        Simulation.branchOff(model, copy, branch);
        return copy;
    }

    /** Runs the part of a day that precedes its mechanisms. */
    public static void morning(War war) {
        war.state.strength.update(war.state, war.updateInterval);
    }

    /** Runs the part of a day that follows its mechanisms, but does not evaluate the outcome. */
    public static void evening(War war) {
        war.measures.readState(war.state);
        war.state.day++;
    }

    /** Runs some days of a war with these mechanisms only; the rest of its state does not change. */
    public static void live(War war, List<Mechanism> mechanisms, int days) {
        var those = mechanisms.toArray(new Mechanism[0]);
        for (int d = 0; d < days; d++) {
            war.state.strength.update(war.state, war.updateInterval);
            for (int m = 0; m < those.length; m++) {
                those[m].apply(war);
            }
            war.state.day++;
        }
    }
}
