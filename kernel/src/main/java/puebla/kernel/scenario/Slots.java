package puebla.kernel.scenario;

import java.util.Arrays;
import java.util.List;

/** Positions of the constants of a scenario's submodels in the arrays of a run. */
public final class Slots {
    private static final int NONE = -1;

    private final int[] bySerial;
    private final int size;

    /** Gives the constants their positions, in order. */
    public Slots(List<? extends Declared> constants) {
        bySerial = new int[constants.stream().mapToInt(Declared::serial).max().orElse(NONE) + 1];
        Arrays.fill(bySerial, NONE);
        for (int slot = 0; slot < constants.size(); slot++) {
            bySerial[constants.get(slot).serial()] = slot;
        }
        size = constants.size();
    }

    /** Returns an array for a value of each constant at its serial number, without values (NaN). */
    public double[] emptyBySerial() {
        var empty = new double[bySerial.length];
        Arrays.fill(empty, Double.NaN);
        return empty;
    }

    /** Writes values, given at the positions of their constants, into an array by serial number. */
    public void spread(double[] byPosition, double[] into) {
        for (int serial = 0; serial < bySerial.length; serial++) {
            if (bySerial[serial] >= 0) {
                into[serial] = byPosition[bySerial[serial]];
            }
        }
    }

    /**
     * Returns the value of a constant in an array that {@link #spread} has filled.
     *
     * @throws IllegalArgumentException
     *             if no submodel of the scenario declares it
     */
    public double value(double[] values, Declared constant) {
        int serial = constant.serial();
        double value = serial < values.length ? values[serial] : Double.NaN;
        return Double.isNaN(value) ? values[of(constant)] : value;
    }

    /** Returns the number of positions. */
    public int size() {
        return size;
    }

    /** Reports whether a submodel of the scenario declares a constant. */
    public boolean has(Declared constant) {
        return constant.serial() < bySerial.length && bySerial[constant.serial()] >= 0;
    }

    /**
     * Returns the position of a constant.
     *
     * @throws IllegalArgumentException
     *             if no submodel of the scenario declares it
     */
    public int of(Declared constant) {
        int slot = constant.serial() < bySerial.length ? bySerial[constant.serial()] : NONE;
        if (slot < 0) {
            throw new IllegalArgumentException("no submodel of the scenario declares '" + constant.id() + "'");
        }
        return slot;
    }
}
