package puebla.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The kernel's own mechanisms one by one, for measurement: which there are, and a war led through days by some of them
 * only. It stands in the kernel's package because the order of a day is nobody else's business.
 */
public final class Stretch {
    private Stretch() {}

    /** The mechanisms of a day in their order. */
    public static List<Mechanism> day() {
        return OrderOfTheDay.DAY;
    }

    /** Those of a day whose class has one of these names, in their order. */
    public static List<Mechanism> ofNames(Set<String> names) {
        var chosen = new ArrayList<Mechanism>();
        var missing = new HashSet<>(names);
        for (var mechanism : OrderOfTheDay.DAY) {
            if (missing.remove(mechanism.getClass().getSimpleName())) {
                chosen.add(mechanism);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no mechanism of a day is called " + missing);
        }
        return chosen;
    }

    /** What a day does before its mechanisms. */
    public static void morning(War war) {
        war.muster.morning(war);
    }

    /** What a day does after its mechanisms; the outcome is not asked for. */
    public static void evening(War war) {
        war.tally.day(war);
        war.day++;
    }

    /** Some days of a war under these mechanisms alone; nothing else in it changes. */
    public static void live(War war, List<Mechanism> mechanisms, int days) {
        var those = mechanisms.toArray(new Mechanism[0]);
        for (int d = 0; d < days; d++) {
            war.muster.morning(war);
            for (int m = 0; m < those.length; m++) {
                those[m].apply(war);
            }
            war.day++;
        }
    }
}
