package puebla.kernel.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UpdateRoundsTest {
    private final EntityKeys keys = new EntityKeys(SmallWar.quiet().scenario());
    private final UpdateRounds rounds = new UpdateRounds(keys);

    @Test
    void each_place_has_exactly_one_update_day_in_a_week() {
        for (int p = 0; p < keys.place.length; p++) {
            long updates = 0;
            for (int day = 100; day < 107; day++) {
                int place = p;
                updates += Arrays.stream(rounds.weekly(day)).filter(one -> one == place).count();
            }
            assertThat(updates).as("place %d", p).isEqualTo(1);
        }
    }
}
