package puebla.scenario.catalog;

/**
 * The metadata of a measure, with its historical record.
 *
 * @param kind
 *            first-event, count, first-amount, sum-of-flow, state-on-date, minimum, maximum, mean, day-of, ratio,
 *            days-between or largest
 * @param unit
 *            "date" for a first event or the day of a maximum
 * @param given
 *            id of the measure that must have a value for this one to apply; empty for none
 * @param recorded
 *            historical value or date; {@code never} if the event did not happen; empty if there is no record
 * @param evidence
 *            evidence for the record
 * @param yardstick
 *            terms on which the record is compared with the model
 */
public record MeasureEntry(String id, LocalizedText name, String kind, String unit, String given, String recorded,
        Evidence evidence, Yardstick yardstick) {
    /** Creates the metadata of a measure whose record is not scored. */
    public MeasureEntry(String id, LocalizedText name, String kind, String unit, String given, String recorded,
            Evidence evidence) {
        this(id, name, kind, unit, given, recorded, evidence, Yardstick.NONE);
    }

    /** Reports whether the value is a date. */
    public boolean date() {
        return kind.equals("first-event") || kind.equals("day-of");
    }
}
