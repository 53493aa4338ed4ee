package puebla.web.work;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import puebla.kernel.Model;
import puebla.lab.Question;
import puebla.lab.Watch;
import puebla.lab.telling.Headlines;
import puebla.lab.telling.Tale;
import puebla.lab.turns.OddsPicture;
import puebla.lab.turns.Trunk;
import puebla.lab.turns.TurningPoints;
import puebla.lab.turns.TurnsDocument;
import puebla.scenario.Loading;
import puebla.scenario.book.Language;
import tools.jackson.databind.node.ObjectNode;

/** Job that finds the turning points of one run, like {@code puebla turns}. */
final class TurnsAnswer implements Answer {
    private final Question question;
    private final Loading.Loaded loaded;
    private final int branches;
    private final boolean redrawLatents;
    private final Language language;
    private final int threads;
    private volatile @Nullable TurningPoints points;
    private volatile @Nullable Trunk trunk;
    private volatile @Nullable Headlines headlines;

    TurnsAnswer(Question question, Loading.Loaded loaded, int branches, boolean redrawLatents, Language language,
            int threads) {
        this.question = question;
        this.loaded = loaded;
        this.branches = branches;
        this.redrawLatents = redrawLatents;
        this.language = language;
        this.threads = threads;
    }

    @Override
    public int total() {
        var known = trunk;
        return (known == null ? TurningPoints.MORNINGS
                : known.lastDay() / TurningPoints.standardStep(known) + 1 + TurningPoints.MORNINGS) * branches;
    }

    @Override
    public void fight(Watch watch) {
        var war = Trunk.of(new Model(loaded.scenario(), question.dice()), question.firstSeed());
        trunk = war;
        headlines = new Headlines(Tale.of(loaded.scenario(), loaded.book(), war.finished(), war.events()), language);
        var turning = new TurningPoints(war, branches, redrawLatents, threads, watch);
        points = turning;
        turning.grid(TurningPoints.standardStep(war), List.of());
        turning.refine(TurningPoints.MORNINGS);
    }

    @Override
    public boolean begun() {
        var known = points;
        return known != null && known.mornings().size() > 1;
    }

    @Override
    public ObjectNode document() {
        return new TurnsDocument(question, there(trunk), there(points), there(headlines), Optional.empty())
                .json(branches, redrawLatents);
    }

    /** Returns the chart that {@code puebla turns --svg} draws. */
    String picture() {
        return new OddsPicture(there(trunk), loaded.book(), there(points), there(headlines), branches).svg();
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the turning points were requested before the base run was finished");
        }
        return part;
    }
}
