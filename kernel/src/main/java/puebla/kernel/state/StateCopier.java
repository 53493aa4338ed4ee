package puebla.kernel.state;

import java.util.Arrays;

/**
 * State visitor that copies one run to another without bytes: it collects the state of one run, then another run takes
 * it.
 */
public final class StateCopier implements StateVisitor {
    /** First capacities; they grow. */
    private static final int ARRAYS = 160;
    private static final int SCALARS = 256;

    private Object[] arrays = new Object[ARRAYS];
    private long[] scalars = new long[SCALARS];
    private int array;
    private int scalar;
    private boolean handingOut;

    /** Switches from collecting to handing out: the next visit takes the collected state. */
    public void handOut() {
        handingOut = true;
        array = 0;
        scalar = 0;
    }

    @Override
    public boolean replaces() {
        return handingOut;
    }

    @Override
    public int visit(int value) {
        return (int) visit((long) value);
    }

    @Override
    public long visit(long value) {
        if (handingOut) {
            return scalars[scalar++];
        }
        if (scalar == scalars.length) {
            scalars = Arrays.copyOf(scalars, 2 * scalar);
        }
        scalars[scalar++] = value;
        return value;
    }

    @Override
    public void visit(int[] values, int length) {
        array(values, length);
    }

    @Override
    public void visit(long[] values, int length) {
        array(values, length);
    }

    @Override
    public void visit(double[] values, int length) {
        array(values, length);
    }

    @Override
    public void visit(boolean[] values, int length) {
        array(values, length);
    }

    private void array(Object values, int length) {
        if (handingOut) {
            System.arraycopy(arrays[array++], 0, values, 0, length);
            return;
        }
        if (array == arrays.length) {
            arrays = Arrays.copyOf(arrays, 2 * array);
        }
        arrays[array++] = values;
    }
}
