package puebla.kernel.state;

/**
 * State visitor: visits all state of a run once, in one fixed order. Writing, reading and copying implement the same
 * visit, so saved, restored and forked state cannot differ. A scalar is passed in and its new or unchanged value is
 * returned. An array is filled in place when reading.
 */
public interface StateVisitor {
    int visit(int value);

    long visit(long value);

    default double visit(double value) {
        return Double.longBitsToDouble(visit(Double.doubleToRawLongBits(value)));
    }

    default boolean visit(boolean value) {
        return visit(value ? 1 : 0) != 0;
    }

    default void visit(int[] values) {
        visit(values, values.length);
    }

    default void visit(long[] values) {
        visit(values, values.length);
    }

    default void visit(double[] values) {
        visit(values, values.length);
    }

    /** Visits the first {@code length} values; the values after them have no meaning. */
    void visit(int[] values, int length);

    void visit(long[] values, int length);

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
