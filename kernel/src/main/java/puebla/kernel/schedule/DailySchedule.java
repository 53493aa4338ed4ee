package puebla.kernel.schedule;

import java.util.Comparator;
import java.util.List;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.state.Stateful;

/** Daily schedule of a scenario: the mechanisms of its submodels by phase, within a phase in the order of the submodels. */
public final class DailySchedule {
    private final List<Submodel> submodels;
    private final Mechanism[] mechanisms;

    /** Makes the schedule of submodels that are in the order of the list of all. */
    public DailySchedule(List<Submodel> submodels) {
        this.submodels = List.copyOf(submodels);
        mechanisms = submodels.stream().flatMap(submodel -> submodel.steps().stream())
                .sorted(Comparator.comparing(Step::phase)).map(Step::mechanism).toArray(Mechanism[]::new);
    }

    /** Returns the submodels of the scenario. */
    public List<Submodel> submodels() {
        return submodels;
    }

    /** Returns the parts of the state that only these submodels have, for a new run. */
    public List<Stateful> states(PreparedScenario prepared) {
        return submodels.stream().flatMap(submodel -> submodel.states(prepared).stream()).toList();
    }

    /** Returns the mechanisms, in the order in which they act. */
    public List<Mechanism> mechanisms() {
        return List.of(mechanisms);
    }

    /** Returns the number of mechanisms. */
    public int length() {
        return mechanisms.length;
    }

    /** Returns a mechanism by its position. */
    public Mechanism mechanism(int position) {
        return mechanisms[position];
    }
}
