package puebla.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionTest {
    @Test
    void version_of_results_equals_the_version_in_the_pom() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("puebla.home", ".."), "pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));

        assertThat(Version.VERSION).isEqualTo(version.replace("-SNAPSHOT", ""));
    }

    /** The same as {@code cat $(find kernel/src/main scenario/src/main -type f | LC_ALL=C sort) | sha256sum}. */
    @Test
    void model_digest_is_that_of_the_source_files_of_kernel_and_scenario() throws Exception {
        Path root = Path.of(System.getProperty("puebla.home", ".."));
        var digest = MessageDigest.getInstance("SHA-256");
        var names = new TreeSet<String>();
        for (String module : List.of("kernel/src/main", "scenario/src/main")) {
            try (var files = Files.walk(root.resolve(module))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
            }
        }
        for (String name : names) {
            String source = Files.readString(root.resolve(name), StandardCharsets.ISO_8859_1);
            digest.update(source.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        assertThat(names).hasSizeGreaterThan(200);
        assertThat(Version.modelDigest()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void commit_is_a_git_commit_or_unknown() {
        assertThat(Version.commit().orElse("0".repeat(40))).matches("[0-9a-f]{40}([0-9a-f]{24})?(-modified)?");
    }
}
