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
import puebla.kernel.state.InvariantViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorHandlerTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "rnu                          ; unknown command: 'rnu'                             ; Maybe you meant run.",
            "help rnu                     ; unknown command: 'rnu'                             ; Maybe you meant run.",
            "run --runs 0                 ; invalid value for --runs: '0' (expected an integer from 1 ; such as --runs 1000",
            "run --runs -3                ; invalid value for --runs: '-3'                     ; such as --runs 1000",
            "run --runs many              ; invalid value for --runs: 'many'                   ; such as --runs 1000",
            "run --runs 3000000000        ; (expected an integer from 1 to 2,147,483,647)         ; such as --runs 1000",
            "run --seed x                 ; invalid value for --seed: 'x' (expected an integer of at most 18 digits) ; such as --seed 1",
            "run --seed 1.5               ; invalid value for --seed: '1.5'                    ; such as --seed 1",
            "run --sed 3                  ; unknown option: '--sed'                            ; Maybe you meant --seed",
            "run --theads=2               ; unknown option: '--theads'                         ; Maybe you meant --threads",
            "run --threads 0              ; invalid value for --threads: '0'                   ; such as --threads 4",
            "run --threads 9999999        ; (expected an integer from 1 to 4,096)               ; such as --threads 4",
            "run --runs                   ; missing value: --runs N                                   ; for example: puebla run",
            "run six-places mexico-1861   ; unexpected argument: 'mexico-1861'                 ; puebla run --help",
            "run mexico-1862              ; unknown scenario: 'mexico-1862'                    ; Maybe you meant mexico-1861.",
            "check six-place              ; unknown scenario: 'six-place'                      ; Maybe you meant six-places.",
            "run six-places --detail      ; --detail requires --out                            ; add --out DIR, or remove --detail.",
            "run six-places --resume      ; --resume requires --out                            ; add --out DIR, or remove --resume.",
            "run six-places --chunk 5     ; --chunk requires --out                             ; add --out DIR, or remove --chunk.",
            "run --out a --resume --out b ; duplicate option: '--out'                          ; give it once.",
            "run --chunk 5 --out          ; missing value: --out DIR                           ; for example: puebla run",
            "run six-places --brief --json; --brief cannot be combined with --json             ; remove one of them",
            "run six-places --json --lang es ; --lang cannot be combined with --json           ; remove one of them",
            "compare --change a=b --json --lang fr    ; --lang cannot be combined with --json  ; remove one of them",
            "compare --change a=b --detail all        ; --detail requires --tell               ; or remove --detail.",
            "compare --change a=b --tell 3 --runs 9   ; --runs cannot be combined with --tell  ; remove one of them",
            "compare --change a=b --tell 3 --all      ; --all cannot be combined with --tell   ; remove one of them",
            "compare                      ; missing --change KEY=VALUE                         ; for example: puebla compare --change",
            "turns six-places --runs 9    ; --runs requires --like-history                     ; add --like-history",
            "query nowhere                ; missing SQL                                        ; for example: puebla query wars",
            "query nowhere x              ; missing folder: /                                  ; puebla run --out DIR",
            "query . x --csv --json       ; --csv cannot be combined with --json               ; remove one of them",
            "query . x --seconds soon     ; invalid value for --seconds: 'soon'                ; such as --seconds 60",
            "export .                     ; missing --format behaviorspace-table|csv           ; for example: puebla export wars",
            "export . --format csvv       ; unknown format: 'csvv' (expected behaviorspace-table or csv) ; Maybe you meant csv.",
            "export . --format csv        ; is not a store: manifest.json is missing           ; puebla run --out DIR",
            "export . --format csv --force; --force requires --to                              ; add --to FILE, or remove --force.",
            "claims --lang xx             ; invalid value for --lang: 'xx'                     ; en, es, fr, it, pt, ar",
            "run --dice philox            ; invalid value for --dice: 'philox'                 ; Maybe you meant philox4x32-10.",
            "tell --dice mersenne-twister ; invalid value for --dice: 'mersenne-twister'       ; splitmix64, philox4x32-10.",
            "claims --dice splitmix46     ; invalid value for --dice: 'splitmix46'             ; Maybe you meant splitmix64.",
            "list mesures                 ; unknown topic: 'mesures'                            ; Maybe you meant measures.",
            "query pom.xml x              ; DIR: 'pom.xml' (expected the folder of a store, not a file) ; puebla run --out DIR",
            "RUN                          ; unknown command: 'RUN'                            ; Maybe you meant run.",
            "help Tell                    ; unknown command: 'Tell'                           ; Maybe you meant tell.",
            "list LEVERS                  ; unknown topic: 'LEVERS'                           ; Maybe you meant levers.",
            "check Mexico-1861            ; unknown scenario: 'Mexico-1861'                   ; Maybe you meant mexico-1861.",
            "export . --format CSV        ; unknown format: 'CSV'                             ; Maybe you meant csv.",
            "tell --detail ALL            ; invalid value for --detail: 'ALL'                 ; Maybe you meant all.",
            "run --dice SplitMix64        ; invalid value for --dice: 'SplitMix64'            ; Maybe you meant splitmix64.",
            "list                         ; missing TOPIC                                      ; for example: puebla list levers"})
    void invalid_arguments_are_rejected_with_a_fix(String arguments, String wrong, String fix) {
        var result = CommandResult.with(arguments.split(" "));

        assertThat(result.err()).contains(wrong).contains("\n  fix: ").contains(fix).doesNotContain("Exception")
                .hasLineCount(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    /** Two quotes stand for an empty argument, such as an unset variable in a script. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "run ''                       ; SCENARIO: ''  ; write one of mexico-1861, six-places",
            "tell ''                      ; SCENARIO: ''  ; or a folder",
            "check ''                     ; SCENARIO: ''  ; or a folder",
            "list levers ''               ; SCENARIO: ''  ; or a folder",
            "list ''                      ; unknown topic: ''  ; write one of levers",
            "help ''                      ; unknown command: ''  ; write one of run",
            "run six-places --out ''      ; --out: ''  ; such as --out wars.",
            "run six-places --out '' --resume ; --out: ''  ; such as --out wars.",
            "turns six-places --svg ''    ; --svg: ''  ; such as --svg odds.svg.",
            "query '' x                   ; DIR: ''  ; such as wars.",
            "export '' --format csv       ; DIR: ''  ; such as wars.",
            "export . --format ''         ; unknown format: ''  ; write one of behaviorspace-table, csv.",
            "serve --address ''           ; --address: ''  ; --address 0.0.0.0",
            "serve --address 0.0.0.0 --token '' ; --token  ; write, for example, --token",
            "tell --lang ''               ; --lang: ''  ; write one of en",
            "tell --from ''               ; --from: ''  ; such as --from 1862-05-05.",
            "run --runs ''                ; --runs: ''  ; such as --runs 1000."})
    void empty_arguments_are_rejected_with_a_fix(String arguments, String wrong, String fix) {
        var result =
                CommandResult
                        .with(java.util.Arrays.stream(arguments.split(" ")).map(word -> word.equals("''") ? "" : word)
                                .toArray(String[]::new));

        assertThat(result.err()).contains(wrong).contains("\n  fix: ").contains(fix).hasLineCount(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"ES, es", "español, es", "Spanish, es", "espagnol, es", "spa, es", "es-MX, es", "es_MX.UTF-8, es",
            "Français, fr", "francais, fr", "inglês, en", "EN_GB, en", "Italiano, it", "Português, pt", "العربية, ar",
            "arabe, ar"})
    void name_or_code_of_a_language_is_answered_with_its_id(String written, String id) {
        for (String command : new String[]{"run", "tell", "claims", "compare --change a=b", "turns", "list levers"}) {
            assertThat(CommandResult.with((command + " --lang " + written).split(" ")).err())
                    .contains("invalid value for --lang: '" + written + "'", "fix: Maybe you meant " + id + ".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "turns", "list", "serve"})
    void help_command_prints_what_the_help_option_prints(String command) {
        assertThat(CommandResult.with("help", command).out()).isNotEmpty()
                .isEqualTo(CommandResult.with(command, "--help").out());
    }

    @ParameterizedTest
    @CsvSource({"run -h --runs 0, run", "run --runs 0 -h, run", "run --help --bogus, run", "run --bogus --help, run",
            "compare --help, compare", "query -h, query", "list --help, list", "list nothing -h, list",
            "run --out --help, run", "turns a b --help, turns", "--bogus --help, ''", "--help run --runs 0, run",
            "serve --port x -h, serve"})
    void help_option_prints_the_help_whatever_else_is_invalid(String arguments, String command) {
        var result = CommandResult.with(arguments.split(" "));

        assertThat(result.out()).isEqualTo(Help.of(command));
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void unknown_command_is_rejected_even_with_the_help_option() {
        assertThat(CommandResult.with("rnu", "--help").err()).contains("unknown command: 'rnu'",
                "Maybe you meant run.");
        assertThat(CommandResult.with("--help", "rnu").err()).contains("unknown command: 'rnu'",
                "Maybe you meant run.");
    }

    @Test
    void help_command_without_a_name_lists_all_commands() {
        assertThat(CommandResult.with("help").out()).isNotEmpty().isEqualTo(CommandResult.with("--help").out());
    }

    @Test
    void missing_command_lists_the_commands() {
        var result = CommandResult.with();

        assertThat(result.err()).contains("missing command", "write one of run, ", "claims, ", "compare, ",
                "check, list");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void output_folder_that_is_not_empty_is_rejected_and_left_unchanged(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "other content");

        var result = CommandResult.with("run", CommandResult.SMALL, "--out", folder.toString());

        assertThat(result.err()).contains("is not empty; no files were changed").contains("fix: name a new folder");
        assertThat(result.status()).isEqualTo(2);
        assertThat(folder).isDirectoryContaining("glob:**/thesis.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "claims", "compare", "turns", "check", "list", "query", "export"})
    void help_of_every_command_has_an_example_and_the_common_options(String command) {
        var result = CommandResult.with(command, "--help");

        assertThat(result.out()).contains("Usage: puebla " + command)
                .containsPattern("Examples?:\\R  puebla " + command)
                .contains("--json", "--threads", "--quiet", "--help");
        assertThat(result.status()).isZero();
    }

    @Test
    void failure_prints_one_line_and_a_fix_without_a_stack_trace() {
        var err = new StringWriter();

        int status = new ErrorHandler(Map.of()).failed(new PrintWriter(err), "puebla run",
                new InvariantViolation("seed 7, day 300: men: 3 too few"));

        assertThat(err.toString())
                .startsWith(
                        "puebla run: failed: internal error: a model invariant was violated: seed 7, day 300: men: 3 too few")
                .contains("PUEBLA_DEBUG=1").doesNotContain("\tat ").hasLineCount(2);
        assertThat(status).isEqualTo(3);
    }

    @Test
    void failure_prints_a_stack_trace_with_PUEBLA_DEBUG() {
        var err = new StringWriter();

        new ErrorHandler(Map.of("PUEBLA_DEBUG", "1")).failed(new PrintWriter(err), "puebla run",
                new IllegalStateException("broken"));

        assertThat(err.toString()).contains("failed: IllegalStateException: broken")
                .contains("\tat puebla.cli.ErrorHandlerTest");
    }

    @Test
    void argument_that_begins_with_an_at_sign_is_not_replaced_by_the_lines_of_a_file(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "run --runs 0");

        assertThat(CommandResult.with("@" + file).err()).startsWith("puebla: unknown command: '@" + file + "'");
        assertThat(CommandResult.with("check", "@" + file).err()).startsWith("puebla check: unknown scenario: '@");
        assertThat(CommandResult.with("run", "--runs", "@" + file).err()).contains("invalid value for --runs: '@");
        assertThat(CommandResult.with("query", folder.toString(), "@" + file).err()).doesNotContain("--runs");
    }
}
