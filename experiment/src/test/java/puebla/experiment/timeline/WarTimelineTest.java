package puebla.experiment.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WarTimelineTest {
    private static final Loading.Loaded MEXICO = (Loading.Loaded) Scenarios
            .load(Path.of(System.getProperty("puebla.home", ".."), "scenarios", "mexico-1861"));
    private static final Model MODEL = new Model(MEXICO.scenario());

    private static WarTimeline timeline(long seed) {
        return WarTimeline.of(new ExperimentRequest(MEXICO.metadata().info(), Collections.emptySortedMap(), seed, 1),
                MEXICO,
                RunListener.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5, 17})
    void recording_a_timeline_does_not_change_the_run(long seed) {
        assertThat(timeline(seed).run()).isEqualTo(Simulation.run(MODEL, seed, Policy.HISTORICAL));
    }

    /**
     * A note is recorded only if the strength changes by more than 5 %, so the sum of the notes is close to the
     * strength.
     */
    @Test
    void sum_of_all_force_tracks_is_close_to_the_strength_of_the_contingent() {
        var timeline = timeline(3);
        for (int day = 0; day < timeline.days(); day += 37) {
            var men = new TreeMap<Integer, Long>();
            for (var track : timeline.tracks()) {
                ForceTrack.Note last = null;
                for (var note : track.notes()) {
                    last = note.day() <= day ? note : last;
                }
                if (last != null) {
                    men.merge(track.contingent(), last.men(), Long::sum);
                }
            }
            for (int c = 0; c < MEXICO.scenario().contingents().size(); c++) {
                long strength = timeline.strength(c).on(day);
                assertThat(men.getOrDefault(c, 0L)).as("contingent " + c + " on day " + day)
                        .isBetween(Math.round(0.94 * strength), Math.round(1.06 * strength));
            }
        }
    }

    @Test
    void notes_of_a_march_are_in_day_order_and_never_move_backwards() {
        for (var track : timeline(3).tracks()) {
            for (int n = 1; n < track.notes().size(); n++) {
                var before = track.notes().get(n - 1);
                var note = track.notes().get(n);
                assertThat(note.day()).isGreaterThan(before.day());
                if (note.toward() >= 0 && note.place() == before.place() && note.toward() == before.toward()) {
                    assertThat(note.thousandths()).isGreaterThanOrEqualTo(before.thousandths());
                }
                assertThat(note.thousandths()).isBetween(0, 999);
            }
        }
    }

    /**
     * A march that does not end at its next place has a note on its last day, so that a map does not have to
     * interpolate.
     */
    @Test
    void march_that_is_broken_off_has_a_note_on_its_last_day() {
        for (var track : timeline(3).tracks()) {
            for (int n = 1; n < track.notes().size(); n++) {
                var before = track.notes().get(n - 1);
                var note = track.notes().get(n);
                boolean arrives = note.place() == before.toward();
                boolean goesOn = note.place() == before.place() && note.toward() == before.toward();
                if (before.toward() >= 0 && !arrives && !goesOn) {
                    assertThat(note.day() - before.day()).isEqualTo(1);
                }
            }
        }
    }
}
