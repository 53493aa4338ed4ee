package puebla.kernel;

/**
 * State visitor: visits all state of a run once, in one fixed order. Writing, reading and copying implement the same
 * visit, so saved, restored and forked state cannot differ. A scalar is passed in and its new or unchanged value is
 * returned. An array is filled in place when reading.
 */
public interface Archive {
    int pass(int value);

    long pass(long value);

    default double pass(double value) {
        return Double.longBitsToDouble(pass(Double.doubleToRawLongBits(value)));
    }

    default boolean pass(boolean value) {
        return pass(value ? 1 : 0) != 0;
    }

    default void pass(int[] values) {
        pass(values, values.length);
    }

    default void pass(long[] values) {
        pass(values, values.length);
    }

    default void pass(double[] values) {
        pass(values, values.length);
    }

    /** Visits the first {@code length} values; the values after them have no meaning. */
    void pass(int[] values, int length);

    void pass(long[] values, int length);

    void pass(double[] values, int length);

    /** Visits {@code length} booleans, packed 64 to a {@code long}. */
    default void pass(boolean[] values, int length) {
        for (int first = 0; first < length; first += Long.SIZE) {
            int end = Math.min(length, first + Long.SIZE);
            long bits = 0;
            for (int i = first; i < end; i++) {
                bits |= values[i] ? 1L << (i - first) : 0;
            }
            bits = pass(bits);
            for (int i = first; i < end; i++) {
                values[i] = (bits >>> (i - first) & 1) != 0;
            }
        }
    }

    /** Object whose state an archive visits. */
    interface Kept {
        void pass(Archive archive);
    }
}
