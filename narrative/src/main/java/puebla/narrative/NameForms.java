package puebla.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Names in the forms that sentences need: "France", "la France", "de la France", "à la France". A form in the texts
 * ({@code forms.actors.france.of}) takes precedence over the rule of the language ({@code grammar.actors.of}).
 */
final class NameForms {
    /**
     * A name and its forms.
     *
     * @param others
     *            forms for use after a preposition: {@code of}, {@code to}, {@code in}, {@code from}; {@code whom} is
     *            the object of a verb
     */
    record Named(String plain, SortedMap<String, String> others) {
        Named {
            others = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(others));
        }

        /** Returns a form, or the plain name if there is no such form. */
        String form(String name) {
            return others.getOrDefault(name, plain);
        }
    }

    /** Path of the regular expression that matches names with a vowel at their beginning. */
    static final String VOWEL = "grammar.vowel";
    private static final List<String> OF_PLACES = List.of("in", "of", "to", "from");
    private static final List<String> OF_OTHERS = List.of("of", "to", "whom");

    private final MessageBundle messages;
    private final ScenarioMetadata metadata;
    private final Pattern vowel;
    private final Map<String, Named> known = new HashMap<>();

    NameForms(MessageBundle messages, ScenarioMetadata metadata) {
        this.messages = messages;
        this.metadata = metadata;
        vowel = Pattern.compile(messages.text(VOWEL));
    }

    Named place(String id) {
        return named(ScenarioFile.PLACES, id, OF_PLACES);
    }

    Named actor(String id) {
        return named(ScenarioFile.ACTORS, id, OF_OTHERS);
    }

    Named leader(String id) {
        return named(ScenarioFile.LEADERS, id, OF_OTHERS);
    }

    Named candidate(String id) {
        return named(ScenarioFile.CANDIDATES, id, OF_OTHERS);
    }

    /**
     * Returns the soldiers of a contingent as people: "the French".
     *
     * @param early
     *            whether there is no throne yet; some contingents then have another name
     */
    Named corps(String id, boolean early) {
        if (early && messages.has("forms.corps-early." + id + ".the")) {
            return given("forms.corps-early." + id, OF_OTHERS);
        }
        return messages.has("forms.corps." + id + ".the") ? given("forms.corps." + id, OF_OTHERS)
                : named(ScenarioFile.CONTINGENTS, id, OF_OTHERS);
    }

    /** Returns a name from the texts with all its forms: {@code forms.sides.home}. */
    Named given(String key, List<String> forms) {
        var others = new TreeMap<String, String>();
        String plain = messages.text(key + ".the");
        for (String form : forms) {
            others.put(form, messages.has(key + "." + form) ? messages.text(key + "." + form) : plain);
        }
        return new Named(plain, others);
    }

    Named given(String key) {
        return given(key, OF_OTHERS);
    }

    /** Returns the name of an entry of the calendar. */
    String external(String id) {
        return messages.ownDigits(metadata.name(ScenarioFile.CALENDAR, id, messages.language()));
    }

    /** Returns an entry of the calendar as a sentence, if the texts have one. */
    Optional<String> calendarEvent(String id) {
        return own("forms.calendar." + id);
    }

    /** Returns an entry of the calendar as a noun phrase, if the texts have one. */
    Optional<String> affair(String id) {
        return own("forms.affairs." + id);
    }

    private Optional<String> own(String key) {
        return messages.has(key) ? Optional.of(messages.text(key)) : Optional.empty();
    }

    private Named named(ScenarioFile file, String id, List<String> forms) {
        return known.computeIfAbsent(file.id() + "." + id, key -> made(file, id, forms));
    }

    private Named made(ScenarioFile file, String id, List<String> forms) {
        String own = "forms." + file.id() + "." + id;
        String name = metadata.name(file, id, messages.language());
        String plain =
                messages.has(own + ".the") ? messages.text(own + ".the") : by("grammar." + file.id() + ".the", name);
        var others = new TreeMap<String, String>();
        for (String form : forms) {
            others.put(form, messages.has(own + "." + form) ? messages.text(own + "." + form)
                    : by("grammar." + file.id() + "." + form, messages.has(own + ".the") ? plain : name));
        }
        return new Named(plain, others);
    }

    private String by(String rule, String name) {
        boolean before = vowel.matcher(name).find() && messages.has(rule + "-before-vowel");
        return messages.say(before ? rule + "-before-vowel" : rule, new Arguments(Map.of()).put("name", name));
    }
}
