package puebla.experiment.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.experiment.summary.Summary;
import puebla.kernel.Run;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LanguageList;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Tests with records of up to three measures: landing, capital and dead. The case computed by hand has a landing on day
 * 30 (1 July 1861), a capital that is never taken, and 250 men dead.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestToRecordTest {
    private final Summary summary = Summary.of(SmallWar.scenario());

    /**
     * Ranks of the values in the four runs:
     *
     * <ul>
     * <li>Landing among 20, 30, 40, never: run 1 (20) has 0.125, run 2 (30) 0.375, run 3 (40) 0.625, run 4 (never)
     * 0.875. The record 30 has 0.375.
     * <li>Capital, taken in one of four runs: never has 0.625, and the day 0.125.
     * <li>Dead among 100, 200, 300, 400: the runs have 0.125, 0.375, 0.625, 0.875. The record 250 has 0.5.
     * </ul>
     */
    @Test
    void distances_equal_a_case_computed_by_hand() {
        var like = like("1861-07-01", "never", "250");
        add(like, SmallWar.run(1, 0, 0, 20.0, null, 100.0, 1.0, null));
        add(like, SmallWar.run(2, 0, 0, 30.0, 50.0, 200.0, 1.0, null));
        add(like, SmallWar.run(3, 0, 0, 40.0, null, 300.0, 1.0, null));
        add(like, SmallWar.run(4, 0, 0, null, null, 400.0, 1.0, null));

        var nearest = like.nearest();
        assertThat(like.measures()).isEqualTo(3);
        assertThat(nearest.seed()).isEqualTo(3);
        assertThat(nearest.looked()).isEqualTo(4);
        assertThat(nearest.distance()).isEqualTo((0.25 + 0 + 0.125) / 3, within(1e-12));
        assertThat(nearest.gaps()).extracting(gap -> gap.entry().id()).containsExactly("first-landing", "patron-dead",
                "capital-taken");
        assertThat(nearest.gaps()).extracting(NearestToRecord.Gap::war).containsExactly(OptionalDouble.of(40),
                OptionalDouble.of(300), OptionalDouble.empty());
        assertThat(nearest.gaps().getFirst().record()).hasValue(30);
    }

    @Test
    void first_run_is_nearest_when_several_are_equally_near() {
        var like = like("1861-07-01", "", "");
        add(like, SmallWar.run(7, 0, 0, 40.0, null, 1.0, 1.0, null));
        add(like, SmallWar.run(8, 0, 0, 40.0, null, 1.0, 1.0, null));

        assertThat(like.nearest().seed()).isEqualTo(7);
    }

    @Test
    void record_far_from_every_run_counts_at_most_as_the_last_rank() {
        var like = like("", "", "1000000");
        add(like, SmallWar.run(1, 0, 0, 1.0, null, 100.0, 1.0, null));
        add(like, SmallWar.run(2, 0, 0, 1.0, null, 200.0, 1.0, null));

        assertThat(like.nearest().seed()).isEqualTo(2);
        assertThat(like.nearest().distance()).isEqualTo(0.25);
    }

    @Test
    void record_given_to_the_month_means_the_middle_of_the_month() {
        var like = like("1861-07", "", "");
        add(like, SmallWar.run(1, 0, 0, 45.0, null, 1.0, 1.0, null));

        assertThat(like.nearest().gaps().getFirst().record()).hasValue(45);
    }

    @Test
    void empty_records_are_not_counted_and_nearest_fails_without_runs() {
        assertThat(like("", "", "").measures()).isZero();
        assertThatThrownBy(like("never", "", "")::nearest).isInstanceOf(IllegalStateException.class);
    }

    private void add(NearestToRecord like, Run run) {
        summary.add(run);
        like.add(run);
    }

    private NearestToRecord like(String landing, String capital, String dead) {
        return new NearestToRecord(metadata(List.of(entry("first-landing", "first-event", landing),
                entry("capital-taken", "first-event", capital), entry("patron-dead", "sum-of-flow", dead),
                entry("patron-cost-francs", "sum-of-flow", ""), entry("people-1862-01-01", "state-on-date", ""))),
                summary);
    }

    private static MeasureEntry entry(String id, String kind, String recorded) {
        return new MeasureEntry(id, new LocalizedText(Language.EN, Map.of(Language.EN, id)), kind, "", "", recorded,
                new Evidence(List.of(), "", ""));
    }

    private static ScenarioMetadata metadata(List<MeasureEntry> measures) {
        var name = new LocalizedText(Language.EN, Map.of(Language.EN, "A small war"));
        var info =
                new ScenarioIdentity("small-war", "1", "", SmallWar.FIRST_DAY, SmallWar.FIRST_DAY.plusDays(100),
                        LanguageList.EVERY, name, name);
        var any = PredictableScenarios.metadata();
        return new ScenarioMetadata(info, Map.of(), List.of(), List.of(), List.of(), measures, List.of(), List.of(),
                List.of(), Map.of(), any.messages());
    }
}
