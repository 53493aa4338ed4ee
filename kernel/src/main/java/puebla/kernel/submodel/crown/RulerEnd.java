package puebla.kernel.submodel.crown;

import puebla.kernel.mechanism.War;
import puebla.kernel.state.Fate;
import puebla.kernel.state.Leaders;

/** The end of a reign. */
public final class RulerEnd {
    private RulerEnd() {}

    /** Records the fate of the ruler. */
    public static void end(War war, Fate fate) {
        war.state.throne.fate = fate;
        war.state.throne.fateDay = war.state.day;
        if (war.state.throne.ruler >= 0) {
            war.state.leaders.state[war.state.throne.ruler] =
                    fate == Fate.CAPTIVE ? Leaders.CAPTIVE : fate == Fate.LEFT ? Leaders.ABROAD : Leaders.DEAD;
        }
    }
}
