package puebla.scenario.catalog;

/**
 * A source text whose claims are tested.
 *
 * @param language
 *            language code of the text
 */
public record Account(String id, LocalizedText name, String language) {}
