package puebla.experiment.paired;

import java.util.Optional;
import java.util.OptionalDouble;

/** Running estimate of one measure over pairs of runs. */
final class PairedMeasure {
    private final boolean date;
    private final int horizon;
    private final PairedShare occurs = new PairedShare();
    private final PairedAmounts amounts = new PairedAmounts();
    private final PairedShare rank = new PairedShare();
    private int valued;

    /**
     * Creates an estimate without pairs.
     *
     * @param date
     *            whether the value is a day; <i>never</i> is then later than the horizon
     * @param horizon
     *            last day of the scenario, in days since its first day
     */
    PairedMeasure(boolean date, int horizon) {
        this.date = date;
        this.horizon = horizon;
    }

    void add(OptionalDouble without, OptionalDouble with) {
        occurs.add(without.isPresent(), with.isPresent());
        if (date) {
            valued++;
            amounts.add(Math.min(horizon, without.orElse(horizon)), Math.min(horizon, with.orElse(horizon)));
            double first = without.orElse(Double.POSITIVE_INFINITY);
            double second = with.orElse(Double.POSITIVE_INFINITY);
            rank.add(second < first, second > first);
        } else if (without.isPresent() && with.isPresent()) {
            valued++;
            amounts.add(without.getAsDouble(), with.getAsDouble());
        }
    }

    MeasureDifference difference() {
        return new MeasureDifference(occurs.difference(),
                valued == 0 ? Optional.empty() : Optional.of(amounts.difference()),
                date ? Optional.of(rank.difference()) : Optional.empty());
    }
}
