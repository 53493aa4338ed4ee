package puebla.kernel.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The submodels that a scenario lists, and everything that they declare, in order and without repetition. */
public final class SubmodelList {
    private final List<SubmodelSpec> specs;
    private final List<Parameter> parameters;
    private final List<DecisionPoint<?>> decisions;
    private final List<EventType> events;
    private final List<SystemSwitch> switches;

    /** Joins the declarations of submodels. */
    public SubmodelList(List<SubmodelSpec> specs) {
        this.specs = List.copyOf(specs);
        parameters = union(SubmodelSpec::parameters);
        decisions = union(SubmodelSpec::decisions);
        events = union(SubmodelSpec::events);
        switches = union(SubmodelSpec::switches);
    }

    private <T> List<T> union(Function<SubmodelSpec, List<T>> part) {
        return specs.stream().map(part).flatMap(Collection::stream).distinct().toList();
    }

    public List<SubmodelSpec> specs() {
        return specs;
    }

    /** Returns the ids of the submodels. */
    public List<String> ids() {
        return specs.stream().map(SubmodelSpec::id).toList();
    }

    /** Reports whether the scenario lists a submodel. */
    public boolean has(String id) {
        for (int s = 0; s < specs.size(); s++) { // without an iterator, since a run may ask on any day
            if (specs.get(s).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parameters, in the order of {@link Scenario#parameters}. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns the parameter with this id. */
    public Optional<Parameter> parameter(String id) {
        return parameters.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<DecisionPoint<?>> decisions() {
        return decisions;
    }

    public List<EventType> events() {
        return events;
    }

    /** Returns the event type with this id. */
    public Optional<EventType> event(String id) {
        return events.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<SystemSwitch> switches() {
        return switches;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubmodelList list && list.specs.equals(specs);
    }

    @Override
    public int hashCode() {
        return specs.hashCode();
    }

    @Override
    public String toString() {
        return ids().toString();
    }
}
