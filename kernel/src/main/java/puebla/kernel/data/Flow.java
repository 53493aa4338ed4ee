package puebla.kernel.data;

/** Something that adds up over a war. */
public enum Flow {
    /** Dead men of a contingent (of), any cause. */
    DEAD,
    /** Dead men of a contingent (of) by disease. */
    DEAD_BY_DISEASE,
    /** What the war cost an actor (of), whole units of its currency. */
    COST,
    /** Loans of the client, face value, pesos. */
    LOAN_NOMINAL,
    /** Loans of the client, received, pesos. */
    LOAN_NET,
    /** Revenue of an actor (of), pesos. */
    REVENUE;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
