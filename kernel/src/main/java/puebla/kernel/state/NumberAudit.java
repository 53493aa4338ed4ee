package puebla.kernel.state;

/**
 * State visitor that counts the numbers that are NaN or infinite. Such a number spreads through the state and would end
 * as a result that looks valid, for example because each comparison with NaN is false.
 */
public final class NumberAudit implements StateVisitor {
    private int invalid;

    /**
     * Checks that every number of a part of the state is finite.
     *
     * @param name
     *            name of the part in the message
     * @throws InvariantViolation
     *             if a number is NaN or infinite
     */
    public static void check(String name, Stateful part) {
        var audit = new NumberAudit();
        part.visit(audit);
        if (audit.invalid > 0) {
            throw new InvariantViolation(name + ": " + audit.invalid + " numbers of the state are NaN or infinite");
        }
    }

    @Override
    public boolean replaces() {
        return false;
    }

    @Override
    public int visit(int value) {
        return value;
    }

    @Override
    public long visit(long value) {
        return value;
    }

    @Override
    public double visit(double value) {
        invalid += Double.isFinite(value) ? 0 : 1;
        return value;
    }

    @Override
    public void visit(int[] values, int length) {
        // whole numbers are always finite
    }

    @Override
    public void visit(long[] values, int length) {
        // whole numbers are always finite
    }

    @Override
    public void visit(double[] values, int length) {
        for (int i = 0; i < length; i++) {
            visit(values[i]);
        }
    }

    @Override
    public void visit(boolean[] values, int length) {
        // not numbers
    }
}
