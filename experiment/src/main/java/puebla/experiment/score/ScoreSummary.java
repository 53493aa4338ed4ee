package puebla.experiment.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Scores of a group of facts. Facts of one war depend on each other, so a share of facts has no interval.
 *
 * @param n
 *            facts with a score
 * @param in
 *            share of the facts whose record the central {@link FactScore#BANDS} contain; empty without such a fact
 * @param meanSkill
 *            mean skill; empty without a fact
 * @param interval
 *            interval of the mean skill: the same run is left out of all facts
 * @param medianSkill
 *            median skill; empty without a fact
 */
public record ScoreSummary(int n, List<OptionalDouble> in, OptionalDouble meanSkill, Optional<Interval> interval,
        OptionalDouble medianSkill) {
    static ScoreSummary of(List<ScoredFact> all) {
        var scored = all.stream().filter(one -> one.score().skill().isPresent()).toList();
        var skills = scored.stream().mapToDouble(one -> one.score().skill().getAsDouble()).sorted().toArray();
        List<OptionalDouble> in = new java.util.ArrayList<>();
        for (int band = 0; band < FactScore.BANDS.size(); band++) {
            int b = band;
            in.add(scored.stream().filter(one -> !one.score().in().isEmpty())
                    .mapToDouble(one -> one.score().in().get(b) ? 1 : 0).average());
        }
        if (skills.length == 0) {
            return new ScoreSummary(0, in, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty());
        }
        double mean = java.util.Arrays.stream(skills).average().orElseThrow();
        double median = (skills[(skills.length - 1) / 2] + skills[skills.length / 2]) / 2;
        return new ScoreSummary(skills.length, in, OptionalDouble.of(mean), Optional.of(interval(scored, mean)),
                OptionalDouble.of(median));
    }

    private static Interval interval(List<ScoredFact> scored, double mean) {
        var change = new TreeMap<Long, Double>();
        for (var one : scored) {
            double skill = one.score().skill().getAsDouble();
            for (int i = 0; i < one.seeds().length; i++) {
                change.merge(one.seeds()[i], (one.skillWithout()[i] - skill) / scored.size(), Double::sum);
            }
        }
        return Interval.jackknife(mean, change.values().stream().mapToDouble(delta -> mean + delta).toArray());
    }
}
