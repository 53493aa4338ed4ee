package puebla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.timeline.StepSeries;
import puebla.experiment.timeline.WarTimeline;
import puebla.kernel.Model;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthsOfTimelineTest {
    private static final Path MEXICO = Path.of(System.getProperty("puebla.home", ".."), "scenarios", "mexico-1861");

    @ParameterizedTest
    @ValueSource(longs = {3, 17})
    void monthly_values_of_a_store_equal_those_of_the_timeline(long seed) {
        var loaded = (Loading.Loaded) Scenarios.load(MEXICO);
        var model = new Model(loaded.scenario());
        var timeline = WarTimeline.of(
                new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), seed, 1), loaded,
                RunListener.NOBODY);
        for (var month : RecordedRun.run(model, seed, Policy.HISTORICAL, false).months()) {
            int day = month.day();
            for (int c = 0; c < month.field().size(); c++) {
                assertThat(timeline.strength(c).on(day)).isEqualTo(month.field().get(c));
            }
            assertThat(timeline.count(WarTimeline.Count.IRREGULARS).on(day)).isEqualTo(month.guerrillas());
            assertThat(timeline.count(WarTimeline.Count.BELIEF).on(day)).isEqualTo(Math.round(1000 * month.belief()));
            assertThat(timeline.count(WarTimeline.Count.CLIENT_PEOPLE).on(day))
                    .isEqualTo(Math.round(1000 * month.clientPeople()));
            for (int actor = 0; actor < month.cents().size(); actor++) {
                assertThat(timeline.chest(actor).on(day)).isEqualTo(month.cents().get(actor) / 100);
            }
            int seat = at(timeline.seat(), day);
            assertThat(Math.max(seat, -1)).as("a store records both abroad and captured as -1").isEqualTo(month.seat());
        }
    }

    private static int at(StepSeries series, int day) {
        int value = series.value(0);
        for (int c = 0; c < series.changes() && series.day(c) <= day; c++) {
            value = series.value(c);
        }
        return value;
    }
}
