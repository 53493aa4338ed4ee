package puebla.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseTest {
    @Test
    void version_of_results_equals_the_version_in_the_pom() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("puebla.home", ".."), "pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));

        assertThat(Release.VERSION).isEqualTo(version.replace("-SNAPSHOT", ""));
    }
}
