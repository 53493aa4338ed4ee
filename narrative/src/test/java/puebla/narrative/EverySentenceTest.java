package puebla.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import puebla.experiment.CompletedRun;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.scenario.catalog.Language;

/**
 * Every sentence is complete for known and unknown arguments and for all numbers. It has no template syntax and no
 * stray punctuation.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverySentenceTest {
    private static final long[] NUMBERS = {0, 1, 2, 3, 11, 100, 6_048, 2_500_000};
    private static final Pattern SEAMS = Pattern.compile(
            "[{}\\[\\]|#]|\\bnull\\b|  |,,|،،|,\\.|\\.\\.| [,.;]|undefined|^\\s|^[,;:.]|NaN");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern UNSPOKEN_FORM = Pattern.compile("\\b(whom|of|in|to|from)\\{");

    private static final Pattern NOTHING = Pattern.compile("$^");
    /** A verb in the plural next to one man, its subject. */
    private static final Map<Language, Pattern> PLURAL_AFTER_ONE = Map.of(
            Language.EN, Pattern.compile("\\b1 man (leave|surround|land|were|have)\\b"),
            Language.ES, Pattern.compile("\\b1 hombre (?!con\\b|en\\b|sin\\b)\\p{L}+n\\b|\\p{L}+ban 1 hombre"),
            Language.FR, Pattern.compile("\\b1 homme (en |le )?\\p{L}+ent\\b"),
            Language.IT, Pattern.compile("\\b1 uomo (ne )?\\p{L}+no\\b|\\p{L}+vano 1 uomo"),
            Language.PT,
            Pattern.compile("\\b1 homem (?!com\\b|em\\b|sem\\b|além\\b)\\p{L}+m\\b|\\p{L}+vam\\S* 1 homem"));

    static Stream<Arguments> languages() {
        return Stream.of(Language.values())
                .flatMap(language -> Shipped.all().stream().map(shipped -> Arguments.of(shipped, language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_wording_of_every_event_type_is_complete(Shipped shipped, Language language) {
        var messages = new MessageBundle(shipped.metadata(), language);
        int sentences = 0;
        for (var type : shipped.scenario().submodels().events()) {
            for (int side : new int[]{-1, 1}) {
                for (long number : NUMBERS) {
                    // hunger makes a battle a sortie, which has its own wordings
                    for (var feature : List.of(Feature.HUNGER, Feature.GUNS)) {
                        sentences += check(
                                new Bench(shipped, messages,
                                        HandwrittenLog.event(shipped, type, side, true, number, feature)));
                    }
                }
                sentences +=
                        check(new Bench(shipped, messages, HandwrittenLog.event(shipped, type, side, false, 0, null)));
            }
        }
        assertThat(sentences).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void verbs_agree_with_one_man(Shipped shipped, Language language) {
        var messages = new MessageBundle(shipped.metadata(), language);
        for (var type : shipped.scenario().submodels().events()) {
            for (int side : new int[]{-1, 1}) {
                new Bench(shipped, messages, HandwrittenLog.event(shipped, type, side, true, 1, Feature.GUNS)).sayings()
                        .forEach(
                                (what, text) -> assertThat(text).as(language + " " + what).doesNotContainPattern(
                                        PLURAL_AFTER_ONE.getOrDefault(language, NOTHING)));
            }
        }
    }

    /** A list of figures between commas would separate the verb from its reasons: "go home, 300 men after …". */
    @ParameterizedTest
    @MethodSource("languages")
    void no_pattern_has_figures_between_verb_and_reasons(Shipped shipped, Language language) {
        assertThat(shipped.texts(language)).allSatisfy(
                (key, pattern) -> assertThat(pattern)
                        .doesNotContainPattern("\\[[,،][^\\[\\]]*[^,\\]]\\]\\{because\\}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_reason_is_complete(Shipped shipped, Language language) {
        var messages = new MessageBundle(shipped.metadata(), language);
        for (var type : shipped.scenario().submodels().events()) {
            for (var feature : Feature.values()) {
                if (type == SharedEvents.MORATORIUM || messages.has("reasons-of." + type.id() + "." + feature.id())) {
                    String reason = new Bench(shipped, messages, List.of(
                            HandwrittenLog.event(shipped, SharedEvents.LANDING, 1, true, 3, null),
                            second(HandwrittenLog.event(shipped, type, 1, true, 3, feature)))).because();
                    assertWhole(language, type + " " + feature, reason.strip());
                    assertThat(reason).as("starts with a space or a comma").matches("(?s)[ ,،].*");
                }
            }
        }
    }

    private static Event second(Event e) {
        return new Event(1, e.day(), e.type(), e.side(), e.place(), e.actor(), e.otherActor(), e.leader(),
                e.contingent(),
                e.external(), e.amounts(), e.causes(), e.because());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_form_of_every_name_is_complete(Shipped shipped, Language language) {
        var forms = new NameForms(new MessageBundle(shipped.metadata(), language), shipped.metadata());
        var scenario = shipped.scenario();
        List<NameForms.Named> all = new ArrayList<>();
        scenario.places().forEach(place -> all.add(forms.place(place.id())));
        scenario.actors().forEach(actor -> all.add(forms.actor(actor.id())));
        scenario.leaders().forEach(leader -> all.add(forms.leader(leader.id())));
        scenario.candidates().forEach(prince -> all.add(forms.candidate(prince.id())));
        scenario.contingents().forEach(corps -> all.add(forms.corps(corps.id(), false)));
        for (var named : all) {
            assertWhole(language, named.plain(), named.plain());
            named.others().forEach((form, text) -> assertWhole(language, named.plain() + " " + form, text));
        }
    }

    private static int check(Bench bench) {
        var sayings = bench.sayings();
        sayings.forEach((what, text) -> assertWhole(bench.messages.language(), what, text));
        return sayings.size();
    }

    private static void assertWhole(Language language, String what, String text) {
        String shown = language + " " + what + ": " + text;
        assertThat(text).as(shown).isNotBlank().doesNotContainPattern(SEAMS).doesNotContainPattern(UNSPOKEN_FORM);
        if (language == Language.AR) {
            assertThat(text).as(shown).doesNotContainPattern(LATIN).doesNotContainPattern("[0-9]");
        }
    }

    /** All sentences for one event. */
    private static final class Bench {
        private final MessageBundle messages;
        private final ArgumentResolver resolver;
        private final Event event;
        private final Reasons reasons;

        Bench(Shipped shipped, MessageBundle messages, Event event) {
            this(shipped, messages, List.of(event));
        }

        /** The sentences for the last of some events. */
        Bench(Shipped shipped, MessageBundle messages, List<Event> events) {
            this.messages = messages;
            var run = new CompletedRun(shipped.scenario(), shipped.metadata(), 1, events, "undecided", 1000, List.of(),
                    0);
            var chains = new EventChains(run.events());
            var counts = new Counts(messages);
            resolver = new ArgumentResolver(run, chains, messages, new NameForms(messages, shipped.metadata()), counts);
            reasons = new Reasons(run, chains, messages, counts, resolver);
            event = events.getLast();
        }

        String because() {
            return reasons.of(event, -1);
        }

        Map<String, String> sayings() {
            var sayings = new java.util.TreeMap<String, String>();
            String prefix = MessageKeys.of(messages, event, resolver);
            for (String key : messages.variants(prefix)) {
                say(sayings, key, key, resolver.of(event), because());
                say(sayings, key + ", bare", key, resolver.of(event), "");
                var marked = resolver.of(event).put(EventChains.TAKEN, "").put(EventChains.STORMED, "");
                say(sayings, key + ", stormed", key, marked, because());
                say(sayings, key + ", taken", key,
                        resolver.of(event).put(EventChains.TAKEN, "").put(EventChains.RELIEVED, ""),
                        because());
            }
            if (messages.has(prefix + ".many")) {
                say(sayings, prefix + ".many", prefix + ".many", resolver.of(List.of(event, event)), "");
            }
            say(sayings, "cause", "events." + event.type().id() + ".cause", resolver.of(event), null);
            return sayings;
        }

        private void say(Map<String, String> into, String name, String key, puebla.narrative.Arguments arguments,
                @Nullable String because) {
            if (because != null) {
                arguments.put("because", because);
            }
            into.put(name, Typography.closed(messages.say(key, arguments)));
        }
    }
}
