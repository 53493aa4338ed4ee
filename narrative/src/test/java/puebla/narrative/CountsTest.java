package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"0; لا رجال", "1; رجل واحد", "2; رجلين", "3; ٣ رجال", "10; ١٠ رجال", "11; ١١ رجلاً",
                    "99; ٩٩ رجلاً", "100; ١٠٠ رجل",
                    "103; ١٠٣ رجال", "6048; ٦٬٠٤٨ رجلاً"})
    void arabic_has_six_plural_forms(long number, String written) {
        assertThat(counts(Language.AR).of("men", number)).endsWith(written)
                .hasSizeLessThanOrEqualTo(written.length() + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"EN; 82345678; 82.3 million francs", "FR; 1500000; 1,5 million de francs",
            "FR; 2000000; 2 millions de francs",
            "ES; 1000000; 1 millón de francos", "IT; 499000; 499.000 franchi", "PT; 250000000; 250 milhões de francos"})
    void large_sums_are_written_in_millions(Language language, long units, String written) {
        assertThat(counts(language).money("francs", units)).isEqualTo(written);
    }

    @Test
    void period_is_written_in_years_and_months_or_in_days() {
        var counts = counts(Language.EN);

        assertThat(counts.span(LocalDate.of(1861, 6, 1), LocalDate.of(1867, 7, 15))).isEqualTo("6 years and 1 month");
        assertThat(counts.span(LocalDate.of(1861, 6, 1), LocalDate.of(1863, 6, 1))).isEqualTo("2 years");
        assertThat(counts.span(LocalDate.of(1861, 6, 1), LocalDate.of(1861, 12, 2))).isEqualTo("6 months");
        assertThat(counts.span(LocalDate.of(1861, 6, 1), LocalDate.of(1861, 6, 13))).isEqualTo("12 days");
    }

    private static Counts counts(Language language) {
        return new Counts(new MessageBundle(Shipped.MEXICO.metadata(), language));
    }
}
