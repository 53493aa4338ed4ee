package puebla.kernel.submodel.news;

import java.util.List;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** News: dispatches arrive, and regular reports leave. */
public final class NewsSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.NEWS).inEveryScenario()
                .with(SharedParameters.COURIER_SPEED, SharedParameters.SEA_WITH_TELEGRAPH,
                        SharedParameters.LETTER_WITH_TELEGRAPH, SharedParameters.LEAST_DELAY,
                        SharedParameters.SPREAD_OF_DELAY)
                .switchedBy(SystemSwitch.MAIL_DELAY);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.NEWS, new MailDelivery()),
                new Step(Phase.REPORTS, new Reports()));
    }
}
