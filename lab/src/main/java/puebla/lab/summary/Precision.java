package puebla.lab.summary;

import java.util.Set;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Measure;
import puebla.kernel.data.Measure.Reading;

/**
 * Precision with which the values of a measure are reported and stored. A run adds up money in fractions of a cent.
 * These fractions are rounded away, so that values read from a store equal the computed values.
 */
public enum Precision {
    /** Dates: whole days since the scenario's first day. */
    DAY,
    /** Whole numbers: men, places, days between two dates, labels. */
    WHOLE,
    /** Money, to a hundredth of its unit. */
    CENT,
    /** Shares, attitudes and probabilities, without rounding. */
    EXACT;

    private static final Set<Gauge> COUNTED =
            Set.of(Gauge.STRENGTH, Gauge.BANDS, Gauge.CLIENT_PLACES, Gauge.RECOGNISED_BY,
                    Gauge.FOREIGN_MEN, Gauge.CLIENT_ARMY, Gauge.HOME_ARMY, Gauge.CLIENT_EXISTS, Gauge.HOME_ON_SOIL,
                    Gauge.CAPITAL_HELD);

    public static Precision of(Measure measure) {
        return switch (measure.reading()) {
            case Reading.FirstEvent _ -> DAY;
            case Reading.Ratio _ -> EXACT;
            case Reading.Count _,Reading.DaysBetween _,Reading.Largest _ -> WHOLE;
            case Reading.SumOfFlow sum -> sum.flow() == Flow.DEAD || sum.flow() == Flow.DEAD_BY_DISEASE ? WHOLE : CENT;
            case Reading.StateOnDate state -> of(state.gauge());
            case Reading.Minimum least -> of(least.gauge());
            case Reading.Maximum most -> of(most.gauge());
        };
    }

    private static Precision of(Gauge gauge) {
        return COUNTED.contains(gauge) ? WHOLE : EXACT;
    }

    /** Returns the value as it is reported and stored. */
    public double told(double value) {
        return switch (this) {
            case DAY, WHOLE -> (double) (long) Math.rint(value);
            case CENT -> cents(value) / 100.0;
            case EXACT -> value;
        };
    }

    /** Returns an amount of money as a whole number of cents. */
    public static long cents(double value) {
        return (long) Math.rint(value * 100);
    }
}
