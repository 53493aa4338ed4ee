package puebla.kernel.submodel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarchTest {
    private static final long JULY = SmallWar.NEW_YEAR_1862 + 190;

    @Test
    void pace_is_the_product_of_season_load_and_supply_factors() {
        assertThat(pace(2000, SmallWar.NEW_YEAR_1862, FORD, 1)).isEqualTo(5 / 6.0, within(1e-12));
        assertThat(pace(1000, SmallWar.NEW_YEAR_1862, FORD, 1)).isEqualTo(1.3 * 5 / 6, within(1e-12));
        assertThat(pace(6000, SmallWar.NEW_YEAR_1862, FORD, 1)).isEqualTo(0.6 * 5 / 6, within(1e-12));
        assertThat(pace(2000, SmallWar.NEW_YEAR_1862, FORD, 0)).isEqualTo(0.6 * 5 / 6, within(1e-12));
        assertThat(pace(2000, JULY, FORD, 1)).isEqualTo(0.85 * 5 / 6, within(1e-12));
        assertThat(pace(2000, JULY, HAVEN, 1)).isEqualTo(0.55 * 5 / 6, within(1e-12));
    }

    @Test
    void siege_train_of_over_40_guns_slows_a_column() {
        var war = tuned().war(1);
        int force = SmallWar.column(war, HOME_LINE, CASTLE, 2000);
        war.state.forces.giveGuns(force, 41 - war.state.forces.guns(force));
        assertThat(March.pace(war, force)).isEqualTo(0.6 * 5 / 6, within(1e-12));
    }

    @Test
    void column_passes_each_place_of_its_route_and_halts_at_its_goal() {
        var war = tuned().war(1);
        int force = SmallWar.column(war, HOME_LINE, FORD, 2000);
        war.state.forces.march(war.routes, force, CROWN);
        assertThat(war.state.forces.toward(force)).isEqualTo(CASTLE);
        SmallWar.days(war, 6, new March());
        assertThat(war.state.forces.place(force)).isEqualTo(FORD);
        SmallWar.days(war, 1, new March()); // 5.5 march days at 5/6 a day take 6.6 days
        assertThat(war.state.forces.place(force)).isEqualTo(CASTLE);
        assertThat(war.state.forces.posture(force)).isEqualTo(Posture.MARCH);
        SmallWar.days(war, 6, new March());
        assertThat(war.state.forces.place(force)).isEqualTo(CROWN);
        assertThat(war.state.forces.posture(force)).isEqualTo(Posture.HOLD);
    }

    @Test
    void column_stops_to_fight_before_an_enemy_place_on_its_route() {
        var war = tuned().war(1);
        int force = SmallWar.column(war, CLIENT_LINE, FORD, 2000);
        war.state.forces.march(war.routes, force, CROWN);
        war.state.expedition.openHostilities(0);
        SmallWar.days(war, 20, new March());
        assertThat(war.state.forces.place(force)).isEqualTo(CASTLE);
        assertThat(war.state.forces.posture(force)).isEqualTo(Posture.INVEST);
    }

    @Test
    void leader_moves_with_his_column() {
        var war = tuned().war(1);
        int force = SmallWar.column(war, HOME_LINE, CASTLE, 2000);
        war.state.forces.assign(force, SmallWar.FIREBRAND);
        war.state.forces.march(war.routes, force, CROWN);
        SmallWar.days(war, 6, new March());
        assertThat(war.state.leaders.place(SmallWar.FIREBRAND)).isEqualTo(CROWN);
    }

    private static double pace(long men, long firstDay, int place, double supply) {
        War war = tuned().from(firstDay).war(1);
        int force = SmallWar.column(war, HOME_LINE, place, men);
        StateEditor.supply(war.state.forces, force, supply);
        return March.pace(war, force);
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CommandParameters.PACE_OF_AN_ARMY, 0.6)
                .with(CommandParameters.RAINS_HOT_COUNTRY, 0.55)
                .with(CommandParameters.RAINS_PLATEAU, 0.85);
    }
}
