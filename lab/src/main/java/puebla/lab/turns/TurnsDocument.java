package puebla.lab.turns;

import java.util.Optional;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import puebla.lab.telling.Headlines;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turning points as JSON. {@code odds}: by day, the shares of the outcomes among the futures that fork from its morning,
 * {@code low high} being their 95 % Monte Carlo intervals; the last day is the one after the war. {@code moves}: where the odds moved
 * most, largest first; {@code size} in shares, {@code until} the morning up to which the move is reckoned, {@code events} those of
 * the days between.
 */
public final class TurnsDocument {
    private final Question question;
    private final Trunk trunk;
    private final TurningPoints points;
    private final Headlines headlines;
    private final Optional<LikeHistory.Nearest> like;

    /**
     * A document.
     *
     * @param question
     *            about the one war
     * @param like
     *            why it is this war, when it was picked for being near to the record
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

    /** Which war lies nearest to the record, and how far in each measure. */
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
