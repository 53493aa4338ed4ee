package puebla.experiment.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import puebla.experiment.summary.Distribution;
import puebla.experiment.summary.Share;
import puebla.scenario.catalog.CoarseHistory;
import puebla.scenario.catalog.Gap;
import puebla.scenario.catalog.ScenarioMetadata;

/** Counts the gaps and the coarse history of many runs, run by run. It retains one number per gap and run. */
public final class HistoryTally {
    private final List<Gap> gaps;
    private final CoarseHistory coarse;
    private final int[] from;
    private final int[] to;
    private final double[][] days;
    private final int[] n;
    private final int[] events;
    private final int[] order;
    private final int[] alone;
    private final int[] together;
    private int inOrder;
    private int runs;

    /** Creates a tally for the runs of a scenario. */
    public HistoryTally(ScenarioMetadata metadata) {
        var ids = metadata.measures().stream().map(measure -> measure.id()).toList();
        gaps = metadata.gaps();
        coarse = metadata.coarse();
        from = gaps.stream().mapToInt(gap -> ids.indexOf(gap.from())).toArray();
        to = gaps.stream().mapToInt(gap -> ids.indexOf(gap.to())).toArray();
        days = new double[gaps.size()][64];
        n = new int[gaps.size()];
        events = coarse.steps().stream().mapToInt(step -> ids.indexOf(step.event())).toArray();
        order = coarse.order().stream().mapToInt(ids::indexOf).toArray();
        alone = new int[events.length];
        together = new int[events.length];
    }

    /** Returns the ids of the measures that a tally needs. */
    public static Set<String> needed(ScenarioMetadata metadata) {
        var needed = new TreeSet<String>();
        metadata.gaps().forEach(gap -> needed.addAll(List.of(gap.from(), gap.to())));
        metadata.coarse().steps().forEach(step -> needed.add(step.event()));
        needed.addAll(metadata.coarse().order());
        return needed;
    }

    /**
     * Adds a run.
     *
     * @param measures
     *            values of all measures; a date in days since the first day
     */
    public void add(List<OptionalDouble> measures) {
        runs++;
        for (int g = 0; g < n.length; g++) {
            var start = measures.get(from[g]);
            var end = measures.get(to[g]);
            if (start.isPresent() && end.isPresent()) {
                days[g] = n[g] == days[g].length ? Arrays.copyOf(days[g], n[g] * 2) : days[g];
                days[g][n[g]++] = end.getAsDouble() - start.getAsDouble();
            }
        }
        boolean all = true;
        for (int s = 0; s < events.length; s++) {
            var step = coarse.steps().get(s);
            var day = measures.get(events[s]);
            boolean passed = day.isPresent() && day.getAsDouble() >= step.from() && day.getAsDouble() <= step.to();
            all &= passed;
            alone[s] += passed ? 1 : 0;
            together[s] += all ? 1 : 0;
        }
        inOrder += ordered(measures) ? 1 : 0;
    }

    /** Reports whether all events of the order happen, each after the one before it. */
    private boolean ordered(List<OptionalDouble> measures) {
        double last = Double.NEGATIVE_INFINITY;
        for (int event : order) {
            var day = measures.get(event);
            if (day.isEmpty() || day.getAsDouble() <= last) {
                return false;
            }
            last = day.getAsDouble();
        }
        return true;
    }

    /** Days of a gap over the runs that have both dates. */
    public record GapDays(Gap gap, Distribution days) {}

    /**
     * Shares of a step.
     *
     * @param share
     *            of all runs
     * @param givenBefore
     *            of the runs that pass every step before it
     * @param together
     *            share of all runs that pass it and every step before it
     */
    public record StepShares(CoarseHistory.Step step, Share share, Share givenBefore, Share together) {}

    /**
     * The coarse history in shares of runs.
     *
     * @param share
     *            share of all runs that pass every step
     * @param order
     *            share of all runs whose events happen in the order of history
     */
    public record CoarseShares(List<StepShares> steps, Share share, Share order) {}

    public List<GapDays> gaps() {
        var all = new ArrayList<GapDays>();
        for (int g = 0; g < n.length; g++) {
            all.add(new GapDays(gaps.get(g), Distribution.of(Arrays.copyOf(days[g], n[g]), n[g])));
        }
        return List.copyOf(all);
    }

    /** Returns the coarse history; empty if the scenario states none. */
    public java.util.Optional<CoarseShares> coarse() {
        if (coarse.isEmpty()) {
            return java.util.Optional.empty();
        }
        var steps = new ArrayList<StepShares>();
        for (int s = 0; s < events.length; s++) {
            int before = s == 0 ? runs : together[s - 1];
            steps.add(new StepShares(coarse.steps().get(s), new Share(alone[s], runs), new Share(together[s], before),
                    new Share(together[s], runs)));
        }
        int all = events.length == 0 ? runs : together[events.length - 1];
        return java.util.Optional
                .of(new CoarseShares(List.copyOf(steps), new Share(all, runs), new Share(inOrder, runs)));
    }
}
