package puebla.kernel.scenario;

import java.util.List;

/**
 * What a submodel declares: what a scenario that lists it must give and may use.
 *
 * @param id
 *            name in the scenario's list of submodels
 * @param required
 *            whether every scenario must list it
 * @param requires
 *            ids of the submodels that it needs
 * @param variables
 *            state variables that have a meaning only with this submodel
 * @param flows
 *            flows that have a meaning only with this submodel
 */
public record SubmodelSpec(String id, boolean required, List<String> requires, List<Parameter> parameters,
        List<DecisionPoint<?>> decisions, List<EventType> events, List<SystemSwitch> switches,
        List<StateVariable> variables, List<Flow> flows) {
    public SubmodelSpec {
        requires = List.copyOf(requires);
        parameters = List.copyOf(parameters);
        decisions = List.copyOf(decisions);
        events = List.copyOf(events);
        switches = List.copyOf(switches);
        variables = List.copyOf(variables);
        flows = List.copyOf(flows);
    }

    /** Returns a submodel that declares nothing yet. */
    public static SubmodelSpec of(String id, String... requires) {
        return new SubmodelSpec(id, false, List.of(requires), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** Returns the submodel as one that every scenario must list. */
    public SubmodelSpec inEveryScenario() {
        return new SubmodelSpec(id, true, requires, parameters, decisions, events, switches, variables, flows);
    }

    /** Returns the submodel with these parameters after those that it has. */
    public SubmodelSpec with(List<Parameter> more) {
        return new SubmodelSpec(id, required, requires, joined(parameters, more), decisions, events, switches,
                variables, flows);
    }

    /** Returns the submodel with further parameters. */
    public SubmodelSpec with(Parameter... more) {
        return with(List.of(more));
    }

    /** Returns the submodel with further decision points. */
    public SubmodelSpec deciding(List<DecisionPoint<?>> more) {
        return new SubmodelSpec(id, required, requires, parameters, joined(decisions, more), events, switches,
                variables, flows);
    }

    /** Returns the submodel with further event types. */
    public SubmodelSpec recording(List<EventType> more) {
        return new SubmodelSpec(id, required, requires, parameters, decisions, joined(events, more), switches,
                variables, flows);
    }

    /** Returns the submodel with further event types. */
    public SubmodelSpec recording(EventType... more) {
        return recording(List.of(more));
    }

    /** Returns the submodel with its switches. */
    public SubmodelSpec switchedBy(SystemSwitch... more) {
        return new SubmodelSpec(id, required, requires, parameters, decisions, events,
                joined(switches, List.of(more)), variables, flows);
    }

    /** Returns the submodel with the state variables that have a meaning only with it. */
    public SubmodelSpec showing(StateVariable... more) {
        return new SubmodelSpec(id, required, requires, parameters, decisions, events, switches,
                joined(variables, List.of(more)), flows);
    }

    /** Returns the submodel with the flows that have a meaning only with it. */
    public SubmodelSpec counting(Flow... more) {
        return new SubmodelSpec(id, required, requires, parameters, decisions, events, switches, variables,
                joined(flows, List.of(more)));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new java.util.ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
