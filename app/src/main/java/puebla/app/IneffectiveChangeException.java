package puebla.app;

import java.util.List;
import java.util.stream.Collectors;
import puebla.scenario.override.Change;

/** Overrides of a counterfactual that are the values of the baseline already. */
public final class IneffectiveChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String changes;

    IneffectiveChangeException(List<Change> changes) {
        super("the change has no effect");
        this.changes = changes.stream().map(Change::text).collect(Collectors.joining(", "));
    }

    /** Returns the overrides as the user wrote them. */
    public String changes() {
        return changes;
    }
}
