package puebla.narrative;

import puebla.scenario.catalog.Language;

/** Thrown when the scenario's texts lack a text that the narrative needs, or contain an invalid pattern. */
public final class MissingTextException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingTextException(Language language, String key) {
        super("texts/" + language.id() + ".yaml: missing text '" + key + "'");
    }

    MissingTextException(Language language, String key, IllegalArgumentException wrong) {
        super("texts/" + language.id() + ".yaml: invalid text '" + key + "': " + wrong.getMessage(), wrong);
    }
}
