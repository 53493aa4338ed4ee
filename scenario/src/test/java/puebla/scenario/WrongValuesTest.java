package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongValuesTest {
    @TempDir
    Path folder;

    @Test
    void a_misspelt_key_is_answered_with_the_right_one() {
        var sample = SampleScenario.in(folder).with("places.yaml", "elevation-m: 5", "elevaton-m: 5");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "elevaton-m")
                + ": harbour has the unknown key 'elevaton-m'\n  fix: Maybe you meant elevation-m.");
    }

    @Test
    void an_unknown_key_is_answered_with_the_known_ones() {
        var sample = SampleScenario.in(folder).with("sources.yaml", "lang: en", "lang: en, weather: rain");
        assertThat(sample.says()).containsExactly(sample.placeOf("sources.yaml", "weather")
                + ": book has the unknown key 'weather'\n  fix: take it out; the keys here are id, lang, note, title, url.");
    }

    @Test
    void missing_keys_are_named_together() {
        var sample = SampleScenario.in(folder).with("places.yaml", "    lat: 19.5\n    lon: -96.1\n", "");
        assertThat(sample.says()).containsExactly(
                "places.yaml:2:5: harbour lacks lat, lon\n  fix: add these keys, each with its value.");
    }

    @Test
    void a_number_outside_its_bounds() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: 95");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "95")
                + ": lat of harbour = 95 is outside -90…90\n  fix: write a number from -90 to 90.");
    }

    @Test
    void a_percentage_where_a_share_belongs() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "pledged-share: 0.1", "pledged-share: 10");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "10\n")
                + ": pledged-share of france = 10 is outside 0…1\n  fix: write a share from 0 to 1, such as 0.1; 10 looks like a percentage.");
    }

    @Test
    void a_negative_count() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: -6000");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "-6000")
                + ": men of army = -6000 is negative\n  fix: write a whole number from 0 to 1000000.");
    }

    @Test
    void half_a_man() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6000.5");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "6000.5")
                + ": men of army = 6000.5 is not a whole number\n  fix: write a whole number from 0 to 1000000.");
    }

    @Test
    void a_number_in_quotes() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: \"6000\"");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "\"6000\"")
                + ": men of army is the text \"6000\", not a number\n  fix: take away the quotes.");
    }

    @Test
    void a_number_with_separators() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6_000");
        assertThat(sample.says()).containsExactly(
                sample.placeOf("forces.yaml", "6_000") + ": men of army is '6_000', not a number\n  fix: write 6000.");
    }

    @Test
    void numbers_that_are_none() {
        for (String bad : new String[]{".nan", ".inf", "1e999", "0x10", "many"}) {
            var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: " + bad);
            assertThat(sample.says()).as(bad).containsExactly(sample.placeOf("places.yaml", bad)
                    + ": lat of harbour is '" + bad + "', not a number\n  fix: write a number from -90 to 90.");
        }
    }

    @Test
    void a_list_where_a_number_belongs() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: [1, 2]");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "[1, 2]")
                + ": lat of harbour is a list\n  fix: write a number from -90 to 90.");
    }

    @Test
    void nothing_where_a_number_belongs() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat:");
        assertThat(sample.says())
                .containsExactly("places.yaml:4:9: lat of harbour is empty\n  fix: write a number from -90 to 90.");
    }

    @Test
    void a_word_that_the_model_does_not_know() {
        var sample = SampleScenario.in(folder).with("places.yaml", "climate: coast", "climate: cost");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "cost\n")
                + ": climate of harbour = cost is no climate\n  fix: Maybe you meant coast.");
    }

    @Test
    void a_flag_that_is_none() {
        var sample = SampleScenario.in(folder).with("places.yaml", "town: 9000", "town: 9000\n    frontier: maybe");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "maybe")
                + ": frontier of harbour is 'maybe'\n  fix: write true or false.");
    }

    @Test
    void a_value_outside_its_own_range() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "value: 0.5, range: [0.3, 0.7]",
                "value: 0.2, range: [0.3, 0.7]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "0.2, range")
                + ": the value 0.2 lies outside its range 0.3…0.7\n  fix: mend the value or the range.");
    }

    @Test
    void a_range_that_runs_backwards() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "[0.3, 0.7]", "[0.7, 0.3]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0.7")
                + ": the range begins at 0.7 and ends below it, at 0.3\n  fix: write the lower number first.");
    }

    @Test
    void a_range_with_three_ends() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "[0.3, 0.7]", "[0.3, 0.5, 0.7]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0.3")
                + ": range of grievance of france has 3 values\n  fix: write a list of 2 values, each a share from 0 to 1.");
    }

    @Test
    void a_lognormal_that_reaches_zero() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "range: [0.3, 0.7], prior: normal",
                "range: [0, 0.7], prior: lognormal");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0, 0.7]")
                + ": a lognormal prior with a range that reaches 0\n  fix: write a range above 0, or another prior.");
    }

    @Test
    void a_prior_without_a_range() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "range: [0.3, 0.7], prior: normal", "prior: normal");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "normal")
                + ": a normal prior needs a range\n  fix: add range: [low, high], which holds nine tenths of our belief, or write prior: fixed.");
    }

    @Test
    void a_minimum_above_the_value() {
        var sample = SampleScenario.in(folder).with("places.yaml", "min: 30000", "min: 45000");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "45000")
                + ": min 45000 is above the value 40000\n  fix: write min ≤ value ≤ max.");
    }

    @Test
    void a_number_without_its_source() {
        var sample = SampleScenario.in(folder).with("places.yaml", "max: 50000, source: book, ", "max: 50000, ");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "{value")
                + ": people of harbour lacks source\n  fix: add this key, each with its value.");
    }

    @Test
    void shares_of_groups_that_do_not_sum_to_one() {
        var sample = SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radical: 0.5");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "{clerical: 0.4")
                + ": the shares of the groups of harbour sum to 0.9, not 1\n  fix: mend a share: the groups together are everybody.");
    }

    @Test
    void a_rounding_error_in_shares_is_none() {
        assertThat(SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radical: 0.6000004").problems())
                .isEmpty();
    }

    @Test
    void customs_that_do_not_sum_to_one() {
        var sample = SampleScenario.in(folder).with("places.yaml", "customs-share: 1.0", "customs-share: 0.7");
        assertThat(sample.says()).containsExactly(
                "places.yaml: the values of customs-share sum to 0.7, not 1\n  fix: mend them: together the places have the whole country's.");
    }

    @Test
    void a_town_larger_than_its_country() {
        var sample = SampleScenario.in(folder).with("places.yaml", "town: 9000", "town: 90000");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "90000")
                + ": the town of harbour has more people than the place with its country\n  fix: people counts the town too: write people ≥ town.");
    }

    @Test
    void a_unit_that_is_not_the_models() {
        var parameter = SampleScenario.PARAMETER;
        var sample = SampleScenario.in(folder).with("parameters.yaml", "unit: \"" + parameter.unit() + "\"",
                "unit: furlongs");
        assertThat(sample.says()).containsExactly(sample.placeOf("parameters.yaml", "furlongs") + ": unit of "
                + parameter.id() + " = furlongs; the model reads it in: " + parameter.unit()
                + "\n  fix: write unit: " + parameter.unit() + ", and convert value and range to it.");
    }

    @Test
    void a_parameter_that_the_model_does_not_have() {
        var parameter = SampleScenario.PARAMETER;
        var sample = SampleScenario.in(folder).with("parameters.yaml", parameter.id(), parameter.id() + "x");
        assertThat(sample.says()).containsExactly(
                sample.placeOf("parameters.yaml", parameter.id() + "x") + ": the model has no parameter '"
                        + parameter.id() + "x'\n  fix: Maybe you meant " + parameter.id() + ".");
    }

    @Test
    void a_parameter_that_its_unit_forbids() {
        var parameter = java.util.Arrays.stream(puebla.kernel.Parameter.values())
                .filter(one -> one.unit().equals("share")).findFirst().orElseThrow();
        String start = "{id: " + parameter.id() + ", value: 0.5, unit: \"share\", range: [0.25, ";
        var sample = SampleScenario.in(folder).with("parameters.yaml", start + "0.75]", start + "7.5]");
        assertThat(sample.says()).containsExactly(sample.placeOf("parameters.yaml", "7.5]")
                + ": 7.5 is no share: it is above 1\n  fix: write a share from 0 to 1.");
    }
}
