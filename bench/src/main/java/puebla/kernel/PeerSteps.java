package puebla.kernel;

import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.scenario.UpdateRounds;

/**
 * Update intervals of the MASON peer: daily, except opinion and bands, which are weekly. Only measurements use them:
 * the kernel then updates everything as often as the peer does, so that their times compare programs and not
 * intervals. The class is in the kernel's package because {@link Model} accepts these intervals only there.
 */
public final class PeerSteps {
    /** Update interval of opinion and bands [days]. */
    public static final int OPINION_DAYS = UpdateRounds.DAYS_OF_WEEK;

    private PeerSteps() {}

    /** Returns a model of a scenario with the peer's update intervals. */
    public static Model model(Scenario scenario) {
        return new Model(scenario, Generator.SPLITMIX, UpdateInterval.DAILY, OPINION_DAYS);
    }
}
