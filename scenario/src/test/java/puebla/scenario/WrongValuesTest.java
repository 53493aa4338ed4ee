package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.kernel.Submodels;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongValuesTest {
    @TempDir
    Path folder;

    @Test
    void numbers_that_the_model_divides_by_or_that_would_overflow_are_rejected() {
        for (String[] one : new String[][]{{"groups.yaml", "emphasis: 0.5", "emphasis: 0"},
                {"finance.yaml", "ask-price: 0.63", "ask-price: 0"},
                {"finance.yaml", "interior-pesos-per-year: 5000000",
                        "interior-pesos-per-year: 1e15"},
                {"places.yaml", "people: 200000", "people: 1e15"},
                {"places.yaml", "people: 9000, town: 500", "people: 0, town: 0"},
                {"actors.yaml", "per-peso: 5", "per-peso: 0"}, {"forces.yaml", "men: 6000", "men: 1e9"}}) {
            assertThat(SampleScenario.in(folder).with(one[0], one[1], one[2]).says()).as(one[2]).hasSize(1)
                    .allSatisfy(said -> assertThat(said).startsWith(one[0] + ":").contains("expected "));
        }
        assertThat(SampleScenario.in(folder).withFile("candidates.yaml", "candidates: []\n").says()).containsExactly(
                "candidates.yaml:1:13: invalid number of values for candidates of candidates.yaml: 0 (expected a list of 1 to 64 values, each a mapping with the keys id, name, willingness, dynastic-price, source, confidence)\n  fix: add values.");
    }

    @Test
    void a_month_or_a_speed_outside_its_bounds_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "last-month: 9", "last-month: 13");
        assertThat(sample.says()).containsExactly(sample.placeOf("places.yaml", "13}")
                + ": invalid value '13' for last-month of rains of seasons of places.yaml (expected an integer from 1 to 12)\n  fix: write a number in this range.");
        sample = SampleScenario.in(folder).with("routes.yaml", "mountain: 14", "mountain: 0");
        assertThat(sample.says()).containsExactly(sample.placeOf("routes.yaml", "0, desert")
                + ": invalid value '0' for mountain of march-km-per-day of speeds of routes.yaml (expected a number from 1 to 200)\n  fix: write a number in this range.");
    }

    @Test
    void forces_with_more_men_than_the_country_has_are_rejected() {
        assertThat(SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 36000").says()).containsExactly(
                "forces.yaml: invalid sum of men: 36000 (expected at most 35571, a seventh of the people of all places and the pool of the home army)\n  fix: reduce men of a force, or write more people.");
        assertThat(SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 35571").diagnostics()).isEmpty();
    }

    @Test
    void a_parameter_of_which_zero_makes_no_sense_is_rejected() {
        for (String id : new String[]{"neighbour.arms-days", "neighbour.arms-price", "control.days",
                "news.courier-speed", "command.reach-days", "coalition.signal-claims", "battle.surprise-factor"}) {
            assertThat(SampleScenario.in(folder).says("parameters." + id + "=0")).as(id).hasSize(1)
                    .allSatisfy(said -> assertThat(said)
                            .startsWith("--set parameters." + id + "=0: invalid value '0' for " + id + " (expected "));
        }
    }

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
    void a_corps_that_lands_without_a_number_of_guns_is_rejected() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "preparation-days: 15, men-per-gun: 250",
                "preparation-days: 15");
        assertThat(sample.says()).containsExactly(sample.placeOf("contingents.yaml", "patron-corps")
                + ": missing key 'men-per-gun' of a patron-corps contingent (expected an integer)"
                + "\n  fix: add men-per-gun: the men who land with one gun, or 0 if it lands without guns.");
    }

    @Test
    void a_condition_of_a_lent_corps_on_another_contingent_is_rejected() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "preparation-days: 15",
                "preparation-days: 15, called-above-men: 9000");
        assertThat(sample.says()).containsExactly(sample.placeOf("contingents.yaml", "9000")
                + ": invalid key 'called-above-men' of a patron-corps contingent (expected only for lent-corps)"
                + "\n  fix: remove it, or write kind: lent-corps.");
    }

    @Test
    void a_government_without_a_creed_on_the_leaders_scale_is_rejected() {
        var sample = SampleScenario.in(folder).with("groups.yaml", "home: {creed: 0.7, ", "home: {");
        assertThat(sample.says()).containsExactly(
                "groups.yaml:5:9: missing key creed in home of governments of groups.yaml\n  fix: add the missing key to this entry.");
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
    void a_decimal_comma_is_answered_with_the_number_that_has_a_decimal_point() {
        for (String[] one : new String[][]{{"19,5", "use a decimal point: 19.5."},
                {"-0,5", "use a decimal point: -0.5."},
                {"0,125", "use a decimal point: 0.125."}, {"6,000", "write 6000, or use a decimal point: 6.000."}}) {
            var sample = SampleScenario.in(folder).with("places.yaml", "    lat: 19.5", "    lat: " + one[0]);
            assertThat(sample.says()).as(one[0]).containsExactly(sample.placeOf("places.yaml", one[0] + "\n")
                    + ": invalid value '" + one[0] + "' for lat of harbour (expected a number from -90 to 90)\n  fix: "
                    + one[1]);
        }
    }

    @Test
    void an_id_that_yaml_does_not_read_as_text_is_answered_with_one_that_it_does() {
        for (String[] one : new String[][]{{"1862", "begin the id with a letter, for example n1862."},
                {"1e5", "begin the id with a letter, for example n1e5."},
                {"Army of the East", "write army-of-the-east."},
                {"true", "write another word: YAML reads this one as true or false."}}) {
            var sample = SampleScenario.in(folder).with("forces.yaml", "id: army", "id: " + one[0]);
            assertThat(sample.says()).as(one[0]).hasSize(1)
                    .allSatisfy(said -> assertThat(said).contains("expected an id of lower-case letters")
                            .endsWith("fix: " + one[1]));
        }
    }

    @Test
    void a_long_id_and_a_long_name_are_rejected_with_a_short_message() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "id: army", "id: " + "a".repeat(5_000));
        assertThat(sample.says()).containsExactly("forces.yaml:2:10: invalid length of id of " + "a".repeat(199)
                + "… 5,000 characters (expected at most 64)\n  fix: shorten it.");
        var named =
                SampleScenario.in(folder).with("forces.yaml", "name: {en: Word", "name: {en: " + "word ".repeat(300));
        assertThat(named.says()).hasSize(1).allSatisfy(said -> assertThat(said).hasSizeLessThan(200)
                .contains("invalid length of name of army.en: 1,499 characters (expected at most 1,000)"));
    }

    @Test
    void a_word_for_yes_or_no_is_answered_with_the_valid_word_of_the_same_meaning() {
        for (String[] one : new String[][]{{"yes", "true"}, {"on", "true"}, {"1", "true"}, {"enabled", "true"},
                {"no", "false"}, {"off", "false"}, {"0", "false"}, {"none", "false"}, {"No", "false"}}) {
            var sample =
                    SampleScenario.in(folder).with("places.yaml", "town: 9000", "town: 9000\n    frontier: " + one[0]);
            assertThat(sample.says()).as(one[0]).hasSize(1)
                    .allSatisfy(said -> assertThat(said).endsWith("fix: write " + one[1] + "."));
        }
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
                + ": invalid value 'maybe' for frontier of harbour (expected true or false)\n  fix: write one of true, false.");
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
                + ": invalid number of values for range of grievance of france: 3 (expected a list of 2 values, each a share from 0 to 1)\n  fix: remove values.");
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
        assertThat(SampleScenario.in(folder).with("places.yaml", "radical: 0.6", "radical: 0.6000004").diagnostics())
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
                + ": invalid town of harbour: 90000 people, more than the 40000 of the whole place\n  fix: write a town of at most 40000, or people of at least 90000.");
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
        var parameter = Submodels.all().parameters().stream()
                .filter(one -> one.unit().equals("share")).findFirst().orElseThrow();
        String start = "{id: " + parameter.id() + ", value: 0.5, unit: \"share\", range: [0.25, ";
        var sample = SampleScenario.in(folder).with("parameters.yaml", start + "0.75]", start + "7.5]");
        assertThat(sample.says()).containsExactly(sample.placeOf("parameters.yaml", "7.5]")
                + ": invalid value '7.5' of " + parameter.id()
                + " (expected a share from 0 to 1, unit: share)\n  fix: write a number in this range.");
    }
}
