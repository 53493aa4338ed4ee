package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.experiment.summary.Share;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0.0004, 0.04", "0.004, 0.4", "0.02, 2", "0.584, 58", "0.98, 98", "0.992, 99.2",
            "0.9996, 99.96", "1, 100"})
    void percentage_has_more_digits_near_0_and_100(double share, String shown) {
        assertThat(Formats.percent(share)).isEqualTo(shown + "\u00a0%");
    }

    @Test
    void share_has_an_interval_and_the_share_of_zero_runs_is_a_dash() {
        assertThat(Formats.share(new Share(81, 263))).isEqualTo("31\u00a0%\u00a0(26–37)");
        assertThat(Formats.share(new Share(0, 0))).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"6654, men, '6,654'", "336000000.4, francs, 336.0\u00a0M", "0.25, share, 25\u00a0%",
            "1864, year, 1864", "0.123456, ratio, 0.123", "-3, days, -3"})
    void amount_is_formatted_by_its_unit(double value, String unit, String shown) {
        assertThat(Formats.amount(value, unit)).isEqualTo(shown);
    }

    @Test
    void day_is_printed_as_a_date_and_equal_ends_of_a_range_once() {
        assertThat(Formats.date(46, LocalDate.of(1861, 6, 1))).isEqualTo("1861-07-17");
        assertThat(Formats.range("1861-07-17", "never")).isEqualTo("1861-07-17 – never");
        assertThat(Formats.range("never", "never")).isEqualTo("never");
    }

    @ParameterizedTest
    @CsvSource({"0.002, 0.002", "6000, 6000", "-0.35, -0.35", "0.1, 0.1", "12500000, 12500000"})
    void number_is_printed_as_a_scenario_file_has_it(double value, String shown) {
        assertThat(Formats.plain(value)).isEqualTo(shown);
    }
}
