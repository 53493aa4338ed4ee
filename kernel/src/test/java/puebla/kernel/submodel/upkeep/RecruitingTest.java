package puebla.kernel.submodel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ForceReorganization;
import puebla.kernel.state.Cause;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecruitingTest {
    @Test
    void weekly_recruits_are_people_times_rate_times_willingness_times_room_times_money() {
        double room = 1 - 3000 / (0.02 * 0.4 * 1_350_000 / 1_500_000.0 * 1_500_000); // no arms: lowest ceiling
        double expected = 1_350_000 * 1e-4 * 0.1 * room * 7 / (1 + 0.5 * 0.5 * 2);
        assertThat((double) recruits(war -> war.state.treasuries.oweHomePay(2))).isEqualTo(expected, within(5.0));
    }

    @Test
    void army_at_its_ceiling_recruits_nobody() {
        assertThat(recruits(war -> SmallWar.column(war, HOME_LINE, CROWN, 10_000))).isZero();
    }

    @Test
    void recruits_fall_with_arrears_unwillingness_low_authority_and_lost_places() {
        long base = recruits(war -> {});
        assertThat(recruits(war -> war.state.treasuries.oweHomePay(8))).isLessThan(base / 2);
        assertThat(recruits(war -> Arrays.fill(StateEditor.activeForHome(war.state.country), 0.05)))
                .isLessThan(base * 6 / 10);
        assertThat(recruits(war -> StateEditor.authority(war.state.seat, 0.6))).isLessThan(base);
        assertThat(recruits(war -> Arrays.fill(StateEditor.held(war.state.country), 1))).isZero();
    }

    @Test
    void recruits_leave_the_men_at_home_and_add_to_the_levied_share_of_their_place() {
        var war = war(w -> {});
        long home = war.state.men.of(HOME_LINE, Stock.HOME);
        long before = war.state.inField(HOME_LINE);
        new Recruiting().apply(war);
        assertThat(war.state.inField(HOME_LINE) - before).isPositive()
                .isEqualTo(home - war.state.men.of(HOME_LINE, Stock.HOME));
        assertThat(war.state.country.levied(CROWN)).isPositive();
        war.audit();
    }

    @Test
    void recruits_too_few_for_a_garrison_of_their_own_stay_at_home() {
        var war = war(w -> {});
        int post = war.state.forces.garrisonAt(FORD, HOME_LINE);
        war.state.forces.leave(post, false, Stock.DISPERSED, Long.MAX_VALUE, Cause.DISBANDED);
        new Recruiting().apply(war);
        assertThat(war.state.forces.garrisonAt(FORD, HOME_LINE)).isEqualTo(-1);
        assertThat(war.state.country.levied(FORD)).isZero();
        StateEditor.activeForHome(war.state.country, FORD, 1);
        war.state.day += 7;
        new Recruiting().apply(war);
        assertThat(war.state.forces.strength(war.state.forces.garrisonAt(FORD, HOME_LINE)))
                .isGreaterThanOrEqualTo(ForceReorganization.HANDFUL);
    }

    private static long recruits(Consumer<War> change) {
        var war = war(change);
        long before = war.state.inField(HOME_LINE);
        new Recruiting().apply(war);
        war.audit();
        return war.state.inField(HOME_LINE) - before;
    }

    private static War war(Consumer<War> change) {
        var war = SmallWar.quiet().with(UpkeepParameters.HOME_CEILING_AT_PEACE, 0.02)
                .with(UpkeepParameters.HOME_RECRUITING, 1e-4)
                .with(UpkeepParameters.CLIENT_RECRUITING, 0).war(1);
        SmallWar.column(war, HOME_LINE, CROWN, 2600);
        for (int post : new int[]{HAVEN, FORD, CASTLE, BORDER}) {
            SmallWar.garrison(war, HOME_LINE, post, 100);
        }
        Arrays.fill(StateEditor.activeForHome(war.state.country), 0.1);
        StateEditor.arms(war.state.neighbour, 0);
        war.state.day = 2;
        change.accept(war);
        return war;
    }
}
