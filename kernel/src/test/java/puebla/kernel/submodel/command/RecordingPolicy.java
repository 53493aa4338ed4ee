package puebla.kernel.submodel.command;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.decision.DecisionRequest;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.DecisionPoint;

/** Policy that takes one fixed option in every decision and records the decisions. */
public final class RecordingPolicy implements Policy {
    /** A recorded decision: the features that the chooser knew and the probability of each option. */
    public record Recorded(DecisionPoint<?> point, List<Double> features, List<Double> chances) {}

    private final Enum<?> answer;
    public final List<Recorded> recorded = new ArrayList<>();

    public RecordingPolicy(Enum<?> answer) {
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
    public List<Double> feature(int index) {
        List<Double> values = new ArrayList<>();
        for (var request : recorded) {
            values.add(request.features().get(index));
        }
        return values;
    }
}
