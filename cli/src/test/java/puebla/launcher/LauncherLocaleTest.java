package puebla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names may use any script in every locale, also in one that is not installed (xx_YY). */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherLocaleTest {
    @TempDir
    private static Path machine;
    private static Checkout checkout = new Checkout(Path.of(""), Path.of(""));

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        checkout = Checkout.reporting(machine, "checkout");
        checkout.run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LC_CTYPE=C LANG=C.UTF-8", "LANG=xx_YY.UTF-8",
            "LC_CTYPE=xx_YY.UTF-8", "LC_ALL=xx_YY.UTF-8", "LC_TIME=xx_YY.UTF-8 LANG=C.UTF-8", "LANG=xx_YY",
            "LC_ALL=C.UTF-8"})
    void file_names_keep_their_letters(String locale) throws Exception {
        var variables = Arrays.stream(locale.split(" ", -1)).filter(setting -> !setting.isEmpty())
                .map(setting -> setting.split("=", -1))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        Path current = Files.createDirectories(machine.resolve("locale " + locale).resolve("México"));

        var result = checkout.script(current, variables, "\"$LAUNCHER\" \"$@\"", "ñ-القلعة-漢.txt");

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(result.out()).contains("folder=" + current + "\n", "arguments=ñ-القلعة-漢.txt\n", "language=en");
        assertThat(current.resolve("ñ-القلعة-漢.txt")).exists();
    }

    @Test
    void encoding_is_set_without_the_command_locale() throws Exception {
        Path tools = Files.createDirectories(machine.resolve("few tools"));
        for (String tool : new String[]{"bash", "env", "dirname", "readlink", "find", "mktemp"}) {
            checkout.script(tools, Map.of("TOOL", tool), "cp \"$(command -v \"$TOOL\")\" .");
        }
        Path current = Files.createDirectories(machine.resolve("without locale/México"));

        var result = checkout.script(current, Map.of("PATH", tools.toString(), "LC_ALL", "C"),
                "\"$LAUNCHER\" \"$@\"", "ñ");

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(current.resolve("ñ")).exists();
    }

    @Test
    void store_in_a_folder_whose_name_is_not_ASCII_is_written_there_in_the_locale_C() throws Exception {
        var real = Checkout.real(machine.resolve("real"), "copia [1] ñ");
        Path current = Files.createDirectories(machine.resolve("store/México"));
        Path temporary = Files.createDirectories(machine.resolve("temporary ñ").resolve("漢"));

        var result = real.script(current,
                Map.of("LC_ALL", "C", "JDK_JAVA_OPTIONS", "'-Djava.io.tmpdir=" + temporary + "'"),
                "\"$LAUNCHER\" run six-places --runs 2 --quiet --out s && \"$LAUNCHER\" query s 'SELECT count(*) FROM runs'");

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(current.resolve("s/manifest.json")).exists();
        assertThat(temporary).isEmptyDirectory();
        try (var folders = Files.list(current.getParent())) {
            assertThat(folders).containsExactly(current);
        }
    }
}
