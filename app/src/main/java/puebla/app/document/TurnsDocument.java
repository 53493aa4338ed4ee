package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.branching.BaseTrajectory;
import puebla.experiment.branching.BranchPoint;
import puebla.experiment.branching.NearestToRecord;
import puebla.experiment.branching.OddsShift;
import puebla.experiment.branching.TurningPoints;
import puebla.kernel.scenario.Scenario;
import puebla.narrative.Headlines;
import puebla.scenario.catalog.ScenarioIdentity;

/**
 * Document of turning points.
 *
 * @param request
 *            request for the one run
 * @param branches
 *            number of branches at each branch point
 * @param redrawLatents
 *            whether each branch draws parameters, traits and hidden intentions again
 * @param outcome
 *            id of the outcome of the run
 * @param endDate
 *            last day of the run
 * @param likeHistory
 *            distance of the run from the historical record; omitted unless it was selected as the nearest one
 * @param odds
 *            shares of the outcomes at each branch point. The last one is the day after the last day of the run
 * @param moves
 *            significant shifts of the odds, the largest first
 */
public record TurnsDocument(@JsonUnwrapped RequestFields request, int branches, boolean redrawLatents, String outcome,
        LocalDate endDate, @JsonInclude(NON_EMPTY) Optional<NearestRun> likeHistory, List<OddsOfDay> odds,
        List<Move> moves) {
    /**
     * Shares of the outcomes among the branches that start at the beginning of a day.
     *
     * @param day
     *            the day
     * @param outcomes
     *            share of each outcome, by id
     */
    public record OddsOfDay(LocalDate day, Map<String, ShareFields> outcomes) {
        private static OddsOfDay of(ScenarioIdentity identity, Scenario scenario, BranchPoint point, boolean known) {
            var outcomes = new LinkedHashMap<String, ShareFields>();
            for (int o = 0; o < scenario.outcomes().size(); o++) {
                var share = point.odds(o);
                outcomes.put(scenario.outcomes().get(o).id(),
                        known ? ShareFields.of(share.share(), share.share(), share.share()) : ShareFields.of(share));
            }
            return new OddsOfDay(identity.date(point.day()), outcomes);
        }
    }

    /**
     * Shift of the odds.
     *
     * @param day
     *            the shift begins at the start of this day
     * @param until
     *            the shift ends at the start of this day
     * @param outcome
     *            id of the outcome whose odds shifted most
     * @param size
     *            difference of its shares, after − before
     * @param low
     *            lower bound of the 95 % Monte Carlo interval of the difference
     * @param high
     *            upper bound of the interval
     * @param before
     *            share of the outcome before the shift
     * @param after
     *            share of the outcome after the shift
     * @param against
     *            id of the outcome whose odds shifted most in the opposite direction
     * @param events
     *            events of these days
     */
    public record Move(LocalDate day, LocalDate until, String outcome, double size, double low, double high,
            double before, double after, String against, List<EventOfMove> events) {
        private static Move of(ScenarioIdentity identity, Scenario scenario, OddsShift shift, Headlines headlines) {
            var size = shift.size();
            return new Move(identity.date(shift.from()), identity.date(shift.to()),
                    scenario.outcomes().get(shift.outcome()).id(), size.difference(), size.low(), size.high(),
                    size.without(), size.with(), scenario.outcomes().get(shift.against()).id(),
                    headlines.of(shift.from(), shift.to() - 1).stream()
                            .map(headline -> EventOfMove.of(identity, headline)).toList());
        }
    }

    /**
     * Event on a day of a shift.
     *
     * @param id
     *            id of the event in {@code tell --json}
     * @param day
     *            day of the event
     * @param kind
     *            id of the event type
     * @param salience
     *            {@code main} or {@code minor}
     * @param sentence
     *            description of the event
     */
    public record EventOfMove(int id, LocalDate day, String kind, String salience, String sentence) {
        private static EventOfMove of(ScenarioIdentity identity, Headlines.Headline headline) {
            var event = headline.event();
            return new EventOfMove(event.id(), identity.date(event.day()), event.type().id(),
                    headline.main() ? "main" : "minor", headline.sentence());
        }
    }

    /**
     * Creates a document.
     *
     * @param request
     *            request for the one run
     * @param like
     *            distance of the run from the historical record, if the run was selected as the nearest one
     * @param branches
     *            number of branches at each branch point
     * @param redrawLatents
     *            whether each branch draws parameters, traits and hidden intentions again
     */
    public static TurnsDocument of(ExperimentRequest request, BaseTrajectory base, TurningPoints points,
            Headlines headlines, Optional<NearestToRecord.Nearest> like, int branches, boolean redrawLatents) {
        var identity = request.scenario();
        var scenario = base.model().scenario();
        return new TurnsDocument(RequestFields.of(request), branches, redrawLatents,
                scenario.outcomes().get(base.run().outcome()).id(), identity.date(base.lastDay()),
                like.map(nearest -> NearestRun.of(identity, nearest)),
                points.points().stream()
                        .map(point -> OddsOfDay.of(identity, scenario, point, point.day() > base.lastDay())).toList(),
                points.shifts().stream().map(shift -> Move.of(identity, scenario, shift, headlines)).toList());
    }
}
