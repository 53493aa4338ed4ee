package puebla.kernel.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A use of random numbers by name, such as {@code combat.winner}. Random numbers depend on the name, the entity, the day
 * and the seed, so that no two draws share them. A class declares its draws as constants.
 */
public final class Draw {
    /** Entity of a draw that concerns no entity, or the only one of its kind. */
    public static final long ONLY = KeyedRandom.key("only");

    private static final int BITS_16 = 0xFFFF;
    /** Replaced as a whole, so that a run may read it while a class of another submodel is loaded. */
    private static volatile List<Draw> declared = List.of();

    private final String name;
    private final long key;
    private final int serial;

    private Draw(String name, int serial) {
        this.name = name;
        this.serial = serial;
        key = KeyedRandom.key("draw:" + name);
    }

    /**
     * Declares a draw.
     *
     * @param name
     *            submodel and use, such as {@code combat.winner}
     * @throws IllegalArgumentException
     *             if another draw has the same name, or the same {@link #number}
     */
    public static synchronized Draw of(String name) {
        var draw = new Draw(name, declared.size());
        if (draw.number() == BITS_16) {
            throw taken(name, "branches");
        }
        for (Draw other : declared) {
            if (name.equals(other.name)) {
                throw new IllegalArgumentException("invalid draw '" + name + "': it exists already");
            }
            if (draw.number() == other.number()) {
                throw taken(name, "'" + other.name + "'");
            }
        }
        var all = new ArrayList<>(declared);
        all.add(draw);
        declared = List.copyOf(all);
        return draw;
    }

    private static IllegalArgumentException taken(String name, String by) {
        return new IllegalArgumentException(
                "invalid draw '" + name + "': it has the number of " + by + " (choose another name)");
    }

    /** Returns the draws that are declared so far. */
    static List<Draw> declared() {
        return declared;
    }

    public String name() {
        return name;
    }

    long key() {
        return key;
    }

    /** Returns the position among the declared draws. Results do not depend on it. */
    int serial() {
        return serial;
    }

    /** Returns sixteen bits of the key, which no other draw has. 65535 is reserved for branches. */
    int number() {
        return (int) key & BITS_16;
    }

    @Override
    public String toString() {
        return name;
    }
}
