package puebla.kernel.submodel.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.NEIGHBOUR;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsTest {
    private static final List<DispatchTopic> TO_PATRON =
            List.of(DispatchTopic.SHARE_HELD, DispatchTopic.DEAD, DispatchTopic.DEPENDENCE,
                    DispatchTopic.CLIENT_ARREARS, DispatchTopic.PATRON_MEN, DispatchTopic.CAPITAL_HELD,
                    DispatchTopic.NEIGHBOUR_PRESSURE);

    @Test
    void report_contains_the_state_of_the_day_on_which_it_is_written() {
        var war = war(1);
        SmallWar.days(war, 1, new Reports());
        alter(war);
        arrive(war);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.SHARE_HELD)).isEqualTo(650_000 / 1_500_000.0,
                within(1e-12)); // CROWN, BAY
        assertThat(war.state.mail.known(PATRON, DispatchTopic.DEAD)).isEqualTo(300);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.DEPENDENCE)).isEqualTo(0.4);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.CLIENT_ARREARS)).isEqualTo(2.5);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.PATRON_MEN)).isEqualTo(4700);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.CAPITAL_HELD)).isEqualTo(1);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.NEIGHBOUR_PRESSURE)).isEqualTo(0.6);
        assertThat(war.state.mail.known(NEIGHBOUR, DispatchTopic.SHARE_HELD)).isEqualTo(650_000 / 1_500_000.0,
                within(1e-12));
        assertThat(war.state.mail.known(NEIGHBOUR, DispatchTopic.PATRON_MEN)).isEqualTo(4700);
        assertThat(war.state.mail.known(CLIENT, DispatchTopic.BANDS)).isEqualTo(1234);
    }

    @Test
    void next_report_contains_the_changed_state() {
        var war = war(1);
        SmallWar.days(war, 1, new Reports());
        alter(war);
        SmallWar.days(war, 7, new Reports());
        arrive(war);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.SHARE_HELD)).isEqualTo(0.1, within(1e-12)); // BAY alone
        assertThat(war.state.mail.known(PATRON, DispatchTopic.DEAD)).isEqualTo(1300);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.CAPITAL_HELD)).isZero();
        assertThat(war.state.mail.known(PATRON, DispatchTopic.PATRON_MEN)).isEqualTo(3700);
    }

    @Test
    void reported_dead_are_those_killed_and_those_dead_of_disease() {
        var war = war(1);
        war.state.forces.leave(0, false, Stock.DEAD_OF_DISEASE, 200, Cause.DISEASE);
        SmallWar.days(war, 1, new Reports());
        arrive(war);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.DEAD)).isEqualTo(500);
    }

    @Test
    void reports_are_written_once_a_week() {
        var war = war(1);
        for (int day = 0; day < 100; day++) {
            SmallWar.days(war, 1, new MailDelivery(), new Reports());
            if (war.state.mail.heard(PATRON, DispatchTopic.SHARE_HELD)) {
                assertThat(war.state.mail.asOf(PATRON, DispatchTopic.SHARE_HELD) % 7).isZero();
            }
        }
        assertThat(war.state.mail.asOf(PATRON, DispatchTopic.SHARE_HELD)).isGreaterThan(100 - 38 - 7 - 1);
    }

    @Test
    void no_report_is_written_between_two_report_days() {
        var war = war(1);
        war.state.day = 1;
        SmallWar.days(war, 6, new Reports());
        arrive(war);
        TO_PATRON.forEach(news -> assertThat(war.state.mail.heard(PATRON, news)).as("%s", news).isFalse());
    }

    /**
     * Delays: 4/3.5 days by courier from FORD to the port, then 30 days to the patron or 12 to the neighbour, ×
     * 0.85…1.20.
     */
    @Test
    void reports_arrive_after_their_mail_delay() {
        for (long seed = 1; seed <= 30; seed++) {
            for (var news : TO_PATRON) {
                boolean envoys = news == DispatchTopic.NEIGHBOUR_PRESSURE; // 14 days between the two capitals
                assertThat(dayRead(seed, PATRON, news)).as("seed %d, %s", seed, news).isBetween(envoys ? 12 : 27,
                        envoys ? 17 : 38);
            }
            assertThat(dayRead(seed, NEIGHBOUR, DispatchTopic.PATRON_MEN)).isBetween(12, 16);
            assertThat(dayRead(seed, CLIENT, DispatchTopic.BANDS)).isBetween(3, 4); // 10.5 march days to CROWN
        }
    }

    @Test
    void no_knowledge_is_younger_than_the_shortest_mail_delay() {
        var war = war(3);
        for (int day = 0; day < 200; day++) {
            war.state.expedition.moveBase(day < 100 ? FORD : CROWN);
            StateEditor.dependence(war.state.commitment, day / 1000.0);
            SmallWar.days(war, 1, new MailDelivery(), new Reports());
            if (war.state.mail.heard(PATRON, DispatchTopic.DEPENDENCE)) {
                int written = war.state.mail.asOf(PATRON, DispatchTopic.DEPENDENCE);
                assertThat(day - written).isGreaterThanOrEqualTo(27);
                assertThat(war.state.mail.known(PATRON, DispatchTopic.DEPENDENCE)).isEqualTo(written / 1000.0);
            }
        }
        assertThat(war.state.mail.asOf(PATRON, DispatchTopic.DEPENDENCE)).isGreaterThan(100);
    }

    @Test
    void no_reports_are_written_while_the_patron_army_has_no_base() {
        var war = war(1);
        war.state.expedition.moveBase(-1);
        SmallWar.days(war, 100, new MailDelivery(), new Reports());
        TO_PATRON.forEach(news -> assertThat(war.state.mail.heard(PATRON, news)).as("%s", news).isFalse());
        assertThat(war.state.mail.heard(NEIGHBOUR, DispatchTopic.SHARE_HELD)).isFalse();
        assertThat(war.state.mail.heard(CLIENT, DispatchTopic.BANDS)).isFalse();
    }

    @Test
    void home_government_receives_no_reports() {
        var war = war(1);
        SmallWar.days(war, 200, new MailDelivery(), new Reports());
        for (var news : DispatchTopic.values()) {
            assertThat(war.state.mail.heard(HOME, news)).as("%s", news).isFalse();
        }
    }

    @Test
    void report_is_known_on_its_day_when_mail_delay_is_off() {
        var war = war(1, SmallWar.quiet().without(SystemSwitch.MAIL_DELAY));
        new Reports().apply(war);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.PATRON_MEN)).isEqualTo(4700);
        assertThat(war.state.mail.known(NEIGHBOUR, DispatchTopic.PATRON_MEN)).isEqualTo(4700);
        assertThat(war.state.mail.known(CLIENT, DispatchTopic.BANDS)).isEqualTo(1234);
    }

    private static War war(long seed) {
        return war(seed, SmallWar.quiet());
    }

    /**
     * Returns a war with 4,700 of 5,000 men of the patron left, the capital held by the intervention and 1,234
     * guerrillas.
     */
    private static War war(long seed, SmallWar small) {
        var war = SmallWar.alone(small.war(seed));
        int army = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        war.state.forces.leave(army, false, Stock.KILLED, 300, Cause.BATTLE);
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.bands(war, BORDER, 1234);
        StateEditor.dependence(war.state.commitment, 0.4);
        war.state.treasuries.oweClientPay(2.5);
        war.state.neighbour.press(0.6);
        return war;
    }

    /** Changes every reported value. */
    private static void alter(War war) {
        war.state.forces.leave(0, false, Stock.KILLED, 1000, Cause.BATTLE);
        StateEditor.held(war.state.country, CROWN, -1);
        SmallWar.bands(war, BORDER, 766);
        StateEditor.dependence(war.state.commitment, 0.9);
        war.state.treasuries.oweClientPay(7);
        war.state.neighbour.press(0.1);
    }

    private static void arrive(War war) {
        SmallWar.days(war, 60, new MailDelivery());
    }

    private static int dayRead(long seed, int actor, DispatchTopic news) {
        var war = war(seed);
        SmallWar.days(war, 1, new Reports());
        while (!war.state.mail.heard(actor, news) && war.state.day < 60) {
            SmallWar.days(war, 1, new MailDelivery());
        }
        return war.state.day - 1;
    }
}
