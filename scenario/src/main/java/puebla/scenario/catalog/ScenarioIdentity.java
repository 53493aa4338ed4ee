package puebla.scenario.catalog;

import java.time.LocalDate;

/**
 * The identity of a scenario.
 *
 * @param hash
 *            SHA-256 over names, lengths and bytes of the scenario's files
 */
public record ScenarioIdentity(String id, String version, String hash, LocalDate firstDay, LocalDate horizon,
        LanguageList languages, LocalizedText name, LocalizedText summary) {
    /** Returns the date of a day [days since the first day]. */
    public LocalDate date(int day) {
        return firstDay.plusDays(day);
    }
}
