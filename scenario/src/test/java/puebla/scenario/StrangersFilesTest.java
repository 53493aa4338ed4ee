package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.source.ScenarioFolder;

/** Untrusted files: broken, very large or malicious. The reader reports each as a clear problem within a short time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersFilesTest {
    @TempDir
    Path folder;

    private static List<String> saysOf(Path folder) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Scenarios.load(folder)) instanceof Loading.Invalid refused
                        ? refused.diagnostics().stream().map(Diagnostic::toString).toList()
                        : List.of();
    }

    private List<String> saysWith(String file, String content) {
        return saysOf(SampleScenario.in(folder).withFile(file, content).write());
    }

    /** The escapes of YAML can write what no file in UTF-8 contains. */
    @Test
    void an_unpaired_surrogate_is_rejected_and_a_pair_is_accepted() {
        assertThat(saysWith("routes.yaml", "routes: [{id: \"a\\ud800b\"}]")).anySatisfy(
                said -> assertThat(said).startsWith("routes.yaml:1:").contains("invalid character \\ud800"));
        assertThat(saysWith("routes.yaml", "routes: [{id: \"a\\ud83d\\ude00b\"}]")).isNotEmpty()
                .noneMatch(said -> said.contains("invalid character"));
    }

    @Test
    void a_missing_folder_is_reported_with_a_suggestion() throws Exception {
        Files.createDirectory(folder.resolve("mexico-1861"));
        Path missing = folder.resolve("mexico-1681");
        assertThat(saysOf(missing))
                .containsExactly(missing + ": unknown folder\n  fix: Maybe you meant mexico-1861.");
    }

    @Test
    void an_empty_folder_is_rejected() {
        assertThat(saysOf(folder)).containsExactly(
                folder + ": invalid scenario folder: it is empty\n  fix: name a folder that contains scenario.yaml and the other scenario files, or start from a copy of a shipped scenario.");
    }

    @Test
    void a_folder_without_scenario_files_is_rejected() throws Exception {
        Files.writeString(folder.resolve("holiday.yaml"), "a: 1");
        assertThat(saysOf(folder)).hasSize(1).allSatisfy(said -> assertThat(said)
                .contains("invalid scenario folder: it contains no scenario file"));
    }

    @Test
    void a_file_instead_of_a_folder_is_rejected() throws Exception {
        Path file = Files.writeString(folder.resolve("scenario.yaml"), "id: a");
        assertThat(saysOf(file)).containsExactly(
                file + ": invalid scenario folder: this is a file\n  fix: name the folder that contains scenario.yaml, not a file in it.");
    }

    @Test
    void a_file_with_a_misspelt_name_is_reported_with_a_suggestion() {
        var sample = SampleScenario.in(folder);
        sample.withFile("foces.yaml", sample.text("forces.yaml")).without("forces.yaml");
        assertThat(sample.says())
                .contains("foces.yaml: unknown scenario file: 'foces.yaml'\n  fix: Maybe you meant forces.yaml.");
    }

    @Test
    void other_files_in_the_folder_are_ignored() {
        var sample = SampleScenario.in(folder).withFile("README.md", "hello").withFile("layers/land.geojson", "{}")
                .withFile("layers/notes.yaml", "a: 1");
        assertThat(sample.diagnostics()).isEmpty();
    }

    @Test
    void a_file_over_the_size_limit_is_not_read() throws Exception {
        SampleScenario.in(folder).write();
        try (var file = new RandomAccessFile(folder.resolve("routes.yaml").toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: invalid file size 200000000 bytes (expected at most 4194304 bytes)\n  fix: remove data that does not belong to the scenario; the shipped files have less than 0.3 MB.");
    }

    @Test
    void a_binary_file_is_rejected() throws Exception {
        SampleScenario.in(folder).write();
        Files.write(folder.resolve("routes.yaml"), new byte[]{'a', ':', '\n', 'b', 0, 1, 2});
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml:2:2: invalid byte 0 (expected UTF-8 text; this looks like a binary file)\n  fix: save the file as plain text in UTF-8.");
    }

    @Test
    void a_file_in_another_encoding_is_rejected() throws Exception {
        SampleScenario.in(folder).write();
        Files.write(folder.resolve("routes.yaml"), "routes:\n# Río\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(saysOf(folder))
                .containsExactly(
                        "routes.yaml:2:4: invalid character encoding (expected UTF-8)\n  fix: save the file as UTF-8.");
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        var sample = SampleScenario.in(folder);
        assertThat(sample.withFile("routes.yaml", "\uFEFF" + sample.text("routes.yaml")).diagnostics()).isEmpty();
    }

    @Test
    void crlf_line_ends_do_not_change_the_reported_line_number() {
        var sample = SampleScenario.in(folder);
        sample.withFile("places.yaml",
                sample.text("places.yaml").replace("lat: 19.5", "lat: 95").replace("\n", "\r\n"));
        assertThat(sample.says()).containsExactly(
                "places.yaml:4:10: invalid value '95' for lat of harbour (expected a number from -90 to 90)\n  fix: write a number in this range.");
    }

    @Test
    void nested_aliases_are_rejected_at_the_first_anchor() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nroutes: [*b, *b, *b, *b, *b, *b, *b]\n";
        assertThat(saysWith("routes.yaml", bomb)).containsExactly(
                "routes.yaml:1:4: invalid anchor '&a' (expected a value)\n  fix: remove it; scenario files cannot contain anchors or aliases.");
    }

    @Test
    void an_alias_without_an_anchor_is_rejected() {
        assertThat(saysWith("routes.yaml", "routes:\n  - *other\n")).containsExactly(
                "routes.yaml:2:5: invalid alias '*other' (expected a value)\n  fix: write the value itself; scenario files cannot contain aliases.");
    }

    @Test
    void a_yaml_tag_is_rejected() {
        assertThat(saysWith("routes.yaml", "routes: !!java.net.URL [\"http://localhost\"]\n"))
                .containsExactly(
                        "routes.yaml:1:9: invalid tag 'tag:yaml.org,2002:java.net.URL' (expected a value)\n  fix: remove it; scenario files cannot contain tags.");
    }

    @Test
    void deep_nesting_is_rejected() {
        for (String level : List.of("[", "{a: ", "- ", "? ")) {
            String well = "routes:\n " + level.repeat(200_000);
            assertThat(saysWith("routes.yaml", well)).as(level).hasSize(1)
                    .allSatisfy(said -> assertThat(said).startsWith("routes.yaml:2:"));
        }
    }

    @Test
    void a_very_long_line_is_rejected_with_a_short_message() {
        assertThat(saysWith("forces.yaml", "forces: [" + "1, ".repeat(500_000) + "1]\n")).isNotEmpty();
        assertThat(saysWith("forces.yaml", "forces: \"" + "x".repeat(4_000_000) + "\"\n")).hasSize(1)
                .allSatisfy(said -> assertThat(said).hasSizeLessThan(300));
    }

    @Test
    void a_second_yaml_document_in_a_file_is_rejected() {
        assertThat(saysWith("routes.yaml", "routes: []\n---\nroutes: []\n")).containsExactly(
                "routes.yaml:2:1: invalid file content: a second YAML document starts here\n  fix: keep one document per file: remove the line '---'.");
    }

    @Test
    void a_file_without_content_is_rejected() {
        for (String content : List.of("", "\n\n", "# nothing\n", "---\n", "~\n")) {
            assertThat(saysWith("routes.yaml", content)).as(content)
                    .containsExactly(
                            "routes.yaml: invalid file content: the file is empty\n  fix: write the data of the scenario, or copy the file from another scenario.");
        }
    }

    @Test
    void a_list_as_the_root_of_a_file_is_rejected() {
        assertThat(saysWith("routes.yaml", "- {id: a}\n")).containsExactly(
                "routes.yaml:1:1: invalid file content: a list (expected a mapping)\n  fix: write a mapping: routes: with the entries below it.");
    }

    @Test
    void a_duplicate_key_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "lat: 19.5", "lat: 19.5\n    lat: 19.6");
        assertThat(sample.says()).containsExactly(
                "places.yaml:5:5: duplicate key 'lat' in one mapping\n  fix: remove one of them; the first is on line 4.");
    }

    @Test
    void a_tab_as_indentation_is_rejected() {
        var sample = SampleScenario.in(folder).with("places.yaml", "    lat: 19.5", "\tlat: 19.5");
        assertThat(sample.says()).hasSize(1).allSatisfy(said -> assertThat(said)
                .startsWith("places.yaml:4:1: invalid YAML: ").endsWith("fix: indent with spaces, not with tabs."));
    }

    @Test
    void an_unclosed_quote_is_rejected() {
        assertThat(saysWith("routes.yaml", "routes: \"abc\n")).hasSize(1).allSatisfy(
                said -> assertThat(said).startsWith("routes.yaml:2:1: invalid YAML: ").contains("not closed"));
    }

    @Test
    void a_folder_in_place_of_a_file_is_rejected() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createDirectory(folder.resolve("routes.yaml"));
        assertThat(saysOf(folder))
                .containsExactly("routes.yaml: invalid file: this is a folder\n  fix: replace it with a text file.");
    }

    @Test
    void a_link_to_a_file_outside_the_folder_is_rejected(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "password: 1");
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), secret);
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: invalid symbolic link: the target is outside the scenario folder\n  fix: put the file itself into the folder.");
    }

    @Test
    void a_link_to_a_device_is_rejected() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), Path.of("/dev/zero"));
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: invalid symbolic link: the target is outside the scenario folder\n  fix: put the file itself into the folder.");
        Files.delete(folder.resolve("routes.yaml"));
    }

    @Test
    void a_link_without_a_target_is_rejected() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), folder.resolve("gone.yaml"));
        assertThat(saysOf(folder))
                .containsExactly(
                        "routes.yaml: invalid symbolic link: the target does not exist\n  fix: put the file itself into the folder.");
    }

    @Test
    void a_pipe_is_rejected_without_waiting_for_a_writer() throws Exception {
        SampleScenario.in(folder).without("routes.yaml").write();
        assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("routes.yaml").toString()).start().waitFor() == 0);
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: invalid file: this is not a regular file\n  fix: replace it with a text file.");
    }

    @Test
    void a_link_to_another_file_of_the_folder_and_a_link_to_the_folder_are_followed(@TempDir Path elsewhere)
            throws Exception {
        var sample = SampleScenario.in(folder);
        sample.withFile("data/routes.txt", sample.text("routes.yaml")).without("routes.yaml").write();
        Files.createSymbolicLink(folder.resolve("routes.yaml"), Path.of("data/routes.txt"));
        assertThat(saysOf(folder)).isEmpty();
        assertThat(saysOf(Files.createSymbolicLink(elsewhere.resolve("link"), folder))).isEmpty();
    }

    @Test
    void names_of_files_outside_the_folder_are_not_shown(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("secret.yaml"), "password: 1");
        SampleScenario.in(folder).write();
        try (var texts = Files.walk(folder.resolve("texts"))) {
            for (Path path : texts.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createSymbolicLink(folder.resolve("texts"), elsewhere);
        assertThat(saysOf(folder)).noneMatch(said -> said.contains("secret"));
    }

    @Test
    void a_map_layer_outside_the_folder_is_not_found(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}");
        Path map = Files.createDirectories(folder.resolve("map"));
        Files.writeString(map.resolve("layers.json"), "{}");
        Files.createSymbolicLink(map.resolve("relief.png"), secret);
        Files.createDirectory(map.resolve("folder"));
        assertThat(ScenarioFolder.other(folder, "map/layers.json")).isPresent();
        for (String name : List.of("map/relief.png", "map/folder", "map/none", "../" + folder.getFileName() + "x",
                secret.toString())) {
            assertThat(ScenarioFolder.other(folder, name)).as(name).isEmpty();
        }
    }

    @Test
    void hidden_files_are_ignored() {
        var sample = SampleScenario.in(folder).withFile("._places.yaml", "\0\5\26\7").withFile(".#forces.yaml", "a: [")
                .withFile("texts/._en.yaml", "\0\5\26\7").withFile(".DS_Store", "x");
        assertThat(sample.diagnostics()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_reported() throws Exception {
        SampleScenario.in(folder).write();
        Path file = folder.resolve("routes.yaml");
        Files.setPosixFilePermissions(file, java.util.Set.of());
        assumeTrue(!Files.isReadable(file)); // root reads every file
        assertThat(saysOf(folder)).containsExactly(
                "routes.yaml: cannot read the file: permission denied\n  fix: check its read permission.");
    }

    @Test
    void files_that_are_too_large_together_are_rejected() {
        var sample = SampleScenario.in(folder);
        for (String file : List.of("actors", "places", "routes", "forces", "leaders")) {
            sample.withFile(file + ".yaml", sample.text(file + ".yaml") + "#".repeat(4_000_000));
        }
        assertThat(saysOf(sample.write())).anySatisfy(
                said -> assertThat(said)
                        .contains("invalid size of the scenario: more than 16777216 bytes in all files"));
    }

    @Test
    void too_many_values_entries_or_keys_are_rejected_in_a_short_time() {
        assertThat(saysWith("routes.yaml", "routes: [" + "1, ".repeat(300_000) + "1]\n")).containsExactly(
                "routes.yaml:1:600004: invalid file content: more than 200000 values\n  fix: remove data that does not belong to the scenario.");
        assertThat(saysWith("forces.yaml", "forces: [" + "1, ".repeat(150_000) + "1]\n")).hasSize(1)
                .allSatisfy(said -> assertThat(said).contains("150001 (expected a list of at most 1,000 values"));
        var keys = new StringBuilder("calendar:\n  - {id: a, strains: {");
        for (int i = 0; i < 90_000; i++) {
            keys.append("k").append(i).append(": 0, ");
        }
        assertThat(saysWith("calendar.yaml", keys.append("z: 0}}\n").toString()))
                .anySatisfy(said -> assertThat(said).contains("invalid number of keys in strains of a: 90001"));
    }

    @Test
    void more_places_than_a_run_can_have_are_rejected_in_a_short_time() {
        var places = new StringBuilder("places:\n");
        var routes = new StringBuilder("routes:\n");
        for (int i = 0; i < 8_000; i++) {
            places.append("  - {id: p").append(i).append(", lat: 1}\n");
            routes.append("  - {id: r").append(i).append(", from: p").append(i).append(", to: p").append(i + 1)
                    .append("}\n");
        }
        var sample = SampleScenario.in(folder).withFile("places.yaml", places.toString()).withFile("routes.yaml",
                routes.toString());
        assertThat(saysOf(sample.write()))
                .anySatisfy(said -> assertThat(said).startsWith("places.yaml:2:3: invalid number of values")
                        .contains("8000 (expected a list of 1 to 500 values"))
                .anySatisfy(said -> assertThat(said).startsWith("routes.yaml:2:3: invalid number of values")
                        .contains("8000 (expected a list of at most 2,000 values"));
    }

    @Test
    void long_keys_and_texts_without_spaces_are_rejected_in_a_short_time() {
        String key = "x".repeat(1_000);
        var many = new StringBuilder("events:\n");
        for (int i = 0; i < 3_000; i++) {
            many.append("  ").append(key).append(i).append(": ").append("a".repeat(200)).append("\n");
        }
        assertThat(saysWith("texts/fr.yaml", many.toString())).isNotEmpty()
                .allSatisfy(said -> assertThat(said).hasSizeLessThan(3_000));
        assertThat(saysWith("texts/fr.yaml", "events:\n  landing: " + "a".repeat(3_000_000) + "\n")).isNotEmpty()
                .allSatisfy(said -> assertThat(said).hasSizeLessThan(1_000));
    }

    @Test
    void no_message_has_a_control_character_of_a_file_or_a_long_part() {
        String harmful = "\"\\e[2J\\r\\u202e\\x9b" + "z".repeat(3_000) + "\"";
        for (String[] one : new String[][]{{"places.yaml", "state: lowland"}, {"places.yaml", "id: hamlet"},
                {"places.yaml", "lat: 20"}, {"forces.yaml", "place: capital"}, {"decisions.yaml", "point: home.repeal"},
                {"measures.yaml", "of: french"}, {"claims.yaml", "says: \"1862\""}, {"levers.yaml", "sets: disease"},
                {"levers.yaml", "default: drawn"}, {"sources.yaml", "url: \"https://example.org/book\""},
                {"texts/fr.yaml", "hunger: hunger"}, {"outcomes.yaml", "measure: capital-taken"}}) {
            String key = one[1].substring(0, one[1].indexOf(':') + 2);
            for (String spoilt : List.of(key + harmful, harmful + ": 1", key + "[" + harmful + "]")) {
                assertThat(SampleScenario.in(folder).with(one[0], one[1], spoilt).diagnostics())
                        .as(one[0] + " " + one[1])
                        .isNotEmpty()
                        .allSatisfy(diagnostic -> assertThat(diagnostic.toString().replace("\n  fix: ", ""))
                                .doesNotContainPattern("[\\p{Cc}\\u202e]").hasSizeLessThan(1_500));
            }
        }
        assertThat(SampleScenario.in(folder).says("places.\u001b[31m.lat=1\u202e"))
                .allSatisfy(said -> assertThat(said).doesNotContain("\u001b").doesNotContain("\u202e"));
    }

    @Test
    void a_file_name_with_control_characters_is_shown_without_them() {
        var sample = SampleScenario.in(folder).withFile("x\u001b[31m.yaml", "a: 1");
        assertThat(sample.says()).containsExactly(
                "x\\u001b[31m.yaml: unknown scenario file: 'x\\u001b[31m.yaml'\n  fix: remove the file, or give it an extension other than .yaml and .yml.");
    }

    @Test
    void a_texts_folder_that_links_outside_is_rejected(@TempDir Path elsewhere) throws Exception {
        var sample = SampleScenario.in(folder);
        for (String language : List.of("en", "es", "fr", "it", "pt", "ar")) {
            Files.writeString(elsewhere.resolve(language + ".yaml"), sample.text("texts/" + language + ".yaml"));
            sample.without("texts/" + language + ".yaml");
        }
        sample.write();
        Files.createSymbolicLink(folder.resolve("texts"), elsewhere);
        assertThat(saysOf(folder)).hasSize(6).contains(
                "texts/it.yaml: invalid symbolic link: the target is outside the scenario folder\n  fix: put the file itself into the folder.");
    }
}
