package puebla.kernel.scenario;

/**
 * Government or power.
 *
 * @param role
 *            role in the model
 * @param mailDays
 *            travel time of a letter between its capital and the entry port [days]
 * @param neighbourMailDays
 *            travel time of a letter between its capital and the neighbour's [days]
 * @param claims
 *            claims against the home government [pesos]
 * @param pledgedShare
 *            share of customs assigned to its claims on day 0
 * @param arrears
 *            overdue claims on day 0 [pesos]
 * @param grievance
 *            injuries to its nationals, 0…1
 * @param regimeTaste
 *            taste for changing the debtor's government, 0…1
 * @param exitThreshold
 *            suspicion above which it would rather leave a coalition, 0…1
 * @param settles
 *            probability of a separate settlement when it leaves
 * @param dynasticTie
 *            tie to the imported dynasty, 0…1
 * @param neighbourDependence
 *            weight of the neighbour's displeasure, 0…1
 * @param pesoRate
 *            exchange rate [units of its currency per peso]
 */
public record Actor(String id, Role role, double mailDays, double neighbourMailDays, long claims, double pledgedShare,
        long arrears, Prior grievance, Prior regimeTaste, Prior exitThreshold, Prior settles, double dynasticTie,
        double neighbourDependence, double pesoRate) {
    /** Roles of actors. */
    public enum Role {
        /** The debtor's government. */
        HOME,
        /** The imported government. */
        CLIENT,
        /** The power whose army supports the client. */
        PATRON,
        /** A creditor that may join the patron. */
        PARTNER,
        /** A power that lends the client a corps. */
        DONOR,
        /** The great power next to the theatre. */
        NEIGHBOUR,
        /** A power whose only act is to recognise the client. */
        POWER
    }
}
