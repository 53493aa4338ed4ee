package puebla.kernel;

/**
 * How often what changes slowly is reckoned: whom a place obeys, what its people think, who is in its hills, who enlists, and the
 * bread, health and temper of troops that stand still (those on the march every fourth day). The longer step stands for all its
 * days at once, with the same rates; docs/decisions/0011-longer-steps.md says where a fortnight is not quite fourteen days. Fights,
 * marches, sieges, decisions and the mail are daily in both; raids, defections and trade weekly in both.
 */
public enum Steps {
    /** Every day (recruits every week): the reference that the longer steps are held against. */
    DAILY(1),
    /** Once in fourteen days, each place and each body on its own day: the default. */
    FORTNIGHTLY(14);

    private final int days;

    Steps(int days) {
        this.days = days;
    }

    /** Days for which one step stands. */
    public int days() {
        return days;
    }
}
