package puebla.kernel.scenario;

/**
 * Update interval of the slowly changing state: control, attitudes, irregulars, recruiting, and the supply, health and
 * desertion of troops at rest. Troops on the march are updated every fourth day with the longer interval.
 *
 * <p>One update covers all days of the interval, with the same rates. docs/decisions/0011-longer-steps.md lists where
 * an interval of 14 days differs slightly from fourteen daily updates. Battles, marches, sieges, decisions and mail are
 * daily with both intervals. Raids, defections and trade are weekly with both.
 */
public enum UpdateInterval {
    /** Update every day (recruiting every week): the reference for the longer interval. */
    DAILY(1),
    /** Update every 14 days, each place and each force on its own day: the default. */
    EVERY_14_DAYS(14);

    private final int days;

    UpdateInterval(int days) {
        this.days = days;
    }

    /** Returns the number of days that one update covers. */
    public int days() {
        return days;
    }
}
