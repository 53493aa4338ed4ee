package puebla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checkout may have any path without a colon, and may be moved, copied and used by others. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherFoldersTest {
    private static final String LOADED = "-Xlog:class+load:stderr";

    @TempDir
    private Path machine;

    @ParameterizedTest
    @ValueSource(strings = {"copia [1] ñ", "what? ever*", "two  blanks", "#2 %20 %p", "it's \"quoted\"",
            "$HOME ${x} `id` ~", "(a) & b; c | d > e", "back\\slash", "-dash", "a!b", "القلعة", "a,b=c+d@e"})
    void checkout_builds_and_runs_in_a_folder_of_any_name(String name) throws Exception {
        // What a pattern of this name would also match.
        Files.createDirectories(machine.resolve(name.replace("[1]", "1").replace("?", "x")));
        var checkout = Checkout.reporting(machine, name);

        var built = checkout.run();
        var again = checkout.run();

        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.out()).contains("home=" + checkout.folder() + "\n");
        assertThat(jars(built)).allMatch(jar -> jar.startsWith(checkout.built().getParent()));
        assertThat(again).isEqualTo(new Shell(0, built.out(), ""));
        assertThat(checkout.countBuilds()).isOne();
    }

    @Test
    void cache_is_used_in_a_folder_of_any_name() throws Exception {
        var checkout = Checkout.reportingWithCache(machine, "copia [1] ñ, #2 %20 %p 'q' \"r\" $HOME * ?");

        assertThat(checkout.run().status()).isZero();

        assertThat(cacheIsUsed(checkout)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copia [1] ñ:b", "a:b/checkout", "ends with !", "!/checkout", "two\nlines"})
    void folder_in_which_Java_finds_no_classes_is_rejected_before_the_build(String name) throws Exception {
        var checkout = Checkout.reporting(machine, name);

        var result = checkout.run();

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("invalid folder of the checkout: '" + checkout.folder() + "'",
                "expected a path without ':'", "fix: mv ");
        assertThat(checkout.countBuilds()).isZero();
    }

    @Test
    void fix_for_a_colon_in_the_folder_name_works_when_typed() throws Exception {
        var checkout = Checkout.reporting(machine, "copia [1] ñ:b");
        String error = checkout.run().err();
        String fix = error.substring(error.indexOf("fix: ") + "fix: ".length());

        var moved = checkout.script(machine, Map.of(), fix);

        assertThat(moved).isEqualTo(new Shell(0, "", ""));
        assertThat(checkout.at(machine.resolve("home/copia [1] ñ-b")).run().status()).isZero();
    }

    @Test
    void launcher_works_through_links_from_any_folder() throws Exception {
        var checkout = Checkout.reporting(machine, "the checkout");
        Path first = Files.createSymbolicLink(machine.resolve("first link"), checkout.folder().resolve("puebla"));
        Files.createSymbolicLink(machine.resolve("home/second"), first);

        var result = checkout.script(machine.resolve("home"), Map.of(), "./second");

        assertThat(result.out()).as(result.err()).contains("home=" + checkout.folder() + "\n",
                "folder=" + machine.resolve("home") + "\n");
    }

    @Test
    void moved_checkout_runs_its_own_jars_with_its_cache_and_without_a_build() throws Exception {
        var checkout = Checkout.reportingWithCache(machine, "first");
        checkout.run();
        Files.move(checkout.folder(), machine.resolve("moved to here"));
        var moved = checkout.at(machine.resolve("moved to here"));

        var result = moved.run();

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(jars(result)).allMatch(jar -> jar.startsWith(moved.folder()));
        assertThat(result.out()).contains("home=" + moved.folder() + "\n");
        assertThat(cacheIsUsed(moved)).isTrue();
    }

    @Test
    void copied_checkout_runs_its_own_jars_without_a_build() throws Exception {
        var checkout = Checkout.reporting(machine, "first");
        checkout.run();
        checkout.script(machine, Map.of(), "cp -pR first copy; touch first/kernel/src/main/java/A.java");
        var copy = checkout.at(machine.resolve("copy"));

        var result = copy.run();

        assertThat(result.err()).isEmpty();
        assertThat(jars(result)).hasSize(2).allMatch(jar -> jar.startsWith(copy.folder()));
        assertThat(checkout.countBuilds()).isOne();
    }

    @Test
    void built_checkout_needs_neither_the_repository_of_Maven_nor_a_home_folder() throws Exception {
        var checkout = Checkout.reporting(machine, "first");
        String out = checkout.run().out();
        checkout.script(machine, Map.of(), "rm -r repository tools/mvn");

        var result = checkout.script(machine, Map.of("HOME", "/nonexistent"), "cd home && \"$LAUNCHER\"");

        assertThat(result).isEqualTo(new Shell(0, out, ""));
    }

    private static List<Path> jars(Shell result) {
        return result.out().lines().filter(line -> line.startsWith("jar=") || line.startsWith("library="))
                .map(line -> Path.of(line.substring(line.indexOf('=') + 1))).toList();
    }

    private static boolean cacheIsUsed(Checkout checkout) throws IOException, InterruptedException {
        return checkout.run(Map.of("PUEBLA_JAVA_OPTS", LOADED)).err()
                .contains("puebla.cli.Main source: shared objects file");
    }
}
