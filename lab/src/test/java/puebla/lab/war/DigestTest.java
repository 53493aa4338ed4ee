package puebla.lab.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.kernel.Run;

/**
 * The results of the first 64 wars of each scenario, kept as a SHA-256. It proves nothing right: it makes a person look when
 * any number moves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTest {
    private static final int WARS = 64;
    private static final Path KEPT = Wars.HOME.resolve("lab/src/test/java/puebla/lab/war/digests.txt");

    @ParameterizedTest
    @ValueSource(strings = {Wars.MEXICO, Wars.SIX_PLACES})
    void the_first_wars_are_those_of_the_last_time(String scenario) throws IOException {
        String now = digest(scenario);
        var kept = kept();
        if (Boolean.getBoolean("puebla.renew-digest")) {
            kept.put(scenario, now);
            Files.writeString(KEPT,
                    String.join("\n", kept.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList())
                            + "\n");
            return;
        }

        assertThat(now).as("""
                results of seeds 1 to %d of %s. They have moved since %s was written.
                Nobody meant to change the model? Then something broke: find out what.
                Somebody did (a mechanism, a parameter, a datum)? Say so in CHANGELOG.md with the numbers that moved, and renew it:
                  mvn -pl lab -am test -Dtest=DigestTest -Dsurefire.failIfNoSpecifiedTests=false -Dpuebla.renew-digest=true
                """, WARS, scenario, KEPT).isEqualTo(kept.get(scenario));
    }

    private static String digest(String scenario) {
        var sha = sha256();
        for (var run : Wars.fought(WARS, scenario).runs(WARS)) {
            sha.update(line(run).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A war as text, every number to the bit. */
    private static String line(Run run) {
        var line = new StringBuilder().append(run.seed()).append(' ').append(run.outcome()).append(' ')
                .append(run.lastDay());
        run.measures().forEach(value -> line.append(' ')
                .append(value.isPresent() ? Double.toHexString(value.getAsDouble()) : "never"));
        return line.append(' ').append(run.decisions()).append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Map<String, String> kept() throws IOException {
        var kept = new TreeMap<String, String>();
        for (String line : Files.exists(KEPT) ? Files.readAllLines(KEPT) : java.util.List.<String>of()) {
            kept.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        }
        return kept;
    }
}
