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
    void a_misspelt_key_is_reported_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("places.yaml", "elevation-m: 5", "elevaton-m: 5");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "elevaton-m")
                + ": unknown key 'elevaton-m' in harbour\n  fix: Maybe you meant elevation-m.");
    }

    @Test
    void an_unknown_key_is_reported_with_the_valid_keys() {
        var sample = SampleScenario.in(folder).with("sources.yaml", "lang: en", "lang: en, weather: rain");
        assertThat(sample.says()).containsExactly(sample.placeOf("sources.yaml", "weather")
                + ": unknown key 'weather' in book\n  fix: remove it; the valid keys are id, lang, note, title, url.");
    }

    @Test
    void missing_keys_are_reported_together() {
        var sample = SampleScenario.in(folder).with("places.yaml", "    lat: 19.5\n    lon: -96.1\n", "");
        assertThat(sample.says()).containsExactly(
                "places.yaml:2:5: missing keys lat, lon in harbour\n  fix: add the missing keys to this entry.");
    }

    @Test
    void a_number_outside_its_bounds_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: 95");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "95")
                + ": invalid value '95' for lat of harbour (expected a number from -90 to 90)\n  fix: write a number in this range.");
    }

    @Test
    void a_percentage_instead_of_a_share_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "pledged-share: 0.1", "pledged-share: 10");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "10\n")
                + ": invalid value '10' for pledged-share of france (expected a share from 0 to 1)\n  fix: write 0.1 if 10 is a percentage.");
    }

    @Test
    void a_negative_count_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: -6000");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "-6000")
                + ": invalid value '-6000' for men of army (expected an integer from 0 to 1,000,000)\n  fix: write a number in this range.");
    }

    @Test
    void a_fractional_count_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6000.5");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "6000.5")
                + ": invalid value '6000.5' for men of army (expected an integer from 0 to 1,000,000)\n  fix: write an integer.");
    }

    @Test
    void a_number_in_quotes_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: \"6000\"");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "\"6000\"")
                + ": invalid value '\"6000\"' for men of army (expected an integer from 0 to 1,000,000)\n  fix: remove the quotes.");
    }

    @Test
    void a_number_with_separators_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6_000");
        assertThat(sample.says()).containsExactly(
                sample.placeOf("forces.yaml", "6_000")
                        + ": invalid value '6_000' for men of army (expected an integer from 0 to 1,000,000)\n  fix: write 6000.");
    }

    @Test
    void values_that_are_not_finite_decimal_numbers_are_rejected() {
        for (String bad : new String[]{".nan", ".inf", "1e999", "0x10", "many"}) {
            var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: " + bad);
            assertThat(sample.says()).as(bad).containsExactly(sample.placeOf("places.yaml", bad)
                    + ": invalid value '" + bad
                    + "' for lat of harbour (expected a number from -90 to 90)\n  fix: write a decimal number, without a unit.");
        }
    }

    @Test
    void a_list_instead_of_a_number_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: [1, 2]");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "[1, 2]")
                + ": invalid value for lat of harbour: a list (expected a number from -90 to 90)\n  fix: write a single value.");
    }

    @Test
    void an_empty_value_instead_of_a_number_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat:");
        assertThat(sample.says())
                .containsExactly(
                        "places.yaml:4:9: missing value for lat of harbour (expected a number from -90 to 90)\n  fix: write a value.");
    }

    @Test
    void an_unknown_word_is_rejected_with_a_suggestion() {
        var sample = SampleScenario.in(folder).with("places.yaml", "climate: coast", "climate: cost");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "cost\n")
                + ": invalid value 'cost' for climate of harbour (expected coast, pacific, foothill, highland or north)\n  fix: Maybe you meant coast.");
    }

    @Test
    void an_invalid_boolean_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "town: 9000", "town: 9000\n    frontier: maybe");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "maybe")
                + ": invalid value 'maybe' for frontier of harbour (expected true or false)\n  fix: write a value of this form.");
    }

    @Test
    void a_value_outside_its_stated_range_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "value: 0.5, range: [0.3, 0.7]",
                "value: 0.2, range: [0.3, 0.7]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "0.2, range")
                + ": invalid value '0.2' (expected a number in its range, 0.3…0.7)\n  fix: change the value or the range.");
    }

    @Test
    void a_reversed_range_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "[0.3, 0.7]", "[0.7, 0.3]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0.7")
                + ": invalid range: the lower end 0.7 is above the upper end 0.3\n  fix: write the lower number first.");
    }

    @Test
    void a_range_with_three_values_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "[0.3, 0.7]", "[0.3, 0.5, 0.7]");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0.3")
                + ": invalid number of values for range of grievance of france: 3 (expected a list of 2 values, each a share from 0 to 1)\n  fix: add or remove values.");
    }

    @Test
    void a_lognormal_prior_with_a_range_from_zero_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "range: [0.3, 0.7], prior: normal",
                "range: [0, 0.7], prior: lognormal");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "[0, 0.7]")
                + ": invalid range of a lognormal prior: the lower end is 0\n  fix: write a range above 0, or another prior.");
    }

    @Test
    void a_normal_prior_without_a_range_is_rejected() {
        var sample = SampleScenario.in(folder).with("actors.yaml", "range: [0.3, 0.7], prior: normal", "prior: normal");
        assertThat(sample.says()).containsExactly(sample.placeOf("actors.yaml", "normal")
                + ": missing key 'range' for a normal prior\n  fix: add range: [low, high], which covers 90 % of the belief, or write prior: fixed.");
    }

    @Test
    void a_minimum_above_the_value_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "min: 30000", "min: 45000");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "45000")
                + ": invalid min: 45000 is above the value 40000\n  fix: write min ≤ value ≤ max.");
    }

    @Test
    void a_number_with_bounds_but_without_a_source_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "max: 50000, source: book, ", "max: 50000, ");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "{value")
                + ": missing key source in people of harbour\n  fix: add the missing key to this entry.");
    }

    @Test
    void group_shares_that_do_not_sum_to_one_are_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radical: 0.5");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "{clerical: 0.4")
                + ": invalid sum of the group shares of harbour: 0.9 (expected 1)\n  fix: change a share; the groups are the whole population.");
    }

    @Test
    void a_rounding_error_in_group_shares_is_accepted() {
        assertThat(SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radical: 0.6000004").problems())
                .isEmpty();
    }

    @Test
    void customs_shares_that_do_not_sum_to_one_are_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "customs-share: 1.0", "customs-share: 0.7");
        assertThat(sample.says()).containsExactly(
                "places.yaml: invalid sum of customs-share: 0.7 (expected 1)\n  fix: change the shares; together the places have the whole amount.");
    }

    @Test
    void a_town_with_more_people_than_its_place_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "town: 9000", "town: 90000");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "90000")
                + ": invalid town of harbour: it has more people than the whole place\n  fix: write people ≥ town; people includes the town.");
    }

    @Test
    void a_parameter_unit_that_differs_from_the_model_is_rejected() {
        var parameter = SampleScenario.PARAMETER;
        var sample = SampleScenario.in(folder).with("parameters.yaml", "unit: \"" + parameter.unit() + "\"",
                "unit: furlongs");
        assertThat(sample.says()).containsExactly(
                sample.placeOf("parameters.yaml", "furlongs") + ": invalid value 'furlongs' for unit of "
                        + parameter.id() + " (expected " + parameter.unit() + ")"
                        + "\n  fix: write unit: " + parameter.unit() + ", and convert value and range to this unit.");
    }

    @Test
    void an_unknown_parameter_is_rejected_with_a_suggestion() {
        var parameter = SampleScenario.PARAMETER;
        var sample = SampleScenario.in(folder).with("parameters.yaml", parameter.id(), parameter.id() + "x");
        assertThat(sample.says()).containsExactly(
                sample.placeOf("parameters.yaml", parameter.id() + "x") + ": unknown parameter '"
                        + parameter.id() + "x'\n  fix: Maybe you meant " + parameter.id() + ".");
    }

    @Test
    void a_parameter_range_that_its_unit_forbids_is_rejected() {
        var parameter = java.util.Arrays.stream(puebla.kernel.Parameter.values())
                .filter(one -> one.unit().equals("share")).findFirst().orElseThrow();
        String start = "{id: " + parameter.id() + ", value: 0.5, unit: \"share\", range: [0.25, ";
        var sample = SampleScenario.in(folder).with("parameters.yaml", start + "0.75]", start + "7.5]");
        assertThat(sample.says()).containsExactly(sample.placeOf("parameters.yaml", "7.5]")
                + ": invalid value '7.5' (expected a share from 0 to 1)\n  fix: write a share from 0 to 1.");
    }
}
