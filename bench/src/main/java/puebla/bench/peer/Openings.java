package puebla.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.Stretch;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;

/**
 * Openings: states of kernel runs from which kernel and peer continue, taken at intervals after the fall of the
 * capital. The class also continues the kernel's side.
 */
public final class Openings {
    /** Mechanisms that the peer implements; the peer also counts the forces in the morning. */
    public static final Set<String> COVERED =
            Set.of("ColumnCommand", "RoadPosts", "March", "Engagements", "Sieges", "Supply",
                    "Disease", "Desertion", "Recruiting", "Control", "Opinion", "Guerrillas", "Raids", "Revenue",
                    "CommanderAssignment",
                    "Defection");
    /** Length of a continuation [days]. */
    public static final int DAYS = 120;
    private static final int DAYS_BETWEEN = 300;

    private final List<Simulation> wars = new ArrayList<>();
    private final List<Mechanism> mechanisms;

    /** Collects openings from the runs of seeds 1, 2, … until the wanted number is reached. */
    public Openings(Model model, int wanted) {
        mechanisms = Stretch.ofNames(model, COVERED);
        for (long seed = 1; wars.size() < wanted; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL);
            int next = Integer.MAX_VALUE;
            while (!war.ended() && wars.size() < wanted) {
                int fell = war.war().state.expedition.capitalTakenDay();
                next = fell >= 0 && next == Integer.MAX_VALUE ? fell + 1 : next;
                if (war.war().state.day >= next && war.war().state.coalition.landingEvent() >= 0
                        && war.war().state.expedition.hostilitiesDay() >= 0) {
                    wars.add(war.fork(Policy.HISTORICAL));
                    next = war.war().state.day + DAYS_BETWEEN;
                }
                war.step();
            }
        }
    }

    public int count() {
        return wars.size();
    }

    /** Returns the state of an opening. The caller must not change it. */
    public War opening(int index) {
        return wars.get(index).war();
    }

    /** Returns a copy of an opening for the kernel to continue, with the random numbers of a branch. */
    public War kernel(int index, long branch) {
        return wars.get(index).fork(Policy.HISTORICAL, branch).war();
    }

    /** Returns the same copy under a model of the same scenario with other update intervals. */
    public War kernel(int index, long branch, Model model) {
        return Stretch.branch(opening(index), model, branch);
    }

    /** Runs some days of the kernel with the mechanisms that the peer implements. */
    public void live(War war, int days) {
        Stretch.live(war, mechanisms, days);
    }
}
