package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.submodel.expedition.ExpeditionDecisions;
import puebla.kernel.submodel.expedition.ExpeditionEvents;

/** A war without debt, coalition and crown: one power lands, marches and may leave. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainInvasionTest {
    private static SmallWar invasion() {
        return SmallWar.quiet()
                .withForce("guard", SmallWar.HOME_LINE, SmallWar.CROWN, SmallWar.GOVERNOR, 4000, 12, true)
                .withForce("army-of-the-east", SmallWar.HOME_LINE, SmallWar.CASTLE, -1, 5000, 20, false)
                .withForce("port-garrison", SmallWar.HOME_LINE, SmallWar.HAVEN, -1, 800, 6, true)
                .leaning(ExpeditionDecisions.MARCH_ON_CAPITAL, 0, 3)
                .withoutSubmodels("debt", "coalition", "crown", "loans", "defection");
    }

    @Test
    void patron_sails_on_the_first_day_lands_and_marches() {
        var log = new EventLog();
        var simulation = Simulation.of(invasion().model(), 1, Policy.HISTORICAL, log);
        while (!simulation.ended()) {
            simulation.step();
            simulation.war().audit();
        }
        assertThat(log.events()).extracting(event -> event.type()).contains(ExpeditionEvents.SQUADRON_SAILS,
                SharedEvents.LANDING, ExpeditionEvents.MARCH_ON_CAPITAL);
        simulation.result();
    }
}
