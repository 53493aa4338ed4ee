package puebla.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.cli.Help;

/** docs/reference/commands.md is made from the help texts. {@code -Dpuebla.docs.write=true} rewrites it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandReferenceTest {
    private static final Path FILE =
            Path.of(System.getProperty("puebla.home", "..")).resolve("docs/reference/commands.md");
    private static final String HEAD = """
            # Commands and options

            <!-- Generated from the help texts. Rewrite: mvn -pl cli -am verify -Dtest=CommandReferenceTest -Dpuebla.docs.write=true
                 -Dsurefire.failIfNoSpecifiedTests=false -->

            `SCENARIO` is a name under `scenarios/` or a folder; the default is `mexico-1861`. An argument with a slash, such as `six-places/` or
            `./six-places`, is always a folder. If a word names both, the shipped scenario is used and a remark says so.

            Progress goes to standard error, and only to a terminal. Text is 80 columns wide unless standard output is a terminal or `COLUMNS` is set. It is
            at least 60 columns wide. Some tables have more columns if the width is at least 104.

            Control characters and marks of writing direction in names, texts, arguments and errors are printed as escapes such as `\\u001b`. The JSON
            document of an interrupted command has the key `interrupted` with the value `true`.

            | exit status | meaning |
            |---|---|
            | 0 | done |
            | 1 | `check` found problems, or Java rejected a JVM option |
            | 2 | the command or its input is invalid |
            | 3 | the command failed |
            | 130 | interrupted (Ctrl-C, SIGINT); finished results are kept |
            | 143 | ended by SIGTERM; finished results are kept. A script's background process ignores SIGINT: end it with `kill` |

            | environment variable | meaning |
            |---|---|
            | `PUEBLA_JAVA_OPTS` | JVM options, such as `-Xmx4g`, separated by blanks |
            | `JDK_JAVA_OPTIONS` | the same, read by Java itself. An option that contains a blank goes in quotes: `"'-Djava.io.tmpdir=/my folder'"` |
            | `PUEBLA_DEBUG=1` | prints the stack trace of a failure |
            | `COLUMNS` | width of tables |
            | `JAVA_HOME` | JDK to use, if it is version 25 or newer |

            JVM options of yours, also those in `JAVA_TOOL_OPTIONS` and `_JAVA_OPTIONS`, replace the launcher's own, such as its choice of a garbage collector.

            `./puebla` builds when a source file is newer than the last build. A build contains its libraries, so a built checkout can be moved, copied and run by
            other users. The path of the checkout may contain any characters except `:` and line breaks; no folder name in it may end with `!`. File names may use
            any script, also if the locale is `C` or is not installed.
            """;

    @Test
    void command_reference_equals_the_help_texts() throws IOException {
        String expected =
                HEAD + List.of("", "run", "tell", "compare", "turns", "claims", "list", "check", "query", "export",
                        "serve", "help").stream().map(CommandReferenceTest::section).reduce("", String::concat);
        if (Boolean.getBoolean("puebla.docs.write")) {
            Files.writeString(FILE, expected);
        }

        assertThat(FILE).content().isEqualTo(expected);
    }

    private static String section(String command) {
        String heading = command.isEmpty() ? "puebla" : "puebla " + command;
        return "\n## " + heading + "\n\n```text\n" + Help.of(command).stripTrailing() + "\n```\n";
    }
}
