package puebla.app.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.timeline.DailySeries;
import puebla.experiment.timeline.ForceTrack;
import puebla.experiment.timeline.StepSeries;
import puebla.experiment.timeline.WarTimeline;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Scenario;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON document of a timeline, small enough to be sent as a whole.
 *
 * <ul>
 * <li>{@code measures} has the measures of this run. Dates are days since the scenario's first day, and null means
 * never.
 * <li>{@code control}, {@code holder}, {@code siege}, {@code seat} and {@code ruler} are step series: flat lists
 * {@code [day, value, day, value, …]}. A value applies from the end of its day. Places are indices of {@code places}.
 * <li>{@code notes} of a force in {@code bodies} is a flat list with six numbers per note:
 * {@code [day, place, toward, thousandths of the way, men, doing]}. The last number is an index of {@code doings}.
 * <li>{@code series} has one number per day for each series.
 * </ul>
 */
public final class TimelineDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ExperimentRequest request;
    private final WarTimeline timeline;

    public TimelineDocument(ExperimentRequest request, WarTimeline timeline) {
        this.request = request;
        this.timeline = timeline;
    }

    /**
     * Returns the document on one line. The document is streamed, because a tree for about half a million characters
     * would waste memory.
     */
    public byte[] json() {
        var bytes = new ByteArrayOutputStream(1 << 19);
        try (var to = MAPPER.createGenerator(bytes)) {
            to.writeStartObject();
            head(to);
            var scenario = timeline.completedRun().scenario();
            traces(to, "control", scenario, timeline::control);
            traces(to, "holder", scenario, timeline::holder);
            traces(to, "siege", scenario, timeline::siege);
            to.writeName("seat");
            series(to, timeline.seat());
            to.writeName("ruler");
            series(to, timeline.ruler());
            tracks(to, scenario);
            series(to, scenario);
            to.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void head(JsonGenerator to) {
        var run = timeline.completedRun();
        var head = RunDocument.asked(request);
        head.put("outcome", run.outcome());
        head.put("first_day", request.scenario().firstDay().toString());
        head.put("end_date", request.scenario().date(run.lastDay()).toString());
        head.put("days", timeline.days());
        var measures = head.putObject("measures");
        var scenario = run.scenario();
        for (int m = 0; m < scenario.measures().size(); m++) {
            Json.number(measures, scenario.measures().get(m).id(), timeline.run().measures().get(m));
        }
        var places = head.putArray("places");
        scenario.places().forEach(place -> places.add(place.id()));
        var doings = head.putArray("doings");
        for (var doing : ForceTrack.Doing.values()) {
            doings.add(doing.name().toLowerCase(Locale.ROOT));
        }
        head.properties().forEach(property -> {
            to.writeName(property.getKey());
            to.writeTree(property.getValue());
        });
    }

    private static void traces(JsonGenerator to, String name, Scenario scenario, IntFunction<StepSeries> of) {
        to.writeArrayPropertyStart(name);
        for (int p = 0; p < scenario.places().size(); p++) {
            series(to, of.apply(p));
        }
        to.writeEndArray();
    }

    private static void series(JsonGenerator to, StepSeries series) {
        to.writeStartArray();
        for (int c = 0; c < series.changes(); c++) {
            to.writeNumber(series.day(c));
            to.writeNumber(series.value(c));
        }
        to.writeEndArray();
    }

    private void tracks(JsonGenerator to, Scenario scenario) {
        to.writeArrayPropertyStart("bodies");
        for (var track : timeline.tracks()) {
            to.writeStartObject();
            to.writeStringProperty("contingent", scenario.contingents().get(track.contingent()).id());
            to.writeNumberProperty("side", track.side());
            to.writeArrayPropertyStart("notes");
            for (var note : track.notes()) {
                to.writeNumber(note.day());
                to.writeNumber(note.place());
                to.writeNumber(note.toward());
                to.writeNumber(note.thousandths());
                to.writeNumber(note.men());
                to.writeNumber(note.doing().ordinal());
            }
            to.writeEndArray();
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private void series(JsonGenerator to, Scenario scenario) {
        to.writeObjectPropertyStart("series");
        series(to, "strength", scenario.contingents().stream().map(Contingent::id).toList(), timeline::strength);
        series(to, "dead", scenario.contingents().stream().map(Contingent::id).toList(), timeline::dead);
        series(to, "chest", scenario.actors().stream().map(Actor::id).toList(), timeline::chest);
        for (var count : WarTimeline.Count.values()) {
            to.writeName(count.name().toLowerCase(Locale.ROOT));
            daily(to, timeline.count(count));
        }
        to.writeEndObject();
    }

    private static void series(JsonGenerator to, String name, List<String> ids, IntFunction<DailySeries> of) {
        to.writeObjectPropertyStart(name);
        for (int i = 0; i < ids.size(); i++) {
            to.writeName(ids.get(i));
            daily(to, of.apply(i));
        }
        to.writeEndObject();
    }

    private static void daily(JsonGenerator to, DailySeries series) {
        to.writeStartArray();
        for (int day = 0; day < series.days(); day++) {
            to.writeNumber(series.on(day));
        }
        to.writeEndArray();
    }
}
