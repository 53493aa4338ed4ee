package puebla.kernel.campaign;

import puebla.kernel.War;
import puebla.kernel.scenario.Parameter;

/** Entry of a column into a place, where it leaves a garrison. */
final class Occupation {
    private Occupation() {}

    static void enter(War war, int place, int force, int cause) {
        var forces = war.forces;
        int side = forces.side[force];
        int actor = war.scenario().contingents().get(forces.contingent[force]).actor();
        war.takePlace(place, side, actor, cause);
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            if (forces.side[f] == side) {
                forces.halt(f);
                forces.busyUntil[f] =
                        Math.max(forces.busyUntil[f], war.day + (int) war.value(Parameter.REST_AFTER_TAKING));
            }
        }
        double need = Garrisons.need(war, place);
        int natives = ForceQueries.largest(war, place, side > 0 ? war.columns.clientLine : war.columns.homeLine);
        if (natives >= 0) {
            need -= Math.max(0, leave(war, natives, place, Math.min(need, forces.strength(natives) * 0.4)));
        }
        if (need > 60 && forces.exists(force) && ForceQueries.foreign(war, forces.contingent[force])
                && war.expedition.capitalTakenDay >= 0) {
            leave(war, force, place,
                    Math.min(need, forces.strength(force) * war.value(Parameter.GARRISON_SHARE_OF_COLUMN)));
        }
    }

    private static double leave(War war, int force, int place, double men) {
        return Garrisons.detach(war, force, place, (long) men) >= 0 ? men : 0;
    }
}
