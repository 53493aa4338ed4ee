package puebla.lab.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.FailedWar;
import puebla.lab.Watch;

/**
 * The futures of a war: K from each morning, branches 1 … K. A branch has the same luck whatever the morning from which it
 * starts, and no morning's futures depend on which other mornings are asked for.
 *
 * @param otherUnknowns
 *            draws parameters, traits and hidden intentions anew too
 */
record Futures(Trunk trunk, int branches, boolean otherUnknowns, int threads) {
    /**
     * Fights the futures of some mornings.
     *
     * @return of the mornings that were finished, in the order given
     */
    List<Morning> of(List<Integer> days, Watch watch) {
        try {
            return fought(days, watch);
        } catch (FailedWar fault) {
            int day = days.get((int) (fault.seed() / branches));
            throw new FailedWar(trunk.run().seed(), "future " + (fault.seed() % branches + 1) + " from day " + day,
                    fault);
        }
    }

    private List<Morning> fought(List<Integer> days, Watch watch) {
        List<Simulation> starts = days.stream().map(trunk::morning).toList();
        Queue<Simulation> spares = new ConcurrentLinkedQueue<>();
        List<Morning> mornings = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        new Ensemble(0, Math.multiplyExact(days.size(), branches), threads).fight(
                index -> future(starts.get((int) index / branches), index % branches + 1, spares), end -> {
                    ends.add(end);
                    if (ends.size() == branches) {
                        mornings.add(new Morning(days.get(mornings.size()), ends));
                        ends.clear();
                    }
                }, watch);
        return mornings;
    }

    /** Fights one future in the memory of one that is over, if there is any. */
    private Integer future(Simulation morning, long branch, Queue<Simulation> spares) {
        var simulation = spares.poll();
        if (simulation == null) {
            simulation = morning.fork(Policy.HISTORICAL);
        } else {
            simulation.become(morning);
        }
        if (otherUnknowns) {
            simulation = simulation.branchOffWithOtherUnknowns(branch);
        } else {
            simulation.branchOff(branch);
        }
        while (!simulation.over()) {
            simulation.step();
        }
        int outcome = simulation.result().outcome();
        spares.add(simulation);
        return outcome;
    }
}
