package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListCommandTest {
    @ParameterizedTest
    @CsvSource({"levers, lever, values, what it means", "measures, measure, unit, record",
            "parameters, parameter, range, confidence",
            "outcomes, outcome, name, what it means"})
    void it_lists_as_a_table_with_values_units_and_sources(String topic, String first, String second, String third) {
        var called = Called.with("list", topic, Shelf.STANDARD);

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out().lines().findFirst().orElseThrow()).startsWith(first).contains(second, third);
        assertThat(called.out().lines().count()).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"levers, key", "measures, id", "parameters, id", "outcomes, id"})
    void it_lists_as_one_document(String topic, String key) {
        var called = Called.with("list", topic, Shelf.STANDARD, "--json");

        var document = JsonMapper.shared().readTree(called.out());
        assertThat(document.get("scenario").asString()).isEqualTo(Shelf.STANDARD);
        assertThat(document.get(topic).size()).isGreaterThan(5);
        assertThat(document.get(topic)).allMatch(entry -> !entry.get(key).asString().isEmpty());
    }
}
