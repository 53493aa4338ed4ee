package puebla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageBuildTest {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();
    private static final Path PAGE = HOME.resolve("web/page");
    /** Folder in another module, with a file that the page imports. */
    private static final String TURNS = "app/src/main/resources/puebla/app/chart";
    private static final String COLOURS = "outcome-colours.json";
    private static final String BUILT = "dist/puebla/web/page";

    @TempDir
    private Path temporary;

    @Test
    void page_is_the_same_when_built_in_a_folder_of_any_name() throws IOException, InterruptedException {
        Path checkout = temporary.resolve("copia [1] ñ, what? ever* #2 %20 it's");
        Path folder = Files.createDirectories(checkout.resolve("web/page"));
        Path colours = Files.createDirectories(checkout.resolve(TURNS));
        Files.copy(HOME.resolve(TURNS).resolve(COLOURS), colours.resolve(COLOURS));
        for (String part : new String[]{"src", "public", "index.html", "package.json", "tsconfig.json",
                "vite.config.js",
                "build.mjs"}) {
            copy(PAGE.resolve(part), folder.resolve(part));
        }
        Path libraries = Files.createSymbolicLink(folder.resolve("node_modules"), PAGE.resolve("node_modules"));

        var process = new ProcessBuilder("node", "build.mjs").directory(folder.toFile()).redirectErrorStream(true)
                .start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Files.delete(libraries);
        assertThat(status).as(printed).isZero();
        assertThat(files(folder.resolve(BUILT))).isEqualTo(files(PAGE.resolve(BUILT)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Returns the content of all files of a folder by their names; bytes are shown as characters. */
    private static Map<String, String> files(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
