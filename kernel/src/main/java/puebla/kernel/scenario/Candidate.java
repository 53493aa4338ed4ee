package puebla.kernel.scenario;

/**
 * Prince who may be offered the crown. Candidates are asked in the order of the list.
 *
 * @param leader
 *            index of the leader that he becomes, −1 if he has no traits of his own
 * @param willingness
 *            base of the log-odds that he accepts at a review
 * @param dynasticPrice
 *            rights at home that he must give up, 0…1
 */
public record Candidate(String id, int leader, Prior willingness, double dynasticPrice) {}
