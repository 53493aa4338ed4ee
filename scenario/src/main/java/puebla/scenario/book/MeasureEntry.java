package puebla.scenario.book;

/**
 * A measure with its names and what history recorded.
 *
 * @param kind
 *            first-event, count, sum-of-flow, state-on-date, minimum, maximum, ratio, days-between or largest
 * @param unit
 *            "date" for an event
 * @param given
 *            id of the measure that must have a value for this one to be asked; empty for none
 * @param recorded
 *            the value or date in the record of history; {@code never} when it did not happen; empty when nothing is
 *            recorded
 * @param evidence
 *            of the record
 */
public record MeasureEntry(String id, Wording name, String kind, String unit, String given, String recorded,
        Evidence evidence) {
    /** Whether its value is a day. */
    public boolean date() {
        return kind.equals("first-event");
    }
}
