package puebla.kernel.submodel.armies;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.ArmyTable;

/** Armies of the home side: levies, defeats and returns. */
public final class ArmiesSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.ARMIES)
                .with(ArmiesParameters.all())
                .with(SharedParameters.CALL_WITHIN, SharedParameters.ENEMY_WITHIN)
                .deciding(ArmiesDecisions.all())
                .recording(ArmiesEvents.all())
                .switchedBy(SystemSwitch.ARMIES);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.UPKEEP, new ArmyWatch()), new Step(Phase.UPKEEP, new ArmyReturn()),
                new Step(Phase.UPKEEP, new ArmyLevy()), new Step(Phase.MONEY, new ArmyChest()));
    }

    /** Enrols the field forces of the first day in the armies of their places, with a cadre and arms for their men. */
    @Override
    public void initialize(War war) {
        var armies = war.state.armies;
        long[] men = new long[armies.size()];
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            ArmyForces.enrol(war, f);
            if (forces.army(f) != ArmyTable.NONE) {
                men[forces.army(f)] += forces.strength(f);
            }
        }
        for (int a = 0; a < armies.size(); a++) {
            armies.begin(a, men[a], men[a] / war.value(ArmiesParameters.MEN_PER_CADRE),
                    men[a] * war.value(ArmiesParameters.ARMS_ON_DAY_ZERO),
                    men[a] < war.value(ArmiesParameters.BROKEN_MEN) ? ArmyStatus.FORMING : ArmyStatus.IN_BEING);
        }
    }
}
