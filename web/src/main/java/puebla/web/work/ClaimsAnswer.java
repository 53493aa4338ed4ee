package puebla.web.work;

import puebla.kernel.Run;
import puebla.lab.Question;
import puebla.lab.claims.ClaimScores;
import puebla.lab.claims.ClaimsDocument;
import puebla.scenario.Loading;
import puebla.scenario.book.Language;
import tools.jackson.databind.node.ObjectNode;

/** Job that computes how often the claims of the accounts hold, like {@code puebla claims}. */
final class ClaimsAnswer extends WarsAnswer {
    private final Language language;
    private final ClaimScores scores;

    ClaimsAnswer(Question question, Loading.Loaded loaded, Language language, int threads) {
        super(question, loaded, threads);
        this.language = language;
        scores = new ClaimScores(loaded.book(), summary);
    }

    @Override
    void look(Run run) {
        scores.add(run);
    }

    @Override
    public ObjectNode document() {
        return new ClaimsDocument(question.over(summary.wars()), loaded.book(), scores.scores(), language).json();
    }
}
