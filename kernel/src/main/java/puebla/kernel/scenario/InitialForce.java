package puebla.kernel.scenario;

/**
 * Force on day 0.
 *
 * @param contingent
 *            index of its contingent
 * @param place
 *            index of its place
 * @param leader
 *            index of its leader, −1 for none
 * @param role
 *            task of the force
 */
public record InitialForce(String id, int contingent, int place, int leader, long men, int guns, Role role) {
    /** Tasks of a force. */
    public enum Role {
        /** Marches and fights in the field. */
        FIELD,
        /** Holds its place. */
        GARRISON
    }
}
