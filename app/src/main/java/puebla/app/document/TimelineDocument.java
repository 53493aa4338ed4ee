package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import puebla.kernel.scenario.SubmodelIds;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.timeline.DailySeries;
import puebla.experiment.timeline.ForceTrack;
import puebla.experiment.timeline.StepSeries;
import puebla.experiment.timeline.WarTimeline;
import puebla.experiment.timeline.WarTimeline.Count;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Scenario;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Document of a timeline, small enough to be sent as a whole. {@link SeriesSerializers} write its about half a million
 * characters directly from the series of the timeline.
 *
 * <p>In JSON, a step series is a flat list {@code [day, value, day, value, …]}. A value applies from the end of its day.
 * Places are indices of {@code places}.
 *
 * @param request
 *            request for the one run
 * @param outcome
 *            id of the outcome
 * @param firstDay
 *            first day of the scenario
 * @param endDate
 *            last day of the run
 * @param days
 *            length of the run [days]
 * @param measures
 *            measures of this run, by id. Dates are days since the first day; null means never
 * @param places
 *            ids of the places, in the order of the scenario
 * @param doings
 *            activities of forces; {@code notes} refer to them by index
 * @param control
 *            control of each place, −100 (home government) … +100 (intervention) [hundredths]
 * @param holder
 *            side that holds each place: −1 home government, +1 intervention
 * @param siege
 *            for each place, 1 while it is under siege, otherwise 0
 * @param seat
 *            seat of the home government: a place, {@link WarTimeline#ABROAD} or {@link WarTimeline#CAUGHT}
 * @param ruler
 *            place of the client's ruler, −1 if there is no ruler; absent without the submodel crown
 * @param bodies
 *            tracks of all forces, in the order in which they appeared
 * @param series
 *            numbers of each day
 */
public record TimelineDocument(@JsonUnwrapped RequestFields request, String outcome, LocalDate firstDay,
        LocalDate endDate, int days, Map<String, OptionalDouble> measures, List<String> places, List<String> doings,
        @JsonSerialize(contentUsing = SeriesSerializers.Steps.class) List<StepSeries> control,
        @JsonSerialize(contentUsing = SeriesSerializers.Steps.class) List<StepSeries> holder,
        @JsonSerialize(contentUsing = SeriesSerializers.Steps.class) List<StepSeries> siege,
        @JsonSerialize(using = SeriesSerializers.Steps.class) StepSeries seat,
        @JsonInclude(NON_EMPTY) @JsonSerialize(contentUsing = SeriesSerializers.Steps.class) Optional<StepSeries> ruler,
        List<Body> bodies, Series series) {
    /**
     * Track of a force.
     *
     * @param contingent
     *            id of its contingent
     * @param side
     *            −1 home government, +1 intervention
     * @param notes
     *            its states, in the order of their days; in JSON a flat list with six numbers per note:
     *            {@code [day, place, toward, thousandths of the way, men, doing]}
     */
    public record Body(String contingent, int side,
            @JsonSerialize(using = SeriesSerializers.Notes.class) List<ForceTrack.Note> notes) {}

    /**
     * Series with one number for each day.
     *
     * @param strength
     *            strength of each contingent in the theatre, by id [men]
     * @param dead
     *            deaths of each contingent since the first day, by id [men]
     * @param chest
     *            funds of each actor, by id [whole units of its currency]
     * @param irregulars
     *            guerrillas of the home side [men]; absent without the submodel guerrilla
     * @param belief
     *            public expectation that the client lasts [thousandths]
     * @param clientPeople
     *            share of the population under the client or the intervention [thousandths]
     * @param homePeople
     *            share of the population under the home government [thousandths]
     * @param homeRevenue
     *            revenue of the home government, mean of about 60 days [pesos per day]
     * @param homeNeeds
     *            financial needs of the home government, mean of about 60 days [pesos per day]
     * @param clientRevenue
     *            revenue of the client, mean of about 60 days [pesos per day]
     * @param clientNeeds
     *            financial needs of the client, mean of about 60 days [pesos per day]
     */
    public record Series(
            @JsonSerialize(contentUsing = SeriesSerializers.Daily.class) Map<String, DailySeries> strength,
            @JsonSerialize(contentUsing = SeriesSerializers.Daily.class) Map<String, DailySeries> dead,
            @JsonSerialize(contentUsing = SeriesSerializers.Daily.class) Map<String, DailySeries> chest,
            @JsonInclude(NON_EMPTY) @JsonSerialize(
                    contentUsing = SeriesSerializers.Daily.class) Optional<DailySeries> irregulars,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries belief,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries clientPeople,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries homePeople,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries homeRevenue,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries homeNeeds,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries clientRevenue,
            @JsonSerialize(using = SeriesSerializers.Daily.class) DailySeries clientNeeds) {
        private static Series of(Scenario scenario, WarTimeline timeline) {
            var contingents = scenario.contingents().stream().map(Contingent::id).toList();
            var actors = scenario.actors().stream().map(Actor::id).toList();
            return new Series(byId(contingents, timeline::strength), byId(contingents, timeline::dead),
                    byId(actors, timeline::chest),
                    listed(scenario, SubmodelIds.GUERRILLA, timeline.count(Count.IRREGULARS)),
                    timeline.count(Count.BELIEF),
                    timeline.count(Count.CLIENT_PEOPLE), timeline.count(Count.HOME_PEOPLE),
                    timeline.count(Count.HOME_REVENUE), timeline.count(Count.HOME_NEEDS),
                    timeline.count(Count.CLIENT_REVENUE), timeline.count(Count.CLIENT_NEEDS));
        }
    }

    public static TimelineDocument of(ExperimentRequest request, WarTimeline timeline) {
        var run = timeline.completedRun();
        var scenario = run.scenario();
        int places = scenario.places().size();
        return new TimelineDocument(RequestFields.of(request), run.outcome(), request.scenario().firstDay(),
                request.scenario().date(run.lastDay()), timeline.days(), measures(scenario, timeline),
                scenario.places().stream().map(Place::id).toList(),
                Arrays.stream(ForceTrack.Doing.values()).map(doing -> doing.name().toLowerCase(Locale.ROOT)).toList(),
                ofEach(places, timeline::control), ofEach(places, timeline::holder), ofEach(places, timeline::siege),
                timeline.seat(), listed(scenario, SubmodelIds.CROWN, timeline.ruler()),
                timeline.tracks().stream().map(track -> new Body(scenario.contingents().get(track.contingent()).id(),
                        track.side(), track.notes())).toList(),
                Series.of(scenario, timeline));
    }

    /** Returns a series that has a meaning only with a submodel, if the scenario lists it. */
    private static <S> Optional<S> listed(Scenario scenario, String submodel, S series) {
        return scenario.submodels().has(submodel) ? Optional.of(series) : Optional.empty();
    }

    private static Map<String, OptionalDouble> measures(Scenario scenario, WarTimeline timeline) {
        var measures = new LinkedHashMap<String, OptionalDouble>();
        for (int m = 0; m < scenario.measures().size(); m++) {
            measures.put(scenario.measures().get(m).id(), timeline.run().measures().get(m));
        }
        return measures;
    }

    private static List<StepSeries> ofEach(int places, IntFunction<StepSeries> of) {
        return IntStream.range(0, places).mapToObj(of).toList();
    }

    private static Map<String, DailySeries> byId(List<String> ids, IntFunction<DailySeries> of) {
        var byId = new LinkedHashMap<String, DailySeries>();
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), of.apply(i));
        }
        return byId;
    }
}
