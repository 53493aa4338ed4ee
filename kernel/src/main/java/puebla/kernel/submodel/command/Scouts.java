package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.UpdateRounds;

/** Scout reports on the enemy at another place. */
final class Scouts {

    private Scouts() {}

    /**
     * Returns the reported strength of an enemy: log-normal about the true strength, constant for a week; 0
     * without an enemy.
     */
    static double report(War war, int force, int place, double enemy) {
        if (enemy == 0) {
            return 0;
        }
        double noise = war.random().normal(RandomStream.COMMAND, war.state.forces.key(force) ^ war.keys.place(place),
                war.state.day - war.state.day % UpdateRounds.DAYS_OF_WEEK, 0);
        return enemy * ReproducibleMath.exp(war.value(CommandParameters.SCOUT_ERROR) * noise);
    }
}
