package puebla.kernel.submodel.government;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.Fate;

/**
 * Restoration of the republic. It is restored when, after the loss of its capital, it has held the capital and more
 * than {@code government.restored-share} of the people for {@code government.restored-days}. In that time no foreign
 * corps and no rival ruler, free or captive, may be left.
 *
 * <p><b>Leaves out:</b> demobilisation and the revolts that follow.
 */
public final class Restoration implements Mechanism {
    private static final int PERCENT = 100;

    @Override
    public void apply(War war) {
        var seat = war.state.seat;
        if (war.state.expedition.capitalTakenDay() < 0 || seat.restored()) {
            return;
        }
        boolean rival = war.state.throne.reigns() || war.state.throne.fate() == Fate.CAPTIVE;
        boolean holds = war.state.country.held(war.scenario().capital()) < 0 && !rival
                && war.state.foreignMen() == 0
                && war.state.peopleHeld(-1) > war.value(GovernmentParameters.RESTORED_SHARE);
        seat.countRestored(holds);
        if (seat.restoredDays() >= war.value(GovernmentParameters.RESTORED_DAYS)) {
            seat.restore(war.scenario().capital());
            war.events.begin(GovernmentEvents.RESTORED).at(war.scenario().capital()).by(war.scenario().home()).side(-1)
                    .with(Amount.PERCENT, war.state.peopleHeld(-1) * PERCENT)
                    .causedBy(war.events.last(SharedEvents.LAST_PLACE_FALLS)).record();
        }
    }
}
