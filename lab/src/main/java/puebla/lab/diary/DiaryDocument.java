package puebla.lab.diary;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import puebla.kernel.Scenario;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.summary.RunDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A diary as JSON, small enough to be sent whole. {@code measures} are those of this war, dates as days since the first, null for never. What changes now and then is a flat list {@code [day, value, day, value, …]}, the value
 * holding from the evening of that day; places are numbered as in {@code places}. A body is {@code [day, place, toward, thousandths of
 * the way, men, doing]} six by six, {@code doing} an index of {@code doings}. Series have a number a day.
 */
public final class DiaryDocument {
    private final Question question;
    private final Diary diary;

    public DiaryDocument(Question question, Diary diary) {
        this.question = question;
        this.diary = diary;
    }

    public ObjectNode json() {
        var tale = diary.tale();
        var scenario = tale.scenario();
        var document = RunDocument.asked(question);
        document.put("outcome", tale.outcome());
        document.put("first_day", question.scenario().firstDay().toString());
        document.put("end_date", question.scenario().date(tale.lastDay()).toString());
        document.put("days", diary.evenings().size());
        var measures = document.putObject("measures");
        for (int m = 0; m < scenario.measures().size(); m++) {
            Json.number(measures, scenario.measures().get(m).id(), diary.run().measures().get(m));
        }
        var places = document.putArray("places");
        scenario.places().forEach(place -> places.add(place.id()));
        traces(document.putArray("control"), scenario, diary::control);
        traces(document.putArray("holder"), scenario, diary::holder);
        traces(document.putArray("siege"), scenario, diary::siege);
        trace(document.putArray("seat"), diary.seat());
        trace(document.putArray("ruler"), diary.ruler());
        var doings = document.putArray("doings");
        for (var doing : Body.Doing.values()) {
            doings.add(doing.name().toLowerCase(Locale.ROOT));
        }
        var bodies = document.putArray("bodies");
        diary.bodies().forEach(body -> body(bodies.addObject(), body, scenario));
        series(document.putObject("series"), scenario);
        return document;
    }

    private static void traces(ArrayNode list, Scenario scenario, java.util.function.IntFunction<Trace> of) {
        for (int p = 0; p < scenario.places().size(); p++) {
            trace(list.addArray(), of.apply(p));
        }
    }

    private static void trace(ArrayNode list, Trace trace) {
        for (int c = 0; c < trace.changes(); c++) {
            list.add(trace.day(c)).add(trace.value(c));
        }
    }

    private static void body(ObjectNode node, Body body, Scenario scenario) {
        node.put("contingent", scenario.contingents().get(body.contingent()).id());
        node.put("side", body.side());
        var notes = node.putArray("notes");
        for (var note : body.notes()) {
            notes.add(note.day()).add(note.place()).add(note.toward()).add(note.thousandths()).add(note.men())
                    .add(note.doing().ordinal());
        }
    }

    private void series(ObjectNode series, Scenario scenario) {
        var strength = series.putObject("strength");
        var dead = series.putObject("dead");
        for (int c = 0; c < scenario.contingents().size(); c++) {
            String id = scenario.contingents().get(c).id();
            daily(strength.putArray(id), c, Diary.Evening::strength);
            daily(dead.putArray(id), c, Diary.Evening::dead);
        }
        var chest = series.putObject("chest");
        for (int a = 0; a < scenario.actors().size(); a++) {
            daily(chest.putArray(scenario.actors().get(a).id()), a, Diary.Evening::chest);
        }
        daily(series.putArray("home_revenue"), Diary.Evening::homeRevenue);
        daily(series.putArray("home_needs"), Diary.Evening::homeNeeds);
        daily(series.putArray("client_revenue"), Diary.Evening::clientRevenue);
        daily(series.putArray("client_needs"), Diary.Evening::clientNeeds);
        daily(series.putArray("irregulars"), Diary.Evening::irregulars);
        daily(series.putArray("belief"), Diary.Evening::belief);
        daily(series.putArray("client_people"), Diary.Evening::clientPeople);
        daily(series.putArray("home_people"), Diary.Evening::homePeople);
    }

    private void daily(ArrayNode list, int index, Function<Diary.Evening, List<Long>> of) {
        daily(list, evening -> of.apply(evening).get(index));
    }

    private void daily(ArrayNode list, ToLongFunction<Diary.Evening> value) {
        diary.evenings().forEach(evening -> list.add(value.applyAsLong(evening)));
    }
}
