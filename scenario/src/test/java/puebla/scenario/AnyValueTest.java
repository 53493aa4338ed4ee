package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader returns a result for any content of a file. It never throws an exception. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyValueTest {
    private static final int TRIALS = Integer.getInteger("puebla.trials", 100);
    private static final List<String> SCRAPS = List.of("", "~", "[]", "{}", "[a]", "{a: 1}", "-1", "1e308", "0", "true",
            "zzz", "\"x\"", "1862-01-01", ": ", "- ", "'", "{", "}", "[", "|", "&a", "*a",
            "!!x", "#", "%", "\t", "\n", "\u00e9", ",", "a.b.c", "null: null", "? ");

    @TempDir
    Path folder;

    @Test
    void loading_does_not_throw_when_yaml_fragments_replace_text() throws Exception {
        Path scenario = SampleScenario.in(folder).write();
        var files = List.copyOf(SchemasTest.filesOf(scenario).entrySet());
        var random = new Random(1867);
        for (int trial = 0; trial < TRIALS; trial++) {
            var file = files.get(random.nextInt(files.size()));
            String text = file.getValue();
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            String spoilt = text.substring(0, from) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
            Files.writeString(scenario.resolve(file.getKey()), spoilt);
            assertThatCode(() -> Scenarios.load(scenario))
                    .as("trial " + trial + ", " + file.getKey() + " from " + from + " to " + to + ":\n" + spoilt)
                    .doesNotThrowAnyException();
            Files.writeString(scenario.resolve(file.getKey()), text);
        }
    }

    @Test
    void loading_does_not_throw_when_lists_mappings_or_nulls_replace_values() throws Exception {
        Path scenario = SampleScenario.in(folder).write();
        var files = List.copyOf(SchemasTest.filesOf(scenario).entrySet());
        var random = new Random(1864);
        for (int trial = 0; trial < TRIALS; trial++) {
            var file = files.get(random.nextInt(files.size()));
            String scrap = SCRAPS.get(random.nextInt(13));
            var value = java.util.regex.Pattern.compile("(: )([^ {}\\[\\],]+)(?=[,}\n])").matcher(file.getValue());
            int nth = random.nextInt((int) Math.max(1, value.results().count()));
            value.reset();
            for (int i = 0; i <= nth && value.find(); i++) {
                // advance to the nth value
            }
            String spoilt =
                    file.getValue().substring(0, value.start(2)) + scrap + file.getValue().substring(value.end(2));
            Files.writeString(scenario.resolve(file.getKey()), spoilt);
            assertThatCode(() -> Scenarios.load(scenario)).as(
                    "trial " + trial + ", " + file.getKey() + ": " + scrap + " at " + value.start(2) + "\n" + spoilt)
                    .doesNotThrowAnyException();
            Files.writeString(scenario.resolve(file.getKey()), file.getValue());
        }
    }
}
