package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {
    private static final String ONLY_THE_CALENDAR = " (only calendar.yaml schedules events by date)"
            + "\n  fix: write a duration or a condition; if the cause is outside the theatre, add an event to calendar.yaml.";

    @TempDir
    Path folder;

    @Test
    void a_date_that_does_not_exist_is_rejected() {
        var sample = SampleScenario.in(folder).with("calendar.yaml", "1862-05-26", "1862-02-30");
        assertThat(sample.says()).containsExactly(sample.placeOf("calendar.yaml", "1862-02-30")
                + ": invalid value '1862-02-30' for date of civil-war-ends (expected a valid date, for example 1862-05-05)\n  fix: write a value of this form.");
    }

    @Test
    void a_date_in_another_format_is_rejected() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "1862-12-31", "31.12.1862");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:5:10: invalid value '31.12.1862' for horizon of scenario.yaml (expected a valid date, for example 1862-05-05)\n  fix: write a value of this form.");
    }

    @Test
    void an_event_after_the_horizon_is_rejected() {
        var sample = SampleScenario.in(folder).with("calendar.yaml", "1862-05-26", "1865-05-26");
        assertThat(sample.says()).containsExactly(sample.placeOf("calendar.yaml", "1865-05-26")
                + ": invalid value '1865-05-26' for 'date' (expected a date from 1861-06-01 to 1862-12-31)\n  fix: write a date in this period, or change first-day or horizon in scenario.yaml.");
    }

    @Test
    void a_horizon_before_the_first_day_is_rejected() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "horizon: 1862-12-31", "horizon: 1860-12-31");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:5:10: invalid horizon '1860-12-31': it is not after first-day = 1861-06-01\n  fix: write a later date.");
    }

    @Test
    void a_date_as_the_value_of_a_number_is_rejected() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "preparation-days: 15",
                "preparation-days: 1862-01-08");
        assertThat(sample.says()).containsExactly(sample.placeOf("contingents.yaml", "1862-01-08")
                + ": invalid date '1862-01-08' for preparation-days of french" + ONLY_THE_CALENDAR);
    }

    @Test
    void a_date_under_an_unknown_key_is_rejected() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6000, arrives: 1862-01-08");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "1862-01-08")
                + ": invalid date '1862-01-08' for arrives of army" + ONLY_THE_CALENDAR);
    }

    @Test
    void a_measure_date_after_the_horizon_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "date: 1862-06-01", "date: 1866-06-01");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "1866-06-01")
                + ": invalid value '1866-06-01' for 'date' (expected a date from 1861-06-01 to 1862-12-31)\n  fix: write a date in this period, or change first-day or horizon in scenario.yaml.");
    }

    @Test
    void a_measure_period_that_ends_before_it_starts_is_rejected() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "from: 1861-12-01, to: 1862-03-31",
                "from: 1862-12-01, to: 1862-03-31");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "1862-03-31")
                + ": invalid period: to = 1862-03-31 is before from = 1862-12-01\n  fix: write the earlier date in from.");
    }

    @Test
    void events_that_require_each_other_are_rejected() {
        var sample =
                SampleScenario.in(folder).with("calendar.yaml", "group: europe", "requires: congress, group: europe");
        assertThat(sample.says()).hasSize(2).allSatisfy(
                said -> assertThat(said).contains("the event requires itself").contains("of this cycle"));
    }

    @Test
    void a_claim_year_far_from_the_scenario_period_is_rejected() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "says: \"1862\"", "says: \"1962\"");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "\"1962\"")
                + ": invalid value '1962' for 'says' (expected a year at most 40 years from the war)\n  fix: correct the year.");
    }
}
