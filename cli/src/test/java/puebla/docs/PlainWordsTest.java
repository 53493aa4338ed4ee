package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainWordsTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", ".."));

    private record Word(Pattern pattern, String instead) {}

    @Test
    void no_word_of_the_list_is_used_outside_told_narrative() throws IOException {
        var pieces = Prose.of(HOME);
        assertThat(pieces).hasSizeGreaterThan(10_000);

        assertThat(found(pieces)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "class A { /** What is reckoned twice is kept. */ }         | compute",
            "class A { // it must be mended\\n }                         | fix",
            "class A { String a = \"--seed x is no seed\"; }            | is not a",
            "class A { @Test void the_same_luck_gives_the_same_war() {} } | random numbers",
            "class A { String a = \"the scenario is not sound\"; }      | valid"})
    void archaic_words_are_found_in_comments_strings_and_test_names(String java, String instead) throws IOException {
        assertThat(found(Prose.ofJava("cli/src/test/java/A.java", java))).hasSize(1).first().asString()
                .contains(instead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "class Dice { Dice dice; }                                  | names of code",
            "class A { /** {@code dice} comes from --dice. */ }         | code in a comment",
            "class A { String a = \"dice\"; }                           | a key of JSON",
            "class A { /** There is no clock. It is no longer used. */ } | plain English"})
    void code_keys_and_plain_English_are_not_found(String java, String what) throws IOException {
        assertThat(found(Prose.ofJava("cli/src/main/java/A.java", java))).as(what).isEmpty();
    }

    private static List<String> found(List<Prose.Piece> pieces) throws IOException {
        var words = words();
        List<String> found = new ArrayList<>();
        for (var piece : pieces) {
            for (var word : words) {
                var match = word.pattern.matcher(piece.text());
                if (match.find()) {
                    found.add(piece.file() + ":" + piece.line() + ": '" + match.group() + "' (write: " + word.instead
                            + ") in: " + piece.text().strip());
                }
            }
        }
        return found;
    }

    private static List<Word> words() throws IOException {
        return Files.readAllLines(HOME.resolve("build/words.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" => ", 2))
                .map(parts -> new Word(Pattern.compile("(?<![\\w-])(?:" + parts[0] + ")(?![\\w-])",
                        Pattern.CASE_INSENSITIVE), parts[1]))
                .toList();
    }
}
