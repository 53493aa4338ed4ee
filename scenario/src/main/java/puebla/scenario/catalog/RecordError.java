package puebla.scenario.catalog;

/** Uncertainty of a historical record. */
public sealed interface RecordError {
    /** Normal error. For a date in days. */
    record Sd(double sd) implements RecordError {}

    /** Every value between two bounds is equally likely. For a date in days since the scenario's first day. */
    record Range(double low, double high) implements RecordError {}

    /** Lognormal error of an amount: standard deviation of its natural logarithm. */
    record LogSd(double sd) implements RecordError {}
}
