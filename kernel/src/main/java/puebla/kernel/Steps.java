package puebla.kernel;

/**
 * How often what changes slowly is reckoned: whom a place obeys, what it pays, and the bread, health and temper of troops that
 * stand still. The longer step stands for all its days at once, with the same rates; docs/decisions/0011-weekly-steps.md says
 * where a week is not quite seven days. Fights, marches, sieges, decisions and the mail are daily in both; the other weekly
 * rounds (opinion, bands, raids, recruits, defections) weekly in both.
 */
public enum Steps {
    /** Every day: the reference that the weekly steps are held against. */
    DAILY(1),
    /** Once a week, each place and each body on its own day: the default. */
    WEEKLY(7);

    private final int days;

    Steps(int days) {
        this.days = days;
    }

    /** Days for which one step stands. */
    public int days() {
        return days;
    }
}
