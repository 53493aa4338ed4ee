package puebla.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import puebla.app.chart.OddsChart;
import puebla.app.document.TurnsDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.NearestToRecord;
import puebla.experiment.branching.TurningPoints;
import puebla.narrative.Headlines;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** Finds the turning points of one run, like {@code puebla turns}. */
public final class FindTurningPoints implements Experiment {
    private final ExperimentRequest request;
    private final Loading.Loaded loaded;
    private final Options options;
    private final Optional<NearestToRecord.Nearest> nearest;
    private final int threads;
    private volatile @Nullable BaseTrajectory base;
    private volatile @Nullable TurningPoints points;
    private volatile @Nullable Headlines headlines;

    /**
     * How to search.
     *
     * @param branches
     *            number of branches at each branch point
     * @param redrawLatents
     *            whether each branch draws parameters, traits and hidden intentions again
     * @param every
     *            interval between branch points of the first grid [days]; empty for the default of the run's length
     * @param on
     *            further branch points, in days since the scenario's first day
     * @param language
     *            language of the events in the document and in the chart
     */
    public record Options(int branches, boolean redrawLatents, OptionalInt every, List<Integer> on, Language language) {
        public Options {
            on = List.copyOf(on);
        }
    }

    /**
     * Creates an experiment.
     *
     * @param request
     *            its first seed is the run
     * @param nearest
     *            the search that chose the run, if one did
     */
    public FindTurningPoints(ExperimentRequest request, Loading.Loaded loaded, Options options,
            Optional<NearestToRecord.Nearest> nearest, int threads) {
        this.request = request.of(request.firstSeed());
        this.loaded = loaded;
        this.options = options;
        this.nearest = nearest;
        this.threads = threads;
    }

    /** Returns the run whose turning points are sought, and simulates it first if necessary. */
    public BaseTrajectory base() {
        var known = base;
        if (known == null) {
            known = BaseTrajectory.of(request.model(loaded.scenario()), request.firstSeed(), request.policy());
            base = known;
        }
        return known;
    }

    /** Returns the number of branch points of the first grid. */
    public int grid() {
        return base().lastDay() / step() + 1 + options.on().size();
    }

    private int step() {
        return options.every().orElseGet(() -> TurningPoints.standardStep(base()));
    }

    /** Returns the largest number of branches. The search often needs fewer. */
    @Override
    public int total() {
        long most = (long) ((base == null ? 0 : grid()) + TurningPoints.BRANCH_POINTS) * options.branches();
        return (int) Math.min(most, Integer.MAX_VALUE);
    }

    @Override
    public int run(RunListener listener) {
        var search = new TurningPoints(base(), options.branches(), options.redrawLatents(), threads, listener);
        points = search;
        search.grid(step(), options.on());
        search.refine(TurningPoints.BRANCH_POINTS);
        return (search.points().size() - 1) * options.branches();
    }

    @Override
    public boolean begun() {
        var known = points;
        return known != null && known.points().size() > 1;
    }

    /** Returns the request of the run. */
    public ExperimentRequest request() {
        return request;
    }

    public Options options() {
        return options;
    }

    public Optional<NearestToRecord.Nearest> nearest() {
        return nearest;
    }

    /** Returns the completed branch points and the shifts between them. */
    public TurningPoints points() {
        var known = points;
        if (known == null) {
            throw new IllegalStateException("the turning points were requested before the search began");
        }
        return known;
    }

    /**
     * Returns the events of the run as sentences.
     *
     * @throws puebla.narrative.MissingTextException
     *             if the scenario lacks a text
     */
    public Headlines headlines() {
        var known = headlines;
        if (known == null) {
            var run = CompletedRun.of(loaded.scenario(), loaded.metadata(), base().finished(), base().events());
            known = new Headlines(run, options.language());
            headlines = known;
        }
        return known;
    }

    @Override
    public TurnsDocument document() {
        return TurnsDocument.of(request, base(), points(), headlines(), nearest, options.branches(),
                options.redrawLatents());
    }

    /** Returns a chart of the odds over time as SVG. */
    public String chart() {
        return new OddsChart(base(), loaded.metadata(), points(), headlines(), options.branches()).svg();
    }
}
