package puebla.kernel;

import java.util.Arrays;

/**
 * State visitor that copies one run to another without bytes: it collects the state of one run, then another run takes
 * it.
 */
final class CopyArchive implements Archive {
    private Object[] arrays = new Object[160];
    private long[] scalars = new long[256];
    private int array;
    private int scalar;
    private boolean taking;

    /** Switches from collecting to handing out: the next visit takes the collected state. */
    void turn() {
        taking = true;
        array = 0;
        scalar = 0;
    }

    @Override
    public int pass(int value) {
        return (int) pass((long) value);
    }

    @Override
    public long pass(long value) {
        if (taking) {
            return scalars[scalar++];
        }
        if (scalar == scalars.length) {
            scalars = Arrays.copyOf(scalars, 2 * scalar);
        }
        scalars[scalar++] = value;
        return value;
    }

    @Override
    public void pass(int[] values, int length) {
        array(values, length);
    }

    @Override
    public void pass(long[] values, int length) {
        array(values, length);
    }

    @Override
    public void pass(double[] values, int length) {
        array(values, length);
    }

    @Override
    public void pass(boolean[] values, int length) {
        array(values, length);
    }

    private void array(Object values, int length) {
        if (taking) {
            System.arraycopy(arrays[array++], 0, values, 0, length);
            return;
        }
        if (array == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * array);
        }
        arrays[array++] = values;
    }
}
