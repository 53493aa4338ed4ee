package puebla.web.work;

import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.Question;
import puebla.lab.Watch;
import puebla.lab.summary.RunDocument;
import puebla.lab.summary.Summary;
import puebla.lab.turns.LikeHistory;
import puebla.lab.turns.TurnsDocument;
import puebla.scenario.Loading;
import tools.jackson.databind.node.ObjectNode;

/** Which of these wars lies nearest to the record? As {@code puebla turns --like-history} picks it. */
final class NearestAnswer implements Answer {
    private final Question question;
    private final Loading.Loaded loaded;
    private final int threads;
    private final Summary summary;
    private final LikeHistory like;

    NearestAnswer(Question question, Loading.Loaded loaded, int threads) {
        this.question = question;
        this.loaded = loaded;
        this.threads = threads;
        summary = Summary.of(loaded.scenario());
        like = new LikeHistory(loaded.book(), summary);
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
                    like.add(run);
                }, watch);
    }

    @Override
    public boolean begun() {
        return summary.wars() > 0;
    }

    @Override
    public ObjectNode document() {
        var asked = question.over(summary.wars());
        var document = RunDocument.asked(asked);
        TurnsDocument.like(document.putObject("like_history"), asked, like.nearest());
        return document;
    }
}
