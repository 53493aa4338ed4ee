package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Feature;
import puebla.scenario.catalog.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageCatalogTest {
    static List<EventType> eventTypes() {
        return Submodels.all().events();
    }

    static List<Feature> features() {
        return Feature.values();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys(Language language) {
        for (var shipped : Shipped.all()) {
            assertThat(translated(shipped.texts(language))).isEqualTo(translated(shipped.texts(Language.EN)))
                    .isNotEmpty();
        }
    }

    /** Returns the keys of the texts that every language has: not the rules of salience, which are ids. */
    private static Set<String> translated(Map<String, String> texts) {
        return texts.keySet().stream().filter(key -> !key.startsWith("salience.")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shipped_scenarios_share_all_texts_except_name_forms(Language language) {
        var large = shared(Shipped.MEXICO.texts(language));
        var small = shared(Shipped.SIX_PLACES.texts(language));
        assertThat(large).containsAllEntriesOf(small);
        assertThat(large.keySet().stream().filter(path -> !small.containsKey(path)))
                .as("texts of the submodels loans and armies")
                .isNotEmpty().allMatch(path -> path.contains("loan") || path.contains("market-faith")
                        || path.contains("army") || path.contains("command-passes"));
    }

    private static Map<String, String> shared(Map<String, String> texts) {
        var shared = new TreeMap<>(texts);
        shared.keySet().removeIf(key -> key.startsWith("forms."));
        return shared;
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void every_event_type_has_a_text_for_each_side_and_as_a_cause(EventType type) {
        var keys = Shipped.MEXICO.texts(Language.EN).keySet();
        String key = "events." + type.id();

        assertThat(keys.contains(key + ".any.a")
                || (keys.contains(key + ".home.a") && keys.contains(key + ".intervention.a"))).as(key).isTrue();
        assertThat(keys).contains(key + ".cause");
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_feature_has_a_reason_text(Feature feature) {
        assertThat(Shipped.MEXICO.texts(Language.EN)).containsKey("reasons." + feature.id());
    }

    @Test
    void reason_and_salience_texts_refer_to_existing_event_types_and_features() {
        var kinds = eventTypes().stream().map(EventType::id).collect(Collectors.toSet());
        var features = features().stream().map(Feature::id).collect(Collectors.toSet());
        var texts = Shipped.MEXICO.texts(Language.EN);
        texts.keySet().stream().map(key -> key.split("\\.")).forEach(key -> {
            switch (key[0]) {
                case "events", "salience" -> assertThat(kinds).contains(key[1]);
                case "reasons", "reasons-again" -> assertThat(features).contains(key[1]);
                case "reasons-of", "reasons-less" -> {
                    assertThat(kinds).contains(key[1]);
                    assertThat(features).contains(key[2]);
                }
                default -> {
                    // keys of other texts
                }
            }
        });
        assertThat(texts.entrySet().stream().filter(text -> text.getKey().startsWith("salience."))
                .map(Map.Entry::getValue)).as("rules").isSubsetOf("main", "first", "place", "large", "world");
    }

    @Test
    void main_line_lists_only_a_part_of_the_event_types() {
        var main = Shipped.MEXICO.texts(Language.EN).entrySet().stream()
                .filter(text -> text.getKey().startsWith("salience.") && text.getValue().equals("main"))
                .map(text -> text.getKey().substring("salience.".length())).toList();

        assertThat(main).hasSizeBetween(35, 60)
                .contains("moratorium", "assault-repulsed", "crown-accepted", "ruler-executed", "restored")
                .doesNotContain("convoy-lost", "post-overrun", "battle-won", "place-taken");
    }

    @Test
    void every_power_contingent_and_candidate_has_explicit_forms() {
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
    void every_form_belongs_to_an_existing_name() {
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
    void foreign_wars_and_their_turning_points_have_sentences() {
        for (var shipped : Shipped.all()) {
            shipped.scenario().calendar().stream().filter(entry -> switch (entry.kind()) {
                case WAR, SHOCK, NEIGHBOUR_WAR_ENDS, TELEGRAPH -> true;
                case CRISIS, NEIGHBOUR_VOICE, SESSION, ELECTION -> false;
            }).forEach(entry -> assertThat(shipped.texts(Language.EN)).containsKey("forms.calendar." + entry.id()));
        }
    }

    @Test
    void every_outcome_has_an_ending_text() {
        for (var shipped : Shipped.all()) {
            shipped.scenario().outcomes()
                    .forEach(outcome -> assertThat(shipped.texts(Language.EN)).containsKey("ending." + outcome.id()));
        }
    }
}
