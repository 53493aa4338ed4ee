package puebla.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MenTest {
    private final Men men = new Men(SmallWar.quiet().scenario().contingents(), 1000);

    @Test
    void natives_start_in_the_home_line_and_foreigners_in_their_own_pools() {
        assertThat(men.of(HOME_LINE, Stock.HOME)).isEqualTo(1000);
        assertThat(men.of(CLIENT_LINE, Stock.HOME)).isZero();
        assertThat(men.of(PATRON_CORPS, Stock.HOME)).isEqualTo(60_000);
        men.audit();
    }

    @Test
    void men_move_between_stocks_and_between_contingents() {
        men.move(HOME_LINE, Stock.HOME, Stock.FIELD, 300, Cause.RECRUITED);
        men.move(HOME_LINE, Stock.FIELD, Stock.CAPTIVE, 100, Cause.CAPTURED);
        men.move(HOME_LINE, Stock.CAPTIVE, CLIENT_LINE, Stock.FIELD, 60, Cause.DRAFTED);
        assertThat(men.of(HOME_LINE, Stock.HOME)).isEqualTo(700);
        assertThat(men.of(HOME_LINE, Stock.FIELD)).isEqualTo(200);
        assertThat(men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(40);
        assertThat(men.of(CLIENT_LINE, Stock.FIELD)).isEqualTo(60);
        men.audit();
    }

    @Test
    void number_of_dead_adds_men_killed_and_men_dead_of_disease() {
        men.move(HOME_LINE, Stock.HOME, Stock.KILLED, 3, Cause.BATTLE);
        men.move(HOME_LINE, Stock.HOME, Stock.DEAD_OF_DISEASE, 4, Cause.DISEASE);
        assertThat(men.dead(HOME_LINE)).isEqualTo(7);
    }

    @Test
    void moving_more_men_than_a_stock_has_throws_invariant_violation_that_names_the_cause() {
        assertThatThrownBy(() -> men.move(HOME_LINE, Stock.HOME, Stock.FIELD, 1001, Cause.LEVIED))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("1001").hasMessageContaining("republicans").hasMessageContaining("HOME")
                .hasMessageContaining("LEVIED");
        assertThat(men.of(HOME_LINE, Stock.HOME)).isEqualTo(1000);
    }

    @Test
    void moving_a_negative_number_of_men_throws_invariant_violation() {
        assertThatThrownBy(() -> men.move(HOME_LINE, Stock.FIELD, Stock.HOME, -1, Cause.DISBANDED))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void audit_fails_when_any_stock_of_any_contingent_is_wrong_by_one_man() {
        int stocks = Stock.values().length;
        int entries = SmallWar.quiet().scenario().contingents().size() * stocks;
        for (int entry = 0; entry < entries; entry++) {
            men.visit(new WrongEntry(entry, 1));
            assertThat(catchThrowable(men::audit)).as("entry %d one man too large", entry)
                    .isInstanceOf(InvariantViolation.class).hasMessageContaining("on the first day");
            men.visit(new WrongEntry(entry, -1));
            men.audit();
        }
    }

    @Test
    void audit_fails_when_a_stock_is_negative_although_the_total_is_right() {
        int stocks = Stock.values().length;
        int field = PATRON_CORPS * stocks + Stock.FIELD.ordinal();
        men.visit(new WrongEntry(field, -1));
        men.visit(new WrongEntry(field + 1, 1));
        assertThat(catchThrowable(men::audit)).isInstanceOf(InvariantViolation.class).hasMessageContaining("legion")
                .hasMessageContaining("FIELD = -1");
    }

    @Test
    void all_men_of_a_stock_may_leave_it() {
        men.move(HOME_LINE, Stock.HOME, Stock.FIELD, 1000, Cause.LEVIED);
        assertThat(men.of(HOME_LINE, Stock.HOME)).isZero();
        men.move(HOME_LINE, Stock.FIELD, Stock.HOME, 0, Cause.DISBANDED);
        assertThat(men.of(HOME_LINE, Stock.FIELD)).isEqualTo(1000);
        men.audit();
    }
}
