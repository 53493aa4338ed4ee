package puebla.experiment.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import puebla.scenario.catalog.Fact;

/** Values of some measures in many runs, in the order of the seeds. Eight bytes a value. */
public final class MeasureValues {
    private static final double NOTHING = Double.NaN;

    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private long[] seeds = new long[64];
    private int runs;

    /** Creates an empty table. */
    public MeasureValues(List<String> measures) {
        measures.forEach(measure -> columns.put(measure, new double[64]));
    }

    /**
     * Adds a run. Seeds must ascend.
     *
     * @param row
     *            values in the order of the measures; a date in days since the first day
     */
    public void add(long seed, List<OptionalDouble> row) {
        if (runs > 0 && seed <= seeds[runs - 1]) {
            throw new IllegalArgumentException("seed " + seed + " after seed " + seeds[runs - 1]);
        }
        if (runs == seeds.length) {
            seeds = Arrays.copyOf(seeds, runs * 2);
            columns.replaceAll((measure, values) -> Arrays.copyOf(values, runs * 2));
        }
        seeds[runs] = seed;
        int m = 0;
        for (double[] column : columns.values()) {
            column[runs] = row.get(m++).orElse(NOTHING);
        }
        runs++;
    }

    public int runs() {
        return runs;
    }

    /** Reports whether the table has every measure that a fact needs. */
    boolean has(Fact fact) {
        return needed(fact).stream().allMatch(columns::containsKey);
    }

    /** Returns the measures that a fact needs. */
    static List<String> needed(Fact fact) {
        var given = fact.given().isEmpty() ? List.<String>of() : List.of(fact.given());
        var own = switch (fact.subject()) {
            case Fact.Subject.OfMeasure(String measure) -> List.of(measure);
            case Fact.Subject.Between(String from, String to) -> List.of(from, to);
            case Fact.Subject.Query _ -> List.<String>of();
        };
        return java.util.stream.Stream.concat(own.stream(), given.stream()).toList();
    }

    /** Returns the values of a fact, in the runs that can be compared: an amount needs a value, a gap both dates. */
    Sample sample(Fact fact) {
        var chosen = new long[runs];
        var values = new double[runs];
        int n = 0;
        for (int run = 0; run < runs; run++) {
            if (!fact.given().isEmpty() && Double.isNaN(at(fact.given(), run))) {
                continue;
            }
            double value = value(fact, run);
            if (!Double.isNaN(value)) {
                chosen[n] = seeds[run];
                values[n++] = value;
            }
        }
        return new Sample(Arrays.copyOf(chosen, n), Arrays.copyOf(values, n));
    }

    private double value(Fact fact, int run) {
        return switch (fact.subject()) {
            case Fact.Subject.OfMeasure(String measure) -> {
                double value = at(measure, run);
                yield Double.isNaN(value) && fact.kind() == Fact.Kind.DATE ? Sample.NEVER : value;
            }
            case Fact.Subject.Between(String from, String to) -> at(to, run) - at(from, run);
            case Fact.Subject.Query _ -> NOTHING;
        };
    }

    private double at(String measure, int run) {
        return java.util.Objects.requireNonNull(columns.get(measure), measure)[run];
    }
}
