package puebla.scenario.catalog;

/**
 * Days between two dates of history.
 *
 * @param from
 *            id of the measure of the earlier date
 * @param to
 *            id of the measure of the later date
 * @param recordDays
 *            days in history
 */
public record Gap(String id, String from, String to, int recordDays, Yardstick yardstick) {}
