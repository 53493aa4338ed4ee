package puebla.kernel.state;

import puebla.kernel.scenario.UpdateInterval;

/**
 * Days on which forces are updated and on which their commanders review their orders. The day depends on the force's
 * key, not on its slot.
 */
public final class ForceRounds {
    /** Length of the cycle in which each resting force is updated once [days]. */
    public static final int UPKEEP_DAYS = UpdateInterval.EVERY_14_DAYS.days();
    /** Length of the cycle in which each commander reviews his orders once [days]. */
    public static final int REVIEW_DAYS = 5;
    /** Pace of a small column relative to a standard one. */
    public static final double LIGHT_PACE = 1.3;
    /** Share of the days that a column marches; the others are rest days. */
    public static final double MARCHING_SHARE = 5.0 / 6;
    /**
     * Maximum progress of a force in a day [days of a standard column's march]: a light column on a dry road, rest days
     * included. A fleet covers 1.
     */
    public static final double MAX_MARCH = LIGHT_PACE * MARCHING_SHARE;
    private static final int UPKEEP_KEYS = 1024;
    private static final int REVIEW_KEYS = 8;

    private ForceRounds() {}

    /** Returns the day of the cycle on which a resting force is updated. */
    static int upkeepDay(long key) {
        return ((int) key & UPKEEP_KEYS - 1) % UPKEEP_DAYS;
    }

    /** Returns the day of the cycle on which the commander of a force reviews its orders. */
    static int reviewDay(long key) {
        return (REVIEW_DAYS - (int) (key & REVIEW_KEYS - 1) % REVIEW_DAYS) % REVIEW_DAYS;
    }
}
