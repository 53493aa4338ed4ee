package puebla.kernel.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeasonsTest {
    private static int[] of(int first, int last) {
        var months = new Seasons.Months(first, last);
        return IntStream.rangeClosed(1, 12).filter(months::contain).toArray();
    }

    @Test
    void months_contain_the_first_and_the_last_one() {
        assertThat(of(6, 9)).containsExactly(6, 7, 8, 9);
        assertThat(of(3, 3)).containsExactly(3);
    }

    @Test
    void months_continue_in_the_next_year_when_the_last_one_is_before_the_first() {
        assertThat(of(11, 2)).containsExactly(1, 2, 11, 12);
    }
}
