package puebla.kernel.rule;

import puebla.kernel.War;
import puebla.kernel.campaign.Leaders;
import puebla.kernel.throne.Throne;

/** The end of a reign. */
public final class RulerEnd {
    private RulerEnd() {}

    /** Records the fate of the ruler. */
    public static void end(War war, int fate) {
        war.throne.fate = fate;
        war.throne.fateDay = war.day;
        if (war.throne.ruler >= 0) {
            war.leaders.state[war.throne.ruler] =
                    fate == Throne.CAPTIVE ? Leaders.CAPTIVE : fate == Throne.LEFT ? Leaders.ABROAD : Leaders.DEAD;
        }
    }
}
