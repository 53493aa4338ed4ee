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
