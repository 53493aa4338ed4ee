package puebla.kernel.submodel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlTest {
    /** Strength of 2,000 men of quality 5 per 1,000 of 500,000 people (plus one). */
    private static final double STRENGTH = 10_000 / 501.0;
    private static final double TARGET = Math.tanh(0.8 * Math.log((STRENGTH + 0.15 + 0.35) / 0.15));

    @Test
    void control_converges_to_the_tanh_of_the_log_strength_ratio() {
        var war = garrisoned(tuned());
        SmallWar.days(war, 500, new Control());
        assertThat(war.state.country.control(CROWN)).isEqualTo(TARGET, within(1e-6));
    }

    @Test
    void control_covers_a_thirtieth_of_the_distance_to_its_target_per_day() {
        var war = garrisoned(tuned());
        SmallWar.days(war, 20, new Control());
        assertThat(war.state.country.control(CROWN)).isEqualTo(TARGET + (-0.4 - TARGET) * Math.pow(1 - 1 / 30.0, 20),
                within(1e-9));
    }

    @Test
    void control_reaches_its_target_at_once_when_hysteresis_is_off() {
        var war = garrisoned(tuned().without(SystemSwitch.CONTROL_HYSTERESIS));
        SmallWar.days(war, 1, new Control());
        assertThat(war.state.country.control(CROWN)).isEqualTo(TARGET, within(1e-9));
    }

    @Test
    void strength_acts_on_near_places_with_a_decay_length_of_2_5_march_days() {
        var war = garrisoned(tuned());
        new Control().apply(war);
        assertThat(war.state.country.interventionStrength(CROWN)).isEqualTo(STRENGTH, within(1e-9));
        assertThat(war.state.country.interventionStrength(CASTLE)).isEqualTo(0.35 * STRENGTH * Math.exp(-5 / 2.5),
                within(1e-9));
        assertThat(war.state.country.interventionStrength(BORDER)).isZero();
    }

    @Test
    void bands_and_active_supporters_move_control_toward_their_side() {
        double alone = after(30, war -> {});
        assertThat(after(30, war -> SmallWar.bands(war, CROWN, 5000))).isLessThan(alone);
        assertThat(after(30, war -> StateEditor.activeForHome(war.state.country, CROWN, 0.3))).isLessThan(alone);
        assertThat(after(30, war -> {
            StateEditor.activeForHome(war.state.country, CROWN, 0.3);
            StateEditor.activeForClient(war.state.country, CROWN, 0.3);
        })).isBetween(after(30, war -> StateEditor.activeForHome(war.state.country, CROWN, 0.3)), alone);
    }

    @Test
    void arms_raise_the_strength_of_bands() {
        var plain = garrisoned(tuned());
        var armed = garrisoned(tuned());
        StateEditor.arms(armed.state.neighbour, 1.8);
        for (var war : java.util.List.of(plain, armed)) {
            SmallWar.bands(war, BORDER, 1510);
            new Control().apply(war);
        }
        assertThat(plain.state.country.homeStrength(BORDER)).isEqualTo(0.9 * 10, within(1e-9));
        assertThat(armed.state.country.homeStrength(BORDER)).isEqualTo(0.9 * 1.8 * 10, within(1e-9));
    }

    @Test
    void control_does_not_change_before_an_intervention() {
        var war = tuned().war(1);
        SmallWar.column(war, CLIENT_LINE, CROWN, 2000);
        SmallWar.days(war, 50, new Control());
        assertThat(war.state.country.control(CROWN)).isEqualTo(-0.4);
    }

    @Test
    void undefended_town_changes_sides_with_a_hazard_of_0_06_per_day_when_control_is_lost() {
        int days = 0;
        int towns = 200;
        for (long seed = 0; seed < towns; seed++) {
            var war = SmallWar.reigning(tuned().war(seed));
            SmallWar.bands(war, BAY, 3000);
            war.state.day = 100;
            war.state.country.obey(BAY, -0.9);
            while (war.state.country.held(BAY) > 0 && war.state.day < 1000) {
                SmallWar.days(war, 1, new Control());
                days++;
            }
            assertThat(war.events.happened(CountryEvents.PLACE_RISES)).isTrue();
        }
        assertThat((double) days / towns).as("mean days at a hazard of 0.06 per day").isEqualTo(1 / 0.06,
                within(4 / 0.06 / Math.sqrt(towns)));
    }

    @Test
    void undefended_town_changes_sides_on_the_day_control_turns_when_hysteresis_is_off() {
        var war = SmallWar.reigning(tuned().without(SystemSwitch.CONTROL_HYSTERESIS).war(1));
        StateEditor.activeForClient(war.state.country, BAY, 0.1);
        SmallWar.days(war, 3, new Control());
        assertThat(war.state.country.held(BAY)).isEqualTo(1);
        SmallWar.bands(war, BAY, 3000);
        SmallWar.days(war, 1, new Control());
        assertThat(war.state.country.held(BAY)).isEqualTo(-1);
        assertThat(war.events.happened(CountryEvents.PLACE_RISES)).isTrue();
    }

    @Test
    void undefended_town_does_not_change_sides_again_within_20_days() {
        int earliest = Integer.MAX_VALUE;
        double days = 0;
        int towns = 300;
        var model = unmoved().model();
        for (long seed = 0; seed < towns; seed++) {
            var war = SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war());
            war.state.day = 100;
            StateEditor.heldSince(war.state.country, BAY, 100);
            war.state.country.obey(BAY, -0.9);
            while (war.state.country.held(BAY) > 0 && war.state.day < 1000) {
                SmallWar.days(war, 1, new Control());
            }
            int rises = war.state.day - 1;
            earliest = Math.min(earliest, rises);
            days += rises;
        }
        assertThat(earliest).isEqualTo(120);
        assertThat(days / towns).isEqualTo(120 + 1 / 0.06 - 1, within(4 / 0.06 / Math.sqrt(towns)));
    }

    @Test
    void undefended_town_changes_sides_only_beyond_an_opposing_control_of_0_3() {
        assertThat(risesWithin(2000, -0.299)).isFalse();
        assertThat(risesWithin(2000, -0.301)).isTrue();
    }

    private static boolean risesWithin(int days, double control) {
        var war = SmallWar.reigning(unmoved().war(1));
        war.state.day = 100;
        war.state.country.obey(BAY, control);
        SmallWar.days(war, days, new Control());
        return war.state.country.held(BAY) < 0;
    }

    /** Returns a scenario in which control practically does not change. */
    private static SmallWar unmoved() {
        return tuned().with(CountryParameters.CONTROL_DAYS, 1e12);
    }

    @Test
    void town_with_a_garrison_does_not_change_sides() {
        var war = SmallWar.reigning(tuned().war(1));
        SmallWar.bands(war, BAY, 5000);
        SmallWar.garrison(war, CLIENT_LINE, BAY, 300);
        war.state.day = 100;
        war.state.country.obey(BAY, -0.9);
        SmallWar.days(war, 200, new Control());
        assertThat(war.state.country.held(BAY)).isEqualTo(1);
    }

    @Test
    void client_garrison_gives_up_without_ruler_patron_and_capital_and_men_balance() {
        var war = SmallWar.deserted(SmallWar.reigning(tuned().with(CountryParameters.ORPHANS_GIVE_UP, 1).war(1)));
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        StateEditor.held(war.state.country, CROWN, -1);
        SmallWar.garrison(war, CLIENT_LINE, BAY, 500);
        new Control().apply(war);
        assertThat(war.state.country.held(BAY)).isEqualTo(-1);
        assertThat(war.state.inField(CLIENT_LINE)).isZero();
        assertThat(war.events.happened(SharedEvents.GARRISON_YIELDS)).isTrue();
        war.audit();
    }

    @Test
    void client_garrison_holds_out_without_ruler_and_capital_while_the_patron_is_there() {
        var war = SmallWar.reigning(tuned().with(CountryParameters.ORPHANS_GIVE_UP, 1).war(1));
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        StateEditor.held(war.state.country, CROWN, -1);
        SmallWar.garrison(war, CLIENT_LINE, BAY, 500);
        SmallWar.days(war, 10, new Control());
        assertThat(war.state.country.held(BAY)).isEqualTo(1);
    }

    private static double after(int days, java.util.function.Consumer<War> setup) {
        var war = garrisoned(tuned());
        setup.accept(war);
        SmallWar.days(war, days, new Control());
        return war.state.country.control(CROWN);
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CountryParameters.CONTROL_SLOPE, 0.8).with(CountryParameters.CONTROL_BASE, 0.15)
                .with(CountryParameters.CONTROL_SUPPORT, 0.3).with(CountryParameters.CONTROL_DAYS, 30);
    }

    private static War garrisoned(SmallWar small) {
        var war = SmallWar.reigning(small.war(1));
        SmallWar.garrison(war, PATRON_CORPS, CROWN, 2000);
        return war;
    }
}
