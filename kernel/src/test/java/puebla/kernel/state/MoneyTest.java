package puebla.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.state.Money.Outside;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {
    private static final int HOME = 0;
    private static final int CLIENT = 1;
    private static final int PATRON = 2;

    private final Money money = new Money(3, PATRON, 1);
    private final int people = money.outside(Outside.PEOPLE);
    private final int world = money.outside(Outside.PATRON_PUBLIC);

    @Test
    void payment_debits_one_account_and_credits_another() {
        money.pay(people, HOME, 12_345, Cause.TAXES);
        money.pay(HOME, CLIENT, 345, Cause.DEBT_SERVICE);
        assertThat(money.cents(people)).isEqualTo(-12_345);
        assertThat(money.cents(HOME)).isEqualTo(12_000);
        assertThat(money.units(CLIENT)).isEqualTo(3.45);
        money.audit();
    }

    @Test
    void payment_across_currencies_and_exchange_within_one_throw_invariant_violation() {
        assertThatThrownBy(() -> money.pay(HOME, PATRON, 100, Cause.INDEMNITY)).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("INDEMNITY");
        assertThatThrownBy(() -> money.pay(world, people, 100, Cause.LOAN)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> money.exchange(HOME, CLIENT, 100, 5, Cause.CHARGE))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("CHARGE");
        money.audit();
    }

    @Test
    void negative_payment_or_exchange_throws_invariant_violation() {
        assertThatThrownBy(() -> money.pay(people, HOME, -1, Cause.TAXES)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> money.exchange(HOME, PATRON, -1, 5, Cause.CHARGE))
                .isInstanceOf(InvariantViolation.class);
    }

    @Test
    void exchange_books_one_entry_per_currency_at_the_exchange_desk() {
        money.pay(people, HOME, 1000, Cause.TAXES);
        long received = money.exchange(HOME, PATRON, 1000, 5.2, Cause.INDEMNITY);
        assertThat(received).isEqualTo(5200);
        assertThat(money.cents(HOME)).isZero();
        assertThat(money.cents(PATRON)).isEqualTo(5200);
        assertThat(money.cents(money.outside(Outside.DESK_PESO))).isEqualTo(1000);
        assertThat(money.cents(money.outside(Outside.DESK_PATRON))).isEqualTo(-5200);
        money.audit();
    }

    @Test
    void francs_are_exchanged_for_pesos_at_the_inverse_rate_rounded_down() {
        long received = money.exchange(world, CLIENT, 1004, 5, Cause.LOAN);
        assertThat(received).isEqualTo(200); // 200.8 peso cents
        assertThat(money.cents(world)).isEqualTo(-1004);
        assertThat(money.cents(CLIENT)).isEqualTo(200);
        money.audit();
    }

    @Test
    void remainder_of_half_a_cent_or_more_goes_to_the_rounding_account() {
        money.exchange(HOME, PATRON, 1, 5.7, Cause.CHARGE);
        assertThat(money.cents(PATRON)).isEqualTo(5);
        assertThat(money.cents(money.outside(Outside.ROUNDING))).isEqualTo(1);
        money.exchange(HOME, PATRON, 1, 5.3, Cause.CHARGE);
        assertThat(money.cents(PATRON)).isEqualTo(10);
        assertThat(money.cents(money.outside(Outside.ROUNDING))).isEqualTo(1);
        money.audit();
    }

    @Test
    void each_currency_sums_to_zero_after_any_number_of_entries() {
        var random = new SplittableRandom(1); // random entries of this test, not draws of the model
        for (int i = 0; i < 10_000; i++) {
            long amount = random.nextLong(1_000_000);
            switch (random.nextInt(5)) {
                case 0 -> money.pay(people, HOME, amount, Cause.TAXES);
                case 1 -> money.pay(HOME, CLIENT, amount, Cause.PAY);
                case 2 -> money.pay(world, PATRON, amount, Cause.TAXES);
                case 3 -> money.exchange(PATRON, CLIENT, amount, 5.31, Cause.ADVANCE);
                default -> money.exchange(CLIENT, PATRON, amount, 5.31, Cause.CHARGE);
            }
        }
        money.audit();
        long pesos = money.cents(HOME) + money.cents(CLIENT) + money.cents(people)
                + money.cents(money.outside(Outside.DESK_PESO));
        long francs = money.cents(PATRON) + money.cents(world) + money.cents(money.outside(Outside.DESK_PATRON))
                + money.cents(money.outside(Outside.ROUNDING));
        assertThat(pesos).isZero();
        assertThat(francs).isZero();
    }

    @Test
    void audit_fails_when_a_single_account_of_either_currency_is_wrong_by_a_cent() {
        int accounts = 3 + Outside.values().length;
        for (int account = 0; account < accounts; account++) {
            for (long error : new long[]{1, -1}) {
                var books = new Money(3, PATRON, 1);
                wrong(books, account, error);
                assertThat(catchThrowable(books::audit)).as("account %d wrong by %d", account, error)
                        .isInstanceOf(InvariantViolation.class);
                wrong(books, account, -error);
                books.audit();
            }
        }
    }

    @Test
    void audit_names_the_sum_of_each_currency() {
        wrong(money, PATRON, 7);
        assertThatThrownBy(money::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("to 0 and 7 cents");
        wrong(money, PATRON, -7);
        wrong(money, CLIENT, 5);
        assertThatThrownBy(money::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("to 5 and 0 cents");
    }

    @Test
    void audit_does_not_set_an_excess_of_francs_off_against_a_deficit_of_pesos() {
        wrong(money, people, -100);
        wrong(money, world, 100);
        assertThatThrownBy(money::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("to -100 and 100 cents");
    }

    /** Changes one account without the opposite entry. */
    private static void wrong(Money books, int account, long cents) {
        books.visit(new WrongEntry(account, cents));
    }
}
