package puebla.kernel.state;

/** Stage of the patron's commitment. The stages follow in order. */
public enum CommitmentStage {
    /** The patron stays. */
    COMMITTED,
    /** The patron has announced its withdrawal. */
    ANNOUNCED,
    /** The patron has withdrawn. */
    GONE
}
