package puebla.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import puebla.kernel.Mechanism;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.Stretch;
import puebla.kernel.War;

/**
 * Days of real wars on which the kernel and the peer take over, spread from the fall of the capital on, and the kernel's
 * way to go on from them.
 */
public final class Openings {
    /** What the peer covers; the muster of the morning comes with it. */
    public static final Set<String> COVERED = Set.of("Columns", "RoadPosts", "March", "Engagements", "Sieges", "Supply",
            "Disease", "Desertion", "Recruiting", "Control", "Opinion", "Bands", "Raids", "Revenue", "Commands",
            "Defection");
    /** Days that are lived from an opening. */
    public static final int DAYS = 120;
    private static final int DAYS_BETWEEN = 300;

    private final List<Simulation> wars = new ArrayList<>();
    private final List<Mechanism> mechanisms = Stretch.ofNames(COVERED);

    /** The openings of the first wars in which the capital falls, until there are so many. */
    public Openings(Model model, int wanted) {
        for (long seed = 1; wars.size() < wanted; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL);
            int next = Integer.MAX_VALUE;
            while (!war.over() && wars.size() < wanted) {
                int fell = war.war().expedition.capitalTakenDay;
                next = fell >= 0 && next == Integer.MAX_VALUE ? fell + 1 : next;
                if (war.war().day >= next && war.war().coalition.landingEvent >= 0
                        && war.war().coalition.aloneDay >= 0) {
                    wars.add(war.fork(Policy.HISTORICAL));
                    next = war.war().day + DAYS_BETWEEN;
                }
                war.step();
            }
        }
    }

    public int count() {
        return wars.size();
    }

    /** The war of an opening as it was taken over; not to be changed. */
    public War opening(int index) {
        return wars.get(index).war();
    }

    /** A continuation of the kernel's own, on its first day. */
    public War kernel(int index, long branch) {
        return wars.get(index).fork(Policy.HISTORICAL, branch).war();
    }

    /** Days of the kernel with the mechanisms that the peer has. */
    public void live(War war, int days) {
        Stretch.live(war, mechanisms, days);
    }
}
