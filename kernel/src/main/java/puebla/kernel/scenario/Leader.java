package puebla.kernel.scenario;

/**
 * Named leader.
 *
 * @param intervention
 *            whether he stands on the side of the intervention on day 0
 * @param creed
 *            political creed, −1 conservative … +1 radical
 * @param ability
 *            prior of the commander's term in the log odds of a battle
 * @param grievance
 *            grievance against the chiefs of his own side, 0…1
 * @param following
 *            share of his force that is loyal to him personally, 0…1
 * @param compromised
 *            degree to which he has killed or faces death if captured, 0…1
 * @param region
 *            index of the place that is his home ground
 * @param rank
 *            1 commander of armies or important governor, 2 general, 3 lesser
 */
public record Leader(String id, boolean intervention, Office office, double creed, Prior ability, double grievance,
        double following, double compromised, int region, int rank) {
    /** Offices of leaders. */
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
