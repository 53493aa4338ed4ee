package puebla.kernel.submodel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.NEIGHBOUR;
import static puebla.kernel.SmallWar.PATRON;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.ExternalEvent.Kind;
import puebla.kernel.scenario.Levers.CalendarMode;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.submodel.news.MailDelivery;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalCalendarTest {
    private static final int SEEDS = 4000;

    @Test
    void fixed_calendar_has_the_historical_day_in_every_run() {
        var model = SmallWar.quiet().with(unsure("war", 300, 30, 0.5)).with(CalendarMode.FIXED).model();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(dayIn(model, seed, 0)).isEqualTo(300);
        }
    }

    @Test
    void event_never_happens_when_the_calendar_is_off() {
        assertThat(dayIn(SmallWar.quiet().with(unsure("war", 300, 30, 1)).with(CalendarMode.OFF).model(), 1, 0))
                .isEqualTo(-1);
    }

    @Test
    void event_of_probability_zero_does_not_happen_in_a_fixed_calendar() {
        assertThat(dayIn(SmallWar.quiet().with(unsure("war", 300, 30, 0)).with(CalendarMode.FIXED).model(), 1, 0))
                .isEqualTo(-1);
    }

    @Test
    void jittered_event_has_its_probability_mean_day_and_standard_deviation() {
        moments(CalendarMode.JITTERED, 30);
    }

    @Test
    void drawn_event_has_its_probability_mean_day_and_twice_the_standard_deviation() {
        moments(CalendarMode.DRAWN, 60);
    }

    private static void moments(CalendarMode mode, double sd) {
        var model = SmallWar.quiet().with(unsure("war", 500, 30, 0.7)).with(mode).model();
        int happened = 0;
        double sum = 0;
        double squares = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            int day = dayIn(model, seed, 0);
            if (day >= 0) {
                happened++;
                sum += day - 500;
                squares += (day - 500.0) * (day - 500);
            }
        }
        assertThat((double) happened / SEEDS).isEqualTo(0.7, within(4 * Math.sqrt(0.21 / SEEDS)));
        assertThat(sum / happened).isEqualTo(0, within(4 * sd / Math.sqrt(happened)));
        assertThat(Math.sqrt(squares / happened)).isEqualTo(sd, within(4 * sd / Math.sqrt(2.0 * happened)));
    }

    @Test
    void jitter_never_moves_an_event_to_the_first_day_or_before() {
        var model = SmallWar.quiet().with(unsure("early", 2, 300, 1)).with(CalendarMode.JITTERED).model();
        for (long seed = 0; seed < 200; seed++) {
            assertThat(dayIn(model, seed, 0)).isPositive();
        }
    }

    @Test
    void dependent_event_does_not_happen_without_the_required_one_and_keeps_its_distance() {
        var model = SmallWar.quiet().with(unsure("pact", 300, 30, 0.5)).with(following("war", 400, 0, true))
                .with(following("victory", 420, 1, true)).with(following("shout", 410, 0, false))
                .with(CalendarMode.JITTERED).model();
        int without = 0;
        for (long seed = 0; seed < 200; seed++) {
            int pact = dayIn(model, seed, 0);
            without += pact < 0 ? 1 : 0;
            assertThat(dayIn(model, seed, 1)).isEqualTo(pact < 0 ? -1 : pact + 100);
            assertThat(dayIn(model, seed, 2)).isEqualTo(pact < 0 ? -1 : pact + 120);
            assertThat(dayIn(model, seed, 3) < 0).isEqualTo(pact < 0);
        }
        assertThat(without).isBetween(60, 140);
    }

    @Test
    void strains_add_up_to_at_most_one_and_end_with_their_events() {
        var war = SmallWar.quiet().withEvent("crisis", Kind.CRISIS, 5, 10, 0.3).withEvent("war", Kind.WAR, 8, 0, 0.4)
                .withEvent("defeat", Kind.SHOCK, 12, 2, 0.9).war(1);
        double[] strain = new double[20];
        for (int day = 0; day < 20; day++) {
            new ExternalCalendar().apply(war);
            strain[day] = war.state.calendar.strain(PATRON);
            assertThat(war.state.calendar.strain(HOME)).isZero();
            war.state.day++;
        }
        assertThat(strain[4]).isZero();
        assertThat(strain[5]).isEqualTo(0.3);
        assertThat(strain[8]).isEqualTo(0.7, within(1e-12));
        assertThat(strain[12]).isEqualTo(1);
        assertThat(strain[14]).isEqualTo(0.7, within(1e-12));
        assertThat(strain[15]).isEqualTo(0.4);
        assertThat(strain[19]).isEqualTo(0.4);
    }

    @Test
    void strains_are_zero_when_european_balance_is_off_but_the_neighbour_makes_peace() {
        var war = SmallWar.quiet().withEvent("war", Kind.WAR, 1, 0, 0.4)
                .withEvent("peace", Kind.NEIGHBOUR_WAR_ENDS, 2, 0, 0)
                .without(SystemSwitch.EUROPEAN_BALANCE).war(1);
        SmallWar.days(war, 5, new ExternalCalendar());
        assertThat(war.state.calendar.strain(PATRON)).isZero();
        assertThat(war.state.neighbour.ownWar()).isZero();
    }

    @Test
    void each_kind_of_external_event_has_its_own_effect() {
        var war = SmallWar.quiet().withEvent("peace", Kind.NEIGHBOUR_WAR_ENDS, 3, 0, 0)
                .withEvent("wire", Kind.TELEGRAPH, 3, 0, 0)
                .withEvent("voice", Kind.NEIGHBOUR_VOICE, 3, 0, 0).withEvent("session", Kind.SESSION, 3, 30, 0)
                .withEvent("vote", Kind.ELECTION, 3, 60, 0).war(1);
        SmallWar.days(war, 3, new ExternalCalendar());
        assertThat(war.state.neighbour.ownWar()).isEqualTo(1);
        assertThat(war.state.calendar.telegraph() || war.state.calendar.session() || war.state.calendar.election())
                .isFalse();
        SmallWar.days(war, 1, new ExternalCalendar());
        assertThat(war.state.neighbour.ownWar()).isZero();
        assertThat(war.state.neighbour.peaceDay()).isEqualTo(3);
        assertThat(war.state.neighbour.voice()).isEqualTo(1);
        assertThat(war.state.calendar.telegraph() && war.state.calendar.session() && war.state.calendar.election())
                .isTrue();
        SmallWar.days(war, 35, new ExternalCalendar());
        assertThat(war.state.calendar.session()).isFalse();
        assertThat(war.state.calendar.election()).isTrue();
    }

    /**
     * Mail from the neighbour's capital takes 14 days to the patron, 15 to the home and client governments and 20 to
     * COURT, × 0.85…1.20.
     */
    @Test
    void each_government_learns_of_the_peace_of_the_neighbour_by_mail() {
        var model = SmallWar.quiet().withEvent("peace", Kind.NEIGHBOUR_WAR_ENDS, 3, 0, 0).model();
        for (long seed = 1; seed <= 30; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            int[] heard = new int[war.columns.actors()];
            for (int day = 0; day < 60; day++) {
                SmallWar.days(war, 1, new ExternalCalendar(), new MailDelivery());
                for (int a = 0; a < heard.length; a++) {
                    heard[a] += war.state.mail.heard(a, DispatchTopic.NEIGHBOUR_FREE) ? 0 : 1;
                }
            }
            for (int a = 0; a < heard.length; a++) {
                if (a == NEIGHBOUR) {
                    assertThat(heard[a]).as("the neighbour receives no dispatch").isEqualTo(60);
                } else {
                    double days = war.scenario().actors().get(a).neighbourMailDays();
                    assertThat(heard[a]).as("seed %d, actor %d", seed, a).isBetween(3 + (int) Math.ceil(days * 0.85),
                            3 + (int) Math.ceil(days * 1.2));
                    assertThat(war.state.mail.asOf(a, DispatchTopic.NEIGHBOUR_FREE)).isEqualTo(3);
                    assertThat(war.state.mail.known(a, DispatchTopic.NEIGHBOUR_FREE)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void patron_hears_of_no_peace_while_the_neighbour_is_at_war() {
        var war = SmallWar.quiet().withEvent("peace", Kind.NEIGHBOUR_WAR_ENDS, 300, 0, 0)
                .withEvent("war", Kind.WAR, 3, 0, 0.4).war(1);
        SmallWar.days(war, 300, new ExternalCalendar(), new MailDelivery());
        assertThat(war.state.mail.heard(PATRON, DispatchTopic.NEIGHBOUR_FREE)).isFalse();
        assertThat(war.state.neighbour.ownWar()).isEqualTo(1);
    }

    @Test
    void additional_event_does_not_shift_another() {
        var one = SmallWar.quiet().with(unsure("war", 300, 30, 0.5)).with(CalendarMode.DRAWN).model();
        var more = SmallWar.quiet().with(unsure("other", 100, 30, 0.5)).with(unsure("war", 300, 30, 0.5))
                .with(CalendarMode.DRAWN).model();
        for (long seed = 0; seed < 100; seed++) {
            assertThat(dayIn(more, seed, 1)).isEqualTo(dayIn(one, seed, 0));
        }
    }

    private static int dayIn(Model model, long seed, int entry) {
        return Simulation.of(model, seed, Policy.HISTORICAL).war().state.calendar.day(entry);
    }

    private static ExternalEvent unsure(String id, int day, double sd, double chance) {
        return new ExternalEvent(id, Kind.WAR, day, sd, chance, 0, SmallWar.strainOn(PATRON, 0.5), -1, false, "world");
    }

    private static ExternalEvent following(String id, int day, int requires, boolean lag) {
        List<Double> strains = SmallWar.strainOn(PATRON, 0.1);
        return new ExternalEvent(id, Kind.WAR, day, 30, 1, 0, strains, requires, lag, "world");
    }
}
