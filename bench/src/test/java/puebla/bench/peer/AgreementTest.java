package puebla.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import puebla.bench.Wars;
import puebla.kernel.Steps;

/** The peer is the same model as the kernel in daily steps, as far as a few continuations can tell; {@code puebla.bench.Table} asks for more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
    private static final int REPLICATES = 12;

    private Openings openings = new Openings(Wars.model(Steps.DAILY), 1);

    @BeforeAll
    void open() {
        openings = new Openings(Wars.model(Steps.DAILY), 4);
    }

    @Test
    void the_natural_style_lives_as_the_kernel_does() {
        assertThat(parted(Agreement.of(openings, NaturalWar::new, REPLICATES))).isEmpty();
    }

    @Test
    void the_tuned_style_lives_as_the_kernel_does() {
        assertThat(parted(Agreement.of(openings, TunedWar::new, REPLICATES))).isEmpty();
    }

    @Test
    void a_peer_with_other_fevers_is_found_out() {
        var lines = Agreement.of(openings, (war, seed) -> {
            var peer = new TunedWar(war, seed);
            peer.outbreak *= 2;
            return peer;
        }, REPLICATES);
        assertThat(parted(lines)).contains(Reading.DEAD_OF_DISEASE);
    }

    @Test
    void the_peer_takes_over_the_state_of_the_war() {
        for (int o = 0; o < openings.count(); o++) {
            var war = openings.opening(o);
            var peer = new TunedWar(war, 1);
            for (var reading : Reading.values()) {
                assertThat(reading.of(peer, war)).as("%s of opening %d", reading, o)
                        .isCloseTo(reading.of(war, war), org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    @Test
    void nobody_is_created_or_lost() {
        for (int o = 0; o < openings.count(); o++) {
            var peer = new NaturalWar(openings.opening(o), 7);
            double before = everybody(peer);
            peer.live(Openings.DAYS);
            assertThat(everybody(peer)).as("opening %d", o).isEqualTo(before);
        }
    }

    private static double everybody(PeerWar peer) {
        return peer.sum(place -> place.bands) + peer.men(corps -> corps.home + corps.field + corps.dispersed
                + corps.captive + corps.deserted + corps.returned + corps.killed + corps.deadOfDisease);
    }

    private static List<Reading> parted(Map<Reading, Agreement.Line> lines) {
        return lines.entrySet().stream().filter(one -> !one.getValue().agrees()).map(Map.Entry::getKey).toList();
    }
}
