package puebla.app;

import java.util.List;
import puebla.app.document.RequestFields;
import puebla.app.document.ScoreDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.score.Score;
import puebla.kernel.Run;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Fact;

/** Runs an ensemble and scores it against history, like {@code puebla score SCENARIO}. */
public final class ScoreRuns extends EnsembleExperiment {
    private final List<Fact> facts;
    private final ScoredRuns runs;

    /** Creates an experiment that scores facts. Facts with a query need a store and are listed as missing. */
    public ScoreRuns(ExperimentRequest request, Loading.Loaded loaded, List<Fact> facts, int threads) {
        super(request, loaded, threads);
        this.facts = List.copyOf(facts);
        runs = ScoredRuns.collecting(loaded);
    }

    @Override
    void evaluate(Run run) {
        runs.add(loaded().scenario(), run);
    }

    /** Returns the finished runs. */
    public ScoredRuns runs() {
        return runs;
    }

    public Score score() {
        return Score.of(loaded().metadata().info(), facts, runs.values(), runs.queries());
    }

    @Override
    public ScoreDocument document() {
        return ScoreDocument.of(RequestFields.of(finished()), loaded().metadata().info(), score(), runs.history(),
                List.of());
    }
}
