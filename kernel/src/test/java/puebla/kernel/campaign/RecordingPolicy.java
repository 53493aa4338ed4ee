package puebla.kernel.campaign;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.DecisionPoint;

/** Policy that takes one fixed option in every decision and records the decisions. */
final class RecordingPolicy implements Policy {
    /** A recorded decision: the features that the chooser knew and the probability of each option. */
    record Recorded(DecisionPoint<?> point, List<Double> features, List<Double> chances) {}

    private final Enum<?> answer;
    final List<Recorded> recorded = new ArrayList<>();

    RecordingPolicy(Enum<?> answer) {
        this.answer = answer;
    }

    @Override
    public Enum<?> choose(DecisionRequest request) {
        var point = request.decision().point();
        var features = point.features().stream().map(request::feature).toList();
        var chances = request.options().stream().map(request::probabilityOf).toList();
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
