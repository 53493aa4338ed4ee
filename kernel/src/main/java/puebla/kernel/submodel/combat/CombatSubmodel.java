package puebla.kernel.submodel.combat;

import java.util.List;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Combat: battles, sieges, surrender and prisoners. */
public final class CombatSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.COMBAT).inEveryScenario()
                .with(CombatParameters.all())
                .with(SiegeParameters.all())
                .with(SharedParameters.BATTLE_STEEPNESS, SharedParameters.WORKS_TOWN, SharedParameters.WORKS_FORTS,
                        SharedParameters.SIERRA, SharedParameters.FLEET_GUNS, SharedParameters.MEN_TO_MAN_WORKS,
                        SharedParameters.LEAST_ATTACK, SharedParameters.DAYS_BEFORE_NEXT_TRY,
                        SharedParameters.MEN_OF_NEXT_TRY, SharedParameters.BREACH,
                        SharedParameters.OFFICERS_ESCAPE)
                .deciding(CombatDecisions.all())
                .recording(CombatEvents.all())
                .recording(SharedEvents.GARRISON_YIELDS, SharedEvents.GARRISON_BETRAYED)
                .switchedBy(SystemSwitch.SIEGE, SystemSwitch.SURRENDER_AND_DRAFT);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.COMBAT, new Engagements()),
                new Step(Phase.COMBAT, new Sieges()));
    }
}
