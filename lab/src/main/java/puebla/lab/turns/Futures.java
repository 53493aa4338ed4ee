package puebla.lab.turns;

import java.util.ArrayList;
import java.util.List;
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
        List<byte[]> saved = days.stream().map(trunk::morning).toList();
        List<Morning> mornings = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        new Ensemble(0, Math.multiplyExact(days.size(), branches), threads).fight(
                index -> future(saved.get((int) index / branches), index % branches + 1), end -> {
                    ends.add(end);
                    if (ends.size() == branches) {
                        mornings.add(new Morning(days.get(mornings.size()), ends));
                        ends.clear();
                    }
                }, watch);
        return mornings;
    }

    private Integer future(byte[] morning, long branch) {
        var simulation = Simulation.restore(trunk.model(), morning, Policy.HISTORICAL);
        if (otherUnknowns) {
            simulation = simulation.branchOffWithOtherUnknowns(branch);
        } else {
            simulation.branchOff(branch);
        }
        while (!simulation.over()) {
            simulation.step();
        }
        return simulation.result().outcome();
    }
}
