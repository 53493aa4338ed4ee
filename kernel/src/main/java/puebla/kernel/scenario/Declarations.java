package puebla.kernel.scenario;

import java.util.ArrayList;
import java.util.List;

/** The constants of one kind that a submodel declares, in the order of their declaration. */
public final class Declarations<T> {
    private final List<T> all = new ArrayList<>();

    /** Adds a constant and returns it. */
    public <C extends T> C add(C constant) {
        all.add(constant);
        return constant;
    }

    public List<T> list() {
        return List.copyOf(all);
    }
}
