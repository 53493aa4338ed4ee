package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongRecordsTest {
    private static final String RECORD = "record: {date: 1862-01-08, source: book}";
    private static final String PEOPLE = "date: 1862-06-01, unit: share}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uniform: [3, 3]       | invalid baseline: the lower end of uniform is not below the upper end
            lognormal90: [9, 3]   | invalid baseline: the lower end of lognormal90 is not below the upper end
            lognormal90: [0, 3]   | invalid baseline: the lower end of lognormal90 is not above 0
            ever: 0.5             | invalid baseline of an amount (expected uniform or lognormal90)
            ''                    | invalid baseline (expected one of ever, uniform, lognormal90)
            """)
    void a_baseline_without_mass_or_of_another_kind_is_rejected(String baseline, String wrong) {
        assertThat(people("value: 0.5, baseline: {" + baseline + "}").says()).singleElement().asString()
                .startsWith("measures.yaml:9:").contains(wrong).contains("\n  fix: ");
    }

    @Test
    void a_baseline_without_doubt_is_rejected() {
        assertThat(landing("date: 1862-01-08, baseline: {ever: 1}").says()).singleElement().asString()
                .contains("invalid value '1' for ever of baseline").contains("(expected a number from 0.01 to 0.99)");
    }

    @Test
    void a_record_outside_its_unit_is_rejected_with_a_fix() {
        assertThat(people("value: 85").says()).singleElement().asString().contains(
                "invalid value '85' for value (expected a number from 0 to 1 share)\n  fix: write 0.85 if it is a percentage.");
        assertThat(people("date: 1862-05-05").says()).singleElement().asString()
                .contains("missing key 'value' in the record of people\n  fix: add value: with a number.");
        assertThat(landing("value: 3").says()).singleElement().asString()
                .contains("missing key 'date' in the record of landing");
    }

    @Test
    void a_record_with_a_role_but_no_baseline_is_rejected() {
        var sample = landing("date: 1862-01-08, role: calibrate");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "calibrate")
                + ": missing key 'baseline' (expected for role calibrate)\n  fix: add baseline: {ever: 0.5}.");
    }

    @Test
    void an_error_of_another_kind_is_rejected() {
        assertThat(landing("date: 1862-01-08, error: {log_sd: 0.2}").says()).singleElement().asString()
                .contains("invalid error of a date: log_sd (expected sd or range)");
        assertThat(people("value: 0.5, error: {range: [0.6, 0.4]}").says()).singleElement().asString()
                .contains("invalid range of an error (expected two numbers, the lower first)");
        assertThat(people("value: 0.5, error: {sd: 0.1, log_sd: 0.1}").says()).singleElement().asString()
                .contains("invalid error (expected one of sd, range, log_sd)");
    }

    @Test
    void a_gap_needs_two_dates_with_records_or_its_days() {
        assertThat(with("gaps: [{id: march, from: landing, to: capital-taken}]").says()).singleElement().asString()
                .contains("missing key 'days' in march (expected, because a measure has no record of a day)");
        assertThat(with("gaps: [{id: march, from: landing, to: dead, days: 3}]").says()).singleElement().asString()
                .contains("invalid value 'dead' for 'to' (expected a first-event)");
        assertThat(with("gaps: [{id: march, from: landing, to: capital-taken, days: 3}]").says()).isEmpty();
    }

    @Test
    void a_window_that_ends_before_it_starts_is_rejected() {
        assertThat(
                with("coarse: {steps: [{event: landing, from: 1862-02-01, to: 1862-01-01}], order: [landing]}").says())
                .singleElement().asString().contains("invalid window: to = 1862-01-01 is before from = 1862-02-01");
        assertThat(with("coarse: {steps: [{event: landing}], order: [dead]}").says()).singleElement().asString()
                .contains("invalid value 'dead' for 'order' (expected a first-event)");
    }

    private SampleScenario people(String record) {
        return SampleScenario.in(folder).with("measures.yaml", PEOPLE,
                PEOPLE.replace("}", ", record: {" + record + ", source: book}}"));
    }

    private SampleScenario landing(String record) {
        return SampleScenario.in(folder).with("measures.yaml", RECORD, "record: {" + record + ", source: book}");
    }

    private SampleScenario with(String line) {
        var sample = SampleScenario.in(folder);
        return sample.withFile("measures.yaml", sample.text("measures.yaml") + line + "\n");
    }
}
