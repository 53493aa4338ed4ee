package puebla.scenario.book;

import java.time.LocalDate;

/**
 * Which scenario this is.
 *
 * @param hash
 *            SHA-256 over the bytes of its files
 */
public record ScenarioInfo(String id, String version, String hash, LocalDate firstDay, LocalDate horizon, Wording name,
        Wording summary) {
    /** The date of a day counted from the first. */
    public LocalDate date(int day) {
        return firstDay.plusDays(day);
    }
}
