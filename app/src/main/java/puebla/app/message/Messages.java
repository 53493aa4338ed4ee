package puebla.app.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import puebla.scenario.catalog.Language;

/**
 * The messages of one language from {@code NAME.properties} (English) and {@code NAME_LANGUAGE.properties}. The default
 * locale of the machine plays no part: numbers reach a message as text.
 */
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * Returns the messages of a language.
     *
     * @param name
     *            full name of the resource without its ending, such as {@code puebla.cli.tables}
     */
    public static Messages of(String name, Language language) {
        var locale = language == Language.EN ? Locale.ROOT : Locale.forLanguageTag(language.id());
        return new Messages(language,
                ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language.id());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns the message of a key without filling anything in. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /**
     * Returns the message of a key.
     *
     * @param values
     *            texts that take the places of {0}, {1}, …
     */
    public String get(String key, String... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
