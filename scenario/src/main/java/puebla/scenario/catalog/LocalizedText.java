package puebla.scenario.catalog;

import java.util.EnumMap;
import java.util.Map;

/**
 * A text in the languages of a scenario.
 *
 * @param main
 *            language in which the text is always present, unless it is empty
 */
public record LocalizedText(Language main, Map<Language, String> byLanguage) {
    public LocalizedText {
        byLanguage = byLanguage.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** Returns the text in a language, or in the main language if it has no translation. */
    public String in(Language language) {
        String own = byLanguage.get(language);
        return own != null ? own : byLanguage.getOrDefault(main, "");
    }
}
