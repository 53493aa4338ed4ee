package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelaxationTest {
    @Test
    void relaxation_after_n_days_equals_n_daily_steps() {
        var tenth = new Relaxation(0.1);
        double left = 1;
        for (int days = 0; days < 100; days++) {
            assertThat(tenth.after(days)).as("%d days", days).isEqualTo(ReproducibleMath.relaxed(0.1, days))
                    .isEqualTo(1 - left, within(1e-14));
            left *= 0.9;
        }
    }
}
