package puebla.kernel.data;

/**
 * A body of troops on day 0.
 *
 * @param contingent
 *            index
 * @param place
 *            index
 * @param leader
 *            index, −1 for none
 * @param role
 *            what it is for
 */
public record ForceOnDayZero(String id, int contingent, int place, int leader, long men, int guns, Role role) {
    /** What a force is for. */
    public enum Role {
        /** Marches and fights. */
        FIELD,
        /** Holds its place. */
        GARRISON
    }
}
