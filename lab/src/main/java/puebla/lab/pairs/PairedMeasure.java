package puebla.lab.pairs;

import java.util.Optional;
import java.util.OptionalDouble;

/** One measure in pairs of worlds, as they come in. */
final class PairedMeasure {
    private final boolean date;
    private final int horizon;
    private final PairedShare occurs = new PairedShare();
    private final PairedAmounts amounts = new PairedAmounts();
    private final PairedShare rank = new PairedShare();
    private int valued;

    /**
     * A measure without a value yet.
     *
     * @param date
     *            its value is a day, and <i>never</i> lies after the horizon
     * @param horizon
     *            last day of the scenario, days since the first
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
