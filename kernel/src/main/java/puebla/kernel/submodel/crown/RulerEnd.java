package puebla.kernel.submodel.crown;

import puebla.kernel.mechanism.War;
import puebla.kernel.state.Fate;
import puebla.kernel.state.LeaderState;

/** The end of a reign. */
public final class RulerEnd {
    private RulerEnd() {}

    /** Records the fate of the ruler. */
    public static void end(War war, Fate fate) {
        war.state.throne.decideFate(fate, war.state.day);
        if (war.state.throne.ruler() >= 0) {
            war.state.leaders.become(war.state.throne.ruler(), fate == Fate.CAPTIVE ? LeaderState.CAPTIVE
                    : fate == Fate.LEFT ? LeaderState.ABROAD : LeaderState.DEAD);
        }
    }
}
