package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Extent;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.StateVariable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureKindsTest {
    private static final String NAME = "name: {en: x, es: x, fr: x, it: x, pt: x, ar: كلمة}";

    @TempDir
    Path folder;

    @Test
    void a_siege_is_described_by_its_first_and_last_day_its_place_and_its_flows() {
        var measures = with("""
                - {id: begins, NAME, kind: first-event, events: [{event: siege-begins, at: ruler}]}
                - {id: ends, NAME, kind: first-event, after: begins, events: [{event: place-taken, place-of: begins}]}
                - {id: besiegers, NAME, kind: first-amount, amount: men, events: [{event: siege-begins}], unit: men}
                - {id: killed, NAME, kind: sum-of-flow, flow: killed, of: french, place-of: begins, after: begins, until: ends, unit: men}
                - {id: idle, NAME, kind: mean, gauge: idle-share, of: french, from: 1862-01-01, to: 1862-06-30, unit: share}
                - {id: peak-day, NAME, kind: day-of, of: peak}
                """).loaded().scenario().measures();

        assertThat(((Reading.FirstEvent) measures.get(11).reading()).events().getFirst().placeOf())
                .isEqualTo(EventFilter.RULERS_PLACE);
        assertThat(((Reading.FirstEvent) measures.get(12).reading()).after()).isEqualTo(11);
        assertThat(((Reading.FirstAmount) measures.get(13).reading()).amount()).isEqualTo(Amount.MEN);
        assertThat(((Reading.SumOfFlow) measures.get(14).reading()).extent()).isEqualTo(new Extent(-1, 11, 11, 12));
        assertThat(measures.get(15).reading()).isEqualTo(new Reading.Mean(StateVariable.IDLE_SHARE, 1, 214, 394));
        assertThat(measures.get(16).reading()).isEqualTo(new Reading.DayOf(5));
        assertThat(measures.get(16).unit()).isEqualTo("date");
    }

    @Test
    void a_reference_to_a_measure_of_another_kind_is_rejected() {
        says("- {id: day, NAME, kind: day-of, of: dead}", "invalid value 'dead' for 'of' (expected a maximum)");
        says("- {id: day, NAME, kind: day-of, of: [peak]}",
                "invalid value for 'of' of a day-of (expected the id of one maximum)");
        says("- {id: end, NAME, kind: first-event, after: dead, events: [{event: landing}]}",
                "invalid value 'dead' for 'after' (expected a first-event)");
        says("- {id: end, NAME, kind: first-event, events: [{event: landing, place-of: dead}]}",
                "invalid value 'dead' for 'place-of' (expected a first-event)");
    }

    @Test
    void a_missing_key_of_a_kind_is_reported() {
        says("- {id: men, NAME, kind: first-amount, events: [{event: landing}], unit: men}",
                "missing key 'amount' in men (expected for kind first-amount)");
        says("- {id: idle, NAME, kind: mean, gauge: idle-share, of: french, from: 1862-01-01, unit: share}",
                "missing key 'to' in idle (expected for kind mean)");
    }

    private void says(String measure, String wrong) {
        assertThat(with(measure + "\n").says()).as(measure).singleElement().asString().contains(wrong)
                .contains("\n  fix: ");
    }

    private SampleScenario with(String measures) {
        var sample = SampleScenario.in(folder);
        return sample.withFile("measures.yaml",
                sample.text("measures.yaml") + measures.replace("NAME", NAME).indent(2));
    }
}
