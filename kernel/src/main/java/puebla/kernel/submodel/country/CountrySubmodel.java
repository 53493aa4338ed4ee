package puebla.kernel.submodel.country;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** Country: control of places, attitudes of the people, and public belief that the client lasts. */
public final class CountrySubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.COUNTRY).inEveryScenario()
                .with(CountryParameters.all())
                .with(SharedParameters.CONTROL_IN_THE_HILLS, SharedParameters.NEWS_CAPITAL, SharedParameters.NEWS_TOWN,
                        SharedParameters.PATRON_FULL_ARMY)
                .recording(CountryEvents.all())
                .recording(SharedEvents.PLACE_TAKEN)
                .switchedBy(SystemSwitch.ATTITUDES, SystemSwitch.CONTROL_HYSTERESIS);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.COUNTRY, new Control()),
                new Step(Phase.COUNTRY, new Opinion()),
                new Step(Phase.EXPECTATIONS, new Belief()));
    }

    @Override
    public void initialize(War war) {
        war.state.throne.believe(ReproducibleMath.logit(war.value(CountryParameters.BELIEF_DAY_ZERO)));
    }
}
