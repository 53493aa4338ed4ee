package puebla.web.job;

import puebla.app.document.ClaimsDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.claims.ClaimScores;
import puebla.kernel.Run;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** Job that computes how often the claims of the accounts hold, like {@code puebla claims}. */
final class ClaimsTask extends EnsembleTask {
    private final Language language;
    private final ClaimScores scores;

    ClaimsTask(ExperimentRequest request, Loading.Loaded loaded, Language language, int threads) {
        super(request, loaded, threads);
        this.language = language;
        scores = new ClaimScores(loaded.metadata(), summary);
    }

    @Override
    void look(Run run) {
        scores.add(run);
    }

    @Override
    public ClaimsDocument document() {
        return ClaimsDocument.of(request.over(summary.runs()), loaded.metadata(), scores.scores(), language);
    }
}
