package puebla.kernel;

/**
 * One pass over all state of a war, in one fixed order. Writing, reading and copying are archives over the same pass, so
 * what is saved, restored and forked cannot differ. A scalar is handed in and its (new) value comes back; an array is
 * filled in place when reading.
 */
public interface Archive {
    int pass(int value);

    long pass(long value);

    double pass(double value);

    boolean pass(boolean value);

    void pass(int[] values);

    void pass(long[] values);

    void pass(double[] values);

    /** Something whose state passes through an archive. */
    interface Kept {
        void pass(Archive archive);
    }
}
