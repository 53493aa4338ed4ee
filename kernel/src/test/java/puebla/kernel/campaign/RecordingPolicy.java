package puebla.kernel.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.DecisionPoint;

/** Policy that takes one fixed option in every decision and records the decisions. */
final class RecordingPolicy implements Policy {
    /** A recorded decision: the features that the chooser knew and the probability of each option. */
    record Recorded(DecisionPoint point, List<Double> features, List<Double> chances) {}

    private final int answer;
    final List<Recorded> recorded = new ArrayList<>();

    RecordingPolicy(int answer) {
        this.answer = answer;
    }

    @Override
    public int choose(DecisionRequest request) {
        var point = request.decision().point();
        var features = IntStream.range(0, point.features().size()).mapToObj(request::feature).toList();
        var chances = IntStream.range(0, point.options().size()).mapToObj(request::probabilityOf).toList();
        recorded.add(new Recorded(point, features, chances));
        return answer;
    }

    /** Returns one feature of each recorded decision, in the order of the decisions. */
    List<Double> feature(int index) {
        List<Double> values = new ArrayList<>();
        for (var request : recorded) {
            values.add(request.features().get(index));
        }
        return values;
    }
}
