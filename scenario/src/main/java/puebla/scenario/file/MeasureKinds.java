package puebla.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of measures and their keys. */
final class MeasureKinds {
    /** The required and the optional keys of a kind of measure, in addition to the keys of every measure. */
    record Keys(List<String> needs, List<String> may) {}

    private static final Map<String, Keys> KINDS = Map.ofEntries(
            Map.entry("first-event", new Keys(List.of("events"), List.of("after"))),
            Map.entry("count", new Keys(List.of("events"), List.of("from", "to"))),
            Map.entry("first-amount", new Keys(List.of("events", "amount"), List.of())),
            Map.entry("sum-of-flow",
                    new Keys(List.of("flow"), List.of("of", "from", "to", "place", "place-of", "after", "until"))),
            Map.entry("state-on-date", new Keys(List.of("gauge", "date"), List.of("of"))),
            Map.entry("minimum", new Keys(List.of("gauge"), List.of("of", "from", "to"))),
            Map.entry("maximum", new Keys(List.of("gauge"), List.of("of"))),
            Map.entry("mean", new Keys(List.of("gauge", "from", "to"), List.of("of"))),
            Map.entry("day-of", new Keys(List.of("of"), List.of())),
            Map.entry("ratio", new Keys(List.of("over", "under"), List.of())),
            Map.entry("days-between", new Keys(List.of("from"), List.of("to"))),
            Map.entry("largest", new Keys(List.of("of", "labels"), List.of())));

    static final List<String> NAMES = List.of("first-event", "count", "first-amount", "sum-of-flow", "state-on-date",
            "minimum", "maximum", "mean", "day-of", "ratio", "days-between", "largest");
    /** Kinds whose value is a date. */
    static final Set<String> DATES = Set.of("first-event", "day-of");
    /** Kinds that are computed from other measures at the end of a run. */
    static final Set<String> DERIVED = Set.of("day-of", "ratio", "days-between", "largest");
    /** Keys that only some kinds have. */
    static final List<String> SPECIFIC = List.of("events", "amount", "gauge", "flow", "of", "from", "to", "date",
            "place", "place-of", "after", "until", "over", "under", "labels");

    private MeasureKinds() {}

    /** Returns the keys of a kind; null if there is no such kind. */
    static @Nullable Keys keys(String kind) {
        return KINDS.get(kind);
    }
}
