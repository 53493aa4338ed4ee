package puebla.kernel.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelaxationTest {
    @Test
    void after_any_number_of_days_it_is_as_far_as_day_by_day() {
        var tenth = new Relaxation(0.1);
        double left = 1;
        for (int days = 0; days < 100; days++) {
            assertThat(tenth.after(days)).as("%d days", days).isEqualTo(Elementary.relaxed(0.1, days))
                    .isEqualTo(1 - left, within(1e-14));
            left *= 0.9;
        }
    }
}
