package puebla.app.document;

import java.util.OptionalDouble;
import puebla.experiment.summary.Share;

/**
 * A share of runs, 0 … 1, with its 95 % Monte Carlo interval. All values are null if there are no runs.
 *
 * @param share
 *            share of runs
 * @param low
 *            lower bound of the interval
 * @param high
 *            upper bound of the interval
 */
public record ShareFields(OptionalDouble share, OptionalDouble low, OptionalDouble high) {
    public static ShareFields of(Share share) {
        return share.known() ? of(share.share(), share.low(), share.high())
                : new ShareFields(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static ShareFields of(double share, double low, double high) {
        return new ShareFields(OptionalDouble.of(share), OptionalDouble.of(low), OptionalDouble.of(high));
    }
}
