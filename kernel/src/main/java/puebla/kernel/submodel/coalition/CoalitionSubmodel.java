package puebla.kernel.submodel.coalition;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Coalition of creditors: coercion, squadrons, the hidden aim and the break-up. */
public final class CoalitionSubmodel implements Submodel {
    private static final Draw HIDDEN_AIM = Draw.of("coalition.hidden-aim");

    /** Strength of the aim without a hidden aim, relative to the patron's taste. Judgement. */
    private static final double OPEN_AIM = 0.25;

    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.COALITION, SubmodelIds.DEBT, SubmodelIds.EXPEDITION)
                .with(CoalitionParameters.all())
                .with(SharedParameters.NEIGHBOUR_RISK_AT_WAR, SharedParameters.NEIGHBOUR_RISK_AT_PEACE,
                        SharedParameters.LOBBY)
                .deciding(CoalitionDecisions.all())
                .recording(CoalitionEvents.all())
                .recording(SharedEvents.PATRON_GONE)
                .switchedBy(SystemSwitch.COALITION);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.GOVERNMENTS, new Coercion()),
                new Step(Phase.GOVERNMENTS, new HiddenAim()),
                new Step(Phase.GOVERNMENTS, new BreakUp()));
    }

    /** Draws whether the patron has a hidden aim, and how strongly it aims to change the debtor's government. */
    @Override
    public void draw(War war, KeyedRandom random) {
        int patron = war.scenario().patron();
        double u = random.uniform(HIDDEN_AIM, war.keys.actor(patron), 0);
        boolean hidden = u < war.value(CoalitionParameters.HIDDEN_AIM);
        double taste = war.state.regimeTaste(patron);
        war.state.coalition.drawAim(hidden, hidden ? taste : taste * OPEN_AIM);
    }

    @Override
    public void initialize(War war) {
        war.state.coalition.suspect(ReproducibleMath.logit(war.value(CoalitionParameters.SUSPICION_DAY_ZERO)));
    }
}
