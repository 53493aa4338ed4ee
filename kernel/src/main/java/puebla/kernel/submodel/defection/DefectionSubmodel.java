package puebla.kernel.submodel.defection;

import java.util.List;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Changes of side by leaders. */
public final class DefectionSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.DEFECTION, SubmodelIds.CROWN)
                .with(DefectionParameters.all())
                .recording(DefectionEvents.all())
                .switchedBy(SystemSwitch.DEFECTION);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.EXPECTATIONS, new Defection()));
    }
}
