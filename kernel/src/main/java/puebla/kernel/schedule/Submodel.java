package puebla.kernel.schedule;

import java.util.List;
import puebla.kernel.geography.PreparedScenario;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.state.Stateful;

/**
 * A part of the model that a scenario includes by name. It knows the state, the geography and the rules, and no other
 * submodel. A submodel outside this library registers itself as a service of this type.
 */
public interface Submodel {
    /** Returns what the submodel declares. */
    SubmodelSpec spec();

    /** Returns its mechanisms. Those of one phase act in this order. */
    List<Step> steps();

    /** Returns the parts of the state that only this submodel has, for a new run. */
    default List<Stateful> states(PreparedScenario prepared) {
        return List.of();
    }

    /** Sets its state on the first day. */
    default void initialize(War war) {}

    /** Draws its hidden quantities, which a run draws once and a branch may draw again. */
    default void draw(War war, KeyedRandom random) {}

    /** Draws again what lies in the future, when a branch begins. */
    default void branchOff(War war) {}
}
