package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No command prints a control character or a mark of writing direction that came from a stranger's text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {
    /** Clears the screen, hides text, reverses the order of a line, returns to its start. */
    private static final List<String> HOSTILE =
            List.of("\u001b[2J\u001b]0;x\u0007\u009b8m", "\u202e\u2066\u2067\u2069\u200f",
                    "\u0085\u007f\u061c\u2028\b\r");

    @TempDir
    private static Path here;

    @BeforeAll
    static void folders_with_hostile_names_and_texts() throws IOException {
        assertThat(CommandResult
                .in(here, "run", CommandResult.SMALL, "--runs", "2", "--detail", "--out", store(), "--json").status())
                .isZero();
        Path shipped = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios/six-places");
        for (int h = 0; h < HOSTILE.size(); h++) {
            String hostile = HOSTILE.get(h);
            copy(shipped, here.resolve("war" + h + hostile), h, hostile);
            copy(shipped, here.resolve("plain" + h), h, hostile);
        }
    }

    /** A store whose name has control characters. */
    private static String store() {
        return here.resolve("wars\u001b[2J\u202e\u009b").toString();
    }

    /** Copies a scenario. Inserts a hostile text into some of the words of its files, at places that a seed selects. */
    private static void copy(Path from, Path to, int seed, String hostile) throws IOException {
        var random = new Random(seed);
        Files.createDirectories(to.resolve("texts"));
        for (String name : List.of("scenario.yaml", "places.yaml", "actors.yaml", "levers.yaml", "measures.yaml",
                "outcomes.yaml", "claims.yaml", "texts/en.yaml")) {
            Files.writeString(to.resolve(name), damaged(Files.readString(from.resolve(name)), random, hostile));
        }
        Files.writeString(to.resolve("x" + hostile + ".yaml"), "a: 1\n");
    }

    private static String damaged(String text, Random random, String hostile) {
        var words = new ArrayList<>(Arrays.asList(text.split("(?<=\\W)")));
        for (int i = 0; i < words.size() / 20; i++) {
            int at = random.nextInt(words.size());
            words.set(at, words.get(at) + hostile);
        }
        return String.join("", words);
    }

    static Stream<String[]> commandLines() {
        var lines = new ArrayList<String[]>();
        for (int h = 0; h < HOSTILE.size(); h++) {
            String bad = HOSTILE.get(h);
            String folder = "./war" + h + bad;
            lines.add(new String[]{"check", folder});
            lines.add(new String[]{"check", folder, "--json"});
            lines.add(new String[]{"check", "plain" + h});
            lines.add(new String[]{"run", folder, "--runs", "1"});
            lines.add(new String[]{"list", "levers", "./plain" + h});
            lines.add(new String[]{"tell", folder, "--lang", "ar"});
            for (String command : List.of("run", "tell", "claims", "compare", "turns", "check", "list levers")) {
                lines.add((command + " no-such\0").replace("\0", bad).split(" "));
            }
            for (String line : List.of("\0", "r\0n", "help \0", "list \0", "run --\0", "run --bogus=\0", "run -\0",
                    "run --runs \0", "run --seed 1\0", "run --lang \0", "run --dice \0", "run --set \0",
                    "run --set a\0=1", "run --set levers.disease=\0", "run six-places \0", "tell --detail \0",
                    "tell --from \0", "compare --change \0", "compare --change levers.disease=\0",
                    "compare --change a=b --precision \0", "turns --on \0", "turns --svg no\0/x", "turns --every \0",
                    "query \0 x", "export \0 --format csv", "export . --format \0", "serve --address \0",
                    "serve --port \0", "serve --address 0.0.0.0 --token \0")) {
                lines.add(line.replace("\0", bad).split(" "));
            }
            lines.add(new String[]{"export", store(), "--format", "csv", "--table", bad});
            lines.add(new String[]{"export", store(), "--format", "csv", "--to", store() + "/x" + bad});
            lines.add(new String[]{"run", CommandResult.SMALL, "--out", store()});
            lines.add(new String[]{"run", CommandResult.SMALL, "--runs", "1", "--out", store(), "--resume"});
            lines.add(new String[]{"query", store(), "SELECT " + bad});
            lines.add(new String[]{"query", store(), "SELECT no_such_column" + bad + " FROM runs"});
            for (String format : List.of("--quiet", "--json", "--csv")) {
                lines.add(new String[]{"query", store(), format,
                        "SELECT '" + bad + "' AS \"a" + bad + "\", ['" + bad + "'] AS l"});
            }
        }
        return lines.stream();
    }

    @Test
    void no_command_prints_a_hostile_character() {
        assertThat(commandLines()).allSatisfy(line -> {
            var result = CommandResult.in(here, line);
            assertThat(result.out() + result.err()).as(String.join(" ", line)).isNotEmpty();
            assertThat(HarmfulCharacters.in(result.out())).as(result.out()).isFalse();
            assertThat(HarmfulCharacters.in(result.err())).as(result.err()).isFalse();
        });
    }

    @Test
    void values_of_arguments_cannot_add_lines_to_an_error() {
        for (String line : List.of("run --runs", "run --lang", "tell", "check", "tell --from", "list", "help", "",
                "run --",
                "turns --on", "compare --change a=b --precision", "serve --address", "export . --format")) {
            var arguments = (line.isEmpty() || line.endsWith("--") ? line + "\0" : line + " \0").split(" ");
            arguments[arguments.length - 1] = arguments[arguments.length - 1].replace("\0", "1\npuebla: done");
            assertThat(CommandResult.in(here, arguments).err()).as(line).contains("1\\npuebla: done").hasLineCount(2);
        }
    }

    @Test
    void JSON_keeps_the_value_that_text_escapes() {
        var result = CommandResult.in(here, "query", store(), "--json", "SELECT '\u001b\u009b\u202e\u2028\r\n' AS a");

        assertThat(JsonMapper.shared().readTree(result.out()).get(0).get("a").asString())
                .isEqualTo("\u001b\u009b\u202e\u2028\r\n");
        assertThat(HarmfulCharacters.in(result.out())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run six-places --runs 1", "claims six-places --runs 1", "tell six-places",
            "compare six-places --runs 1 --change levers.disease=0.5",
            "compare six-places --tell 1 --change levers.disease=0.5", "turns six-places --branches 1 --every 2000",
            "list levers six-places"})
    void printed_Arabic_keeps_its_marks_and_other_languages_have_none(String command) {
        var arabic = CommandResult.with((command + " --lang ar").split(" ")).out();
        assertThat(arabic).doesNotContain("\\u20").containsPattern("\\p{IsArabic}");
        if (command.startsWith("tell") || command.startsWith("compare")) {
            assertThat(arabic).containsPattern("[\u200f\u2066]");
        }
        assertThat(HarmfulCharacters.in(CommandResult.with((command + " --lang fr").split(" ")).out())).isFalse();
    }
}
