package puebla.kernel.scenario;

/**
 * Layout of the attitudes by place, target and group. The groups of one place and target are adjacent in memory,
 * because they are read together.
 */
public final class AttitudeCells {
    /** Targets of attitudes. */
    public static final int TO_HOME = 0;
    public static final int TO_CLIENT = 1;
    public static final int TO_PATRON = 2;
    public static final int TARGETS = 3;

    private AttitudeCells() {}

    /** Returns the index of a cell. */
    public static int cell(int groups, int target, int group, int place) {
        return (place * TARGETS + target) * groups + group;
    }

    /**
     * Returns the attitudes of the first day, by cell.
     *
     * @param natural
     *            natural attitudes by group, one row for each government
     */
    static double[] initial(int places, double[][] natural) {
        int groups = natural[0].length;
        double[] initial = new double[TARGETS * groups * places];
        for (int p = 0; p < places; p++) {
            for (int g = 0; g < groups; g++) {
                initial[cell(groups, TO_HOME, g, p)] = natural[Affinity.HOME][g];
                initial[cell(groups, TO_CLIENT, g, p)] = natural[Affinity.CONSERVATIVE_CLIENT][g];
                initial[cell(groups, TO_PATRON, g, p)] = natural[Affinity.PATRON][g];
            }
        }
        return initial;
    }
}
