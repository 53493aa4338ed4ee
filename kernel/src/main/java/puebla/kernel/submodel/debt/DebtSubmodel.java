package puebla.kernel.submodel.debt;

import java.util.List;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Sovereign debt: claims and arrears, the moratorium and its repeal. */
public final class DebtSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.DEBT)
                .with(DebtParameters.all())
                .with(SharedParameters.STRESS_DAY_ZERO, SharedParameters.ARREARS_SERVICE)
                .deciding(DebtDecisions.all())
                .recording(DebtEvents.all())
                .recording(SharedEvents.MORATORIUM)
                .switchedBy(SystemSwitch.DEBT);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new Moratorium()));
    }
}
