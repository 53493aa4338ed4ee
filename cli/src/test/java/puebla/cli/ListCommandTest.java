package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.Submodels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListCommandTest {
    @ParameterizedTest
    @EnumSource(ListTopic.class)
    void every_topic_is_listed_as_text_that_fits_the_page(ListTopic topic) {
        var result = CommandResult.with("list", topic.id(), ScenarioLookup.STANDARD);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out().lines().count()).isGreaterThan(10);
        assertThat(result.out().lines()).allMatch(line -> TextTable.width(line) <= Terminal.PAGE);
    }

    @ParameterizedTest
    @EnumSource(ListTopic.class)
    void every_topic_is_listed_as_one_JSON_document_with_an_id_per_entry(ListTopic topic) {
        var document = json(topic.id());

        assertThat(document.get("scenario").asString()).isEqualTo(ScenarioLookup.STANDARD);
        assertThat(document.get(topic.id()).size()).isGreaterThan(5);
        for (var entry : document.get(topic.id())) {
            String id = entry.has("key") ? "key" : entry.has("column") ? "column" : "id";
            assertThat(entry.get(id).asString()).isNotBlank();
        }
    }

    @Test
    void parameters_are_listed_with_value_unit_prior_range_and_description() {
        var lines = CommandResult.with("list", "parameters", ScenarioLookup.STANDARD).out().lines().toList();

        int first = lines.indexOf("disease.coast-wet  "
                + json("parameters").get("parameters").valueStream()
                        .filter(one -> one.get("id").asString().equals("disease.coast-wet"))
                        .map(one -> Formats.plain(one.get("value").asDouble()) + " per day  "
                                + one.get("prior").asString() + " "
                                + Formats.plain(one.get("low").asDouble()) + "…"
                                + Formats.plain(one.get("high").asDouble()))
                        .findFirst().orElseThrow());
        assertThat(first).isNotNegative();
        assertThat(lines.get(first + 1)).startsWith("    ").hasSizeGreaterThan(20);
    }

    @Test
    void every_parameter_has_a_description() {
        for (var parameter : json("parameters").get("parameters")) {
            assertThat(parameter.get("note").isNull()).as(parameter.get("id").asString()).isFalse();
        }
    }

    @Test
    void switches_are_the_levers_that_turn_a_system_off() {
        assertThat(json("switches").get("switches")).hasSize(Submodels.all().switches().size())
                .allMatch(lever -> lever.get("key").asString().startsWith("systems."));
    }

    @Test
    void columns_are_listed_with_table_type_unit_and_the_meaning_of_null() {
        assertThat(CommandResult.with("list", "columns", ScenarioLookup.STANDARD).out())
                .contains("runs.french_dead  BIGINT  unit men\n    French dead\n    null: the run has no value")
                .contains("months.seat  VARCHAR\n    Place of the seat of the home government\n    null: ");
    }

    @Test
    void names_are_listed_in_the_requested_language() {
        assertThat(CommandResult.with("list", "outcomes", ScenarioLookup.STANDARD, "--lang", "es").out())
                .contains("republic-restored  República restaurada");
    }

    private static JsonNode json(String topic) {
        var result = CommandResult.with("list", topic, ScenarioLookup.STANDARD, "--json");
        assertThat(result.status()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }
}
