package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {
    private static final String ONLY_THE_CALENDAR = "; only calendar.yaml may act by date"
            + "\n  fix: say how long it takes or what it waits for; if it comes from outside the theatre, make it an event of calendar.yaml.";

    @TempDir
    Path folder;

    @Test
    void a_day_that_does_not_exist() {
        var sample = SampleScenario.in(folder).with("calendar.yaml", "1862-05-26", "1862-02-30");
        assertThat(sample.says()).containsExactly(sample.placeOf("calendar.yaml", "1862-02-30")
                + ": date of civil-war-ends is '1862-02-30'\n  fix: write a day that exists, as in 1862-05-05.");
    }

    @Test
    void a_day_in_another_order() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "1862-12-31", "31.12.1862");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:5:10: horizon of scenario.yaml is '31.12.1862'\n  fix: write a day that exists, as in 1862-05-05.");
    }

    @Test
    void an_event_after_the_horizon() {
        var sample = SampleScenario.in(folder).with("calendar.yaml", "1862-05-26", "1865-05-26");
        assertThat(sample.says()).containsExactly(sample.placeOf("calendar.yaml", "1865-05-26")
                + ": date = 1865-05-26 lies outside the war, 1861-06-01…1862-12-31\n  fix: write a day of the war, or move first-day or horizon in scenario.yaml.");
    }

    @Test
    void a_horizon_before_the_first_day() {
        var sample = SampleScenario.in(folder).with("scenario.yaml", "horizon: 1862-12-31", "horizon: 1860-12-31");
        assertThat(sample.says()).containsExactly(
                "scenario.yaml:5:10: horizon = 1860-12-31 is not after first-day = 1861-06-01\n  fix: write a later day.");
    }

    @Test
    void a_date_as_the_value_of_a_number() {
        var sample = SampleScenario.in(folder).with("contingents.yaml", "preparation-days: 15",
                "preparation-days: 1862-01-08");
        assertThat(sample.says()).containsExactly(sample.placeOf("contingents.yaml", "1862-01-08")
                + ": preparation-days of french is the date 1862-01-08" + ONLY_THE_CALENDAR);
    }

    @Test
    void a_date_under_a_key_of_its_own() {
        var sample = SampleScenario.in(folder).with("forces.yaml", "men: 6000", "men: 6000, arrives: 1862-01-08");
        assertThat(sample.says()).containsExactly(sample.placeOf("forces.yaml", "1862-01-08")
                + ": arrives of army is the date 1862-01-08" + ONLY_THE_CALENDAR);
    }

    @Test
    void a_measure_that_is_read_after_the_horizon() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "date: 1862-06-01", "date: 1866-06-01");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "1866-06-01")
                + ": date = 1866-06-01 lies outside the war, 1861-06-01…1862-12-31\n  fix: write a day of the war, or move first-day or horizon in scenario.yaml.");
    }

    @Test
    void a_span_that_ends_before_it_begins() {
        var sample = SampleScenario.in(folder).with("measures.yaml", "from: 1861-12-01, to: 1862-03-31",
                "from: 1862-12-01, to: 1862-03-31");
        assertThat(sample.says()).containsExactly(sample.placeOf("measures.yaml", "1862-03-31")
                + ": to = 1862-03-31 is before from = 1862-12-01\n  fix: write the earlier day first.");
    }

    @Test
    void events_that_wait_for_each_other() {
        var sample =
                SampleScenario.in(folder).with("calendar.yaml", "group: europe", "requires: congress, group: europe");
        assertThat(sample.says()).hasSize(2).allSatisfy(
                said -> assertThat(said).contains("requires itself by way of").contains("break the circle"));
    }

    @Test
    void a_claim_may_name_a_year_but_not_any() {
        var sample = SampleScenario.in(folder).with("claims.yaml", "says: \"1862\"", "says: \"1962\"");
        assertThat(sample.says()).containsExactly(sample.placeOf("claims.yaml", "\"1962\"")
                + ": says = 1962 is more than 40 years from the war\n  fix: mend the year.");
    }
}
