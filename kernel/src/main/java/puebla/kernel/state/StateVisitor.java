package puebla.kernel.state;

/**
 * State visitor: visits all state of a run once, in one fixed order. Writing, reading and copying implement the same
 * visit, so saved, restored and forked state cannot differ. A scalar is passed in and its new or unchanged value is
 * returned. An array is filled in place when reading.
 *
 * <p>A visit that does not replace the state must leave it as it is at every moment: several threads may read one run at
 * once. What is derived from visited values is rebuilt only when {@link #replaces} is true.
 */
public interface StateVisitor {
    /** Reports whether the visit replaces the state, as reading does. */
    boolean replaces();

    /** Visits a number. Returns its new or unchanged value. */
    int visit(int value);

    /** Visits a number. Returns its new or unchanged value. */
    long visit(long value);

    /** Visits a number by its bits. Returns its new or unchanged value. */
    default double visit(double value) {
        return Double.longBitsToDouble(visit(Double.doubleToRawLongBits(value)));
    }

    /**
     * Visits a constant of an enum.
     *
     * @param all
     *            all constants, in order
     * @throws IllegalArgumentException
     *             if the saved number is that of no constant
     */
    default <E extends Enum<E>> E visit(E value, E[] all) {
        int index = visit(value.ordinal());
        if (index < 0 || index >= all.length) {
            throw new IllegalArgumentException(
                    "invalid saved run: " + value.getDeclaringClass().getSimpleName() + " " + index);
        }
        return all[index];
    }

    /** Visits a boolean. Returns its new or unchanged value. */
    default boolean visit(boolean value) {
        return visit(value ? 1 : 0) != 0;
    }

    /** Visits all values of an array. */
    default void visit(int[] values) {
        visit(values, values.length);
    }

    /** Visits all values of an array. */
    default void visit(long[] values) {
        visit(values, values.length);
    }

    /** Visits all values of an array. */
    default void visit(double[] values) {
        visit(values, values.length);
    }

    /** Visits the first {@code length} values; the values after them have no meaning. */
    void visit(int[] values, int length);

    /** Visits the first {@code length} values; the values after them have no meaning. */
    void visit(long[] values, int length);

    /** Visits the first {@code length} values; the values after them have no meaning. */
    void visit(double[] values, int length);

    /** Visits {@code length} booleans, packed 64 to a {@code long}. */
    default void visit(boolean[] values, int length) {
        for (int first = 0; first < length; first += Long.SIZE) {
            int end = Math.min(length, first + Long.SIZE);
            long bits = 0;
            for (int i = first; i < end; i++) {
                bits |= values[i] ? 1L << (i - first) : 0;
            }
            bits = visit(bits);
            for (int i = first; i < end; i++) {
                values[i] = (bits >>> (i - first) & 1) != 0;
            }
        }
    }
}
