package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.score.HistoryTally;

/** Fields about the course of history in many runs: gaps between dates, and the coarse history. */
public final class HistoryFields {
    private HistoryFields() {}

    /**
     * Days between two dates, over the runs that have both.
     *
     * @param id
     *            id of the gap
     * @param from
     *            id of the measure of the earlier date
     * @param to
     *            id of the measure of the later date
     * @param recordDays
     *            days in history
     * @param n
     *            number of runs that have both dates
     * @param p05
     *            5th percentile [days]
     * @param p50
     *            median [days]
     * @param p95
     *            95th percentile [days]
     * @param percentile
     *            share of these runs with fewer days than history, ties by half, 0…1
     */
    public record Gap(String id, String from, String to, int recordDays, int n, OptionalDouble p05, OptionalDouble p50,
            OptionalDouble p95, OptionalDouble percentile) {}

    /**
     * The course of history in few steps.
     *
     * @param steps
     *            the steps in their order
     * @param share
     *            share of all runs that pass every step
     * @param orderShare
     *            share of all runs in which the events happen in the order of history, whenever they happen
     */
    public record Coarse(List<Step> steps, @JsonUnwrapped ShareFields share, OptionalDouble orderShare) {}

    /**
     * A step of the coarse history.
     *
     * @param id
     *            id of the measure
     * @param share
     *            share of all runs in which the event happens within the window
     * @param givenBefore
     *            the same share of the runs that pass every step before; null without such a run
     * @param together
     *            share of all runs that pass this step and every step before
     */
    public record Step(String id, OptionalDouble share, OptionalDouble givenBefore, OptionalDouble together) {}

    static List<Gap> gaps(HistoryTally history) {
        return history.gaps().stream().map(gap -> {
            var days = gap.days();
            return new Gap(gap.gap().id(), gap.gap().from(), gap.gap().to(), gap.gap().recordDays(), days.n(),
                    days.quantile(5), days.quantile(50), days.quantile(95), days.percentile(gap.gap().recordDays()));
        }).toList();
    }

    static Optional<Coarse> coarse(HistoryTally history) {
        return history.coarse().map(coarse -> new Coarse(coarse.steps().stream()
                .map(step -> new Step(step.step().event(), ShareFields.of(step.share()).share(),
                        ShareFields.of(step.givenBefore()).share(), ShareFields.of(step.together()).share()))
                .toList(), ShareFields.of(coarse.share()), ShareFields.of(coarse.order()).share()));
    }
}
