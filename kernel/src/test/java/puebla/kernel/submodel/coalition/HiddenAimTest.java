package puebla.kernel.submodel.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.LION;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.news.MailDelivery;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenAimTest {
    @Test
    void patron_that_conceals_its_aim_sends_no_signal() {
        var war = ashore(choosing("no"));
        SmallWar.days(war, 200, new MailDelivery(), new HiddenAim());
        for (var news : new DispatchTopic[]{DispatchTopic.CLAIMS, DispatchTopic.EXTRA_FORCE, DispatchTopic.EXILES,
                DispatchTopic.DISAVOWAL}) {
            assertThat(war.state.mail.heard(LION, news)).isFalse();
        }
        assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isZero();
    }

    @Test
    void patron_that_does_not_conceal_its_aim_sends_each_signal_in_its_time() {
        for (long seed = 1; seed <= 20; seed++) {
            var war = ashore(choosing("yes"), seed);
            SmallWar.days(war, 200, new MailDelivery(), new HiddenAim());
            assertThat(war.state.coalition.claimsDay()).as("seed %d", seed).isBetween(6, 20);
            assertThat(war.state.coalition.extraForceDay()).as("seed %d", seed).isBetween(15, 45);
            assertThat(war.state.coalition.exilesDay()).as("seed %d", seed).isBetween(30, 70);
            assertThat(war.state.coalition.disavowDay()).as("seed %d", seed).isEqualTo(30); // talks on day 0, mail 30 days
            for (var news : new DispatchTopic[]{DispatchTopic.CLAIMS, DispatchTopic.EXTRA_FORCE, DispatchTopic.EXILES,
                    DispatchTopic.DISAVOWAL}) {
                assertThat(war.state.mail.heard(LION, news)).as("%s, seed %d", news, seed).isTrue();
            }
            war.audit();
        }
    }

    @Test
    void extra_force_scaled_by_the_troops_lever_embarks() {
        var war = ashore(choosing("yes").with(CoalitionParameters.EXTRA_FORCE_MEN, 4000).withPatronTroops(1.5));
        SmallWar.days(war, 60, new HiddenAim());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isEqualTo(6000);
        assertThat(war.state.expedition.atSea(PATRON_CORPS)).isEqualTo(6000);
        assertThat(war.state.expedition.wanted()).isEqualTo(6000);
    }

    @Test
    void news_of_a_disavowal_takes_30_days_of_mail_longer_than_news_of_claims() {
        var war = ashore(choosing("yes").with(CoalitionParameters.ENVOY_NEWS_DAYS, 6));
        int heardClaims = -1;
        int heardDisavowal = -1;
        for (int day = 0; day < 200; day++) {
            SmallWar.days(war, 1, new MailDelivery(), new HiddenAim());
            heardClaims = heardClaims < 0 && war.state.mail.heard(LION, DispatchTopic.CLAIMS) ? day : heardClaims;
            heardDisavowal =
                    heardDisavowal < 0 && war.state.mail.heard(LION, DispatchTopic.DISAVOWAL) ? day : heardDisavowal;
        }
        assertThat(heardClaims - war.state.coalition.claimsDay()).isBetween(3, 9); // 6 days x 0.5...1.5
        assertThat(heardDisavowal - war.state.coalition.disavowDay()).isBetween(33, 39); // plus 30 days of mail
    }

    @Test
    void no_signal_is_decided_before_the_patron_lands_or_after_the_coalition_has_ended() {
        var absent = choosing("yes").war(1);
        SmallWar.days(absent, 100, new HiddenAim());
        assertThat(absent.state.coalition.asked()).isZero();
        var ended = ashore(choosing("yes"));
        ended.state.coalition.end(0);
        SmallWar.days(ended, 100, new HiddenAim());
        assertThat(ended.state.coalition.asked()).isZero();
    }

    private static SmallWar choosing(String option) {
        var small = SmallWar.quiet();
        for (var point : new DecisionPoint<?>[]{CoalitionDecisions.PRESS_CLAIMS, CoalitionDecisions.EXTRA_FORCE,
                CoalitionDecisions.SHELTER_EXILES,
                CoalitionDecisions.DISAVOW}) {
            small.deciding(point, option);
        }
        return small;
    }

    private static War ashore(SmallWar small) {
        return ashore(small, 1);
    }

    private static War ashore(SmallWar small, long seed) {
        var war = small.war(seed);
        war.state.coalition.conclude(0, -1);
        war.state.coalition.land(PATRON, 0, war.state.coalition.landingEvent());
        StateEditor.landingEvent(war.state.coalition, 0);
        war.state.coalition.openTalks(0, -1);
        return war;
    }
}
