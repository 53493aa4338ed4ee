package puebla.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import puebla.bench.model.BenchModels;
import puebla.kernel.scenario.UpdateInterval;

/**
 * A few continuations detect no difference between the peer and the kernel in daily steps; {@code puebla.bench.Table}
 * runs more of them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {
    private static final int REPLICATES = 12;

    private Openings openings = new Openings(BenchModels.besidePeer(UpdateInterval.DAILY), 1);

    @BeforeAll
    void open() {
        openings = new Openings(BenchModels.besidePeer(UpdateInterval.DAILY), 4);
    }

    @Test
    void natural_peer_agrees_with_the_kernel() {
        assertThat(parted(Agreement.of(openings, NaturalWar::new, REPLICATES))).isEmpty();
    }

    @Test
    void tuned_peer_agrees_with_the_kernel() {
        assertThat(parted(Agreement.of(openings, TunedWar::new, REPLICATES))).isEmpty();
    }

    @Test
    void peer_with_doubled_epidemics_differs_in_deaths_from_disease() {
        var lines = Agreement.of(openings, (war, seed) -> {
            var peer = new TunedWar(war, seed);
            peer.outbreak *= 2;
            return peer;
        }, REPLICATES);
        assertThat(parted(lines)).contains(Reading.DEAD_OF_DISEASE);
    }

    @Test
    void peer_starts_with_the_state_of_the_kernel() {
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
    void peer_conserves_the_number_of_people() {
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
