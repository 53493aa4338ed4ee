package puebla.web.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import puebla.app.chart.OddsChart;
import puebla.app.document.TurnsDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.TurningPoints;
import puebla.kernel.Model;
import puebla.narrative.Headlines;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** Job that finds the turning points of one run, like {@code puebla turns}. */
final class TurnsTask implements JobTask {
    private final ExperimentRequest request;
    private final Loading.Loaded loaded;
    private final int branches;
    private final boolean redrawLatents;
    private final Language language;
    private final int threads;
    private volatile @Nullable TurningPoints points;
    private volatile @Nullable BaseTrajectory base;
    private volatile @Nullable Headlines headlines;

    TurnsTask(ExperimentRequest request, Loading.Loaded loaded, int branches, boolean redrawLatents, Language language,
            int threads) {
        this.request = request;
        this.loaded = loaded;
        this.branches = branches;
        this.redrawLatents = redrawLatents;
        this.language = language;
        this.threads = threads;
    }

    @Override
    public int total() {
        var known = base;
        return (known == null ? TurningPoints.BRANCH_POINTS
                : known.lastDay() / TurningPoints.standardStep(known) + 1 + TurningPoints.BRANCH_POINTS) * branches;
    }

    @Override
    public void run(RunListener listener) {
        var war = BaseTrajectory.of(new Model(loaded.scenario(), request.random()), request.firstSeed());
        base = war;
        headlines = new Headlines(CompletedRun.of(loaded.scenario(), loaded.metadata(), war.finished(), war.events()),
                language);
        var turning = new TurningPoints(war, branches, redrawLatents, threads, listener);
        points = turning;
        turning.grid(TurningPoints.standardStep(war), List.of());
        turning.refine(TurningPoints.BRANCH_POINTS);
    }

    @Override
    public boolean begun() {
        var known = points;
        return known != null && known.points().size() > 1;
    }

    @Override
    public TurnsDocument document() {
        return TurnsDocument.of(request, there(base), there(points), there(headlines), Optional.empty(), branches,
                redrawLatents);
    }

    /** Returns the chart that {@code puebla turns --svg} draws. */
    String picture() {
        return new OddsChart(there(base), loaded.metadata(), there(points), there(headlines), branches).svg();
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the turning points were requested before the base run was finished");
        }
        return part;
    }
}
