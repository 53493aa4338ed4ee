package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.kernel.KernelFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "rnu                          ; there is no command 'rnu'                  ; Maybe you meant run.",
            "run --runs 0                 ; --runs 0 is no number of wars              ; from 1 on",
            "run --runs -3                ; --runs -3 is no number of wars             ; from 1 on",
            "run --runs many              ; --runs many is no number of wars           ; such as --runs 1000",
            "run --runs 3000000000        ; --runs 3000000000 is no number of wars     ; such as --runs 1000",
            "run --seed x                 ; --seed x is no seed                        ; such as --seed 1",
            "run --seed 1.5               ; --seed 1.5 is no seed                      ; such as --seed 1",
            "run --sed 3                  ; there is no option --sed                   ; Maybe you meant --seed",
            "run --theads=2               ; there is no option --theads                ; Maybe you meant --threads",
            "run --threads 0              ; --threads 0 is no number of threads        ; such as --threads 4",
            "run --threads 9999999        ; more than 4096                             ; as many as there are cores",
            "run --runs                   ; --runs                                     ; puebla run --help",
            "run six-places mexico-1861   ; 'mexico-1861' is one word too many         ; puebla run --help",
            "run mexico-1862              ; there is no scenario 'mexico-1862'         ; Maybe you meant mexico-1861.",
            "check six-place              ; there is no scenario 'six-place'           ; Maybe you meant six-places.",
            "run six-places --detail      ; --detail                                   ; --out DIR",
            "run six-places --resume      ; --resume goes on with a store              ; add --out DIR",
            "run six-places --chunk 5     ; --chunk says something beside --out only   ; add --out",
            "compare --change a=b --lang fr           ; --lang says something beside --tell only   ; add --tell",
            "compare --change a=b --detail all        ; --detail says something beside --tell only ; or leave --detail out",
            "compare --change a=b --tell 3 --runs 9   ; --runs says nothing beside --tell          ; leave one of them out",
            "compare --change a=b --tell 3 --all      ; --all says nothing beside --tell           ; leave one of them out",
            "turns six-places --runs 9    ; --runs says something beside --like-history ; add --like-history",
            "query nowhere                ; SQL                                        ; puebla query --help",
            "query nowhere x              ; there is no folder                         ; puebla run --out DIR",
            "query . x --csv --json       ; two forms of one answer                    ; leave one of them out",
            "query . x --seconds soon     ; --seconds soon is no number of seconds     ; such as --seconds 60",
            "export .                     ; --format                                   ; puebla export --help",
            "export . --format csvv       ; there is no format 'csvv'                  ; Maybe you meant csv.",
            "export . --format csv        ; is no store: it has no manifest.json       ; puebla run --out DIR",
            "claims --lang xx             ; --lang xx is no language                   ; en, es, fr, it, pt, ar",
            "run --dice philox            ; --dice philox is no generator of chance   ; Maybe you meant philox4x32-10.",
            "tell --dice mersenne-twister ; is no generator of chance                 ; splitmix64, philox4x32-10.",
            "claims --dice splitmix46     ; --dice splitmix46 is no generator         ; Maybe you meant splitmix64.",
            "list mesures                 ; there is no list of 'mesures'              ; Maybe you meant measures.",
            "list                         ; levers|measures|parameters|outcomes        ; puebla list --help"})
    void a_mistake_is_told_at_once_with_what_to_write_instead(String arguments, String wrong, String fix) {
        var called = Called.with(arguments.split(" "));

        assertThat(called.err()).contains(wrong).contains("\n  fix: ").contains(fix).doesNotContain("Exception")
                .hasLineCount(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.status()).isEqualTo(2);
    }

    @Test
    void no_command_at_all_is_answered_with_the_commands() {
        var called = Called.with();

        assertThat(called.err()).contains("write one of run, ", "claims, ", "compare, ", "check, list");
        assertThat(called.status()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_empty_is_refused_before_anything_is_fought(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "three years of work");

        var called = Called.with("run", Called.SMALL, "--out", folder.toString());

        assertThat(called.err()).contains("is not empty; nothing in it was touched").contains("fix: name a new folder");
        assertThat(called.status()).isEqualTo(2);
        assertThat(folder).isDirectoryContaining("glob:**/thesis.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "claims", "compare", "turns", "check", "list", "query", "export"})
    void every_command_helps_with_an_example_and_takes_the_common_options(String command) {
        var called = Called.with(command, "--help");

        assertThat(called.out()).contains("Usage: puebla " + command)
                .containsPattern("Examples?:\\R  puebla " + command)
                .contains("--json", "--threads", "--quiet", "--help");
        assertThat(called.status()).isZero();
    }

    @Test
    void a_failure_is_one_line_and_where_to_look_and_never_a_stack_trace() {
        var err = new StringWriter();

        int status = new Faults(Map.of()).failed(new PrintWriter(err), "puebla run",
                new KernelFault("seed 7, day 300: men: 3 too few"));

        assertThat(err.toString())
                .startsWith("puebla run: failed: the model broke one of its own rules: seed 7, day 300: men: 3 too few")
                .contains("PUEBLA_DEBUG=1").doesNotContain("\tat ").hasLineCount(2);
        assertThat(status).isEqualTo(3);
    }

    @Test
    void with_debugging_on_a_failure_shows_where() {
        var err = new StringWriter();

        new Faults(Map.of("PUEBLA_DEBUG", "1")).failed(new PrintWriter(err), "puebla run",
                new IllegalStateException("broken"));

        assertThat(err.toString()).contains("failed: IllegalStateException: broken")
                .contains("\tat puebla.cli.MistakesTest");
    }
}
