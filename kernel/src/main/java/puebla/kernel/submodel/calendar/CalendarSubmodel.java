package puebla.kernel.submodel.calendar;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.schedule.Phase;
import puebla.kernel.schedule.Step;
import puebla.kernel.schedule.Submodel;

/** External calendar: events from outside the model, on fixed, jittered or drawn days. */
public final class CalendarSubmodel implements Submodel {
    @Override
    public SubmodelSpec spec() {
        return SubmodelSpec.of(SubmodelIds.CALENDAR).inEveryScenario()
                .recording(CalendarEvents.all())
                .recording(SharedEvents.HORIZON)
                .switchedBy(SystemSwitch.EUROPEAN_BALANCE);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Phase.NEWS, new ExternalCalendar()));
    }

    @Override
    public void initialize(War war) {
        CalendarDraws.draw(war);
    }

    @Override
    public void branchOff(War war) {
        CalendarDraws.redraw(war);
    }
}
