package puebla.kernel;

/**
 * State visitor that counts the numbers that are NaN or infinite. Such a number spreads through the state and would end
 * as a result that looks valid, for example because each comparison with NaN is false.
 */
final class NumberAudit implements Archive {
    private int invalid;

    /** Returns how many numbers of a part of the state are NaN or infinite. */
    static int invalidIn(Kept part) {
        var audit = new NumberAudit();
        part.pass(audit);
        return audit.invalid;
    }

    @Override
    public int pass(int value) {
        return value;
    }

    @Override
    public long pass(long value) {
        return value;
    }

    @Override
    public double pass(double value) {
        invalid += Double.isFinite(value) ? 0 : 1;
        return value;
    }

    @Override
    public void pass(int[] values, int length) {
        // whole numbers are always finite
    }

    @Override
    public void pass(long[] values, int length) {
        // whole numbers are always finite
    }

    @Override
    public void pass(double[] values, int length) {
        for (int i = 0; i < length; i++) {
            pass(values[i]);
        }
    }

    @Override
    public void pass(boolean[] values, int length) {
        // not numbers
    }
}
