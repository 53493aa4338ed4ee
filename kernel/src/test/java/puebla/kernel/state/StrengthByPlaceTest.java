package puebla.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrengthByPlaceTest {
    private final War war = SmallWar.quiet().war(1);
    private final int force = SmallWar.garrison(war, HOME_LINE, CROWN, 1000);

    @Test
    void strength_is_counted_again_only_when_forces_have_changed() {
        war.state.strength.count(war.state);
        long before = war.state.strength.menOf(-1, CROWN);
        war.state.forces.leave(force, true, Stock.HOME, 100, Cause.DISBANDED);
        war.state.strength.recountIfChanged(war.state);
        assertThat(war.state.strength.menOf(-1, CROWN)).isEqualTo(before);

        war.state.forces.requireCount();
        war.state.strength.recountIfChanged(war.state);
        assertThat(war.state.strength.menOf(-1, CROWN)).isEqualTo(before - 100);
    }
}
