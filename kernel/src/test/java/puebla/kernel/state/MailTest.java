package puebla.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailTest {
    private static final int MAX_DISPATCHES = 384;
    private final Mail mail = new Mail(3);

    @Test
    void actor_knows_nothing_that_was_never_sent() {
        assertThat(mail.known(1, DispatchTopic.DEAD)).isZero();
        assertThat(mail.heard(1, DispatchTopic.DEAD)).isFalse();
        assertThat(mail.asOf(1, DispatchTopic.DEAD)).isEqualTo(-1);
    }

    @Test
    void dispatch_is_known_on_its_day_of_arrival_and_not_before() {
        mail.send(1, DispatchTopic.DEAD, 250, 10, 40);
        mail.deliver(39);
        assertThat(mail.heard(1, DispatchTopic.DEAD)).isFalse();
        mail.deliver(40);
        assertThat(mail.known(1, DispatchTopic.DEAD)).isEqualTo(250);
        assertThat(mail.asOf(1, DispatchTopic.DEAD)).isEqualTo(10);
    }

    @Test
    void dispatch_informs_only_its_recipient_and_only_about_its_topic() {
        mail.send(1, DispatchTopic.DEAD, 250, 10, 40);
        mail.deliver(40);
        assertThat(mail.heard(0, DispatchTopic.DEAD)).isFalse();
        assertThat(mail.heard(2, DispatchTopic.DEAD)).isFalse();
        assertThat(mail.heard(1, DispatchTopic.BANDS)).isFalse();
    }

    @Test
    void dispatch_without_delay_is_known_at_once() {
        mail.send(1, DispatchTopic.REPULSE, 1, 10, 10);
        assertThat(mail.known(1, DispatchTopic.REPULSE)).isEqualTo(1);
    }

    @Test
    void older_dispatch_that_arrives_later_does_not_replace_a_newer_one() {
        mail.send(1, DispatchTopic.SHARE_HELD, 0.2, 10, 60);
        mail.send(1, DispatchTopic.SHARE_HELD, 0.7, 30, 50);
        mail.deliver(50);
        assertThat(mail.known(1, DispatchTopic.SHARE_HELD)).isEqualTo(0.7);
        mail.deliver(60);
        assertThat(mail.known(1, DispatchTopic.SHARE_HELD)).isEqualTo(0.7);
        assertThat(mail.asOf(1, DispatchTopic.SHARE_HELD)).isEqualTo(30);
    }

    @Test
    void newer_of_two_dispatches_that_arrive_together_counts_in_either_order() {
        mail.send(1, DispatchTopic.SHARE_HELD, 0.7, 30, 50);
        mail.send(1, DispatchTopic.SHARE_HELD, 0.2, 10, 50);
        mail.send(2, DispatchTopic.SHARE_HELD, 0.2, 10, 50);
        mail.send(2, DispatchTopic.SHARE_HELD, 0.7, 30, 50);
        mail.deliver(50);
        assertThat(mail.known(1, DispatchTopic.SHARE_HELD)).isEqualTo(0.7);
        assertThat(mail.known(2, DispatchTopic.SHARE_HELD)).isEqualTo(0.7);
    }

    @Test
    void later_sent_of_two_dispatches_of_the_same_day_counts() {
        mail.send(1, DispatchTopic.BANDS, 100, 10, 50);
        mail.send(1, DispatchTopic.BANDS, 200, 10, 50);
        mail.deliver(50);
        assertThat(mail.known(1, DispatchTopic.BANDS)).isEqualTo(200);
    }

    @Test
    void dispatches_are_delivered_in_order_on_their_days() {
        for (int i = 0; i < 10; i++) {
            mail.send(1, DispatchTopic.BANDS, i, i, 20 + i);
        }
        for (int i = 0; i < 10; i++) {
            mail.deliver(20 + i);
            assertThat(mail.known(1, DispatchTopic.BANDS)).isEqualTo(i);
        }
    }

    @Test
    void full_mail_delivers_the_dispatch_due_first_and_loses_none() {
        mail.send(2, DispatchTopic.DEAD, 77, 1, 90);
        for (int i = 1; i < MAX_DISPATCHES; i++) {
            mail.send(1, DispatchTopic.BANDS, i, i, 100 + i);
        }
        assertThat(mail.heard(2, DispatchTopic.DEAD)).isFalse();
        mail.send(0, DispatchTopic.BANDS, 0.5, 400, 500);
        assertThat(mail.known(2, DispatchTopic.DEAD)).isEqualTo(77);
        assertThat(mail.heard(1, DispatchTopic.BANDS)).isFalse();
        mail.deliver(1000);
        assertThat(mail.known(1, DispatchTopic.BANDS)).isEqualTo(MAX_DISPATCHES - 1);
        assertThat(mail.known(0, DispatchTopic.BANDS)).isEqualTo(0.5);
    }

    @Test
    void altered_dispatch_is_not_known_before_its_day_of_arrival() {
        mail.send(1, DispatchTopic.DEAD, 100, 5, 10);
        mail.send(1, DispatchTopic.DEAD, 200, 9, 30);
        mail.deliver(10);
        mail.overwriteInTransit(-1);
        mail.deliver(29);
        assertThat(mail.known(1, DispatchTopic.DEAD)).isEqualTo(100);
        mail.deliver(30);
        assertThat(mail.known(1, DispatchTopic.DEAD)).isEqualTo(-1);
    }
}
