package puebla.kernel.campaign;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.Pending;
import puebla.kernel.Policy;
import puebla.kernel.data.DecisionPoint;

/** Answers every question with one option and keeps what was asked. */
final class Asked implements Policy {
    /** What the chooser knew, and the chance that he would have given each answer by himself. */
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

    /** A feature of each question, in the order in which they were asked. */
    List<Double> feature(int index) {
        List<Double> values = new ArrayList<>();
        for (var question : questions) {
            values.add(question.features()[index]);
        }
        return values;
    }
}
