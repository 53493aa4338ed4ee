package puebla.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.score.MeasureValues;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.MeasureEntry;
import puebla.store.InvalidQueryException;
import puebla.store.StoredTables;

/** Reads what a score needs from a store, with the store's read-only queries. */
public final class ScoreStore {
    private ScoreStore() {}

    /**
     * Reads the runs of a store.
     *
     * @param facts
     *            facts whose queries are run
     * @throws InvalidQueryException
     *             when the query of a fact is invalid, does more than read, or does not return a seed and a value
     */
    public static ScoredRuns read(StoredTables store, Loading.Loaded loaded, List<Fact> facts) {
        var metadata = loaded.metadata();
        List<String> columns;
        try (var empty = store.query("SELECT * FROM runs LIMIT 0")) {
            columns = empty.columns();
        }
        var present = metadata.measures().stream().filter(measure -> columns.contains(column(measure.id()))).toList();
        var values = new MeasureValues(present.stream().map(MeasureEntry::id).toList());
        var history = Optional.of(new HistoryTally(metadata)).filter(_ -> present.stream().map(MeasureEntry::id)
                .collect(Collectors.toSet()).containsAll(HistoryTally.needed(metadata)));
        var slots = metadata.measures().stream().map(present::indexOf).toList();
        try (var rows = store.query(select(present, metadata.info().firstDay()))) {
            while (rows.next()) {
                var row = new ArrayList<OptionalDouble>();
                for (int m = 0; m < present.size(); m++) {
                    row.add(number(rows.cell(m + 1)));
                }
                values.add(((Number) java.util.Objects.requireNonNull(rows.cell(0))).longValue(), row);
                history.ifPresent(tally -> tally.add(slots.stream()
                        .map(slot -> slot < 0 ? OptionalDouble.empty() : row.get(slot)).toList()));
            }
        }
        return new ScoredRuns(values, queries(store, facts, metadata.info().firstDay()), history);
    }

    private static String column(String measure) {
        return measure.replace('-', '_').replace('.', '_');
    }

    private static String select(List<MeasureEntry> measures, LocalDate firstDay) {
        return measures.stream().map(measure -> {
            String name = '"' + column(measure.id()) + '"';
            return measure.date() ? "date_diff('day', DATE '" + firstDay + "', " + name + ")" : name;
        }).collect(Collectors.joining(", ", "SELECT seed, ", " FROM runs ORDER BY seed"));
    }

    private static Map<String, MeasureValues> queries(StoredTables store, List<Fact> facts, LocalDate firstDay) {
        var all = new LinkedHashMap<String, MeasureValues>();
        for (var fact : facts) {
            if (fact.subject() instanceof Fact.Subject.Query(String sql)) {
                try {
                    all.put(fact.id(), query(store, fact, sql, firstDay));
                } catch (InvalidQueryException invalid) {
                    throw new InvalidQueryException("fact " + fact.id() + ": " + invalid.getMessage(), invalid.fix());
                }
            }
        }
        return all;
    }

    private static MeasureValues query(StoredTables store, Fact fact, String sql, LocalDate firstDay) {
        var bySeed = new TreeMap<Long, OptionalDouble>();
        try (var rows = store.query(sql)) {
            if (rows.columns().size() != 2) {
                throw invalid("invalid result: " + rows.columns().size() + " columns (expected seed and value)");
            }
            while (rows.next()) {
                if (!(rows.cell(0) instanceof Number seed)) {
                    throw invalid("invalid seed: '" + rows.cell(0) + "' (expected a number)");
                }
                if (bySeed.put(seed.longValue(), value(fact, rows.cell(1), firstDay)) != null) {
                    throw invalid("two rows of seed " + seed + " (expected one row per run)");
                }
            }
        }
        var values = new MeasureValues(List.of(fact.id()));
        bySeed.forEach((seed, value) -> values.add(seed, List.of(value)));
        return values;
    }

    private static OptionalDouble value(Fact fact, @Nullable Object cell, LocalDate firstDay) {
        if (fact.kind() == Fact.Kind.DATE && cell instanceof String text) {
            try {
                return OptionalDouble.of((double) (LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                        .toEpochDay() - firstDay.toEpochDay()));
            } catch (DateTimeParseException notADate) {
                throw invalid("invalid value: '" + text + "' (expected a date)");
            }
        }
        if (cell != null && (!(cell instanceof Number) || fact.kind() == Fact.Kind.DATE)) {
            throw invalid("invalid value: '" + cell + "' (expected a "
                    + (fact.kind() == Fact.Kind.DATE ? "date" : "number") + ")");
        }
        return number(cell);
    }

    private static OptionalDouble number(@Nullable Object cell) {
        return cell instanceof Number number && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    private static InvalidQueryException invalid(String wrong) {
        return new InvalidQueryException(wrong,
                "select two columns, one row per run: SELECT seed, … AS value FROM runs.");
    }
}
