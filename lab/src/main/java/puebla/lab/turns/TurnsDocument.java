package puebla.lab.turns;

import java.util.Optional;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import puebla.lab.telling.Headlines;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON document of turning points.
 *
 * <ul>
 * <li>{@code odds} has, by day, the shares of the outcomes among the branches that start at the beginning of the day.
 * {@code low} and {@code high} are the bounds of their 95 % Monte Carlo intervals. The last entry is the day after
 * the last day of the run.
 * <li>{@code moves} has the significant shifts of the odds, the largest first. {@code size} is a difference of
 * shares. The shift extends from the start of {@code day} to the start of {@code until}, and {@code events} are the
 * events of these days.
 * </ul>
 */
public final class TurnsDocument {
    private final Question question;
    private final Trunk trunk;
    private final TurningPoints points;
    private final Headlines headlines;
    private final Optional<LikeHistory.Nearest> like;

    /**
     * Creates a document.
     *
     * @param question
     *            request for the one run
     * @param like
     *            distance of the run from the historical record, if the run was selected as the nearest one
     */
    public TurnsDocument(Question question, Trunk trunk, TurningPoints points, Headlines headlines,
            Optional<LikeHistory.Nearest> like) {
        this.question = question;
        this.trunk = trunk;
        this.points = points;
        this.headlines = headlines;
        this.like = like;
    }

    public ObjectNode json(int branches, boolean otherUnknowns) {
        var document = RunDocument.asked(question);
        document.put("branches", branches);
        document.put("redraw_latents", otherUnknowns);
        document.put("outcome", outcome(trunk.run().outcome()));
        document.put("end_date", date(trunk.lastDay()));
        like.ifPresent(nearest -> like(document.putObject("like_history"), question, nearest));
        var odds = document.putArray("odds");
        for (var morning : points.mornings()) {
            var node = odds.addObject();
            node.put("day", date(morning.day()));
            var outcomes = node.putObject("outcomes");
            for (int o = 0; o < trunk.model().scenario().outcomes().size(); o++) {
                var share = morning.odds(o);
                boolean known = morning.day() > trunk.lastDay();
                var one = outcomes.putObject(outcome(o));
                Json.number(one, "share", share.share());
                Json.number(one, "low", known ? share.share() : share.low());
                Json.number(one, "high", known ? share.share() : share.high());
            }
        }
        var moves = document.putArray("moves");
        points.moves().forEach(move -> move(moves.addObject(), move));
        return document;
    }

    private void move(ObjectNode node, Move move) {
        node.put("day", date(move.from()));
        node.put("until", date(move.to()));
        node.put("outcome", outcome(move.outcome()));
        Json.number(node, "size", move.size().difference());
        Json.number(node, "low", move.size().low());
        Json.number(node, "high", move.size().high());
        Json.number(node, "before", move.size().without());
        Json.number(node, "after", move.size().with());
        node.put("against", outcome(move.against()));
        var events = node.putArray("events");
        for (var headline : headlines.of(move.from(), move.to() - 1)) {
            var event = events.addObject();
            event.put("id", headline.event().id());
            event.put("day", date(headline.event().day()));
            event.put("kind", headline.event().kind().id());
            event.put("salience", headline.main() ? "main" : "minor");
            event.put("sentence", headline.sentence());
        }
    }

    /** Writes the seed of the run nearest to the record, and its difference in each measure. */
    public static void like(ObjectNode node, Question question, LikeHistory.Nearest nearest) {
        node.put("seed", nearest.seed());
        node.put("of", nearest.looked());
        Json.number(node, "distance", nearest.distance());
        var gaps = node.putArray("gaps");
        for (var gap : nearest.gaps()) {
            var one = gaps.addObject();
            one.put("measure", gap.entry().id());
            one.put("record", gap.entry().recorded());
            if (gap.war().isEmpty()) {
                one.put("war", "never");
            } else if (gap.entry().date()) {
                one.put("war", question.scenario().date((int) gap.war().getAsDouble()).toString());
            } else {
                Json.number(one, "war", gap.war());
            }
            Json.number(one, "apart", gap.apart());
        }
    }

    private String outcome(int index) {
        return trunk.model().scenario().outcomes().get(index).id();
    }

    private String date(int day) {
        return question.scenario().date(day).toString();
    }
}
