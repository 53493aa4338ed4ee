package puebla.scenario.book;

import java.util.EnumMap;
import java.util.Map;

/** The same in several languages; English always. */
public record Wording(Map<Language, String> byLanguage) {
    public Wording {
        byLanguage = byLanguage.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** In this language; in English when it is not translated. */
    public String in(Language language) {
        String own = byLanguage.get(language);
        return own != null ? own : byLanguage.getOrDefault(Language.EN, "");
    }
}
