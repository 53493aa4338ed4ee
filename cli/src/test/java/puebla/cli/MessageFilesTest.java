package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageFilesTest {
    private static final String TABLES = "/puebla/cli/tables";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    /** Keys that the code composes from an id. */
    private static final Pattern MADE =
            Pattern.compile("unit\\..*|claims\\.part\\..*|compare\\.in\\..*|score\\.(verdict|group)\\..*");

    @ParameterizedTest
    @ValueSource(strings = {TABLES, "/puebla/app/chart/picture"})
    void every_language_has_the_keys_and_placeholders_of_English(String name) throws IOException {
        var english = load(name + ".properties");

        for (Language language : Language.values()) {
            if (language == Language.EN) {
                continue;
            }
            var texts = load(name + "_" + language.id() + ".properties");
            assertThat(texts.stringPropertyNames()).as(language.id()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(placeholders(texts.getProperty(key))).as(language.id() + " " + key)
                        .isEqualTo(placeholders(english.getProperty(key)));
                assertThat(language.fits(texts.getProperty(key))).as(language.id() + " " + key).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLES, "/puebla/app/chart/picture"})
    void no_message_has_a_straight_apostrophe_that_would_quote_its_placeholders(String name) throws IOException {
        for (Language language : Language.values()) {
            var texts = load(name + (language == Language.EN ? "" : "_" + language.id()) + ".properties");
            assertThat(texts.values()).as(language.id()).noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    void every_key_of_the_tables_is_used_in_the_source() throws IOException {
        var source = new StringBuilder();
        try (var files = Files.walk(Path.of(System.getProperty("puebla.home", ".."), "cli/src/main/java"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
        }
        String code = source.toString();

        assertThat(load(TABLES + ".properties").stringPropertyNames()).filteredOn(key -> !MADE.matcher(key).matches())
                .allMatch(key -> code.contains("\"" + key + "\""));
    }

    private static SortedSet<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
    }

    private static Properties load(String resource) throws IOException {
        var properties = new Properties();
        try (var in = MessageFilesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
