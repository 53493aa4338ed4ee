package puebla.kernel.state;

/**
 * State visitor that adds to one entry of a ledger without the opposite entry. Only the visit of a saved state can do
 * this: {@link Men} and {@link Money} otherwise change through balanced entries alone.
 *
 * @param entry
 *            index in the ledger's array
 * @param error
 *            added to the entry [men or cents]
 */
public record WrongEntry(int entry, long error) implements StateVisitor {
    @Override
    public boolean replaces() {
        return true;
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
    public void visit(int[] values, int length) {}

    @Override
    public void visit(long[] values, int length) {
        values[entry] += error;
    }

    @Override
    public void visit(double[] values, int length) {}
}
