package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.WritesDefaultLocale;
import org.junit.jupiter.api.util.WritesDefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The project's own code ignores the locale and the time zone of the machine: these tests leave out {@link
 * MachineSettings}, which protects libraries. {@code MachineProcessTest} tests both in a process.
 */
@WritesDefaultLocale
@WritesDefaultTimeZone
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineSettingsTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final String[][] COMMANDS = {
            {"run", CommandResult.SMALL, "--runs", "3", "--json", "--detail", "--chunk", "2", "--out", "STORE"},
            {"run", CommandResult.SMALL, "--runs", "3", "--lang", "fr"}, {"run", "--runs", "2", "--lang", "ar"},
            {"tell", "--seed", "3", "--lang", "en"}, {"tell", "--seed", "3", "--lang", "es"},
            {"tell", "--seed", "3", "--lang", "fr"}, {"tell", "--seed", "3", "--lang", "ar"},
            {"tell", CommandResult.SMALL, "--seed", "1", "--json", "--detail", "all", "--lang", "ar"},
            {"claims", "--runs", "2", "--lang", "it"}, {"claims", CommandResult.SMALL, "--runs", "3", "--json"},
            {"compare", CommandResult.SMALL, "--runs", "3", "--change", "levers.disease=0", "--all", "--lang", "es"},
            {"compare", CommandResult.SMALL, "--runs", "3", "--change", "levers.disease=0", "--json"},
            {"compare", CommandResult.SMALL, "--tell", "1", "--change", "levers.disease=0", "--lang", "pt"},
            {"turns", CommandResult.SMALL, "--branches", "2", "--every", "400", "--lang", "ar"},
            {"turns", CommandResult.SMALL, "--branches", "2", "--every", "400", "--svg", "STORE.svg"},
            {"list", "parameters", "--lang", "fr"}, {"list", "columns", "--json"}, {"list", "claims", "--lang", "ar"},
            {"check", CommandResult.SMALL}, {"check", "BROKEN"}, {"check", "BROKEN", "--json"},
            {"query", "STORE", "--json", "SELECT * FROM runs"}, {"query", "STORE", "--csv", "SELECT * FROM months"},
            {"query", "STORE", "SELECT end_date, end_date::TIMESTAMP AS t, end_date::TIMESTAMPTZ AS z FROM runs"},
            {"export", "STORE", "--format", "csv", "--table", "events"},
            {"export", "STORE", "--format", "behaviorspace-table", "--table", "months"},
            {"run", "--runs", "0"}, {"run", "mexico-1862"}, {"run", CommandResult.SMALL, "--set", "LEVERS.DISEASE=I"},
            {"run", CommandResult.SMALL, "--set", "levers.disease=99999"}, {"tell", "--lang", "xx"},
            {"query", "STORE", "SELECT outcom FROM runs"}};

    @TempDir
    private static Path temporary;
    private static Map<String, String> expected = Map.of();
    /** The number of settings so far, which names a folder for each. */
    private static int settings;

    @BeforeAll
    static void answers_under_neutral_settings() throws IOException {
        expected = answers("", "UTC");
    }

    @AfterAll
    static void restore_the_settings() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({"ar-SA, Pacific/Apia", "tr-TR, America/Mexico_City"})
    void answers_and_files_are_the_same_under_every_locale_and_time_zone(String tag, String zone) throws IOException {
        var answers = answers(tag, zone);

        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        answers.forEach((command, answer) -> assertThat(answer).as(command).isEqualTo(expected.get(command)));
    }

    /** Returns the status and the output of each command, and the names and the bytes of the files that they wrote. */
    private static Map<String, String> answers(String tag, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Path here = Files.createDirectory(temporary.resolve(String.valueOf(settings++)));
        Path folder = here.resolve("wars");
        Path broken = broken(here);
        var answers = new TreeMap<String, String>();
        for (var command : COMMANDS) {
            var result = CommandResult.with(Arrays.stream(command)
                    .map(word -> word.replace("STORE", folder.toString()).replace("BROKEN", broken.toString()))
                    .toArray(String[]::new));
            answers.put(String.join(" ", command), (result.status() + "\n" + result.out() + result.err())
                    .replace(folder.toString(), "STORE").replace(broken.toString(), "BROKEN"));
        }
        answers.put("files", ResumeTest.bytes(here).toString());
        return answers;
    }

    /** Creates a scenario whose problems are reported with numbers and ids. */
    private static Path broken(Path here) throws IOException {
        Path broken = Files.createDirectory(here.resolve("broken"));
        Files.writeString(broken.resolve("places.yaml"), """
                places:
                - {id: INDIA, nonsense: 1, population: 99999999999999, kind: CITY}
                - {id: indigo, population: 1234567.5, works: İ}
                """);
        return broken;
    }
}
