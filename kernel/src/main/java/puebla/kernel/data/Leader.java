package puebla.kernel.data;

/**
 * A named leader.
 *
 * @param intervention
 *            the side he stands on at day 0
 * @param creed
 *            −1 conservative … +1 radical
 * @param ability
 *            lead in battle: prior of the commander's term of the odds
 * @param grievance
 *            with his own side's chiefs, 0…1
 * @param following
 *            share of his force that is his own clientele, 0…1
 * @param compromised
 *            has killed, or faces death if taken, 0…1
 * @param region
 *            index of the place that is his ground
 * @param rank
 *            1 commander of armies or governor of note, 2 general, 3 lesser
 */
public record Leader(String id, boolean intervention, Office office, double creed, Prior ability, double grievance,
        double following, double compromised, int region, int rank) {
    /** What besides troops he carries. */
    public enum Office {
        /** Commands troops. */
        GENERAL,
        /** Governs a state, with its customs and militia. */
        GOVERNOR,
        /** Head of the home government. */
        PRESIDENT,
        /** The client's ruler. */
        RULER,
        /** Commands the patron's army. */
        PROCONSUL
    }
}
