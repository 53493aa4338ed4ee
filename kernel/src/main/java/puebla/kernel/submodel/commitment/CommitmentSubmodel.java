package puebla.kernel.submodel.commitment;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.SharedDecisions;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Patron's commitment: the hazard of withdrawal and the withdrawal. */
public final class CommitmentSubmodel implements Submodel {
    private static final Draw FRAILTY = Draw.of("commitment.frailty");

    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.COMMITMENT, SubmodelIds.EXPEDITION)
                .with(CommitmentParameters.all())
                .with(SharedParameters.FIRST_LOT_DAYS, SharedParameters.NEWS_WITHDRAWAL, SharedParameters.HONOUR_DAYS,
                        SharedParameters.HONOUR_OF_THRONE, SharedParameters.WITHOUT_A_THRONE, SharedParameters.ONE_LOT)
                .deciding(CommitmentDecisions.all())
                .deciding(SharedDecisions.all())
                .recording(CommitmentEvents.all())
                .recording(SharedEvents.WITHDRAWAL_DECIDED, SharedEvents.PATRON_GONE)
                .switchedBy(SystemSwitch.PATRON_HAZARD)
                .showing(StateVariable.PATRON_HAZARD)
                .counting(Flow.EMBARKED);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new WithdrawalHazard()),
                new Step(Phase.EMBARKATION, new Withdrawal()));
    }

    /** Draws the patron's factor on the withdrawal hazard, which differs between runs. */
    @Override
    public void draw(War war, KeyedRandom random) {
        war.state.commitment.drawFrailty(ReproducibleMath.exp(
                war.value(CommitmentParameters.COMMITMENT_FRAILTY) * random.normal(FRAILTY, Draw.ONLY, 0)));
    }
}
