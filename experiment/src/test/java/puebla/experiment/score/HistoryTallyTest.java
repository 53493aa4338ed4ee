package puebla.experiment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.experiment.summary.Share;
import puebla.scenario.catalog.CoarseHistory;
import puebla.scenario.catalog.Gap;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.catalog.Yardstick;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTallyTest {
    private final HistoryTally tally = new HistoryTally(metadata());

    @Test
    void gap_is_counted_in_runs_that_have_both_dates() {
        add(10.0, 14.0);
        add(10.0, 12.0);
        add(10.0, null);

        var gap = tally.gaps().getFirst();
        assertThat(gap.days().n()).isEqualTo(2);
        assertThat(gap.days().values()).containsExactly(2, 4);
    }

    @Test
    void coarse_history_multiplies_the_steps_that_were_passed_before() {
        add(10.0, 30.0);
        add(10.0, 60.0);
        add(25.0, 30.0);
        add(null, null);

        var coarse = tally.coarse().orElseThrow();
        assertThat(coarse.steps().get(0).share()).isEqualTo(new Share(2, 4));
        assertThat(coarse.steps().get(1).share()).as("alone").isEqualTo(new Share(2, 4));
        assertThat(coarse.steps().get(1).givenBefore()).isEqualTo(new Share(1, 2));
        assertThat(coarse.share()).isEqualTo(new Share(1, 4));
    }

    @Test
    void order_needs_every_event_and_each_after_the_one_before() {
        add(10.0, 90.0);
        add(90.0, 10.0);
        add(10.0, 10.0);
        add(10.0, null);

        assertThat(tally.coarse().orElseThrow().order()).isEqualTo(new Share(1, 4));
    }

    private void add(@org.jspecify.annotations.Nullable Double landing,
            @org.jspecify.annotations.Nullable Double capital) {
        tally.add(List.of(optional(landing), optional(capital), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty()));
    }

    private static OptionalDouble optional(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static ScenarioMetadata metadata() {
        return new ScenarioMetadata(SmallWar.request(1, Map.of()).scenario(), Map.of(), List.of(), List.of(), List.of(),
                SmallWar.metadata().measures(), List.of(), List.of(), List.of(), Map.of(), MessageCatalog.NONE,
                List.of(new Gap("march", "first-landing", "capital-taken", 3, Yardstick.NONE)),
                new CoarseHistory(List.of(new CoarseHistory.Step("first-landing", 0, 20),
                        new CoarseHistory.Step("capital-taken", 20, 50)), List.of("first-landing", "capital-taken")));
    }
}
