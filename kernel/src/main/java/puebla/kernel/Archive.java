package puebla.kernel;

/**
 * One pass over all state of a war, in one fixed order. Writing, reading and copying are archives over the same pass, so
 * what is saved, restored and forked cannot differ. A scalar is handed in and its (new) value comes back; an array is
 * filled in place when reading.
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

    /** The first {@code length} values; those after them mean nothing. */
    void pass(int[] values, int length);

    void pass(long[] values, int length);

    void pass(double[] values, int length);

    /** As many bits, 64 in a value. */
    default void pass(boolean[] values, int length) {
        for (int first = 0; first < length; first += Long.SIZE) {
            int end = Math.min(length, first + Long.SIZE);
            long bits = 0;
            for (int i = first; i < end; i++) {
                bits |= values[i] ? 1L << i - first : 0;
            }
            bits = pass(bits);
            for (int i = first; i < end; i++) {
                values[i] = (bits >>> i - first & 1) != 0;
            }
        }
    }

    /** Something whose state passes through an archive. */
    interface Kept {
        void pass(Archive archive);
    }
}
