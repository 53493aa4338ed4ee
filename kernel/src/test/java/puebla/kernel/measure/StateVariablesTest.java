package puebla.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StateVariablesTest {
    private final War war = SmallWar.quiet().war(1);

    @Test
    void idle_men_are_in_no_garrison_not_on_the_march_and_at_no_siege() {
        SmallWar.column(war, PATRON_CORPS, BAY, 400);
        SmallWar.garrison(war, PATRON_CORPS, BAY, 300);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 200);
        war.state.country.besiege(CASTLE, 0);
        war.state.forces.march(war.routes, SmallWar.column(war, PATRON_CORPS, BAY, 100), CROWN);

        assertThat(war.read(StateVariable.IDLE_SHARE, PATRON_CORPS)).isEqualTo(0.4);
        assertThat(war.read(StateVariable.IDLE_SHARE, CLIENT_LINE)).as("no men").isZero();
    }

    @Test
    void lost_men_are_dead_captive_or_have_deserted() {
        int force = SmallWar.column(war, PATRON_CORPS, BAY, 1000);
        war.state.forces.leave(force, false, Stock.KILLED, 1, Cause.BATTLE);
        war.state.forces.leave(force, false, Stock.DEAD_OF_DISEASE, 20, Cause.DISEASE);
        war.state.forces.leave(force, false, Stock.CAPTIVE, 300, Cause.CAPTURED);
        war.state.forces.leave(force, false, Stock.RETURNED, 500, Cause.EMBARKED);

        assertThat(war.read(StateVariable.LOST, PATRON_CORPS)).isEqualTo(321);
    }

    @Test
    void concentration_is_that_of_the_place_with_most_men_of_a_side() {
        SmallWar.column(war, PATRON_CORPS, BAY, 400);
        SmallWar.column(war, CLIENT_LINE, BAY, 50);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 430);
        SmallWar.column(war, HOME_LINE, CROWN, 90_000);
        war.state.strength.count(war.state);

        assertThat(war.read(StateVariable.INTERVENTION_CONCENTRATION, -1)).isEqualTo(450);
        assertThat(war.read(StateVariable.HOME_CONCENTRATION, -1)).isGreaterThanOrEqualTo(90_000);
    }

    @Test
    void side_of_the_client_is_without_the_patrons_corps() {
        double before = war.read(StateVariable.CLIENT_SIDE, -1);
        SmallWar.column(war, PATRON_CORPS, BAY, 400);
        SmallWar.column(war, CLIENT_LINE, BAY, 50);
        SmallWar.column(war, HOME_LINE, CROWN, 900);

        assertThat(war.read(StateVariable.CLIENT_SIDE, -1) - before).isEqualTo(50);
    }
}
