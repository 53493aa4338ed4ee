package puebla.scenario.topic;

import java.util.Set;

/** The bounds that the unit of a parameter sets for its values. */
final class Units {
    private static final Set<String> NEVER_NEGATIVE =
            Set.of("days", "men", "ratio", "tonnes", "tonnes per day", "log sd");

    private Units() {}

    /** Returns the lowest possible value in a unit. */
    static double lowest(String unit) {
        boolean rate = unit.startsWith("per ") || unit.contains(" per ") || unit.contains(" a month");
        return unit.equals("share") || rate || NEVER_NEGATIVE.contains(unit) ? 0 : Double.NEGATIVE_INFINITY;
    }

    /** Returns the highest possible value in a unit. */
    static double highest(String unit) {
        return unit.equals("share") ? 1 : Double.POSITIVE_INFINITY;
    }
}
