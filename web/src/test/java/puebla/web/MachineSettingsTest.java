package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.util.WritesDefaultLocale;
import org.junit.jupiter.api.util.WritesDefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of the server do not depend on the locale and the time zone of its machine. */
@WritesDefaultLocale
@WritesDefaultTimeZone
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineSettingsTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final List<String> PATHS = List.of("/api/openapi.json", "/api/health", "/api/scenarios",
            "/api/scenarios/six-places?lang=ar", "/api/scenarios/mexico-1861?lang=fr",
            "/api/war?scenario=six-places&seed=3",
            "/api/war/chronicle?scenario=six-places&seed=3&lang=ar", "/api/war/chronicle?seed=3&lang=pt",
            "/api/war/months.csv?scenario=six-places&seed=3", "/api/war/events.csv?scenario=six-places&seed=3",
            "/api/war/pair?scenario=six-places&seed=3&change=levers.disease%3D0&lang=it",
            "/api/war?seed=I", "/api/war?scenario=MEXICO-1861", "/api/nothing");
    private static final List<String> JOBS = List.of(
            "{\"kind\":\"run\",\"scenario\":\"six-places\",\"runs\":3}",
            "{\"kind\":\"compare\",\"scenario\":\"six-places\",\"runs\":3,\"change\":{\"levers.disease\":\"0\"}}",
            "{\"kind\":\"claims\",\"scenario\":\"six-places\",\"runs\":3}",
            "{\"kind\":\"turns\",\"scenario\":\"six-places\",\"seed\":1,\"branches\":2}");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void answers_under_neutral_settings() {
        expected = answers("", "UTC");
        assertThat(expected.get("/api/war/months.csv?scenario=six-places&seed=3")).startsWith("200 seed,");
        assertThat(expected.get(JOBS.getLast())).startsWith("200 {");
    }

    @AfterAll
    static void restore_the_settings() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({"th-TH-u-ca-buddhist-nu-thai, Pacific/Apia", "tr-TR, America/Mexico_City"})
    void answers_are_the_same_under_every_locale_and_time_zone(String tag, String zone) {
        var answers = answers(tag, zone);

        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        answers.forEach((request, answer) -> assertThat(answer).as(request).isEqualTo(expected.get(request)));
    }

    private static Map<String, String> answers(String tag, String zone) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var answers = new TreeMap<String, String>();
        try (var served = Served.open()) {
            for (String path : PATHS) {
                answers.put(path, got(served, path));
            }
            for (String job : JOBS) {
                String id = served.ask(job);
                assertThat(served.over(id).get("state").asString()).isEqualTo("done");
                answers.put(job, got(served, "/api/jobs/" + id + "/answer"));
                answers.put(job + " as a table", got(served, "/api/jobs/" + id + "/runs.csv"));
                answers.put(job + " as a picture", got(served, "/api/jobs/" + id + "/odds.svg"));
            }
        }
        return answers;
    }

    private static String got(Served served, String path) {
        var response = served.get(path);
        return response.statusCode() + " " + response.body();
    }
}
