package puebla.scenario.book;

/**
 * A source text whose claims are tested.
 *
 * @param language
 *            language code of the text
 */
public record Account(String id, Wording name, String language) {}
