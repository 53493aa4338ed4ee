package puebla.scenario.diagnostic;

import puebla.scenario.catalog.Language;

/**
 * A name or text that a language of the scenario lacks. The main language stands in for it.
 *
 * @param text
 *            name of the text in messages, such as {@code name of veracruz}, or its path in the texts. Safe to print
 *            ({@link UntrustedText})
 */
public record MissingTranslation(Language language, SourceLocation location, String text) {
    public MissingTranslation {
        text = UntrustedText.message(text);
    }
}
