package puebla.kernel.submodel.finance;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Public finance of both governments: revenue and spending. */
public final class FinanceSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.FINANCE).inEveryScenario()
                .with(FinanceParameters.all())
                .with(SharedParameters.NEEDS_BEFORE_ARREARS, SharedParameters.MOST_ARREARS)
                .deciding(FinanceDecisions.all())
                .recording(FinanceEvents.all());
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.MONEY, new Revenue()),
                new Step(Phase.MONEY, new Spending()));
    }

    @Override
    public void initialize(War war) {
        war.state.country.beginTrade(war.value(FinanceParameters.TRADE_DAY_ZERO));
    }
}
