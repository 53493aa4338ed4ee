package puebla.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import puebla.experiment.score.HistoryTally;
import puebla.experiment.score.MeasureValues;
import puebla.experiment.summary.Precision;
import puebla.kernel.Run;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.catalog.MeasureEntry;

/**
 * What a score needs of many runs.
 *
 * @param values
 *            values of the measures
 * @param queries
 *            values of facts that a query computes, by id of the fact; their only measure has the same id
 * @param history
 *            gaps and coarse history; empty if the runs lack one of their measures
 */
public record ScoredRuns(MeasureValues values, Map<String, MeasureValues> queries, Optional<HistoryTally> history) {
    /** Creates an empty collection for the runs of a scenario. */
    static ScoredRuns collecting(Loading.Loaded loaded) {
        var ids = loaded.metadata().measures().stream().map(MeasureEntry::id).toList();
        return new ScoredRuns(new MeasureValues(ids), Map.of(), Optional.of(new HistoryTally(loaded.metadata())));
    }

    /** Adds a run, with its values as they are reported. */
    void add(Scenario scenario, Run run) {
        var row = new ArrayList<OptionalDouble>();
        for (int m = 0; m < scenario.measures().size(); m++) {
            var precision = Precision.of(scenario.measures().get(m));
            var value = run.measures().get(m);
            row.add(value.isPresent() ? OptionalDouble.of(precision.reported(value.getAsDouble())) : value);
        }
        add(run.seed(), row);
    }

    private void add(long seed, List<OptionalDouble> row) {
        values.add(seed, row);
        history.ifPresent(tally -> tally.add(row));
    }

    public int runs() {
        return values.runs();
    }
}
