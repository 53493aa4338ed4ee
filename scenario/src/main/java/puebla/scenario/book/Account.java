package puebla.scenario.book;

/**
 * One of the texts whose claims are tested.
 *
 * @param language
 *            in which it is written
 */
public record Account(String id, Wording name, String language) {}
