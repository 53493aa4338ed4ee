package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.UpdateRounds;

/** Scout reports on the enemy at another place. */
public final class Scouts {
    /** Error of a scout's report; drawn for a force and a place once a week. */
    public static final Draw REPORT = Draw.of("command.scout-report");

    private Scouts() {}

    /**
     * Returns the reported strength of an enemy: log-normal about the true strength, constant for a week; 0
     * without an enemy.
     */
    static double report(War war, int force, int place, double enemy) {
        if (enemy == 0) {
            return 0;
        }
        double noise = war.random().normal(REPORT, war.state.forces.key(force) ^ war.keys.place(place),
                war.state.day - war.state.day % UpdateRounds.DAYS_OF_WEEK);
        return enemy * ReproducibleMath.exp(war.value(CommandParameters.SCOUT_ERROR) * noise);
    }
}
