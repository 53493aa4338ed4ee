package puebla.scenario.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which a war is told: those of its accounts and of its actors. */
public enum Language {
    EN("English"), ES("Spanish"), FR("French"), IT("Italian"), PT("Portuguese"), AR("Arabic");

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String english;

    Language(String english) {
        this.english = english;
    }

    public String id() {
        return id;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** Whether a text can be of this language, judged by its letters: Arabic needs some of its own. */
    public boolean fits(String text) {
        return this != AR || text.codePoints().noneMatch(Character::isLetter)
                || text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Language::id).toList();
    }

    public static Optional<Language> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }
}
