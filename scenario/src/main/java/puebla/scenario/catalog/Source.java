package puebla.scenario.catalog;

/**
 * The source of a number or statement.
 *
 * @param url
 *            web address; empty for none
 * @param language
 *            ISO 639 code of the source's language; empty if unknown
 */
public record Source(String id, String title, String url, String language) {}
