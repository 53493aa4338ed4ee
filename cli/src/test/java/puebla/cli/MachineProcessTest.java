package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command in processes with other locales, time zones and names of folders. The shell writes the names that are not
 * ASCII, because this JVM may run under the locale C too.
 */
@Timeout(300)
@EnabledOnOs(OS.LINUX)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineProcessTest {
    private static final String RUN = "run six-places --runs 2 --detail --json --out ";
    private static final String QUERY = "query %s --json \"SELECT end_date::TIMESTAMPTZ AS end,"
            + " [TIMESTAMP '2011-12-30 12:00:00', TIMESTAMP '1996-04-07 02:30:00'] AS skipped,"
            + " TIMESTAMPTZ '1862-05-05 12:00:00'::VARCHAR AS zone FROM runs\"";
    /** México, in the notation of printf. */
    private static final String MEXICO = "M\\303\\251xico";

    @TempDir
    private static Path temporary;
    private static Answers neutral = new Answers(List.of(), "");

    /** The lines of each output, and the files of the store. */
    private record Answers(List<Printed> printed, String files) {}

    private record Printed(int status, String out, String err) {}

    @BeforeAll
    static void answers_under_neutral_settings() throws IOException, InterruptedException {
        neutral = answers("neutral", "LC_ALL=C.UTF-8 TZ=UTC", "");
        assertThat(neutral.printed()).allMatch(printed -> printed.status() == 0 && printed.err().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "LC_ALL=C TZ=Pacific/Apia | -Duser.language=ar -Duser.country=EG",
            "LC_ALL=C.UTF-8 TZ=UTC | -Duser.timezone=Pacific/Apia -Duser.language=th -Duser.country=TH"
                    + " -Duser.extensions=u-ca-buddhist-nu-thai"})
    void answers_and_files_are_the_same_under_every_locale_and_time_zone(String settings)
            throws IOException, InterruptedException {
        var parts = settings.split(" \\| ", 2);

        var answers = answers("under " + settings.replace('/', ' '), parts[0], parts[1]);

        assertThat(answers.files()).isEqualTo(neutral.files());
        assertThat(answers.printed()).zipSatisfy(neutral.printed(),
                (here, expected) -> assertThat(here).isEqualTo(expected));
    }

    @Test
    void folders_named_with_other_letters_than_ASCII_work_under_a_UTF_8_locale()
            throws IOException, InterruptedException {
        Path here = Files.createDirectory(temporary.resolve("letters"));
        var printed = shell(here, "mkdir $(printf '" + MEXICO + "') && cd $(printf '" + MEXICO + "') && mkdir tmp && "
                + puebla("LC_ALL=C.UTF-8", "-Djava.io.tmpdir=\"$PWD/tmp\"", RUN + "s --quiet") + " >/dev/null && "
                + puebla("LC_ALL=C.UTF-8", "-Djava.io.tmpdir=\"$PWD/tmp\"", QUERY.formatted("s"))
                + " && ls tmp && ls ..");

        assertThat(printed).isEqualTo(new Printed(0, neutral.printed().getLast().out() + "México\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = "LC_ALL=xx_YY.UTF-8")
    void name_that_the_encoding_of_the_locale_lacks_is_rejected_before_anything_is_written(String locale)
            throws IOException, InterruptedException {
        Path here = Files.createDirectory(temporary.resolve("refused under " + locale));
        String mexico = "$(printf '" + MEXICO + "')";
        shell(here, "mkdir " + mexico + " temporary");

        for (var call : Map
                .of("the current folder '" + here + "/México'", "cd " + mexico + "; " + puebla(locale, "", RUN + "s"),
                        "the argument 'México/s'", puebla(locale, "", RUN + mexico + "/s"),
                        "the argument 'SELECT 'México''", puebla(locale, "", "query s \"SELECT '" + mexico + "'\""),
                        "the argument '-Djava.io.tmpdir=México'",
                        puebla(locale, "-Djava.io.tmpdir=" + mexico, RUN + "s"))
                .entrySet()) {
            var printed = shell(here, call.getValue());

            assertThat(printed.err()).as(call.getKey())
                    .contains("puebla: invalid encoding of the locale: 'ANSI_X3.4-1968'"
                            + " (expected UTF-8 for " + call.getKey() + ")\n  fix: run export LC_ALL=C.UTF-8,");
            assertThat(printed.out()).isEmpty();
            assertThat(printed.status()).isEqualTo(2);
        }
        assertThat(shell(here, "find . | LC_ALL=C sort").out()).isEqualTo(".\n./México\n./temporary\n");
    }

    @Test
    void name_that_is_not_UTF_8_is_rejected_before_anything_is_written() throws IOException, InterruptedException {
        Path here = Files.createDirectory(temporary.resolve("latin"));

        var argument = shell(here, puebla("LC_ALL=C.UTF-8", "", RUN + "\"$(printf 'M\\351xico\\033[2J')\""));
        var folder = shell(here, "mkdir $(printf 'M\\351xico'); cd $(printf 'M\\351xico'); "
                + puebla("LC_ALL=C.UTF-8", "", RUN + "s") + "; status=$?; ls ..; exit $status");

        assertThat(argument.err()).startsWith(
                "puebla: invalid encoding of the argument: 'M\ufffdxico [2J' (expected UTF-8)\n  fix: ");
        assertThat(argument.status()).isEqualTo(2);
        assertThat(folder.err())
                .startsWith("puebla: invalid encoding of the current folder: '" + here + "/M\ufffdxico'");
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.out()).isEqualTo("M\ufffdxico\n");
    }

    private static Answers answers(String name, String environment, String options)
            throws IOException, InterruptedException {
        Path here = Files.createDirectory(temporary.resolve(name));
        var printed = List.of(shell(here, puebla(environment, options, RUN + "s --quiet")),
                shell(here, puebla(environment, options, "help turns")),
                shell(here, puebla(environment, options, "tell --seed 3 --lang ar")),
                shell(here, puebla(environment, options, "run --set levers.disease=I 2>&1 | cat")),
                shell(here, puebla(environment, options, QUERY.formatted("s"))));
        return new Answers(printed, ResumeTest.bytes(here).toString());
    }

    /** Returns the shell command that runs {@code puebla} with variables, options of the JVM and arguments. */
    private static String puebla(String environment, String options, String arguments) {
        return environment
                + " \"$JAVA\" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -Dpuebla.home=\"$HOME_OF_PUEBLA\" "
                + options
                + " puebla.cli.Main " + arguments;
    }

    private static Printed shell(Path folder, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temporary, "out", "");
        Path err = Files.createTempFile(temporary, "err", "");
        var builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(
                name -> name.matches("LANG|LANGUAGE|LC_.*|TZ|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS"));
        environment.put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        environment.put("HOME_OF_PUEBLA", Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().toString());
        int status = builder.start().waitFor();
        var printed = new Printed(status, text(out), text(err));
        Files.delete(out);
        Files.delete(err);
        return printed;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
