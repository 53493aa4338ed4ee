package puebla.scenario.change;

import puebla.scenario.problem.Spot;

/**
 * One altered fact, {@code KEY=VALUE}. Any text is a change; whether it is a sensible one shows when the scenario is loaded.
 *
 * @param text
 *            as the person wrote it
 * @param option
 *            after which it was written: where its problems are said to be
 */
public record Change(String text, String option) {
    /** Where most changes are written. */
    private static final String SET = "--set";

    public Change {
        text = text.strip();
    }

    public Change(String text) {
        this(text, SET);
    }

    /** A change of this key to this value. */
    public static Change of(String key, String value) {
        return new Change(key + "=" + value);
    }

    /** Left of the first equals sign; the whole text when there is none. */
    public String key() {
        int equals = text.indexOf('=');
        return (equals < 0 ? text : text.substring(0, equals)).strip();
    }

    /** Right of the first equals sign; empty when there is none. */
    public String value() {
        int equals = text.indexOf('=');
        return equals < 0 ? "" : text.substring(equals + 1).strip();
    }

    /** Where its problems are said to be. */
    public Spot spot() {
        return Spot.whole(toString());
    }

    @Override
    public String toString() {
        return option + " " + text;
    }
}
