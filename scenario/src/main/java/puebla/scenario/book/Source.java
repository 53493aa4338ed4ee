package puebla.scenario.book;

/**
 * Where a number or statement comes from.
 *
 * @param url
 *            empty when it has none
 * @param language
 *            of the source, as an ISO 639 code; empty when unknown
 */
public record Source(String id, String title, String url, String language) {}
