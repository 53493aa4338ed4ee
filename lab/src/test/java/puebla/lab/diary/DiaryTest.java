package puebla.lab.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Question;
import puebla.lab.store.RecordedWar;
import puebla.lab.telling.TellDocument;
import puebla.lab.telling.Teller;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.book.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiaryTest {
    private static final Loading.Loaded MEXICO = (Loading.Loaded) Scenarios
            .load(Path.of(System.getProperty("puebla.home", ".."), "scenarios", "mexico-1861"));
    private static final Model MODEL = new Model(MEXICO.scenario());

    private static Diary diary(long seed) {
        return Diary.of(MODEL, MEXICO.book(), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5, 17})
    void taking_notes_changes_nothing_in_the_war(long seed) {
        assertThat(diary(seed).run()).isEqualTo(Simulation.run(MODEL, seed, Policy.HISTORICAL));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17})
    void its_evenings_are_those_of_the_months_that_a_store_keeps(long seed) {
        var diary = diary(seed);
        for (var month : RecordedWar.fight(MODEL, seed, Policy.HISTORICAL, false).months()) {
            int day = month.day();
            for (int c = 0; c < month.field().size(); c++) {
                assertThat(diary.strength(c).on(day)).isEqualTo(month.field().get(c));
            }
            assertThat(diary.count(Diary.Count.IRREGULARS).on(day)).isEqualTo(month.guerrillas());
            assertThat(diary.count(Diary.Count.BELIEF).on(day)).isEqualTo(Math.round(1000 * month.belief()));
            assertThat(diary.count(Diary.Count.CLIENT_PEOPLE).on(day))
                    .isEqualTo(Math.round(1000 * month.clientPeople()));
            for (int actor = 0; actor < month.cents().size(); actor++) {
                assertThat(diary.chest(actor).on(day)).isEqualTo(month.cents().get(actor) / 100);
            }
            int seat = at(diary.seat(), day);
            assertThat(Math.max(seat, -1)).as("abroad and caught are -1 in a store").isEqualTo(month.seat());
        }
    }

    private static int at(Trace trace, int day) {
        int value = trace.value(0);
        for (int c = 0; c < trace.changes() && trace.day(c) <= day; c++) {
            value = trace.value(c);
        }
        return value;
    }

    /** Marks are noted anew only when they have grown by a twentieth, so their sum is near the strength, never far from it. */
    @Test
    void the_bodies_on_the_map_are_the_men_under_arms() {
        var diary = diary(3);
        for (int day = 0; day < diary.days(); day += 37) {
            var men = new TreeMap<Integer, Long>();
            for (var body : diary.bodies()) {
                Body.Note last = null;
                for (var note : body.notes()) {
                    last = note.day() <= day ? note : last;
                }
                if (last != null) {
                    men.merge(body.contingent(), last.men(), Long::sum);
                }
            }
            for (int c = 0; c < MEXICO.scenario().contingents().size(); c++) {
                long strength = diary.strength(c).on(day);
                assertThat(men.getOrDefault(c, 0L)).as("contingent " + c + " on day " + day)
                        .isBetween(Math.round(0.94 * strength), Math.round(1.06 * strength));
            }
        }
    }

    @Test
    void a_march_goes_from_a_place_towards_its_neighbour_and_forwards() {
        for (var body : diary(3).bodies()) {
            for (int n = 1; n < body.notes().size(); n++) {
                var before = body.notes().get(n - 1);
                var note = body.notes().get(n);
                assertThat(note.day()).isGreaterThan(before.day());
                if (note.toward() >= 0 && note.place() == before.place() && note.toward() == before.toward()) {
                    assertThat(note.thousandths()).isGreaterThanOrEqualTo(before.thousandths());
                }
                assertThat(note.thousandths()).isBetween(0, 999);
            }
        }
    }

    /** A march that ends elsewhere than it headed is noted on its last evening too, so that a map need not guess. */
    @Test
    void no_march_stands_still_unnoted() {
        for (var body : diary(3).bodies()) {
            for (int n = 1; n < body.notes().size(); n++) {
                var before = body.notes().get(n - 1);
                var note = body.notes().get(n);
                boolean arrives = note.place() == before.toward();
                boolean goesOn = note.place() == before.place() && note.toward() == before.toward();
                if (before.toward() >= 0 && !arrives && !goesOn) {
                    assertThat(note.day() - before.day()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void its_chronicle_has_the_events_that_are_told() {
        var diary = diary(3);
        var question = new Question(MEXICO.book().info(), java.util.Collections.emptySortedMap(), 3, 1);
        var chronicle = new ChronicleDocument(question, diary.tale(), Language.FR).json();
        var told = new TellDocument(question, diary.tale(), Teller.of(Language.FR, true)).json();
        List<Integer> kept = new ArrayList<>();
        told.get("events").forEach(event -> kept.add(event.get("id").asInt()));
        chronicle.get("events").forEach(event -> {
            assertThat(kept).contains(event.get("id").asInt());
            assertThat(event.get("sentence").asString()).endsWith(".");
            assertThat(event.get("day").asInt()).isLessThan(diary.days());
        });
        assertThat(chronicle.get("events").size()).isGreaterThan(100);
    }
}
