package puebla.web.work;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import puebla.kernel.Model;
import puebla.lab.Question;
import puebla.lab.Watch;
import puebla.lab.pairs.CompareDocument;
import puebla.lab.pairs.Comparison;
import puebla.lab.pairs.PairedEnsemble;
import puebla.scenario.Loading;
import tools.jackson.databind.node.ObjectNode;

/** Job that compares a baseline with a counterfactual over pairs of runs, like {@code puebla compare}. */
final class CompareAnswer implements Answer {
    private final Question question;
    private final Loading.Loaded without;
    private final Map<String, String> change;
    private final PairedEnsemble pairs;
    private final List<Comparison> comparisons;

    CompareAnswer(Question question, Loading.Loaded without, Loading.Loaded with, Map<String, String> change,
            int threads) {
        this.question = question;
        this.without = without;
        this.change = change;
        pairs = new PairedEnsemble(new Model(without.scenario(), question.dice()),
                List.of(new Model(with.scenario(), question.dice())), question.firstSeed(), question.runs(), threads,
                OptionalDouble.empty());
        comparisons = pairs.comparisons();
    }

    @Override
    public int total() {
        return question.runs();
    }

    @Override
    public void fight(Watch watch) {
        pairs.fight(comparisons, watch);
    }

    @Override
    public boolean begun() {
        return comparisons.getFirst().worlds() > 0;
    }

    @Override
    public ObjectNode document() {
        return new CompareDocument(question.over(comparisons.getFirst().worlds()), without.scenario(), List.of(change),
                comparisons).json(false);
    }
}
