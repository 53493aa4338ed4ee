package puebla.experiment.war;

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
 * Regression test: compares a SHA-256 of the results of the first 64 seeds of each scenario with the recorded one. A
 * match does not prove that the model is right. A mismatch makes a person look when any number changes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTest {
    private static final int WARS = 64;
    private static final Path KEPT = Wars.HOME.resolve("experiment/src/test/java/puebla/experiment/war/digests.txt");

    @ParameterizedTest
    @ValueSource(strings = {Wars.MEXICO, Wars.SIX_PLACES})
    void results_of_the_first_seeds_match_the_recorded_digest(String scenario) throws IOException {
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
                digest of the results of seeds 1 to %d of %s. The results have changed since %s was written.
                If you did not mean to change the model, this is a regression: find its cause.
                If you changed a mechanism, a parameter or a datum, list the numbers that moved in CHANGELOG.md.
                Then renew the digest:
                  mvn -pl experiment -am test -Dtest=DigestTest -Dsurefire.failIfNoSpecifiedTests=false -Dpuebla.renew-digest=true
                """, WARS, scenario, KEPT).isEqualTo(kept.get(scenario));
    }

    private static String digest(String scenario) {
        var sha = sha256();
        for (var run : Wars.simulated(WARS, scenario).runs(WARS)) {
            sha.update(line(run).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Returns a run as a line of text. Numbers are in hexadecimal, so that every bit counts. */
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
