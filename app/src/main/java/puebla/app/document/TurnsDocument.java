package puebla.app.document;

import java.util.Optional;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.NearestToRecord;
import puebla.experiment.branching.OddsShift;
import puebla.experiment.branching.TurningPoints;
import puebla.narrative.Headlines;
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
    private final ExperimentRequest request;
    private final BaseTrajectory base;
    private final TurningPoints points;
    private final Headlines headlines;
    private final Optional<NearestToRecord.Nearest> like;

    /**
     * Creates a document.
     *
     * @param request
     *            request for the one run
     * @param like
     *            distance of the run from the historical record, if the run was selected as the nearest one
     */
    public TurnsDocument(ExperimentRequest request, BaseTrajectory base, TurningPoints points, Headlines headlines,
            Optional<NearestToRecord.Nearest> like) {
        this.request = request;
        this.base = base;
        this.points = points;
        this.headlines = headlines;
        this.like = like;
    }

    public ObjectNode json(int branches, boolean otherUnknowns) {
        var document = RunDocument.asked(request);
        document.put("branches", branches);
        document.put("redraw_latents", otherUnknowns);
        document.put("outcome", outcome(base.run().outcome()));
        document.put("end_date", date(base.lastDay()));
        like.ifPresent(nearest -> like(document.putObject("like_history"), request, nearest));
        var odds = document.putArray("odds");
        for (var point : points.points()) {
            var node = odds.addObject();
            node.put("day", date(point.day()));
            var outcomes = node.putObject("outcomes");
            for (int o = 0; o < base.model().scenario().outcomes().size(); o++) {
                var share = point.odds(o);
                boolean known = point.day() > base.lastDay();
                var one = outcomes.putObject(outcome(o));
                Json.number(one, "share", share.share());
                Json.number(one, "low", known ? share.share() : share.low());
                Json.number(one, "high", known ? share.share() : share.high());
            }
        }
        var shifts = document.putArray("moves");
        points.shifts().forEach(shift -> shift(shifts.addObject(), shift));
        return document;
    }

    private void shift(ObjectNode node, OddsShift shift) {
        node.put("day", date(shift.from()));
        node.put("until", date(shift.to()));
        node.put("outcome", outcome(shift.outcome()));
        Json.number(node, "size", shift.size().difference());
        Json.number(node, "low", shift.size().low());
        Json.number(node, "high", shift.size().high());
        Json.number(node, "before", shift.size().without());
        Json.number(node, "after", shift.size().with());
        node.put("against", outcome(shift.against()));
        var events = node.putArray("events");
        for (var headline : headlines.of(shift.from(), shift.to() - 1)) {
            var event = events.addObject();
            event.put("id", headline.event().id());
            event.put("day", date(headline.event().day()));
            event.put("kind", headline.event().type().id());
            event.put("salience", headline.main() ? "main" : "minor");
            event.put("sentence", headline.sentence());
        }
    }

    /** Writes the seed of the run nearest to the record, and its difference in each measure. */
    public static void like(ObjectNode node, ExperimentRequest request, NearestToRecord.Nearest nearest) {
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
                one.put("war", request.scenario().date((int) gap.war().getAsDouble()).toString());
            } else {
                Json.number(one, "war", gap.war());
            }
            Json.number(one, "apart", gap.apart());
        }
    }

    private String outcome(int index) {
        return base.model().scenario().outcomes().get(index).id();
    }

    private String date(int day) {
        return request.scenario().date(day).toString();
    }
}
