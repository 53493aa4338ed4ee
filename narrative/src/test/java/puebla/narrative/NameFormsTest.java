package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"FR; puebla; de Puebla", "FR; orizaba; d’Orizaba", "FR; alamos; d’Álamos",
                    "FR; hermosillo; d’Hermosillo",
                    "FR; huajuapan; de Huajuapan", "FR; mexico-city; de Mexico",
                    "FR; cumbres-acultzingo; du col d’Acultzingo", "PT; mexico-city; da Cidade do México",
                    "PT; puebla; de Puebla", "ES; mexico-city; de la Ciudad de México", "IT; acapulco; di Acapulco",
                    "AR; puebla; بويبلا", "EN; la-paz; of La Paz"})
    void place_name_has_the_preposition_of_the_language(Language language, String place, String of) {
        assertThat(forms(language).place(place).form("of")).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"FR; united-states; les États-Unis; des États-Unis; aux États-Unis",
                    "IT; austria; l’Austria; dell’Austria; all’Austria",
                    "PT; france; a França; da França; à França", "ES; empire; el Imperio; del Imperio; al Imperio",
                    "ES; spain; España; de España; a España",
                    "EN; netherlands; the Netherlands; of the Netherlands; to the Netherlands",
                    "AR; france; فرنسا; فرنسا; إلى فرنسا"})
    void power_name_has_the_article_of_the_language(Language language, String actor, String the, String of, String to) {
        var named = forms(language).actor(actor);

        assertThat(named.plain()).isEqualTo(the);
        assertThat(named.form("of")).isEqualTo(of);
        assertThat(named.form("to")).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"AR; الجمهوريون; الجمهوريين; للجمهوريين",
                    "ES; los republicanos; a los republicanos; a los republicanos",
                    "EN; the republicans; the republicans; to the republicans"})
    void name_of_soldiers_depends_on_its_role_in_the_sentence(Language language, String the, String whom, String to) {
        var named = forms(language).corps("republican", false);

        assertThat(named.plain()).isEqualTo(the);
        assertThat(named.form("whom")).isEqualTo(whom);
        assertThat(named.form("to")).isEqualTo(to);
    }

    private static NameForms forms(Language language) {
        return new NameForms(new MessageBundle(Shipped.MEXICO.metadata(), language), Shipped.MEXICO.metadata());
    }
}
