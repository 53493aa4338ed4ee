package puebla.web.work;

import puebla.kernel.Run;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import puebla.lab.turns.LikeHistory;
import puebla.lab.turns.TurnsDocument;
import puebla.scenario.Loading;
import tools.jackson.databind.node.ObjectNode;

/**
 * Job that finds the run nearest to the historical record, with the distance that {@code puebla turns --like-history}
 * uses.
 */
final class NearestAnswer extends WarsAnswer {
    private final LikeHistory like;

    NearestAnswer(Question question, Loading.Loaded loaded, int threads) {
        super(question, loaded, threads);
        like = new LikeHistory(loaded.book(), summary);
    }

    @Override
    void look(Run run) {
        like.add(run);
    }

    @Override
    public ObjectNode document() {
        var asked = question.over(summary.wars());
        var document = RunDocument.asked(asked);
        TurnsDocument.like(document.putObject("like_history"), asked, like.nearest());
        return document;
    }
}
