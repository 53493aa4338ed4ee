package puebla.experiment.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.SmallWar;
import puebla.experiment.summary.Summary;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MeasureEntry;

/** Ten runs: landings on days 10 to 19, so the 10th percentile is day 10 and the 90th day 18. Day 0 is 1 June 1861. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordBandTest {
    private final Summary summary = Summary.of(SmallWar.scenario());

    @Test
    void date_is_outside_before_the_10th_and_after_the_90th_percentile() {
        tenRuns();

        assertThat(landing("1861-06-11")).contains(false);
        assertThat(landing("1861-06-19")).contains(false);
        assertThat(landing("1861-06-10")).contains(true);
        assertThat(landing("1861-06-20")).contains(true);
    }

    @Test
    void month_or_year_is_outside_only_if_all_its_days_are() {
        tenRuns();

        assertThat(landing("1861-06")).contains(false);
        assertThat(landing("1861")).contains(false);
        assertThat(landing("1861-07")).contains(true);
        assertThat(landing("1860")).contains(true);
    }

    @Test
    void never_is_outside_when_nine_in_ten_runs_have_the_event() {
        tenRuns();
        assertThat(landing("never")).contains(true);

        add(null, null, 0.0);
        add(null, null, 0.0);
        assertThat(landing("never")).contains(false);
    }

    @Test
    void date_with_a_condition_is_compared_only_over_the_runs_in_which_the_condition_holds() {
        for (int i = 0; i < 9; i++) {
            add(null, null, 0.0); // no landing, so the capital cannot fall
        }
        add(10.0, 20.0, 0.0);

        assertThat(outside("1861-06-21", "first-event", SmallWar.CAPITAL)).contains(false);
        assertThat(outside("never", "first-event", SmallWar.CAPITAL)).contains(true);
    }

    @Test
    void amount_is_compared_over_the_runs_that_have_one() {
        for (int i = 0; i < 10; i++) {
            add(null, null, 100.0 + i);
        }

        assertThat(outside("100", "sum-of-flow", SmallWar.DEAD)).contains(false);
        assertThat(outside("108", "sum-of-flow", SmallWar.DEAD)).contains(false);
        assertThat(outside("99", "sum-of-flow", SmallWar.DEAD)).contains(true);
        assertThat(outside("109", "sum-of-flow", SmallWar.DEAD)).contains(true);
    }

    @Test
    void narrowest_band_that_holds_the_record_is_named() {
        for (int i = 0; i < 100; i++) {
            add(null, null, (double) i);
        }
        assertThat(List.of("50", "20", "6", "2").stream().map(this::holding)).containsExactly("50", "80", "90",
                "outside");
    }

    private String holding(String record) {
        var entry = new MeasureEntry("measure", new LocalizedText(Language.EN, Map.of(Language.EN, "Measure")),
                "sum-of-flow", "", "", record, new Evidence(List.of(), "", ""));
        return RecordBand.holding(entry, summary.measures().get(SmallWar.DEAD), SmallWar.FIRST_DAY).orElseThrow();
    }

    @Test
    void nothing_is_compared_without_a_record_or_without_runs() {
        assertThat(landing("1861-06-11")).isEmpty();
        assertThat(outside("100", "sum-of-flow", SmallWar.DEAD)).isEmpty();
        tenRuns();
        assertThat(landing("")).isEmpty();
    }

    private void tenRuns() {
        for (int i = 0; i < 10; i++) {
            add(10.0 + i, null, 0.0);
        }
    }

    private void add(@Nullable Double landing, @Nullable Double capital, @Nullable Double dead) {
        summary.add(SmallWar.run(summary.runs(), 0, -1, landing, capital, dead, 0.0, null));
    }

    private Optional<Boolean> landing(String record) {
        return outside(record, "first-event", SmallWar.LANDING);
    }

    private Optional<Boolean> outside(String record, String kind, int measure) {
        var entry = new MeasureEntry("measure", new LocalizedText(Language.EN, Map.of(Language.EN, "Measure")), kind,
                "", "", record,
                new Evidence(List.of(), "", ""));
        return RecordBand.outside(entry, summary.measures().get(measure), SmallWar.FIRST_DAY);
    }
}
