package puebla.scenario.book;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the chronicle and the pages say, per language, by dotted path: {@code events.moratorium}, {@code reasons.strain}. */
public record Texts(Map<Language, Map<String, String>> byLanguage) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        var copy = new EnumMap<Language, Map<String, String>>(Language.class);
        byLanguage.forEach(
                (language, texts) -> copy.put(language, java.util.Collections.unmodifiableMap(new TreeMap<>(texts))));
        byLanguage = java.util.Collections.unmodifiableMap(copy);
    }

    /** The text at a path. */
    public Optional<String> text(Language language, String path) {
        return Optional.ofNullable(of(language).get(path));
    }

    /** All texts of a language by path. */
    public Map<String, String> of(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** All paths; they are the same in every language. */
    public Set<String> paths() {
        return of(Language.EN).keySet();
    }
}
