package puebla.scenario.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The message catalogue of the event log and the web pages: texts by language and dotted path, for example
 * {@code events.moratorium} or {@code reasons.strain}.
 */
public record MessageCatalog(Map<Language, Map<String, String>> byLanguage) {
    public static final MessageCatalog NONE = new MessageCatalog(Map.of());

    public MessageCatalog {
        var copy = new EnumMap<Language, Map<String, String>>(Language.class);
        byLanguage.forEach(
                (language, texts) -> copy.put(language, java.util.Collections.unmodifiableMap(new TreeMap<>(texts))));
        byLanguage = java.util.Collections.unmodifiableMap(copy);
    }

    /** Returns the text at a path, if one exists. */
    public Optional<String> text(Language language, String path) {
        return Optional.ofNullable(of(language).get(path));
    }

    /** Returns all texts of a language by path. */
    public Map<String, String> of(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** Returns all paths. They are the same in every language. */
    public Set<String> paths() {
        return of(Language.EN).keySet();
    }
}
