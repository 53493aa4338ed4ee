package puebla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnsCommandTest {
    @Test
    void the_document_has_odds_by_day_and_moves() {
        var document = json("--branches", "8", "--every", "900", "--on", "1853-02-01");

        assertThat(document.propertyNames()).contains("scenario", "seed", "branches", "outcome", "odds", "moves");
        assertThat(document.get("branches").asInt()).isEqualTo(8);
        List<String> days = new ArrayList<>();
        document.get("odds").forEach(morning -> days.add(morning.get("day").asString()));
        assertThat(days).contains("1851-03-01", "1853-02-01").isSorted().endsWith(
                LocalDate.parse(document.get("end_date").asString()).plusDays(1).toString());
        for (var morning : document.get("odds")) {
            for (var outcome : morning.get("outcomes")) {
                assertThat(outcome.propertyNames()).containsExactly("share", "low", "high");
            }
        }
    }

    @Test
    void a_day_more_and_another_number_of_threads_change_no_figure() {
        var few = json("--branches", "6", "--every", "1000", "--threads", "1").get("odds");
        var more = json("--branches", "6", "--every", "500", "--on", "1852-02-29", "--threads", "2").get("odds");

        List<JsonNode> entries = new ArrayList<>();
        more.forEach(entries::add);
        few.forEach(entry -> assertThat(entries).contains(entry));
    }

    @Test
    void the_text_says_how_it_ended_the_odds_and_what_they_mean() {
        var called = turns("--seed", "3", "--branches", "5", "--every", "800");

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).contains("seed 3", "It ended on", "of 5 futures from each morning", "morning of",
                "1851-03-01", "Monte Carlo").doesNotContain("NaN");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void with_other_unknowns_it_says_where_they_come_from() {
        var called = turns("--branches", "5", "--every", "1500", "--redraw-latents");

        assertThat(called.out()).containsPattern("parameters, traits and\\s+intentions of its own")
                .containsPattern("not from what this war's\\s+past would\\s+teach");
        assertThat(json("--branches", "5", "--every", "1500", "--redraw-latents").get("redraw_latents").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 140})
    void the_tables_keep_to_their_page(int columns) {
        var called = Called.onPage(columns, "turns", Called.SMALL, "--branches", "5", "--every", "1000");

        assertThat(called.out().lines()).allMatch(line -> TextTable.width(line) <= columns);
    }

    @Test
    void a_picture_is_written_where_it_was_asked_for(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("odds.svg");

        var called = turns("--branches", "5", "--every", "1000", "--svg", file.toString(), "--lang", "es");

        assertThat(called.status()).as(called.err()).isZero();
        String drawn = Files.readString(file);
        assertThat(drawn).startsWith("<svg ").endsWith("</svg>\n").contains("5 futures from each");

        var again = turns("--branches", "6", "--every", "1000", "--svg", file.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("exists already; it was not touched").contains("\n  fix: ")
                .contains("--force");
        assertThat(file).hasContent(drawn);

        var forced = turns("--branches", "6", "--every", "1000", "--svg", file.toString(), "--force");
        assertThat(forced.status()).as(forced.err()).isZero();
        assertThat(file).content().contains("6 futures from each");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void like_history_names_the_war_and_why_it_is_this_one() {
        var called = Called.with("turns", "--like-history", "--runs", "3", "--branches", "2", "--every", "5000",
                "--json");
        assertThat(called.status()).as(called.err()).isZero();
        var document = JsonMapper.shared().readTree(called.out());

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
    void interrupted_it_answers_for_the_mornings_that_were_finished(@TempDir Path folder) {
        Path file = folder.resolve("odds.svg");

        var called = Called.with(Called.interruptAfter(30), "turns", Called.SMALL, "--branches", "10", "--every", "60",
                "--json", "--svg", file.toString());

        int mornings = JsonMapper.shared().readTree(called.out()).get("odds").size() - 1;
        assertThat(called.status()).isEqualTo(130);
        assertThat(mornings).isBetween(1, 5);
        assertThat(called.err()).contains("interrupted after " + mornings + " mornings");
        assertThat(file).exists();
    }

    @Test
    void interrupted_before_the_first_morning_it_still_answers_and_draws_nothing(@TempDir Path folder) {
        Path file = folder.resolve("odds.svg");

        var called = Called.with(Called.interruptAfter(0), "turns", Called.SMALL, "--branches", "10", "--every", "60",
                "--svg", file.toString());

        assertThat(called.status()).isEqualTo(130);
        assertThat(called.err()).contains("interrupted after 0 mornings");
        assertThat(called.out()).containsPattern("100\\h%").doesNotContain("NaN");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "--branches 0             ; --branches 0 is no number of futures       ; such as --branches 200",
            "--branches -5            ; --branches -5 is no number of futures      ; from 1 on",
            "--branches 100001        ; --branches 100001 is more than 100000      ; such as --branches 200",
            "--every 0                ; --every 0 is no number of days             ; such as --every 30",
            "--every often            ; --every often is no number of days         ; such as --every 30",
            "--on yesterday           ; --on yesterday is no day                   ; 1862-05-05",
            "--on 1852-02-30          ; --on 1852-02-30 is no day                  ; 1862-05-05",
            "--on 1850-12-31          ; --on 1850-12-31 lies outside the war       ; write a day from 1851-03-01 to",
            "--on 1999-01-01          ; --on 1999-01-01 lies outside the war       ; write a day from 1851-03-01 to",
            "--seed one               ; --seed one is no seed                      ; such as --seed 1",
            "--set levers.diseas=2    ; no key 'levers.diseas'                     ; Maybe you meant levers.disease.",
            "--svg no-such/odds.svg   ; --svg no-such/odds.svg names no file       ; such as --svg odds.svg",
            "--svg .                  ; --svg . names no file                      ; such as --svg odds.svg",
            "--force                  ; --force says something beside --svg only   ; add --svg",
            "--like-history           ; records nothing that happened              ; --seed",
            "--lang xx                ; --lang xx is no language                   ; en, es, fr, it, pt, ar"})
    void a_mistake_is_told_at_once_with_what_to_write_instead(String arguments, String wrong, String fix) {
        var called = turns(arguments.split(" "));

        assertThat(called.err()).contains(wrong).contains("\n  fix: ").contains(fix).doesNotContain("Exception");
        assertThat(called.out()).isEmpty();
        assertThat(called.status()).isEqualTo(2);
    }

    private static Called turns(String... arguments) {
        List<String> all = new ArrayList<>(List.of("turns", Called.SMALL));
        all.addAll(List.of(arguments));
        return Called.with(all.toArray(String[]::new));
    }

    private static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        var called = turns(all.toArray(String[]::new));
        assertThat(called.status()).as(called.err()).isZero();
        return JsonMapper.shared().readTree(called.out());
    }
}
