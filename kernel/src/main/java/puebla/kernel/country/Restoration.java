package puebla.kernel.country;

import puebla.kernel.Mechanism;
import puebla.kernel.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.throne.Throne;

/**
 * Restoration of the republic. It is restored when, after the loss of its capital, it has held the capital and four
 * fifths of the people for thirty days. In that time no foreign corps and no rival ruler, free or captive, may be left.
 *
 * <p><b>Leaves out:</b> demobilisation and the revolts that follow.
 */
public final class Restoration implements Mechanism {
    private static final int DAYS = 30;
    private static final double SHARE = 0.8;

    @Override
    public void apply(War war) {
        var seat = war.seat;
        if (war.expedition.capitalTakenDay < 0 || seat.restored) {
            return;
        }
        boolean rival = war.throne.reigns() || war.throne.fate == Throne.CAPTIVE;
        boolean holds = war.country.held[war.scenario().capital()] < 0 && !rival
                && war.foreignMen() == 0 && war.peopleHeld(-1) > SHARE;
        seat.restoredDays = holds ? seat.restoredDays + 1 : 0;
        if (seat.restoredDays >= DAYS) {
            seat.restored = true;
            seat.place = war.scenario().capital();
            war.event(EventType.RESTORED).at(war.scenario().capital()).by(war.scenario().home()).side(-1)
                    .with(Amount.PERCENT, war.peopleHeld(-1) * 100).causedBy(war.last(EventType.LAST_PLACE_FALLS)).record();
        }
    }
}
