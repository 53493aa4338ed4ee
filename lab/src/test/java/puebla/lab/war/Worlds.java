package puebla.lab.war;

/**
 * A measure in two worlds, war by war. Never is later, and more, than any value; wars in which it is the same in both say
 * nothing about a direction.
 *
 * @param more
 *            wars in which it is larger, later or gone in the other world
 * @param less
 *            wars in which it is smaller, earlier or there only in the other world
 * @param before
 *            wars that have it in the first world
 * @param after
 *            wars that have it in the other world
 * @param largest
 *            of its values in the other world; 0 when there is none
 */
record Worlds(String measure, int more, int less, int before, int after, double largest) {
    /** Standard deviations of a fair coin: a direction that chance gives less than once in a thousand. */
    private static final double CLEAR = 3;

    static Worlds compare(Wars one, Wars other, String measure, int wars) {
        double[] before = one.values(measure, wars);
        double[] after = other.values(measure, wars);
        int more = 0;
        int less = 0;
        double largest = 0;
        for (int i = 0; i < wars; i++) {
            more += after[i] > before[i] ? 1 : 0;
            less += after[i] < before[i] ? 1 : 0;
            largest = Double.isFinite(after[i]) ? Math.max(largest, after[i]) : largest;
        }
        return new Worlds(measure, more, less, one.having(measure, wars), other.having(measure, wars), largest);
    }

    /** Sign test: how far the wars that differ agree on a direction, in standard deviations of a fair coin. */
    double direction() {
        return more + less == 0 ? 0 : (more - less) / Math.sqrt(more + less);
    }

    /** Whether it moved as a word of the table of switches says. */
    boolean moved(String word) {
        return switch (word) {
            case "never" -> before > 0 && after == 0;
            case "zero" -> less > 0 && largest == 0;
            case "more", "later" -> direction() >= CLEAR;
            case "less", "earlier" -> direction() <= -CLEAR;
            default -> throw new AssertionError(
                    "'" + word + "' is no direction: never, zero, more, less, earlier or later");
        };
    }
}
