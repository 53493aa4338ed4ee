package puebla.scenario.catalog;

import java.util.EnumMap;
import java.util.Map;

/** A text in several languages. English is always present, unless the text is empty. */
public record LocalizedText(Map<Language, String> byLanguage) {
    public LocalizedText {
        byLanguage = byLanguage.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** Returns the text in a language, or in English if it has no translation. */
    public String in(Language language) {
        String own = byLanguage.get(language);
        return own != null ? own : byLanguage.getOrDefault(Language.EN, "");
    }
}
