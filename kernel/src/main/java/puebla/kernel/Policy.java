package puebla.kernel;

/** Who decides. Sees what the chooser knows, never the war itself, and names one of the legal options. */
public interface Policy {
    /** Index of the chosen option. */
    int choose(Pending pending);

    /** The temperament of history: a softmax over utilities with keyed chance. */
    Policy HISTORICAL = Pending::drawn;
}
