package puebla.kernel.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntityKeysTest {
    private final EntityKeys keys = new EntityKeys(SmallWar.quiet().scenario());

    @Test
    void actor_keys_depend_on_names_and_not_on_positions() {
        var reordered = new EntityKeys(
                SmallWar.quiet().actor(SmallWar.COURT, one -> SmallWar.quiet().scenario().actors().get(SmallWar.DONOR))
                        .actor(SmallWar.DONOR, one -> SmallWar.quiet().scenario().actors().get(SmallWar.COURT))
                        .scenario());
        assertThat(reordered.actor(SmallWar.COURT)).isEqualTo(keys.actor(SmallWar.DONOR));
        assertThat(reordered.actor(SmallWar.DONOR)).isEqualTo(keys.actor(SmallWar.COURT));
    }
}
