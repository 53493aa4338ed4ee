package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/licences.md} lists the libraries and tools that the build uses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicencesTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", ".."));
    private static final Path FILE = HOME.resolve("docs/licences.md");

    @Test
    void licences_file_lists_the_libraries_of_the_build() throws IOException {
        String present = Files.readString(FILE);
        String text = LicencesDocument.of(HOME, present);
        if (Boolean.getBoolean("puebla.docs.write")) {
            Files.writeString(FILE, text);
            return;
        }

        assertThat(present.equals(text)).as("""
                invalid docs/licences.md: it differs from the build
                %s%s  fix: %s
                """, changed("- ", present, text), changed("+ ", text, present), LicencesDocument.UPDATE).isTrue();
    }

    @Test
    void known_spelling_of_a_licence_becomes_its_SPDX_identifier() throws IOException {
        assertThat(new LicenceNames(HOME).of("group:artifact", List.of("The Apache Software License, Version 2.0")))
                .isEqualTo("Apache-2.0");
    }

    @Test
    void unknown_missing_or_ambiguous_licence_is_rejected() throws IOException {
        var licences = new LicenceNames(HOME);

        for (var stated : List.of(List.of("BSD"), List.of(""), List.<String>of(), List.of("MIT", "Apache-2.0"))) {
            assertThatThrownBy(() -> licences.of("group:artifact", stated))
                    .hasMessageContaining("unknown licence").hasMessageContaining("group\\:artifact=SPDX-ID");
        }
    }

    @Test
    void npm_packages_for_some_platforms_are_left_out() throws IOException {
        assertThat(LicencesDocument.of(HOME, Files.readString(FILE))).contains("`esbuild`", "`@biomejs/biome`")
                .doesNotContain("@esbuild/", "@biomejs/cli");
    }

    private static String changed(String mark, String text, String other) {
        var lines = new TreeSet<>(text.lines().toList());
        other.lines().toList().forEach(lines::remove);
        var changed = new StringBuilder();
        lines.forEach(line -> changed.append("  ").append(mark).append(line).append('\n'));
        return changed.toString();
    }
}
