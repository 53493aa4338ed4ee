package puebla.experiment.score;

import java.util.ArrayList;
import java.util.List;
import puebla.scenario.catalog.Baseline;
import puebla.scenario.catalog.Fact;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;

/** The facts of a scenario: its records and gaps that have a baseline. */
public final class Facts {
    private Facts() {}

    /** Returns the facts in the order of the scenario, the gaps last. */
    public static List<Fact> of(ScenarioMetadata metadata) {
        var facts = new ArrayList<Fact>();
        metadata.measures().stream()
                .filter(measure -> !measure.recorded().isEmpty() && measure.yardstick().baseline().isPresent())
                .map(measure -> new Fact(measure.id(), kind(measure), new Fact.Subject.OfMeasure(measure.id()),
                        measure.given(), measure.recorded(), measure.yardstick()))
                .forEach(facts::add);
        metadata.gaps().stream().filter(gap -> gap.yardstick().baseline().isPresent())
                .map(gap -> new Fact(gap.id(), Fact.Kind.DAYS, new Fact.Subject.Between(gap.from(), gap.to()), "",
                        Integer.toString(gap.recordDays()), gap.yardstick()))
                .forEach(facts::add);
        return List.copyOf(facts);
    }

    /** Returns the facts with others, which replace those of the same id. */
    public static List<Fact> with(List<Fact> facts, List<Fact> others) {
        var all = new ArrayList<>(facts);
        all.replaceAll(fact -> others.stream().filter(other -> other.id().equals(fact.id())).findFirst().orElse(fact));
        others.stream().filter(other -> facts.stream().noneMatch(fact -> fact.id().equals(other.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Fact.Kind kind(MeasureEntry measure) {
        if (measure.date()) {
            return Fact.Kind.DATE;
        }
        return switch (measure.unit()) {
            case "share", "attitude" -> Fact.Kind.SHARE;
            case "days" -> Fact.Kind.DAYS;
            default -> measure.yardstick().baseline().orElse(null) instanceof Baseline.Uniform ? Fact.Kind.COUNT
                    : Fact.Kind.AMOUNT;
        };
    }
}
