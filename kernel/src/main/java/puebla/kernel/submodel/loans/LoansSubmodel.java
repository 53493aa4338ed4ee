package puebla.kernel.submodel.loans;

import java.util.List;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Bonds of the client. */
public final class LoansSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.LOANS, SubmodelIds.CROWN)
                .with(LoansParameters.all())
                .recording(LoansEvents.all())
                .switchedBy(SystemSwitch.LOANS)
                .counting(Flow.LOAN_NOMINAL, Flow.LOAN_NET);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.MONEY, new Loans()));
    }
}
