package puebla.kernel.submodel.expedition;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Patron's expedition: its command, road posts, reinforcement and cost. */
public final class ExpeditionSubmodel implements Submodel {

    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.EXPEDITION, SubmodelIds.COMMITMENT)
                .with(ExpeditionParameters.all())
                .with(SharedParameters.SHIPPING_COST, SharedParameters.LEAST_PREPARATION,
                        SharedParameters.SPREAD_OF_PREPARATION, SharedParameters.LEAST_CROSSING,
                        SharedParameters.SPREAD_OF_CROSSING)
                .deciding(ExpeditionDecisions.all())
                .recording(ExpeditionEvents.all())
                .recording(SharedEvents.LANDING);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new Reinforcement()),
                new Step(Phase.LANDINGS, new Squadrons()),
                new Step(Phase.EXPEDITION, new ExpeditionCommand()),
                new Step(Phase.EXPEDITION, new RoadPosts()),
                new Step(Phase.MONEY, new PatronCosts()));
    }

    @Override
    public void initialize(War war) {
        if (!war.scenario().submodels().has(SubmodelIds.COALITION)) {
            SeaTransport.order(war, war.scenario().patron());
        }
    }
}
