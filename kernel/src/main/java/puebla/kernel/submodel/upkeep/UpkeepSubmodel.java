package puebla.kernel.submodel.upkeep;

import java.util.List;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Upkeep of the armies: supply, disease, desertion and recruiting. */
public final class UpkeepSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.UPKEEP).inEveryScenario()
                .with(UpkeepParameters.all())
                .switchedBy(SystemSwitch.SUPPLY, SystemSwitch.DISEASE, SystemSwitch.DESERTION);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.UPKEEP, new Supply()),
                new Step(Phase.UPKEEP, new Disease()),
                new Step(Phase.UPKEEP, new Desertion()),
                new Step(Phase.UPKEEP, new Recruiting()));
    }
}
