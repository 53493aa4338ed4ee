package puebla.kernel.campaign;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Pending;
import puebla.kernel.Policy;
import puebla.kernel.data.DecisionPoint;

/** Policy that takes one fixed option in every decision and records the decisions. */
final class Asked implements Policy {
    /** A recorded decision: the features that the chooser knew and the probability of each option. */
    record Question(DecisionPoint point, double[] features, double[] chances) {}

    private final int answer;
    final List<Question> questions = new ArrayList<>();

    Asked(int answer) {
        this.answer = answer;
    }

    @Override
    public int choose(Pending pending) {
        var point = pending.decision().point();
        double[] features = new double[point.features().size()];
        for (int f = 0; f < features.length; f++) {
            features[f] = pending.feature(f);
        }
        double[] chances = new double[point.options().size()];
        for (int o = 0; o < chances.length; o++) {
            chances[o] = pending.chanceOf(o);
        }
        questions.add(new Question(point, features, chances));
        return answer;
    }

    /** Returns one feature of each recorded decision, in the order of the decisions. */
    List<Double> feature(int index) {
        List<Double> values = new ArrayList<>();
        for (var question : questions) {
            values.add(question.features()[index]);
        }
        return values;
    }
}
