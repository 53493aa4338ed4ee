package puebla.app;

import java.util.List;
import puebla.app.document.ClaimsDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.ClaimScores;
import puebla.experiment.claims.VersionScore;
import puebla.kernel.Run;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** Scores the claims of the accounts in an ensemble, like {@code puebla claims}. */
public final class ScoreClaims extends EnsembleExperiment {
    private final ClaimScores scores;
    private final Language language;

    /**
     * Creates an experiment.
     *
     * @param language
     *            language of the statements in the document
     */
    public ScoreClaims(ExperimentRequest request, Loading.Loaded loaded, Language language, int threads) {
        super(request, loaded, threads);
        this.language = language;
        scores = new ClaimScores(loaded.metadata(), summary());
    }

    @Override
    void evaluate(Run run) {
        scores.add(run);
    }

    /** Returns the scores of each version of each claim, in the order of the scenario. */
    public List<List<VersionScore>> scores() {
        return scores.scores();
    }

    @Override
    public ClaimsDocument document() {
        return ClaimsDocument.of(finished(), loaded().metadata(), scores(), language);
    }
}
