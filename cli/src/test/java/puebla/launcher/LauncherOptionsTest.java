package puebla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's JVM options win over those of the launcher, and standard output carries results only. */
@Timeout(300)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherOptionsTest {
    @TempDir
    private static Path machine;
    private static Checkout checkout = new Checkout(Path.of(""), Path.of(""));
    private static String plain = "";

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        checkout = Checkout.reportingWithCache(machine, "checkout");
        plain = checkout.run().out();
    }

    @Test
    void defaults_are_the_parallel_collector_and_no_on_stack_replacement() {
        assertThat(plain).contains("UseParallelGC=true\n", "UseOnStackReplacement=false\n");
    }

    @ParameterizedTest
    @CsvSource({"JAVA_TOOL_OPTIONS,G1", "JAVA_TOOL_OPTIONS,Z", "JDK_JAVA_OPTIONS,Serial", "PUEBLA_JAVA_OPTS,Serial",
            "PUEBLA_JAVA_OPTS,Z", "_JAVA_OPTIONS,Z", "_JAVA_OPTIONS,G1", "_JAVA_OPTIONS,Parallel"})
    void chosen_collector_is_used_and_standard_output_has_the_results_alone(String variable, String collector)
            throws Exception {
        var result = checkout.run(Map.of(variable, "-Da=x -XX:+Use" + collector + "GC"));

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(result.out()).isEqualTo(plain.replace("UseParallelGC=true", "UseParallelGC=false")
                .replace("Use" + collector + "GC=false", "Use" + collector + "GC=true").replace("a=null", "a=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "PUEBLA_JAVA_OPTS", "_JAVA_OPTIONS"})
    void other_defaults_give_way_too(String variable) throws Exception {
        var result = checkout.run(Map.of(variable, "-XX:+UseOnStackReplacement -Xlog:gc=info -XX:AOTMode=off"));

        assertThat(result.status()).as(result.toString()).isZero();
        assertThat(result.out()).contains("UseOnStackReplacement=true\n", "[gc] Using Parallel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xshare:off", "-XX:AOTCache=none.aot", "-XX:SharedArchiveFile=none.jsa",
            "-XX:-UseCompressedOops", "-XX:+UseCompactObjectHeaders", "-XX:+UseGCOverheadLimit"})
    void other_options_of_the_JVM_leave_standard_output_as_it_is(String option) throws Exception {
        for (String variable : new String[]{"JAVA_TOOL_OPTIONS", "PUEBLA_JAVA_OPTS"}) {
            var result = checkout.run(Map.of(variable, option));

            assertThat(result.status()).as(variable + " " + result).isZero();
            assertThat(result.out()).as(variable).isEqualTo(plain);
        }
    }

    @Test
    void collector_in_a_file_of_options_is_used() throws Exception {
        Path file = Files.writeString(machine.resolve("options"), "-XX:+UseSerialGC");
        for (String variable : new String[]{"JDK_JAVA_OPTIONS", "PUEBLA_JAVA_OPTS"}) {
            var result = checkout.run(Map.of(variable, "-Da=x @" + file));

            assertThat(result.out()).as(variable + result).contains("UseSerialGC=true\n", "a=x");
        }
        var result = checkout.run(Map.of("JAVA_TOOL_OPTIONS", "-XX:VMOptionsFile=" + file));
        assertThat(result.out()).as(result.toString()).contains("UseSerialGC=true\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-XX:+UseSerialGC\"", "'-XX:+UseSerialGC'", "-Da='b c' '-XX:+UseSerialGC'"})
    void collector_in_quotes_is_used(String options) throws Exception {
        var result = checkout.run(Map.of("JDK_JAVA_OPTIONS", options));

        assertThat(result.out()).as(result.toString()).contains("UseSerialGC=true\n");
    }

    @Test
    void errors_of_the_JVM_do_not_appear_on_standard_output() throws Exception {
        for (String option : new String[]{"-XX:+UseG1GC -XX:+UseSerialGC", "-Xms90000g", "-Xmx1gg"}) {
            var result = checkout.run(Map.of("PUEBLA_JAVA_OPTS", option));

            assertThat(result.status()).as(option).isNotZero();
            assertThat(result.out()).as(option).isEmpty();
            assertThat(result.err()).as(option).isNotEmpty();
        }
    }

    @Test
    void options_are_separated_at_blanks_and_are_not_patterns() throws Exception {
        Files.createDirectories(machine.resolve("home/-Da="));
        Files.writeString(machine.resolve("home/-Da=/x"), "");
        Files.writeString(machine.resolve("home/-Db=1"), "");

        var result = checkout.run(Map.of("PUEBLA_JAVA_OPTS", " -Da=/*\t\n-Db=[1]  "));

        assertThat(result.out()).as(result.err()).contains("a=/* b=[1]\n");
    }

    @Test
    void arguments_arrive_as_given() throws Exception {
        var result = checkout.run("arguments [1]", "*", "", "a  b", "-Xmx1g", "$x", "القلعة");

        assertThat(result.out()).as(result.err()).contains("arguments=arguments [1]|*||a  b|-Xmx1g|$x|القلعة\n");
    }
}
