package puebla.kernel.submodel.crown;

import java.util.List;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Imported crown: accession, decrees, lent corps and the fate of the ruler. */
public final class CrownSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.CROWN, SubmodelIds.EXPEDITION, SubmodelIds.COMMITMENT)
                .with(CrownParameters.all())
                .with(SharedParameters.LOBBY)
                .deciding(CrownDecisions.all())
                .recording(CrownEvents.all())
                .recording(SharedEvents.LAST_PLACE_FALLS, SharedEvents.REGENCY, SharedEvents.RULER_CAPTURED,
                        SharedEvents.RULER_LEFT, SharedEvents.SETTLEMENT)
                .switchedBy(SystemSwitch.CONTINGENTS, SystemSwitch.RULER_REFORMS)
                .showing(StateVariable.CLIENT_EXISTS);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new Accession()),
                new Step(Phase.GOVERNMENTS, new RulerDecrees()),
                new Step(Phase.LENT_CORPS, new LentCorps()),
                new Step(Phase.EXPECTATIONS, new RulerFate()));
    }
}
