package puebla.lab.summary;

import java.util.Set;
import puebla.kernel.data.Flow;
import puebla.kernel.data.Gauge;
import puebla.kernel.data.Measure;
import puebla.kernel.data.Measure.Reading;

/**
 * How exactly the value of a measure is told and kept. A war adds up money in fractions of a cent; nobody is told them, so that
 * what is read back from a store equals what was computed.
 */
public enum Precision {
    /** Days since the first. */
    DAY,
    /** Men, places, days between two dates, labels. */
    WHOLE,
    /** Money, to the hundredth of its unit. */
    CENT,
    /** Shares, attitudes, chances: every bit. */
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

    /** The value as it is told and kept. */
    public double told(double value) {
        return switch (this) {
            case DAY, WHOLE -> (double) (long) Math.rint(value);
            case CENT -> cents(value) / 100.0;
            case EXACT -> value;
        };
    }

    /** Money as a whole number of cents. */
    public static long cents(double value) {
        return (long) Math.rint(value * 100);
    }
}
