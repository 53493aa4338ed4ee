package puebla.scenario.override;

import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.UntrustedText;

/**
 * An override, {@code KEY=VALUE}: one changed datum. The constructor accepts any text. The override is validated when
 * the scenario is loaded.
 *
 * @param text
 *            text as the user wrote it
 * @param option
 *            command-line option of the override; messages use it as the location of a problem
 */
public record Change(String text, String option) {
    /** The default option. */
    private static final String SET = "--set";

    public Change {
        text = text.strip();
    }

    public Change(String text) {
        this(text, SET);
    }

    /** Returns the override that sets this key to this value. */
    public static Change of(String key, String value) {
        return new Change(key + "=" + value);
    }

    /** Returns the text before the first equals sign, or the whole text if it has none. */
    public String key() {
        int equals = text.indexOf('=');
        return (equals < 0 ? text : text.substring(0, equals)).strip();
    }

    /** Returns the text after the first equals sign, or an empty string if it has none. */
    public String value() {
        int equals = text.indexOf('=');
        return equals < 0 ? "" : text.substring(equals + 1).strip();
    }

    /** Returns the location that messages about this override use. */
    public SourceLocation location() {
        return SourceLocation.whole(UntrustedText.message(toString()));
    }

    @Override
    public String toString() {
        return option + " " + text;
    }
}
