package puebla.experiment.branching;

import java.util.List;
import java.util.stream.IntStream;
import puebla.experiment.paired.Difference;
import puebla.experiment.paired.PairedShare;
import puebla.experiment.summary.Share;

/**
 * Branch point: the start of one day, with the outcomes of the branches that start there.
 *
 * @param day
 *            days since the scenario's first day
 * @param ends
 *            index of the outcome of each branch, in the order of the branch numbers
 */
public record BranchPoint(int day, List<Integer> ends) {
    public BranchPoint {
        ends = List.copyOf(ends);
    }

    /** Returns the branch point after the last day of the run. All its branches have the outcome of the run. */
    static BranchPoint after(int lastDay, int outcome, int branches) {
        return new BranchPoint(lastDay + 1, IntStream.range(0, branches).mapToObj(_ -> outcome).toList());
    }

    /** Returns the odds of an outcome: its share among the branches. */
    public Share odds(int outcome) {
        return new Share((int) ends.stream().filter(end -> end == outcome).count(), ends.size());
    }

    /**
     * Returns the difference in the odds of an outcome from this branch point to a later one. Branches with the same
     * number use common random numbers from the later branch point on, so the difference is paired.
     */
    Difference until(BranchPoint later, int outcome) {
        var paired = new PairedShare();
        for (int branch = 0; branch < ends.size(); branch++) {
            paired.add(ends.get(branch) == outcome, later.ends.get(branch) == outcome);
        }
        return paired.difference();
    }
}
