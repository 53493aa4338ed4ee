package puebla.lab.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.data.ExternalEvent;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.scenario.book.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) {
        for (var shipped : Shipped.all()) {
            assertThat(shipped.texts(language).keySet()).isEqualTo(shipped.texts(Language.EN).keySet()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_shipped_scenarios_share_all_texts_but_the_forms_of_names(Language language) {
        assertThat(shared(Shipped.SIX_PLACES.texts(language))).isEqualTo(shared(Shipped.MEXICO.texts(language)));
    }

    private static Map<String, String> shared(Map<String, String> texts) {
        var shared = new TreeMap<>(texts);
        shared.keySet().removeIf(key -> key.startsWith("forms."));
        return shared;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_can_be_told_for_every_side_and_named_as_a_cause(Kind kind) {
        var keys = Shipped.MEXICO.texts(Language.EN).keySet();
        String key = "events." + kind.id();

        assertThat(keys.contains(key + ".any.a")
                || (keys.contains(key + ".home.a") && keys.contains(key + ".intervention.a"))).as(key).isTrue();
        assertThat(keys).contains(key + ".cause");
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void every_feature_is_a_reason(Feature feature) {
        assertThat(Shipped.MEXICO.texts(Language.EN)).containsKey("reasons." + feature.id());
    }

    @Test
    void reasons_and_salience_speak_of_kinds_and_features_that_exist() {
        var kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.toSet());
        var features = Arrays.stream(Feature.values()).map(Feature::id).collect(Collectors.toSet());
        var texts = Shipped.MEXICO.texts(Language.EN);
        texts.keySet().stream().map(key -> key.split("\\.")).forEach(key -> {
            switch (key[0]) {
                case "events" -> assertThat(kinds).contains(key[1]);
                case "reasons", "reasons-again" -> assertThat(features).contains(key[1]);
                case "reasons-of" -> {
                    assertThat(kinds).contains(key[1]);
                    assertThat(features).contains(key[2]);
                }
                default -> {
                    // about other things
                }
            }
        });
        var named = texts.entrySet().stream().filter(e -> e.getKey().startsWith("salience."))
                .flatMap(e -> Arrays.stream(e.getValue().split(" "))).toList();
        assertThat(kinds).containsAll(named);
        assertThat(named).as("a kind has one rule").doesNotHaveDuplicates();
    }

    @Test
    void the_main_line_is_shorter_than_the_list_of_kinds() {
        var main = Set.of(Shipped.MEXICO.texts(Language.EN).getOrDefault("salience.main", "").split(" "));

        assertThat(main).hasSizeBetween(35, 60)
                .contains("moratorium", "assault-repulsed", "crown-accepted", "ruler-executed", "restored")
                .doesNotContain("convoy-lost", "post-overrun", "battle-won", "place-taken");
    }

    @Test
    void all_powers_corps_and_princes_have_their_forms_written_out() {
        for (var shipped : Shipped.all()) {
            var keys = shipped.texts(Language.EN).keySet();
            shipped.scenario().actors()
                    .forEach(actor -> assertThat(keys).contains("forms.actors." + actor.id() + ".of"));
            shipped.scenario().contingents()
                    .forEach(corps -> assertThat(keys).contains("forms.corps." + corps.id() + ".whom"));
            shipped.scenario().candidates()
                    .forEach(prince -> assertThat(keys).contains("forms.candidates." + prince.id() + ".to"));
        }
    }

    @Test
    void forms_are_written_for_names_that_exist_only() {
        for (var shipped : Shipped.all()) {
            var scenario = shipped.scenario();
            Map<String,
                    Set<String>> ids = Map.of("actors",
                            scenario.actors().stream().map(a -> a.id()).collect(Collectors.toSet()),
                            "corps", scenario.contingents().stream().map(c -> c.id()).collect(Collectors.toSet()),
                            "candidates", scenario.candidates().stream().map(c -> c.id()).collect(Collectors.toSet()),
                            "places", scenario.places().stream().map(p -> p.id()).collect(Collectors.toSet()),
                            "leaders", scenario.leaders().stream().map(l -> l.id()).collect(Collectors.toSet()),
                            "calendar", scenario.calendar().stream().map(ExternalEvent::id).collect(Collectors.toSet()),
                            "affairs", scenario.calendar().stream().map(ExternalEvent::id).collect(Collectors.toSet()));
            shipped.texts(Language.EN).keySet().stream().map(key -> key.split("\\."))
                    .filter(key -> key[0].equals("forms") && ids.containsKey(key[1]))
                    .forEach(key -> assertThat(ids.getOrDefault(key[1], Set.of())).as(key[1]).contains(key[2]));
        }
    }

    @Test
    void wars_and_their_turns_abroad_are_told_in_sentences() {
        for (var shipped : Shipped.all()) {
            shipped.scenario().calendar().stream().filter(entry -> switch (entry.kind()) {
                case WAR, SHOCK, NEIGHBOUR_WAR_ENDS, TELEGRAPH -> true;
                case CRISIS, NEIGHBOUR_VOICE, SESSION, ELECTION -> false;
            }).forEach(entry -> assertThat(shipped.texts(Language.EN)).containsKey("forms.calendar." + entry.id()));
        }
    }

    @Test
    void every_outcome_has_its_ending() {
        for (var shipped : Shipped.all()) {
            shipped.scenario().outcomes()
                    .forEach(outcome -> assertThat(shipped.texts(Language.EN)).containsKey("ending." + outcome.id()));
        }
    }
}
