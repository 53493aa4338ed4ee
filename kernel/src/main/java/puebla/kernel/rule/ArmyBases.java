package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;

/** Bases of the armies. */
public final class ArmyBases {
    private ArmyBases() {}

    /**
     * Returns the first base of an army's list that is free and has no enemy column within
     * {@code armies.enemy-within} marches; if there is none, the first that is free; −1 if none is. A base is free if the
     * army's side holds it without a siege, or if no enemy soldier is there.
     */
    public static int free(War war, int army) {
        int first = -1;
        for (int p : war.columns.bases(army)) {
            boolean ours = war.state.country.held(p) < 0 && !war.state.country.besieged(p);
            if (ours || war.state.strength.interventionMen(p) == 0) {
                if (!threatened(war, p)) {
                    return p;
                }
                first = first < 0 ? p : first;
            }
        }
        return first;
    }

    /** Reports whether an enemy column stands within {@code armies.enemy-within} marches of a place. */
    public static boolean threatened(War war, int place) {
        double within = war.value(SharedParameters.ENEMY_WITHIN);
        int[] near = war.routes.near[place];
        for (int i = 0; i < near.length; i++) {
            if (war.routes.nearDays[place][i] <= within && war.state.strength.interventionField(near[i]) > 0) {
                return true;
            }
        }
        return false;
    }
}
