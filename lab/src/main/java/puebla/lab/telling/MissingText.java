package puebla.lab.telling;

import puebla.scenario.book.Language;

/** Thrown when the scenario's texts lack a text that the narrative needs, or contain an invalid pattern. */
public final class MissingText extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingText(Language language, String key) {
        super("texts/" + language.id() + ".yaml: missing text '" + key + "'");
    }

    MissingText(Language language, String key, IllegalArgumentException wrong) {
        super("texts/" + language.id() + ".yaml: invalid text '" + key + "': " + wrong.getMessage(), wrong);
    }
}
