package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawTest {
    private static final int BRANCHES = 0xFFFF;

    @Test
    void a_name_belongs_to_one_draw() {
        assertThatThrownBy(() -> Draw.of(TestDraws.BATTLE.name())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("invalid draw 'test.battle': it exists already");
    }

    @Test
    void two_draws_with_one_number_would_share_random_numbers_and_are_refused() {
        assertThatThrownBy(() -> Draw.of(nameWith(TestDraws.BATTLE.number())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("it has the number of 'test.battle' (choose another name)");
    }

    @Test
    void the_number_of_branches_is_reserved() {
        assertThatThrownBy(() -> Draw.of(nameWith(BRANCHES))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("it has the number of branches (choose another name)");
    }

    private static String nameWith(int number) {
        int n = 0;
        while ((KeyedRandom.key("draw:test.number-" + n) & 0xFFFF) != number) {
            n++;
        }
        return "test.number-" + n;
    }
}
