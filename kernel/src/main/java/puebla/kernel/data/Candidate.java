package puebla.kernel.data;

/**
 * A prince who may be offered the crown, in the order in which he would be asked.
 *
 * @param leader
 *            index of the leader whom he becomes, −1 when he has no traits of his own
 * @param willingness
 *            base of the log-odds that he accepts at a review
 */
public record Candidate(String id, int leader, Prior willingness, double dynasticPrice) {}
