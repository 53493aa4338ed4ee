package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.app.message.Messages;
import puebla.scenario.catalog.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnsCommandTest {
    @Test
    void json_document_has_odds_by_day_and_moves() {
        var document = json("--branches", "8", "--every", "900", "--on", "1852-03-01");

        assertThat(document.propertyNames()).contains("scenario", "seed", "branches", "outcome", "odds", "moves");
        assertThat(document.get("branches").asInt()).isEqualTo(8);
        List<String> days = new ArrayList<>();
        document.get("odds").forEach(point -> days.add(point.get("day").asString()));
        assertThat(days).contains("1851-03-01", "1852-03-01").isSorted().endsWith(
                LocalDate.parse(document.get("end_date").asString()).plusDays(1).toString());
        for (var point : document.get("odds")) {
            for (var outcome : point.get("outcomes")) {
                assertThat(outcome.propertyNames()).containsExactly("share", "low", "high");
            }
        }
    }

    @Test
    void more_branch_points_and_threads_do_not_change_the_odds_of_a_day() {
        var few = json("--branches", "6", "--every", "1000", "--threads", "1").get("odds");
        var more = json("--branches", "6", "--every", "500", "--on", "1852-02-29", "--threads", "2").get("odds");

        List<JsonNode> entries = new ArrayList<>();
        more.forEach(entries::add);
        few.forEach(entry -> assertThat(entries).contains(entry));
    }

    @Test
    void text_has_the_seed_the_outcome_the_odds_by_day_and_notes() {
        var result = turns("--seed", "3", "--branches", "5", "--every", "800");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("Run of seed 3", "End: ", "(branches per branch point: 5)", "day  ",
                "1851-03-01", "Monte Carlo").doesNotContain("NaN");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void redrawing_of_latents_is_explained_in_the_text_and_recorded_in_json() {
        var result = turns("--branches", "5", "--every", "1500", "--redraw-latents");

        assertThat(result.out())
                .containsPattern("each\\s+with\\s+its\\s+own\\s+parameters,\\s+traits\\s+and\\s+intentions")
                .containsPattern("drawn\\s+from\\s+their\\s+priors");
        assertThat(json("--branches", "5", "--every", "1500", "--redraw-latents").get("redraw_latents").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 140})
    void tables_fit_the_page(int columns) {
        var result = CommandResult.onPage(columns, "turns", CommandResult.SMALL, "--branches", "5", "--every", "1000");

        assertThat(result.out().lines()).allMatch(line -> TextTable.width(line) <= columns);
    }

    @Test
    void picture_is_written_to_a_new_file_and_replaces_one_only_with_force(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("odds.svg");

        var result = turns("--branches", "5", "--every", "1000", "--svg", file.toString(), "--lang", "es");

        assertThat(result.status()).as(result.err()).isZero();
        String drawn = Files.readString(file);
        assertThat(drawn).startsWith("<svg ").endsWith("</svg>\n").contains(">La simulación terminó el ",
                " 5 ramas desde");

        var again = turns("--branches", "6", "--every", "1000", "--svg", file.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("already exists; it was not changed").contains("\n  fix: ")
                .contains("--force");
        assertThat(file).hasContent(drawn);

        var forced = turns("--branches", "6", "--every", "1000", "--svg", file.toString(), "--force");
        assertThat(forced.status()).as(forced.err()).isZero();
        assertThat(file).content().contains("6 branches from each");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void records_of_like_history_have_the_format_of_the_tables() {
        var arguments = new String[]{"turns", "--like-history", "--runs", "5", "--branches", "1", "--every", "5000"};
        var text = CommandResult.with(arguments).out().replaceAll("\\s+", " ");
        var gaps =
                JsonMapper.shared().readTree(CommandResult.with(Stream.concat(Stream.of(arguments), Stream.of("--json"))
                        .toArray(String[]::new)).out()).get("like_history").get("gaps");
        var metadata = new ScenarioLookup(Path.of(System.getProperty("puebla.home", "..")))
                .open(ScenarioLookup.STANDARD, List.of()).metadata();
        var page =
                new TablePage(new PrintWriter(Writer.nullWriter()), 80, Messages.of("puebla.cli.tables", Language.EN));

        for (int g = 0; g < 5; g++) {
            String id = gaps.get(g).get("measure").asString();
            var entry =
                    metadata.measures().stream().filter(measure -> measure.id().equals(id)).findFirst().orElseThrow();
            assertThat(text).contains(entry.name().in(Language.EN) + " (record " + page.record(entry) + ", run ");
        }
        assertThat(metadata.measures()).filteredOn(entry -> !entry.date() && !entry.unit().equals("year"))
                .extracting(page::record).allMatch(record -> !record.matches(".*[0-9]{4}.*"))
                .anyMatch(record -> record.matches("[0-9]{1,3},[0-9]{3}"));
    }

    @Test
    void like_history_reports_the_nearest_seed_its_distance_and_its_gaps() {
        var result = CommandResult.with("turns", "--like-history", "--runs", "3", "--branches", "2", "--every", "5000",
                "--json");
        assertThat(result.status()).as(result.err()).isZero();
        var document = JsonMapper.shared().readTree(result.out());

        var like = document.get("like_history");
        assertThat(like.get("of").asInt()).isEqualTo(3);
        assertThat(like.get("seed").asInt()).isEqualTo(document.get("seed").asInt()).isBetween(1, 3);
        assertThat(like.get("distance").asDouble()).isBetween(0.0, 1.0);
        assertThat(like.get("gaps").size()).isGreaterThan(10);
        double widest = 1;
        for (var gap : like.get("gaps")) {
            assertThat(gap.get("apart").asDouble()).isLessThanOrEqualTo(widest);
            widest = gap.get("apart").asDouble();
        }
    }

    @Test
    void interrupted_command_prints_and_draws_the_finished_branch_points(@TempDir Path folder) {
        Path file = folder.resolve("odds.svg");

        var result = CommandResult.with(CommandResult.interruptAfter(30), "turns", CommandResult.SMALL, "--branches",
                "10", "--every", "60",
                "--json", "--svg", file.toString());

        int points = JsonMapper.shared().readTree(result.out()).get("odds").size() - 1;
        assertThat(result.status()).isEqualTo(130);
        assertThat(points).isBetween(1, 5);
        assertThat(result.err()).contains("interrupted after " + points + " of ");
        assertThat(result.out()).endsWith(",\n  \"interrupted\": true\n}\n");
        assertThat(file).exists();
    }

    @Test
    void interrupt_before_the_first_branch_point_prints_the_outcome_and_draws_no_picture(@TempDir Path folder) {
        Path file = folder.resolve("odds.svg");

        var result = CommandResult.with(CommandResult.interruptAfter(0), "turns", CommandResult.SMALL, "--branches",
                "10", "--every", "60",
                "--svg", file.toString());

        assertThat(result.status()).isEqualTo(130);
        assertThat(result.err()).contains("interrupted after 0 of ");
        assertThat(result.out()).containsPattern("100\\h%").doesNotContain("NaN");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "--branches 0             ; invalid value for --branches: '0'         ; such as --branches 200",
            "--branches -5            ; invalid value for --branches: '-5'        ; such as --branches 200",
            "--branches 100001        ; (expected an integer from 1 to 100,000)     ; such as --branches 200",
            "--every 0                ; invalid value for --every: '0'            ; such as --every 30",
            "--every often            ; invalid value for --every: 'often'        ; such as --every 30",
            "--on yesterday           ; invalid value for --on: 'yesterday'       ; 1862-05-05",
            "--on 1852-02-30          ; invalid value for --on: '1852-02-30'      ; 1862-05-05",
            "--on 1850-12-31          ; invalid value for --on: '1850-12-31'      ; (expected a date from 1851-03-01 to",
            "--on 1999-01-01          ; invalid value for --on: '1999-01-01'      ; (expected a date from 1851-03-01 to",
            "--seed one               ; invalid value for --seed: 'one'           ; such as --seed 1",
            "--set levers.diseas=2    ; unknown key 'levers.diseas'                ; Maybe you meant levers.disease.",
            "--svg no-such/odds.svg   ; invalid value for --svg: 'no-such/odds.svg' ; such as --svg odds.svg",
            "--svg .                  ; invalid value for --svg: '.'              ; such as --svg odds.svg",
            "--force                  ; --force requires --svg                     ; add --svg",
            "--like-history           ; --like-history requires records            ; --seed",
            "--lang xx                ; invalid value for --lang: 'xx'            ; en, es, fr, it, pt, ar"})
    void invalid_arguments_are_rejected_with_a_fix(String arguments, String wrong, String fix) {
        var result = turns(arguments.split(" "));

        assertThat(result.err()).contains(wrong).contains("\n  fix: ").contains(fix).doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    private static CommandResult turns(String... arguments) {
        List<String> all = new ArrayList<>(List.of("turns", CommandResult.SMALL));
        all.addAll(List.of(arguments));
        return CommandResult.with(all.toArray(String[]::new));
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        var result = turns(all.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }
}
