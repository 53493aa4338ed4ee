package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.EventFilter;
import puebla.kernel.scenario.Measure.Extent;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.StateVariable;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** Converts the measures of {@code measures.yaml} to the readings of the kernel. */
final class MeasureReadings {
    private static final String RULER = "ruler";

    static final Schema EVENT = form(
            must("event",
                    new Schema.Word("kind of event", Submodels.all().events().stream().map(EventType::id).toList())),
            may("place", new Schema.Ref(ScenarioFile.PLACES)),
            may("actor", new Schema.Ref(ScenarioFile.ACTORS)),
            may("leader", new Schema.Ref(ScenarioFile.LEADERS)),
            may("contingent", new Schema.Ref(ScenarioFile.CONTINGENTS)),
            may("side", CommonSchemas.SIDE),
            may("place-of", new Schema.Ref(ScenarioFile.MEASURES)),
            may("at", word("place", RULER)));

    private MeasureReadings() {}

    /** Returns the reading of a valid measure. */
    static Reading of(EntryView entry, EntryIndex index, Period period) {
        int from = period.day(entry, "from", 0);
        int to = period.day(entry, "to", period.days());
        return switch (entry.text("kind")) {
            case "first-event" -> new Reading.FirstEvent(filters(entry, index),
                    index.index(ScenarioFile.MEASURES, entry, "after"));
            case "first-amount" -> new Reading.FirstAmount(filters(entry, index), entry.word("amount", Amount.class));
            case "count" -> new Reading.Count(filters(entry, index), from, to);
            case "sum-of-flow" ->
                    new Reading.SumOfFlow(entry.word("flow", Flow.class), MeasuresFile.indexOf(entry, index), from, to,
                            extent(entry, index));
            case "state-on-date" ->
                    new Reading.StateOnDate(entry.word("gauge", StateVariable.class),
                            MeasuresFile.indexOf(entry, index),
                            period.day(entry, "date", 0));
            case "minimum" -> new Reading.Minimum(entry.word("gauge", StateVariable.class),
                    MeasuresFile.indexOf(entry, index), from,
                    index.index(ScenarioFile.MEASURES, entry, "to"));
            case "maximum" ->
                    new Reading.Maximum(entry.word("gauge", StateVariable.class), MeasuresFile.indexOf(entry, index));
            case "mean" -> new Reading.Mean(entry.word("gauge", StateVariable.class),
                    MeasuresFile.indexOf(entry, index), from, to);
            case "day-of" -> new Reading.DayOf(index.index(ScenarioFile.MEASURES, entry, "of"));
            case "ratio" ->
                    new Reading.Ratio(index.index(ScenarioFile.MEASURES, entry, "over"),
                            index.index(ScenarioFile.MEASURES, entry, "under"));
            case "days-between" -> new Reading.DaysBetween(index.index(ScenarioFile.MEASURES, entry, "from"),
                    entry.text("to", "end").equals("end") ? -1 : index.index(ScenarioFile.MEASURES, entry, "to"));
            case "largest" ->
                    new Reading.Largest(
                            entry.texts("of").stream().map(id -> index.index(ScenarioFile.MEASURES, id)).toList(),
                            entry.texts("labels").stream().map(Double::valueOf).toList());
            default -> throw new IllegalStateException("kind " + entry.text("kind") + " was not validated");
        };
    }

    private static Extent extent(EntryView entry, EntryIndex index) {
        var extent = new Extent(index.index(ScenarioFile.PLACES, entry, "place"),
                index.index(ScenarioFile.MEASURES, entry, "place-of"),
                index.index(ScenarioFile.MEASURES, entry, "after"),
                index.index(ScenarioFile.MEASURES, entry, "until"));
        return extent.equals(Extent.ALL) ? Extent.ALL : extent;
    }

    private static List<EventFilter> filters(EntryView entry, EntryIndex index) {
        var filters = new ArrayList<EventFilter>();
        for (EntryView event : entry.entries("events")) {
            int side = switch (event.said("side")) {
                case "home" -> -1;
                case "intervention" -> 1;
                default -> 0;
            };
            filters.add(new EventFilter(index.submodels().event(event.text("event")).orElseThrow(),
                    index.index(ScenarioFile.PLACES, event, "place"),
                    index.index(ScenarioFile.ACTORS, event, "actor"),
                    index.index(ScenarioFile.LEADERS, event, "leader"),
                    index.index(ScenarioFile.CONTINGENTS, event, "contingent"),
                    side, where(event, index)));
        }
        return filters;
    }

    private static int where(EntryView event, EntryIndex index) {
        return event.has("at") ? EventFilter.RULERS_PLACE : index.index(ScenarioFile.MEASURES, event, "place-of");
    }
}
