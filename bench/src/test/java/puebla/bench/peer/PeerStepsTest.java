package puebla.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import puebla.bench.model.BenchModels;
import puebla.kernel.Model;
import puebla.kernel.PeerSteps;
import puebla.kernel.Stretch;
import puebla.kernel.mechanism.War;

/**
 * The kernel's third set of update intervals is that of the peer: daily, except opinion and bands, which are weekly.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeerStepsTest {
    private static final int DAYS = 2 * Place.WEEK;
    /** Not a share: marks places whose opinion is not updated. */
    private static final double NOT_UPDATED = -1;

    private Model model = BenchModels.besidePeer();
    private Openings openings = new Openings(model, 1);

    @BeforeAll
    void open() {
        model = PeerSteps.model(BenchModels.withoutArmies());
        openings = new Openings(BenchModels.besidePeer(), 2);
    }

    @Test
    void copy_with_peer_intervals_has_the_state_of_its_opening() {
        for (int o = 0; o < openings.count(); o++) {
            var war = openings.kernel(o, 1, model);
            for (var reading : Reading.values()) {
                assertThat(reading.of(war, openings.opening(o))).as("%s of opening %d", reading, o)
                        .isEqualTo(reading.of(openings.opening(o), openings.opening(o)));
            }
        }
    }

    @Test
    void copy_with_unchanged_intervals_equals_a_fork() {
        var copy = openings.kernel(0, 5, BenchModels.besidePeer());
        var fork = openings.kernel(0, 5);
        openings.live(copy, Openings.DAYS);
        openings.live(fork, Openings.DAYS);

        for (var reading : Reading.values()) {
            assertThat(reading.of(copy, openings.opening(0))).as("%s", reading)
                    .isEqualTo(reading.of(fork, openings.opening(0)));
        }
    }

    @Test
    void opinion_of_a_place_is_updated_on_the_weekday_on_which_the_peer_updates_it() {
        var opening = openings.opening(0);
        var peer = new TunedWar(opening, 1);
        var war = openings.kernel(0, 1, model);
        boolean[][] updated = new boolean[DAYS][peer.places.length];
        boolean[][] due = new boolean[DAYS][peer.places.length];
        for (int d = 0; d < DAYS; d++) {
            for (var place : peer.places) {
                due[d][place.index] = (war.state.day + place.turn) % Place.WEEK == 0;
            }
            for (var place : peer.places) {
                war.state.country.activate(place.index, NOT_UPDATED, war.state.country.activeForHome(place.index),
                        war.state.country.activeInTheHills(place.index));
            }
            live(war, "Opinion");
            for (var place : peer.places) {
                updated[d][place.index] = war.state.country.activeForClient(place.index) != NOT_UPDATED;
            }
        }

        assertThat(updated).isDeepEqualTo(due);
    }

    @Test
    void bands_of_a_place_change_only_on_its_weekday_with_peer_intervals() {
        var peer = new TunedWar(openings.opening(0), 1);
        var war = openings.kernel(0, 1, model);
        int changes = 0;
        for (int d = 0; d < DAYS; d++) {
            int day = war.state.day;
            long[] before = IntStream.range(0, peer.places.length).mapToLong(war.state.country::bands).toArray();
            live(war, "Guerrillas");
            for (var place : peer.places) {
                if (war.state.country.bands(place.index) != before[place.index]) {
                    changes++;
                    assertThat((day + place.turn) % Place.WEEK).as("place %d", place.index).isZero();
                }
            }
        }

        assertThat(changes).isGreaterThan(DAYS);
    }

    @Test
    void control_and_forces_are_updated_daily_with_peer_intervals() {
        var war = openings.kernel(0, 1, model);
        openings.live(war, 1);
        for (int d = 0; d < DAYS; d++) {
            int day = war.state.day;
            double[] before =
                    IntStream.range(0, war.columns.places()).mapToDouble(war.state.country::control).toArray();
            openings.live(war, 1);
            long changed = IntStream.range(0, before.length)
                    .filter(p -> war.state.country.control(p) != before[p]).count();
            assertThat(changed).as("control on day %d", day).isGreaterThan(before.length / 2);
            for (int f = 0; f < war.state.forces.used(); f++) {
                if (war.state.forces.exists(f)) {
                    assertThat(war.state.forces.updatedDay(f)).as("force %d on day %d", f, day)
                            .isGreaterThanOrEqualTo(day - 1);
                }
            }
        }
    }

    private void live(War war, String mechanism) {
        Stretch.live(war, Stretch.ofNames(model, Set.of(mechanism)), 1);
    }
}
