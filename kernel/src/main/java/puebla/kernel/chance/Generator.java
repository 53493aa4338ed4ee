package puebla.kernel.chance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where chance comes from. One is enough for every war; the other is there to validate it: what a war shows must not hang
 * on the generator (docs/decisions/0008-dice.md).
 */
public enum Generator {
    /** The key folded by the finaliser of SplitMix64: the default, and the faster one. */
    SPLITMIX("splitmix64"),
    /** The counter-based generator of Salmon, Moraes, Dror and Shaw (2011). */
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
