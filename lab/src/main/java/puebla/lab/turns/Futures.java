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
 * Branches of a run: K branches from each branch point, numbered 1 … K. Branches with the same number use common
 * random numbers, whatever their branch point. The branches of a branch point do not depend on which other branch
 * points are requested.
 *
 * @param trunk
 *            run from which the branches start
 * @param branches
 *            number K of branches per branch point
 * @param otherUnknowns
 *            whether each branch also redraws parameters, traits and hidden intentions
 * @param threads
 *            number of worker threads
 */
record Futures(Trunk trunk, int branches, boolean otherUnknowns, int threads) {
    /**
     * Runs the branches of the given branch points.
     *
     * @param days
     *            days of the branch points, in days since the scenario's first day
     * @return the completed branch points, in the given order
     * @throws FailedWar
     *             if a branch fails; names the seed of the run, the branch and its branch point
     */
    List<Morning> of(List<Integer> days, Watch watch) {
        try {
            return fought(days, watch);
        } catch (FailedWar fault) {
            int day = days.get((int) (fault.seed() / branches));
            throw new FailedWar(trunk.run().seed(), "branch " + (fault.seed() % branches + 1) + " from day " + day,
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

    /** Runs one branch, in the memory of a completed one if available, and returns the index of its outcome. */
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
