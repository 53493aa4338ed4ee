package puebla.experiment.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.summary.MeasureSummary;
import puebla.scenario.catalog.MeasureEntry;

/**
 * Compares the record of a measure with the central 80 % of an ensemble, from the 10th to the 90th percentile.
 *
 * <p>A date is compared under the condition of its measure, with <i>never</i> ranked after every date. An amount is
 * compared over the runs that have one. A record that is known to the month or year lies outside only when all its days
 * do.
 */
public final class RecordBand {
    private static final int LOW_PERCENT = 10;
    private static final int HIGH_PERCENT = 90;
    private static final String NEVER = "never";

    private RecordBand() {}

    /**
     * Reports whether the record lies outside the band.
     *
     * @param firstDay
     *            the scenario's first day, from which dates are counted
     * @return empty when the measure has no record, or no run to compare it with
     */
    public static Optional<Boolean> outside(MeasureEntry entry, MeasureSummary over, LocalDate firstDay) {
        if (entry.recorded().isEmpty()) {
            return Optional.empty();
        }
        return entry.date() ? dateOutside(entry.recorded(), over, firstDay) : amountOutside(entry.recorded(), over);
    }

    private static Optional<Boolean> dateOutside(String recorded, MeasureSummary over, LocalDate firstDay) {
        var compared = over.compared();
        if (compared.share().of() == 0) {
            return Optional.empty();
        }
        OptionalDouble low = compared.quantile(LOW_PERCENT);
        OptionalDouble high = compared.quantile(HIGH_PERCENT);
        if (recorded.equals(NEVER)) {
            return Optional.of(high.isPresent());
        }
        return SaidDate.of(recorded).map(date -> {
            long first = date.first().toEpochDay() - firstDay.toEpochDay();
            long last = date.last().toEpochDay() - firstDay.toEpochDay();
            boolean before = low.isEmpty() || last < low.getAsDouble();
            boolean after = high.isPresent() && first > high.getAsDouble();
            return before || after;
        });
    }

    private static Optional<Boolean> amountOutside(String recorded, MeasureSummary over) {
        OptionalDouble low = over.values().quantileIf(LOW_PERCENT);
        OptionalDouble high = over.values().quantileIf(HIGH_PERCENT);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(recorded);
        return Optional.of(value < low.getAsDouble() || value > high.getAsDouble());
    }
}
