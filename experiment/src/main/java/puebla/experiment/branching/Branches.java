package puebla.experiment.branching;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import puebla.experiment.Ensemble;
import puebla.experiment.RunFailedException;
import puebla.experiment.RunListener;
import puebla.kernel.Simulation;

/**
 * Branches of a run: K branches from each branch point, numbered 1 … K. Branches with the same number use common
 * random numbers, whatever their branch point. The branches of a branch point do not depend on which other branch
 * points are requested.
 *
 * @param base
 *            run from which the branches start
 * @param branches
 *            number K of branches per branch point
 * @param otherUnknowns
 *            whether each branch also redraws parameters, traits and hidden intentions
 * @param threads
 *            number of worker threads
 */
record Branches(BaseTrajectory base, int branches, boolean otherUnknowns, int threads) {
    /**
     * Runs the branches of the given branch points.
     *
     * @param days
     *            days of the branch points, in days since the scenario's first day
     * @return the completed branch points, in the given order
     * @throws RunFailedException
     *             if a branch fails; names the seed of the run, the branch and its branch point
     */
    List<BranchPoint> of(List<Integer> days, RunListener listener) {
        try {
            return run(days, listener);
        } catch (RunFailedException fault) {
            int day = days.get((int) (fault.seed() / branches));
            throw new RunFailedException(base.run().seed(),
                    "branch " + (fault.seed() % branches + 1) + " from day " + day,
                    fault);
        }
    }

    private List<BranchPoint> run(List<Integer> days, RunListener listener) {
        List<Simulation> starts = days.stream().map(base::point).toList();
        Queue<Simulation> spares = new ConcurrentLinkedQueue<>();
        List<BranchPoint> points = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        new Ensemble(0, Math.multiplyExact(days.size(), branches), threads).run(
                index -> branch(starts.get((int) index / branches), index % branches + 1, spares), end -> {
                    ends.add(end);
                    if (ends.size() == branches) {
                        points.add(new BranchPoint(days.get(points.size()), ends));
                        ends.clear();
                    }
                }, listener);
        return points;
    }

    /** Runs one branch, in the memory of a completed one if available, and returns the index of its outcome. */
    private Integer branch(Simulation point, long branch, Queue<Simulation> spares) {
        var simulation = spares.poll();
        if (simulation == null) {
            simulation = point.fork(base.policy());
        } else {
            simulation.copyFrom(point);
        }
        if (otherUnknowns) {
            simulation = simulation.branchOffWithOtherUnknowns(branch);
        } else {
            simulation.branchOff(branch);
        }
        while (!simulation.ended()) {
            simulation.step();
        }
        int outcome = simulation.result().outcome();
        spares.add(simulation);
        return outcome;
    }
}
