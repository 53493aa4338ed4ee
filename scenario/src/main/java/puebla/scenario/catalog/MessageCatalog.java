package puebla.scenario.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The message catalogue of the event log and the web pages: texts by language and dotted path, for example
 * {@code events.moratorium} or {@code reasons.strain}.
 *
 * @param main
 *            language that has a text at every path
 */
public record MessageCatalog(Language main, Map<Language, Map<String, String>> byLanguage) {
    public static final MessageCatalog NONE = new MessageCatalog(LanguageList.EVERY.main(), Map.of());

    public MessageCatalog {
        var copy = new EnumMap<Language, Map<String, String>>(Language.class);
        byLanguage.forEach(
                (language, texts) -> copy.put(language, java.util.Collections.unmodifiableMap(new TreeMap<>(texts))));
        byLanguage = java.util.Collections.unmodifiableMap(copy);
    }

    /** Returns the text at a path in a language, or in the main language if it has no translation. */
    public Optional<String> text(Language language, String path) {
        return Optional.ofNullable(of(language).get(path)).or(() -> Optional.ofNullable(of(main).get(path)));
    }

    /** Returns the texts that a language has, by path. Those of the main language do not stand in for missing ones. */
    public Map<String, String> of(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** Returns all paths. Another language than the main one can lack some. */
    public Set<String> paths() {
        return of(main).keySet();
    }
}
