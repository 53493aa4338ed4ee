package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"EN; 1862-05-05; 5 May 1862", "ES; 1862-05-05; 5 de mayo de 1862", "FR; 1862-05-05; 5 mai 1862",
                    "IT; 1862-05-05; 5 maggio 1862", "PT; 1862-05-05; 5 de maio de 1862", "AR; 1862-05-05; ٥ مايو ١٨٦٢",
                    "FR; 1867-02-01; 1er février 1867",
                    "IT; 1867-02-01; 1º febbraio 1867", "PT; 1867-02-01; 1º de fevereiro de 1867",
                    "FR; 1867-02-11; 11 février 1867"})
    void date_is_written_in_the_format_of_the_language(Language language, String date, String written) {
        assertThat(dates(language).full(LocalDate.parse(date))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"EN; 1867-06-19; on 19 June; on the 19th", "EN; 1867-06-02; on 2 June; on the 2nd",
                    "ES; 1867-06-19; el 19 de junio; el día 19", "FR; 1867-06-01; le 1er juin; le 1er",
                    "IT; 1867-06-08; l’8 giugno; l’8",
                    "IT; 1867-06-19; il 19 giugno; il 19", "PT; 1867-06-19; em 19 de junho; no dia 19",
                    "AR; 1867-06-19; في ١٩ يونيو; وفي ١٩ منه"})
    void date_phrase_follows_the_language_with_and_without_the_month(Language language, String date, String first,
            String later) {
        assertThat(dates(language).when(LocalDate.parse(date))).isEqualTo(first);
        assertThat(dates(language).whenInMonth(LocalDate.parse(date))).isEqualTo(later);
    }

    private static Dates dates(Language language) {
        return new Dates(new MessageBundle(Shipped.MEXICO.metadata(), language));
    }
}
