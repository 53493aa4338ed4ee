package puebla.kernel.submodel.command;

import java.util.List;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Command: leaders get forces, columns get goals and march. */
public final class CommandSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.COMMAND).inEveryScenario()
                .with(CommandParameters.all())
                .with(SharedParameters.COLUMN_REACH_DAYS, SharedParameters.COLUMN_MEN,
                        SharedParameters.CAPITAL_GARRISON, SharedParameters.COMMANDER_OPTIMISM,
                        SharedParameters.REST_AFTER_TAKING, SharedParameters.GARRISON_BASE,
                        SharedParameters.GARRISON_PER_THOUSAND, SharedParameters.GARRISON_SHARE_OF_COLUMN,
                        SharedParameters.GARRISON_MOST, SharedParameters.GARRISON_PER_IRREGULAR,
                        SharedParameters.JOINS_UP_TO, SharedParameters.REFUGE_PER_DAY, SharedParameters.REFUGE_BY_WORKS,
                        SharedParameters.REFUGE_WORTH, SharedParameters.REFUGE_THREAT,
                        SharedParameters.QUARTERS_WITHIN_DAYS, SharedParameters.DETOUR,
                        SharedParameters.RELIEF_COUNTS, SharedParameters.WORTH_OF_SEAT,
                        SharedParameters.WORTH_OF_CAPITAL, SharedParameters.WORTH_OF_RULER,
                        SharedParameters.LEAST_ATTACK, SharedParameters.DAYS_BEFORE_NEXT_TRY,
                        SharedParameters.MEN_OF_NEXT_TRY, SharedParameters.BREACH)
                .deciding(CommandDecisions.all())
                .recording(CommandEvents.all());
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.COMMANDERS, new CommanderAssignment()),
                new Step(Phase.COLUMNS, new ColumnCommand()),
                new Step(Phase.MOVEMENT, new March()));
    }
}
