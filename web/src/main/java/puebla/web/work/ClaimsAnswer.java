package puebla.web.work;

import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.Question;
import puebla.lab.Watch;
import puebla.lab.claims.ClaimScores;
import puebla.lab.claims.ClaimsDocument;
import puebla.lab.summary.Summary;
import puebla.scenario.Loading;
import puebla.scenario.book.Language;
import tools.jackson.databind.node.ObjectNode;

/** Which account is borne out? As {@code puebla claims}. */
final class ClaimsAnswer implements Answer {
    private final Question question;
    private final Loading.Loaded loaded;
    private final Language language;
    private final int threads;
    private final Summary summary;
    private final ClaimScores scores;

    ClaimsAnswer(Question question, Loading.Loaded loaded, Language language, int threads) {
        this.question = question;
        this.loaded = loaded;
        this.language = language;
        this.threads = threads;
        summary = Summary.of(loaded.scenario());
        scores = new ClaimScores(loaded.book(), summary);
    }

    @Override
    public int total() {
        return question.runs();
    }

    @Override
    public void fight(Watch watch) {
        var model = new Model(loaded.scenario(), question.dice());
        new Ensemble(question.firstSeed(), question.runs(), threads).fight(
                seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
                    summary.add(run);
                    scores.add(run);
                }, watch);
    }

    @Override
    public boolean begun() {
        return summary.wars() > 0;
    }

    @Override
    public ObjectNode document() {
        return new ClaimsDocument(question.over(summary.wars()), loaded.book(), scores.scores(), language).json();
    }
}
