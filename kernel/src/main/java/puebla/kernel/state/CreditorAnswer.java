package puebla.kernel.state;

/** How a creditor answers the default. */
public enum CreditorAnswer {
    PROTEST, RUPTURE, JOINT, ALONE, SETTLE
}
