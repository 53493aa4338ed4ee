package puebla.scenario.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the texts: those of the accounts and of the actors. */
public enum Language {
    EN("English"), ES("Spanish"), FR("French"), IT("Italian"), PT("Portuguese"), AR("Arabic");

    private static final List<String> IDS = Arrays.stream(values()).map(Language::id).toList();

    private final String id = name().toLowerCase(Locale.ROOT);
    private final String english;

    Language(String english) {
        this.english = english;
    }

    public String id() {
        return id;
    }

    /** Returns the name of the language in English. */
    public String english() {
        return english;
    }

    /**
     * Reports whether the letters of a text fit this language. Arabic requires at least one Arabic letter, unless the
     * text has no letters. The other languages accept any text.
     */
    public boolean fits(String text) {
        return this != AR || text.codePoints().noneMatch(Character::isLetter)
                || text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    public static List<String> ids() {
        return IDS;
    }

    public static Optional<Language> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }
}
