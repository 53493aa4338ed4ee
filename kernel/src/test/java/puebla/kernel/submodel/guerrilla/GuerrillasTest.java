package puebla.kernel.submodel.guerrilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.Event;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.country.Control;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuerrillasTest {
    @Test
    void number_of_band_members_settles_where_rising_and_going_home_balance() {
        var war = resisting(tuned(), 0.2);
        SmallWar.days(war, 7 * 60, new Guerrillas());
        double sum = 0;
        int weeks = 400;
        for (int week = 0; week < weeks; week++) {
            SmallWar.days(war, 7, new Guerrillas());
            sum += war.state.country.bands(BORDER);
        }
        // without intervention troops the rise has factor 0.15: r people x 0.15 / home
        double expected = 1e-3 * 150_000 * 0.2 * 0.15 / 0.01;
        assertThat(sum / weeks).isEqualTo(expected, within(4 * Math.sqrt(expected) * Math.sqrt(2 / 0.07 / weeks)));
        war.audit();
    }

    @Test
    void number_of_band_members_approaches_its_equilibrium_exponentially() {
        double sum = 0;
        for (long seed = 0; seed < 100; seed++) {
            var war = SmallWar.alone(tuned().war(seed));
            StateEditor.activeInTheHills(war.state.country, BORDER, 0.2);
            SmallWar.days(war, 70, new Guerrillas());
            sum += war.state.country.bands(BORDER);
        }
        double expected = 1e-3 * 150_000 * 0.2 * 0.15 / 0.01 * (1 - Math.exp(-0.01 * 70));
        assertThat(sum / 100).isEqualTo(expected, within(4 * Math.sqrt(expected / 100)));
    }

    @Test
    void arms_support_and_enemy_occupation_raise_bands_and_control_lowers_them() {
        double base = stock(war -> {});
        assertThat(stock(war -> StateEditor.arms(war.state.neighbour, 1.8))).isGreaterThan(base * 1.5);
        assertThat(stock(war -> StateEditor.activeInTheHills(war.state.country, BORDER, 0.4)))
                .isGreaterThan(base * 1.7);
        double flag = stock(war -> StateEditor.held(war.state.country, BORDER, 1));
        assertThat(flag).isGreaterThan(base * 3);
        assertThat(stock(war -> {
            StateEditor.held(war.state.country, BORDER, 1);
            war.state.country.obey(BORDER, 1);
        })).isLessThan(flag);
    }

    @Test
    void sweeps_kill_band_members_and_some_men_of_the_sweeping_column() {
        var war = resisting(
                tuned().with(GuerrillaParameters.BANDS_KILLED, 0.02).with(GuerrillaParameters.SWEEP_COST, 0.3), 0);
        SmallWar.bands(war, CROWN, 5000);
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.column(war, PATRON_CORPS, CROWN, 3000);
        new Control().apply(war);
        SmallWar.days(war, 35, new Guerrillas());
        long killed = war.state.men.of(HOME_LINE, Stock.KILLED);
        long sweepers = war.state.men.of(PATRON_CORPS, Stock.KILLED);
        assertThat(killed).isGreaterThan(200);
        assertThat((double) sweepers).isEqualTo(killed * 0.3 / 5, within(4 * Math.sqrt(killed * 0.06) + 1));
        war.audit();
    }

    @Test
    void event_log_has_one_skirmish_per_three_band_members_killed() {
        var log = new EventLog();
        var model =
                tuned().with(GuerrillaParameters.BANDS_KILLED, 0.02).with(GuerrillaParameters.SWEEP_COST, 0.3).model();
        var war = SmallWar.alone(Simulation.of(model, 1, Policy.HISTORICAL, log).war());
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.column(war, PATRON_CORPS, CROWN, 3000);
        new Control().apply(war);
        double allDead = 0;
        double allTold = 0;
        for (int day = 0; day < 7 * 60; day++) {
            SmallWar.bands(war, CROWN, 300 - war.state.country.bands(CROWN)); // about four die in a day
            long before = war.state.men.of(HOME_LINE, Stock.KILLED);
            long sweepers = war.state.men.of(PATRON_CORPS, Stock.KILLED);
            int events = log.events().size();
            SmallWar.days(war, 1, new Guerrillas());
            long dead = war.state.men.of(HOME_LINE, Stock.KILLED) - before;
            var told = log.events().subList(events, log.events().size());
            assertThat(told.size()).as("%d dead", dead).isBetween((int) dead / 3, (int) (dead + 2) / 3);
            for (var event : told) {
                assertThat(event.type()).isEqualTo(GuerrillaEvents.SKIRMISH);
                assertThat(event.place()).isEqualTo(CROWN);
                assertThat(event.side()).isEqualTo(1);
                assertThat(event.contingent()).isEqualTo(PATRON_CORPS);
            }
            if (!told.isEmpty()) {
                assertThat(sum(told, Amount.ENEMY_LOST)).isEqualTo((double) dead);
                assertThat(sum(told, Amount.LOST))
                        .isEqualTo((double) (war.state.men.of(PATRON_CORPS, Stock.KILLED) - sweepers));
            }
            allDead += dead;
            allTold += told.size();
        }
        assertThat(allTold).isEqualTo(allDead / 3, within(4 * Math.sqrt(7 * 60 * 0.25)));
        war.audit();
    }

    private static double sum(java.util.List<Event> events, Amount amount) {
        return events.stream().mapToDouble(event -> event.amounts().get(amount.ordinal())).sum();
    }

    @Test
    void bands_shrink_faster_in_the_sowing_months() {
        var winter = resisting(tuned().with(GuerrillaParameters.BANDS_SOWING, 0.02), 0);
        var spring =
                resisting(tuned().with(GuerrillaParameters.BANDS_SOWING, 0.02).from(SmallWar.NEW_YEAR_1862 + 100), 0);
        for (var war : java.util.List.of(winter, spring)) {
            SmallWar.bands(war, BORDER, 2000);
            SmallWar.days(war, 28, new Guerrillas());
        }
        assertThat((double) winter.state.country.bands(BORDER)).isEqualTo(2000 * Math.exp(-0.01 * 28),
                within(4 * Math.sqrt(2000 * 0.2)));
        assertThat((double) spring.state.country.bands(BORDER)).isEqualTo(2000 * Math.exp(-0.03 * 28),
                within(4 * Math.sqrt(2000 * 0.25)));
    }

    @Test
    void strong_bands_in_a_friendly_country_form_a_field_army() {
        var war =
                resisting(tuned().with(GuerrillaParameters.BANDS_FOR_AN_ARMY, 400)
                        .with(GuerrillaParameters.BANDS_INTO_REGULARS, 0.05), 0);
        SmallWar.bands(war, BORDER, 2000);
        SmallWar.days(war, 7, new Guerrillas());
        assertThat(war.events.happened(GuerrillaEvents.ARMY_RAISED)).isTrue();
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(350);
        war.audit();
    }

    @Test
    void weak_bands_and_bands_in_a_hostile_country_form_no_army() {
        var weak = resisting(tuned().with(GuerrillaParameters.BANDS_FOR_AN_ARMY, 400)
                .with(GuerrillaParameters.BANDS_INTO_REGULARS, 10), 0);
        SmallWar.bands(weak, BORDER, 399);
        SmallWar.days(weak, 70, new Guerrillas());
        assertThat(weak.state.inField(HOME_LINE)).isZero();
        var loyal =
                resisting(tuned().with(GuerrillaParameters.BANDS_FOR_AN_ARMY, 400)
                        .with(GuerrillaParameters.BANDS_INTO_REGULARS, 10), 0);
        SmallWar.bands(loyal, BAY, 3000);
        SmallWar.days(loyal, 7, new Guerrillas());
        assertThat(loyal.state.inField(HOME_LINE)).isZero();
    }

    @Test
    void no_bands_rise_without_an_intervention_or_when_guerrilla_is_off() {
        var peace = tuned().war(1);
        StateEditor.activeInTheHills(peace.state.country, BORDER, 0.5);
        SmallWar.days(peace, 70, new Guerrillas());
        assertThat(peace.state.bands()).isZero();
        var off = resisting(tuned().without(SystemSwitch.GUERRILLA), 0.5);
        SmallWar.days(off, 70, new Guerrillas());
        assertThat(off.state.bands()).isZero();
    }

    private static double stock(java.util.function.Consumer<War> setup) {
        var war = resisting(tuned(), 0.2);
        setup.accept(war);
        SmallWar.days(war, 7 * 40, new Guerrillas());
        return war.state.country.bands(BORDER);
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(GuerrillaParameters.BANDS_RISE, 1e-3).with(GuerrillaParameters.BANDS_GO_HOME, 0.01)
                .with(GuerrillaParameters.BANDS_SOWING, 0)
                .with(GuerrillaParameters.BANDS_FOR_AN_ARMY, 1e9).with(GuerrillaParameters.BANDS_KILLED, 0)
                .with(SharedParameters.CONTROL_IN_THE_HILLS, 1);
    }

    private static War resisting(SmallWar small, double active) {
        var war = SmallWar.alone(small.war(1));
        StateEditor.activeInTheHills(war.state.country, BORDER, active);
        return war;
    }
}
