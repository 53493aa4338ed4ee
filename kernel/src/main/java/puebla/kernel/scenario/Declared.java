package puebla.kernel.scenario;

/** A named constant that a submodel declares. Constants are compared by identity. */
public abstract sealed class Declared permits Parameter, EventType, SystemSwitch {
    private static int count;

    private final String id;
    private final int serial = next();

    Declared(String id) {
        this.id = id;
    }

    private static synchronized int next() {
        return count++;
    }

    public final String id() {
        return id;
    }

    /**
     * Returns a number that only this constant has. It depends on the order in which classes were loaded, so that
     * nothing that a run saves may depend on it.
     */
    final int serial() {
        return serial;
    }

    @Override
    public final String toString() {
        return id;
    }
}
