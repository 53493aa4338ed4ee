package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puebla.scenario.problem.Problem;

/** Files that somebody else wrote: broken, huge, hostile. Each is a clear problem, soon. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersFilesTest {
    @TempDir
    Path folder;

    private static List<String> saysOf(Path folder) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> Scenarios.load(folder)) instanceof Loading.Refused refused
                        ? refused.problems().stream().map(Problem::toString).toList()
                        : List.of();
    }

    private List<String> saysWith(String file, String content) {
        return saysOf(SampleScenario.in(folder).withFile(file, content).write());
    }

    @Test
    void a_folder_that_is_not_there() throws Exception {
        Files.createDirectory(folder.resolve("mexico-1861"));
        Path missing = folder.resolve("mexico-1681");
        assertThat(saysOf(missing))
                .containsExactly(missing + ": there is no such folder\n  fix: Maybe you meant mexico-1861.");
    }

    @Test
    void a_folder_that_is_empty() {
        assertThat(saysOf(folder)).containsExactly(
                folder + ": the folder is empty\n  fix: name a folder that holds scenario.yaml and the files beside it; copy a shipped scenario to begin your own.");
    }

    @Test
    void a_folder_of_something_else() throws Exception {
        Files.writeString(folder.resolve("holiday.yaml"), "a: 1");
        assertThat(saysOf(folder)).hasSize(1).allSatisfy(said -> assertThat(said)
                .contains("the folder holds no scenario: none of its files is one of a scenario's"));
    }

    @Test
    void a_file_instead_of_a_folder() throws Exception {
        Path file = Files.writeString(folder.resolve("scenario.yaml"), "id: a");
        assertThat(saysOf(file)).containsExactly(
                file + ": this is not a folder\n  fix: name the folder that holds scenario.yaml, not a file in it.");
    }

    @Test
    void a_file_of_a_misspelt_name() {
        var sample = SampleScenario.in(folder);
        sample.withFile("foces.yaml", sample.text("forces.yaml")).without("forces.yaml");
        assertThat(sample.says())
                .contains("foces.yaml: no scenario has a file of this name\n  fix: Maybe you meant forces.yaml.");
    }

    @Test
    void other_files_in_the_folder_do_no_harm() {
        var sample = SampleScenario.in(folder).withFile("README.md", "hello").withFile("layers/land.geojson", "{}")
                .withFile("layers/notes.yaml", "a: 1");
        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void a_huge_file_is_not_read() throws Exception {
        SampleScenario.in(folder).write();
        try (var file = new RandomAccessFile(folder.resolve("routes.yaml").toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: the file has 200000000 bytes; at most 4194304 are read\n  fix: take out what is not the scenario's; the shipped files have less than 0.3 MB.");
    }

    @Test
    void a_binary_file() throws Exception {
        SampleScenario.in(folder).write();
        Files.write(folder.resolve("routes.yaml"), new byte[]{'a', ':', '\n', 'b', 0, 1, 2});
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml:2:2: byte 0 is no text: this looks like a binary file\n  fix: write plain text in UTF-8.");
    }

    @Test
    void a_file_in_another_encoding() throws Exception {
        SampleScenario.in(folder).write();
        Files.write(folder.resolve("routes.yaml"), "routes:\n# Río\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(saysOf(folder))
                .containsExactly("routes.yaml:2:4: the bytes here are not UTF-8\n  fix: save the file as UTF-8.");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        var sample = SampleScenario.in(folder);
        assertThat(sample.withFile("routes.yaml", "\uFEFF" + sample.text("routes.yaml")).problems()).isEmpty();
    }

    @Test
    void line_ends_of_other_systems_are_the_same_lines() {
        var sample = SampleScenario.in(folder);
        sample.withFile("places.yaml",
                sample.text("places.yaml").replace("lat: 19.5", "lat: 95").replace("\n", "\r\n"));
        assertThat(sample.says()).containsExactly(
                "places.yaml:4:10: lat of harbour = 95 is outside -90…90\n  fix: write a number from -90 to 90.");
    }

    @Test
    void a_bomb_of_aliases() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nroutes: [*b, *b, *b, *b, *b, *b, *b]\n";
        assertThat(saysWith("routes.yaml", bomb)).containsExactly(
                "routes.yaml:1:4: the anchor &a marks a value for aliases\n  fix: take it out; scenario files have no aliases.");
    }

    @Test
    void an_alias_of_nothing() {
        assertThat(saysWith("routes.yaml", "routes:\n  - *other\n")).containsExactly(
                "routes.yaml:2:5: the alias *other stands for another value\n  fix: write the value itself; scenario files have no aliases.");
    }

    @Test
    void a_tag() {
        assertThat(saysWith("routes.yaml", "routes: !!java.net.URL [\"http://localhost\"]\n"))
                .containsExactly(
                        "routes.yaml:1:9: the tag tag:yaml.org,2002:java.net.URL stands before a value\n  fix: take it out; scenario files have no tags.");
    }

    @Test
    void a_deep_well() {
        for (String level : List.of("[", "{a: ", "- ", "? ")) {
            String well = "routes:\n " + level.repeat(200_000);
            assertThat(saysWith("routes.yaml", well)).as(level).hasSize(1)
                    .allSatisfy(said -> assertThat(said).startsWith("routes.yaml:2:"));
        }
    }

    @Test
    void a_long_line() {
        assertThat(saysWith("routes.yaml", "routes: [" + "1, ".repeat(500_000) + "1]\n")).isNotEmpty();
        assertThat(saysWith("routes.yaml", "routes: \"" + "x".repeat(4_000_000) + "\"\n")).hasSize(1)
                .allSatisfy(said -> assertThat(said).hasSizeLessThan(300));
    }

    @Test
    void two_documents() {
        assertThat(saysWith("routes.yaml", "routes: []\n---\nroutes: []\n")).containsExactly(
                "routes.yaml:2:1: a second document begins here\n  fix: keep one document a file: take out the line '---'.");
    }

    @Test
    void an_empty_file_and_one_of_comments() {
        for (String content : List.of("", "\n\n", "# nothing\n", "---\n", "~\n")) {
            assertThat(saysWith("routes.yaml", content)).as(content)
                    .containsExactly(
                            "routes.yaml: the file is empty\n  fix: write the scenario's data into it, or take the file from another scenario.");
        }
    }

    @Test
    void a_list_instead_of_a_map() {
        assertThat(saysWith("routes.yaml", "- {id: a}\n")).containsExactly(
                "routes.yaml:1:1: the file is a list\n  fix: write it as a map: routes: and the entries below.");
    }

    @Test
    void a_key_that_stands_twice() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: 19.5\n    lat: 19.6");
        assertThat(sample.says()).containsExactly(
                "places.yaml:5:5: the key 'lat' stands twice in one map\n  fix: keep one of them; the first is in line 4.");
    }

    @Test
    void a_tab() {
        var sample = SampleScenario.in(folder).with("places.yaml", "    lat: 19.5", "\tlat: 19.5");
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("places.yaml:4:1: this is not YAML: ").endsWith("fix: indent with spaces, not with tabs."));
    }

    @Test
    void a_quote_that_is_not_closed() {
        assertThat(saysWith("routes.yaml", "routes: \"abc\n")).hasSize(1).allSatisfy(
                said -> assertThat(said).startsWith("routes.yaml:2:1: this is not YAML: ").contains("not closed"));
    }

    @Test
    void a_folder_where_a_file_should_be() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createDirectory(folder.resolve("routes.yaml"));
        assertThat(saysOf(folder))
                .containsExactly("routes.yaml: this is a folder, not a file\n  fix: put a plain text file here.");
    }

    @Test
    void a_link_out_of_the_folder(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "password: 1");
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), secret);
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: the link leads out of the scenario's folder\n  fix: put the file itself into the folder.");
    }

    @Test
    void a_link_to_a_device() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), Path.of("/dev/zero"));
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: the link leads out of the scenario's folder\n  fix: put the file itself into the folder.");
        Files.delete(folder.resolve("routes.yaml"));
    }

    @Test
    void a_link_that_leads_nowhere() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), folder.resolve("gone.yaml"));
        assertThat(saysOf(folder))
                .containsExactly("routes.yaml: the link leads nowhere\n  fix: put the file itself into the folder.");
    }

    @Test
    void a_folder_of_texts_that_leads_elsewhere(@TempDir Path elsewhere) throws Exception {
        var sample = SampleScenario.in(folder);
        for (String language : List.of("en", "es", "fr", "it", "pt", "ar")) {
            Files.writeString(elsewhere.resolve(language + ".yaml"), sample.text("texts/" + language + ".yaml"));
            sample.without("texts/" + language + ".yaml");
        }
        sample.write();
        Files.createSymbolicLink(folder.resolve("texts"), elsewhere);
        assertThat(saysOf(folder)).hasSize(6).contains(
                "texts/it.yaml: the link leads out of the scenario's folder\n  fix: put the file itself into the folder.");
    }
}
