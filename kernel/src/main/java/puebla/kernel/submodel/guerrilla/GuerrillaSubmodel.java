package puebla.kernel.submodel.guerrilla;

import java.util.List;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Guerrilla: irregular bands and their raids. */
public final class GuerrillaSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.GUERRILLA)
                .with(GuerrillaParameters.all())
                .recording(GuerrillaEvents.all())
                .switchedBy(SystemSwitch.GUERRILLA, SystemSwitch.INTERDICTION)
                .showing(StateVariable.BANDS);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.COUNTRY, new Guerrillas()),
                new Step(Phase.COUNTRY, new Raids()));
    }
}
