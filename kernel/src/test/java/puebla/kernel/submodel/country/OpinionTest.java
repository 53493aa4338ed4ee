package puebla.kernel.submodel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CLERGY;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.MODERATES;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.RADICALS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpinionTest {
    @Test
    void attitude_drifts_back_to_its_natural_level_with_a_half_life_of_346_days() {
        var war = tuned().war(1);
        int cell = war.state.country.cell(AttitudeCells.TO_HOME, MODERATES, BORDER);
        double natural = war.columns.natural[0][MODERATES];
        StateEditor.attitude(war.state.country, cell, natural - 0.4);
        StateEditor.baseline(war.state.country, cell, natural - 0.4);
        int days = (int) Math.round(Math.log(0.5) / Math.log(1 - 0.002));
        assertThat(days).isEqualTo(346);
        SmallWar.days(war, days, new Opinion());
        assertThat(war.state.country.attitude(cell)).isEqualTo(natural - 0.4 * Math.pow(1 - 0.002, days), within(1e-9));
        assertThat(war.state.country.attitude(cell)).isEqualTo(natural - 0.2, within(0.002));
    }

    @Test
    void attitudes_at_their_natural_level_do_not_change() {
        var war = tuned().war(1);
        double[] before = StateEditor.attitude(war.state.country).clone();
        StateEditor.held(war.state.country, SmallWar.BAY, -1);
        SmallWar.days(war, 700, new Opinion());
        for (int i = 0; i < before.length; i++) {
            assertThat(war.state.country.attitude(i)).isEqualTo(before[i], within(1e-9));
        }
    }

    @Test
    void shares_of_active_supporters_follow_a_multinomial_logit() {
        var war = tuned().with(CountryParameters.ATTITUDE_DRIFT, 0).war(1);
        setAttitude(war, AttitudeCells.TO_CLIENT, 0.5);
        setAttitude(war, AttitudeCells.TO_HOME, 0.3);
        setAttitude(war, AttitudeCells.TO_PATRON, -0.2);
        war.state.country.obey(CROWN, 0.4);
        war.state.throne.believe(Math.log(0.6 / 0.4));
        activityOnly(war);
        double e = Math.exp(3 * 0.5 + 1.5 * 0.4 + 2 * 0.1);
        double r = Math.exp(3 * (0.3 + 0.1) - 1.5 * 0.4 - 2 * 0.1 - 1 * 0.4);
        double sum = e + r + Math.exp(1.5);
        assertThat(war.state.country.activeForClient(CROWN)).isEqualTo(e / sum, within(1e-9));
        assertThat(war.state.country.activeForHome(CROWN)).isEqualTo(r / sum, within(1e-9));
    }

    @Test
    void only_part_of_the_intervention_control_of_a_town_counts_in_the_hills() {
        var war = tuned().with(SharedParameters.CONTROL_IN_THE_HILLS, 0.5).war(1);
        war.state.country.obey(CROWN, 0.8);
        activityOnly(war);
        assertThat(war.state.country.activeInTheHills(CROWN)).isGreaterThan(war.state.country.activeForHome(CROWN));
        war.state.country.obey(CROWN, -0.8);
        activityOnly(war);
        assertThat(war.state.country.activeInTheHills(CROWN)).isEqualTo(war.state.country.activeForHome(CROWN),
                within(1e-12));
    }

    @Test
    void control_and_belief_raise_client_supporters_and_lower_home_supporters() {
        double[] low = activity(-0.5, 0);
        double[] high = activity(0.5, 0);
        double[] hopeful = activity(0.5, 1);
        assertThat(high[0]).isGreaterThan(low[0]);
        assertThat(high[1]).isLessThan(low[1]);
        assertThat(hopeful[0]).isGreaterThan(high[0]);
        assertThat(hopeful[1]).isLessThan(high[1]);
    }

    @Test
    void foreign_troops_lower_the_attitude_of_radicals_more_than_of_the_clergy() {
        var war = SmallWar.reigning(tuned().war(1));
        SmallWar.garrison(war, PATRON_CORPS, CROWN, 5000);
        war.state.strength.count(war.state);
        double radicals = war.state.country.attitude(war.state.country.cell(AttitudeCells.TO_PATRON, RADICALS, CROWN));
        double clergy = war.state.country.attitude(war.state.country.cell(AttitudeCells.TO_PATRON, CLERGY, CROWN));
        SmallWar.days(war, 14, new Opinion());
        double radicalsLost =
                radicals - war.state.country.attitude(war.state.country.cell(AttitudeCells.TO_PATRON, RADICALS, CROWN));
        double clergyLost =
                clergy - war.state.country.attitude(war.state.country.cell(AttitudeCells.TO_PATRON, CLERGY, CROWN));
        assertThat(radicalsLost).isPositive().isGreaterThan(clergyLost);
    }

    @Test
    void impulse_on_an_attitude_is_smaller_near_the_end_of_the_scale() {
        var war = tuned().war(1);
        int cell = war.state.country.cell(AttitudeCells.TO_CLIENT, CLERGY, CROWN);
        StateEditor.baseline(war.state.country, cell, 0.5);
        StateEditor.attitude(war.state.country, cell, 0.5);
        OpinionShock.impulseAt(war, AttitudeCells.TO_CLIENT, CLERGY, CROWN, 0.1);
        assertThat(war.state.country.baseline(cell)).isEqualTo(0.5 + 0.1 * 0.5, within(1e-12));
        StateEditor.baseline(war.state.country, cell, 0.5);
        StateEditor.attitude(war.state.country, cell, 0.5);
        OpinionShock.impulseAt(war, AttitudeCells.TO_CLIENT, CLERGY, CROWN, -0.1);
        assertThat(war.state.country.baseline(cell)).isEqualTo(0.5 - 0.1 * 1.5, within(1e-12));
        assertThat(war.state.country.attitude(cell)).isEqualTo(war.state.country.baseline(cell));
    }

    @Test
    void impulse_reaches_its_kind_of_group_at_every_place_and_no_other_group() {
        var war = tuned().war(1);
        double[] before = StateEditor.baseline(war.state.country).clone();
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL, -0.1);
        for (int g = 0; g < war.columns.groups(); g++) {
            for (int p = 0; p < war.columns.places(); p++) {
                int cell = war.state.country.cell(AttitudeCells.TO_CLIENT, g, p);
                assertThat(war.state.country.baseline(cell) != before[cell]).isEqualTo(g == CLERGY);
                int home = war.state.country.cell(AttitudeCells.TO_HOME, g, p);
                assertThat(war.state.country.baseline(home)).isEqualTo(before[home]);
            }
        }
    }

    @Test
    void attitudes_do_not_change_when_attitudes_are_off() {
        var war = tuned().without(SystemSwitch.ATTITUDES).war(1);
        double[] before = StateEditor.attitude(war.state.country).clone();
        StateEditor.liberal(war.state.throne, true);
        SmallWar.garrison(war, PATRON_CORPS, CROWN, 5000);
        war.state.strength.count(war.state);
        SmallWar.days(war, 100, new Opinion());
        OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL, -0.1);
        assertThat(StateEditor.attitude(war.state.country)).isEqualTo(before);
    }

    @Test
    void attitude_of_the_clergy_drifts_to_its_lower_level_under_a_liberal_throne() {
        var war = tuned().war(1);
        int cell = war.state.country.cell(AttitudeCells.TO_CLIENT, CLERGY, BORDER);
        double before = war.state.country.attitude(cell);
        StateEditor.liberal(war.state.throne, true);
        SmallWar.days(war, 2100, new Opinion());
        double natural = war.columns.natural[2][CLERGY];
        assertThat(war.state.country.attitude(cell)).isLessThan(before)
                .isEqualTo(natural + (before - natural) * Math.pow(0.998, 2100), within(1e-6));
    }

    private static double[] activity(double control, double beliefLogit) {
        var war = tuned().war(1);
        war.state.country.obey(CROWN, control);
        war.state.throne.believe(beliefLogit);
        activityOnly(war);
        return new double[]{war.state.country.activeForClient(CROWN), war.state.country.activeForHome(CROWN)};
    }

    private static void activityOnly(War war) {
        SmallWar.days(war, 7, new Opinion()); // a place is updated once a week
    }

    private static void setAttitude(War war, int target, double value) {
        for (int g = 0; g < war.columns.groups(); g++) {
            for (int p = 0; p < war.columns.places(); p++) {
                StateEditor.attitude(war.state.country, war.state.country.cell(target, g, p), value);
                StateEditor.baseline(war.state.country, war.state.country.cell(target, g, p), value);
            }
        }
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CountryParameters.ATTITUDE_MEMORY, 0.01)
                .with(CountryParameters.ATTITUDE_DRIFT, 0.002)
                .with(CountryParameters.ACT_BY_ATTITUDE, 3).with(CountryParameters.ACT_BY_CONTROL, 1.5)
                .with(CountryParameters.ACT_BY_BELIEF, 2)
                .with(CountryParameters.ACT_BY_RISK, 1).with(CountryParameters.ACT_PASSIVE, 1.5);
    }
}
