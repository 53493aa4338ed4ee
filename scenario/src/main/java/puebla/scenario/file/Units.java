package puebla.scenario.file;

import java.util.Map;
import puebla.kernel.scenario.Parameter;

/**
 * The bounds of a parameter: those of its unit, and those that the model sets for this parameter. A unit excludes what
 * has no meaning (a negative number of men, a price of 0) and what is far beyond any war, so that no result overflows.
 * The upper bounds are judgement: at least ten times the largest number of the shipped scenarios, where the unit has no
 * bound of its own.
 */
final class Units {
    /** Least and highest value. */
    private record Bounds(double least, double most) {}

    private static final Map<String, Bounds> BY_UNIT = Map.ofEntries(
            Map.entry("share", new Bounds(0, 1)),
            Map.entry("factor", new Bounds(0, 100)),
            Map.entry("ratio", new Bounds(0, 100)),
            Map.entry("log odds", new Bounds(-100, 100)),
            Map.entry("log ratio", new Bounds(-100, 100)),
            Map.entry("log sd", new Bounds(0, 10)),
            Map.entry("attitude", new Bounds(-10, 10)),
            Map.entry("days", new Bounds(0, 100_000)),
            Map.entry("months", new Bounds(0, 1_000)),
            Map.entry("years", new Bounds(0, 100)),
            Map.entry("powers", new Bounds(0, 1_000)),
            Map.entry("men", new Bounds(0, 10_000_000)),
            Map.entry("people", new Bounds(0, CommonSchemas.MOST_PEOPLE)),
            Map.entry("stands a month", new Bounds(0, 1_000_000)),
            Map.entry("tonnes", new Bounds(0, 1_000_000)),
            Map.entry("tonnes per day", new Bounds(0, 100_000)),
            Map.entry("kg per head and day", new Bounds(0, 100)),
            Map.entry("per day", new Bounds(0, 10)),
            Map.entry("per month", new Bounds(0, 100)),
            Map.entry("per year", new Bounds(0, 100)),
            Map.entry("per head", new Bounds(0, 1)),
            Map.entry("per head and day", new Bounds(0, 1)),
            Map.entry("per gun and day", new Bounds(0, 1)),
            Map.entry("per 1000", new Bounds(0, 1_000)),
            Map.entry("per 100 M", new Bounds(0, 100)),
            Map.entry("pesos", new Bounds(0, CommonSchemas.MOST_MONEY)),
            Map.entry("pesos a day", new Bounds(0, CommonSchemas.MOST_PER_MAN)),
            Map.entry("pesos a month", new Bounds(1, CommonSchemas.MOST_MONEY)),
            Map.entry("francs per year", new Bounds(0, CommonSchemas.MOST_MONEY)),
            Map.entry("francs per man", new Bounds(0, CommonSchemas.MOST_PER_MAN)),
            Map.entry("francs per man and year", new Bounds(0, CommonSchemas.MOST_PER_MAN)));

    private static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private Units() {}

    /** Returns the lowest possible value of a parameter, −∞ if nothing limits it. */
    static double lowest(Parameter parameter) {
        return Math.max(of(parameter.unit()).least(), parameter.least());
    }

    /** Returns the highest possible value of a parameter, ∞ if nothing limits it. */
    static double highest(Parameter parameter) {
        return Math.min(of(parameter.unit()).most(), parameter.most());
    }

    private static Bounds of(String unit) {
        return BY_UNIT.getOrDefault(unit, NONE);
    }
}
