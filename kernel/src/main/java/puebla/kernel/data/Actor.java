package puebla.kernel.data;

/**
 * A government or power.
 *
 * @param role
 *            its part in the system
 * @param mailDays
 *            days of a letter between its capital and the entry port
 * @param neighbourMailDays
 *            days of a letter between its capital and the neighbour's
 * @param claims
 *            what it claims from the home government, pesos
 * @param pledgedShare
 *            share of customs assigned to its claims on day 0
 * @param arrears
 *            overdue on day 0, pesos
 * @param grievance
 *            injuries to its nationals, 0…1
 * @param regimeTaste
 *            taste for changing the debtor's government, 0…1
 * @param exitThreshold
 *            suspicion above which it would rather leave a coalition, 0…1
 * @param settles
 *            chance of a separate settlement when it leaves
 * @param dynasticTie
 *            0…1, tie to the imported dynasty
 * @param neighbourDependence
 *            0…1, how much the neighbour's frown weighs
 * @param pesoRate
 *            units of its currency per peso
 */
public record Actor(String id, Role role, double mailDays, double neighbourMailDays, long claims, double pledgedShare,
        long arrears, Prior grievance, Prior regimeTaste, Prior exitThreshold, Prior settles, double dynasticTie,
        double neighbourDependence, double pesoRate) {
    /** The parts that a power can play. */
    public enum Role {
        /** The debtor's government. */
        HOME,
        /** The imported government. */
        CLIENT,
        /** The power whose army carries the client. */
        PATRON,
        /** A creditor that may act with the patron. */
        PARTNER,
        /** A power that lends the client a corps. */
        DONOR,
        /** The great republic or power next door. */
        NEIGHBOUR,
        /** A power that can only recognise or not. */
        POWER
    }
}
