package puebla.lab.telling;

import puebla.scenario.book.Language;

/** The scenario's texts lack something that a telling needs, or hold a pattern that cannot be read. */
public final class MissingText extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingText(Language language, String key) {
        super("texts/" + language.id() + ".yaml has no text '" + key + "'");
    }

    MissingText(Language language, String key, IllegalArgumentException wrong) {
        super("texts/" + language.id() + ".yaml, '" + key + "': " + wrong.getMessage(), wrong);
    }
}
