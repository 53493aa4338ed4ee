package puebla.kernel.submodel.powers;

import java.util.List;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Outside powers: the neighbour's policy, and recognition of the client. */
public final class PowersSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.POWERS)
                .with(PowersParameters.all())
                .deciding(PowersDecisions.all())
                .recording(PowersEvents.all())
                .switchedBy(SystemSwitch.RECOGNITION, SystemSwitch.US_PRESSURE, SystemSwitch.US_ARMS)
                .showing(StateVariable.RECOGNISED_BY);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new NeighbourPolicy()),
                new Step(Phase.EXPECTATIONS, new Recognition()));
    }
}
