package puebla.kernel.submodel.armies;

import puebla.kernel.mechanism.War;
import puebla.kernel.state.ArmyTable;

/** Forces of the armies of the home side. */
final class ArmyForces {
    /** Time that a returning soldier or an irregular has spent in the country, against disease [days]. Judgement. */
    static final double DAYS_OF_A_SOLDIER = 600;

    private ArmyForces() {}

    /** Puts a field force of the home line into the army of its place, and takes a garrison out of its army. */
    static void enrol(War war, int force) {
        var forces = war.state.forces;
        if (!forces.exists(force) || forces.contingent(force) != war.columns.homeLine()) {
            return;
        }
        if (forces.garrison(force)) {
            forces.enroll(force, ArmyTable.NONE);
        } else if (forces.army(force) == ArmyTable.NONE) {
            forces.enroll(force, war.columns.armyOf(forces.place(force)));
        }
    }

    /** Returns the place of the largest force of an army, or its first base if it has none. */
    static int place(War war, int army) {
        int largest = largest(war, army);
        return largest >= 0 ? war.state.forces.place(largest) : war.columns.bases(army)[0];
    }

    /** Returns the largest force of an army; −1 if it has none. */
    static int largest(War war, int army) {
        var forces = war.state.forces;
        int best = -1;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.exists(f) && forces.army(f) == army
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }
}
