package puebla.experiment.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.summary.MeasureSummary;
import puebla.scenario.catalog.MeasureEntry;

/**
 * Compares the record of a measure with the central 50, 80 and 90 % of an ensemble.
 *
 * <p>A record is compared under the condition of its measure: a date with <i>never</i> ranked after every date, an
 * amount over the runs that have one. A record that is known to the month or year lies outside only when all its days
 * do.
 */
public final class RecordBand {
    private static final int MARKED = 80;
    private static final List<Integer> BANDS = List.of(50, 80, 90);
    private static final String NEVER = "never";

    private RecordBand() {}

    /**
     * Reports whether the record lies outside the central 80 %.
     *
     * @param firstDay
     *            the scenario's first day, from which dates are counted
     * @return empty when the measure has no record, or no run to compare it with
     */
    public static Optional<Boolean> outside(MeasureEntry entry, MeasureSummary over, LocalDate firstDay) {
        return outside(MARKED, entry, over, firstDay);
    }

    /**
     * Returns the narrowest central band that holds the record: {@code 50}, {@code 80}, {@code 90} or {@code outside}.
     *
     * @return empty when the measure has no record, or no run to compare it with
     */
    public static Optional<String> holding(MeasureEntry entry, MeasureSummary over, LocalDate firstDay) {
        if (outside(MARKED, entry, over, firstDay).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BANDS.stream().filter(band -> !outside(band, entry, over, firstDay).orElse(true))
                .map(String::valueOf).findFirst().orElse("outside"));
    }

    private static Optional<Boolean> outside(int band, MeasureEntry entry, MeasureSummary over, LocalDate firstDay) {
        if (entry.recorded().isEmpty()) {
            return Optional.empty();
        }
        return entry.date() ? dateOutside(band, entry.recorded(), over, firstDay)
                : amountOutside(band, entry.recorded(), over);
    }

    private static int low(int band) {
        return (100 - band) / 2;
    }

    private static int high(int band) {
        return 100 - low(band);
    }

    private static Optional<Boolean> dateOutside(int band, String recorded, MeasureSummary over, LocalDate firstDay) {
        var compared = over.compared();
        if (compared.share().of() == 0) {
            return Optional.empty();
        }
        OptionalDouble low = compared.quantile(low(band));
        OptionalDouble high = compared.quantile(high(band));
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

    private static Optional<Boolean> amountOutside(int band, String recorded, MeasureSummary over) {
        OptionalDouble low = over.compared().quantileIf(low(band));
        OptionalDouble high = over.compared().quantileIf(high(band));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(recorded);
        return Optional.of(value < low.getAsDouble() || value > high.getAsDouble());
    }
}
