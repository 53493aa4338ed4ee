package puebla.kernel.ledger;

import puebla.kernel.Archive;

/**
 * State visitor that adds to one entry of a ledger without the opposite entry. Only the visit of a saved state can do
 * this: {@link Men} and {@link Money} otherwise change through balanced entries alone.
 *
 * @param entry
 *            index in the ledger's array
 * @param error
 *            added to the entry [men or cents]
 */
public record WrongEntry(int entry, long error) implements Archive {
    @Override
    public int pass(int value) {
        return value;
    }

    @Override
    public long pass(long value) {
        return value;
    }

    @Override
    public void pass(int[] values, int length) {}

    @Override
    public void pass(long[] values, int length) {
        values[entry] += error;
    }

    @Override
    public void pass(double[] values, int length) {}
}
