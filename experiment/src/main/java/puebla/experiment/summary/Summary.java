package puebla.experiment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import puebla.kernel.Run;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Measure;
import puebla.kernel.scenario.Scenario;

/**
 * Summary of many runs: outcomes, measures and decisions. Runs are added one by one and not retained, except for one
 * number per measure and run. Lists are in the order of the scenario.
 */
public final class Summary {
    private final List<Measure> measures;
    private final List<Precision> precisions;
    private final List<MeasureSample> samples;
    /** Values in the runs in which the condition of the measure holds, and the number of these runs. */
    private final List<MeasureSample> samplesGiven;
    private final int[] runsGiven;
    private final int[] outcomes;
    private final int[][] choices;
    private int runs;

    public Summary(List<Measure> measures, int outcomes, List<Decision> decisions) {
        this.measures = List.copyOf(measures);
        precisions = measures.stream().map(Precision::of).toList();
        samples = Stream.generate(MeasureSample::new).limit(measures.size()).toList();
        samplesGiven = Stream.generate(MeasureSample::new).limit(measures.size()).toList();
        runsGiven = new int[measures.size()];
        this.outcomes = new int[outcomes];
        choices = decisions.stream().map(decision -> new int[decision.options().size()]).toArray(int[][]::new);
    }

    public static Summary of(Scenario scenario) {
        return new Summary(scenario.measures(), scenario.outcomes().size(), scenario.decisions());
    }

    public void add(Run run) {
        runs++;
        outcomes[run.outcome()]++;
        List<OptionalDouble> row = run.measures();
        for (int m = 0; m < samples.size(); m++) {
            var precision = precisions.get(m);
            var value = row.get(m);
            int given = measures.get(m).given();
            boolean conditionHolds = given >= 0 && row.get(given).isPresent();
            runsGiven[m] += conditionHolds ? 1 : 0;
            if (value.isPresent()) {
                double reported = precision.reported(value.getAsDouble());
                samples.get(m).add(reported);
                if (conditionHolds) {
                    samplesGiven.get(m).add(reported);
                }
            }
        }
        for (int d = 0; d < choices.length; d++) {
            int option = run.decisions().get(d);
            if (option >= 0) {
                choices[d][option]++;
            }
        }
    }

    /** Returns the number of runs added so far. */
    public int runs() {
        return runs;
    }

    public List<Share> outcomes() {
        return IntStream.of(outcomes).mapToObj(count -> new Share(count, runs)).toList();
    }

    public List<MeasureSummary> measures() {
        List<MeasureSummary> all = new ArrayList<>();
        for (int m = 0; m < samples.size(); m++) {
            Optional<Distribution> given = measures.get(m).given() < 0 ? Optional.empty()
                    : Optional.of(samplesGiven.get(m).distribution(runsGiven[m]));
            all.add(new MeasureSummary(samples.get(m).distribution(runs), given));
        }
        return List.copyOf(all);
    }

    public List<DecisionSummary> decisions() {
        return Stream.of(choices).map(counts -> {
            int n = IntStream.of(counts).sum();
            return new DecisionSummary(IntStream.of(counts).mapToObj(count -> new Share(count, n)).toList(), n);
        }).toList();
    }
}
