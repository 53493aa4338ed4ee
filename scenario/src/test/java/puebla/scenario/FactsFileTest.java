package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.scenario.catalog.Fact;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.file.FactsFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsFileTest {
    @TempDir
    Path folder;

    @Test
    void facts_of_a_measure_and_of_a_query_are_read() {
        var diagnostics = new Diagnostics();
        var facts = read("""
                facts:
                - {id: dead, kind: amount, measure: dead, given: landing, value: 455, error: {log_sd: 0.2}, baseline: {lognormal90: [50, 3000]}, role: hold-out}
                - {id: late, kind: date, sql: "SELECT seed, landing FROM runs", value: never, baseline: {ever: 0.5}}
                """, diagnostics);

        assertThat(diagnostics.inReadingOrder()).isEmpty();
        assertThat(facts.get(0).subject()).isEqualTo(new Fact.Subject.OfMeasure("dead"));
        assertThat(facts.get(0).given()).isEqualTo("landing");
        assertThat(facts.get(1).never()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: amount, measure: deat, value: 1, baseline: {uniform: [0, 9]}          | unknown measure 'deat' for 'measure'
            kind: amount, value: 1, baseline: {uniform: [0, 9]}                         | invalid fact x (expected measure or sql)
            kind: amount, measure: dead, value: 1, baseline: {uniform: [9, 9]}          | the lower end of uniform is not below the upper end
            kind: amount, measure: dead, value: 1, baseline: {lognormal90: [0, 9]}      | the lower end of lognormal90 is not above 0
            kind: amount, measure: dead, value: 1                                       | missing key 'baseline' in x
            kind: amount, measure: dead, value: -1, baseline: {uniform: [0, 9]}         | invalid value '-1' for value (expected 0 or more men)
            kind: share, measure: people, value: 85, baseline: {uniform: [0, 1]}        | invalid value '85' for value (expected a number from 0 to 1 share)
            kind: date, measure: dead, value: 1862, baseline: {ever: 0.5}               | invalid kind of a fact: 'date' (the measure is an amount)
            kind: date, measure: landing, value: soon, baseline: {ever: 0.5}            | invalid value 'soon' of a date
            """)
    void a_wrong_fact_is_rejected_with_its_place_and_a_fix(String fact, String wrong) {
        var diagnostics = new Diagnostics();
        var facts = read("facts:\n- {id: x, " + fact + "}\n", diagnostics);

        assertThat(facts).isEmpty();
        assertThat(diagnostics.inReadingOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith("my-facts.yaml:2:");
            assertThat(problem.wrong()).contains(wrong);
            assertThat(problem.fix()).isNotEmpty();
        });
    }

    private List<Fact> read(String text, Diagnostics diagnostics) {
        return FactsFile.read("my-facts.yaml", text, SampleScenario.in(folder).loaded().metadata(), diagnostics);
    }
}
