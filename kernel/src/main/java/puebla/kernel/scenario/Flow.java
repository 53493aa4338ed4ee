package puebla.kernel.scenario;

/** Quantity that accumulates over a run. */
public enum Flow {
    /** Dead of a contingent (of) from any cause [men]. */
    DEAD,
    /** Dead of a contingent (of) from disease [men]. */
    DEAD_BY_DISEASE,
    /** Men of a contingent (of) killed or dead of wounds [men]. */
    KILLED,
    /** Men of a contingent (of) taken prisoner [men]. */
    CAPTURED,
    /** Prisoners whom a contingent (of) takes into its ranks [men]. */
    DRAFTED,
    /** Men of a contingent (of) shipped home in a withdrawal [men]. */
    EMBARKED,
    /** Cost of the war to an actor (of) [whole units of its currency]. */
    COST,
    /** Loans of the client at face value [pesos]. */
    LOAN_NOMINAL,
    /** Loans of the client, net proceeds [pesos]. */
    LOAN_NET,
    /** Revenue of an actor (of) [pesos]. */
    REVENUE;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
