package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.SystemSwitch;

/** Sudden changes of attitudes by decrees and levies. */
public final class OpinionShock {
    private OpinionShock() {}

    /**
     * Changes the lasting attitude of a kind of group at all places, as after decrees, killings or important news.
     *
     * @param target
     *            target of the attitude, such as {@link AttitudeCells#TO_CLIENT}
     * @param size
     *            share of the distance to +1 or −1
     */
    public static void impulse(War war, int target, Group.Kind of, double size) {
        if (war.off(SystemSwitch.ATTITUDES)) {
            return;
        }
        for (int g = 0; g < war.columns.groups(); g++) {
            if (war.scenario().groups().get(g).kind() == of) {
                for (int p = 0; p < war.columns.places(); p++) {
                    impulseAt(war, target, g, p, size);
                }
            }
        }
    }

    /** Changes the lasting attitude of one group at one place. */
    public static void impulseAt(War war, int target, int group, int place, double size) {
        if (war.off(SystemSwitch.ATTITUDES)) {
            return;
        }
        int cell = war.state.country.cell(target, group, place);
        double now = war.state.country.baseline(cell);
        double scaled = size > 0 ? size * (1 - now) : size * (1 + now);
        war.state.country.persuade(cell, Math.clamp(now + scaled, -1.0, 1.0),
                Math.clamp(war.state.country.attitude(cell) + scaled, -1.0, 1.0));
    }
}
