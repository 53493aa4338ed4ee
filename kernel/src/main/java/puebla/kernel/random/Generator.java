package puebla.kernel.random;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Random generators. One is used for all runs. The other validates it: results of a run must not depend on the
 * generator (docs/decisions/0008-dice.md).
 */
public enum Generator {
    /** SplitMix64: its finaliser folds the key. The default, and the faster one. */
    SPLITMIX("splitmix64"),
    /** Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (2011). */
    PHILOX("philox4x32-10");

    private final String id;

    Generator(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Generator::id).toList();
    }

    public static Optional<Generator> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findAny();
    }
}
