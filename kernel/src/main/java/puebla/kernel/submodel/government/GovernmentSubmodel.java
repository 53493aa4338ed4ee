package puebla.kernel.submodel.government;

import java.util.List;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Home government: its seat, flight, terms and restoration. */
public final class GovernmentSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.GOVERNMENT)
                .with(GovernmentParameters.all())
                .deciding(GovernmentDecisions.all())
                .recording(GovernmentEvents.all())
                .recording(SharedEvents.SEAT_ABROAD, SharedEvents.SETTLEMENT)
                .switchedBy(SystemSwitch.FLIGHT_OF_GOVERNMENT)
                .showing(StateVariable.HOME_ON_SOIL);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new Government()),
                new Step(Phase.EXPECTATIONS, new Restoration()));
    }
}
