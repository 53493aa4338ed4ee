package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import puebla.kernel.Parameter;
import puebla.kernel.data.Prior;
import puebla.scenario.book.ParameterEntry;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.tree.Node;

/** The files {@code parameters.yaml} and {@code traits.yaml}: a prior for every parameter of the model. */
public final class ParametersFile {
    private static final Shape NUMBER = new Shape.Quantity(-1e15, 1e15);
    private static final Shape ENTRY = form(Parts::insideRange,
            must("id", Parts.ID),
            must("value", NUMBER),
            must("unit", Parts.TEXT),
            may("range", new Shape.Several(NUMBER, 2, 2)),
            must("prior", Parts.PRIOR_SHAPE),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT));

    static final Shape SHAPE = form(must("parameters", list(ENTRY)));
    static final Shape TRAITS = form(must("traits", list(ENTRY)));

    private ParametersFile() {}

    static void check(Ids ids, Problems problems) {
        var wanted = Arrays.stream(Parameter.values()).map(Parameter::id).toList();
        for (Sheet sheet : List.of(Sheet.PARAMETERS, Sheet.TRAITS)) {
            for (Row row : ids.rows(sheet)) {
                row.maybeText("id").ifPresent(id -> known(row, id, wanted, ids, problems));
            }
        }
        for (Row row : ids.rows(Sheet.TRAITS)) {
            row.maybeText("id").flatMap(id -> ids.row(Sheet.PARAMETERS, id))
                    .ifPresent(other -> problems.add(row.spot("id"),
                            "duplicate parameter '" + row.said("id") + "', also in parameters.yaml",
                            "remove one of the two; the other is at " + other.spot("id") + "."));
        }
        if (ids.known(Sheet.PARAMETERS) && ids.known(Sheet.TRAITS)) {
            var missing = new ArrayList<>(wanted);
            missing.removeAll(ids.union(Sheet.PARAMETERS, Sheet.TRAITS));
            for (String id : ids.union(Sheet.PARAMETERS, Sheet.TRAITS)) {
                if (!wanted.contains(id)) {
                    Nearest.to(id, missing).stream().findFirst().ifPresent(missing::remove);
                }
            }
            if (!missing.isEmpty()) {
                problems.add(Spot.whole(Sheet.PARAMETERS.file()),
                        "missing parameters (expected in this file or in traits.yaml): "
                                + String.join(", ", missing),
                        "add each with value, unit, range, prior, source and confidence.");
            }
        }
    }

    private static void known(Row row, String id, List<String> wanted, Ids ids, Problems problems) {
        var parameter = Parameter.of(id);
        if (parameter.isEmpty()) {
            Set<String> given = new java.util.TreeSet<>(ids.union(Sheet.PARAMETERS, Sheet.TRAITS));
            var free = wanted.stream().filter(one -> !given.contains(one)).toList();
            problems.add(row.spot("id"), "unknown parameter '" + id + "'",
                    Nearest.advice(id, free,
                            "remove it; run `puebla list parameters` to list the parameters of the model."));
            return;
        }
        String unit = parameter.get().unit();
        row.maybeText("unit").filter(said -> !said.equals(unit)).ifPresent(said -> problems.add(row.spot("unit"),
                "invalid value '" + said + "' for unit of " + id + " (expected " + unit + ")",
                "write unit: " + unit + ", and convert value and range to this unit."));
        row.maybeNumber("value").ifPresent(value -> inBounds(row.spot("value"), value, id, unit, problems));
        for (Node end : row.list("range")) {
            if (end instanceof Node.Leaf leaf && leaf.number().isPresent()) {
                inBounds(leaf.spot(), leaf.number().getAsDouble(), id, unit, problems);
            }
        }
    }

    private static void inBounds(Spot spot, double value, String id, String unit, Problems problems) {
        double low = Units.lowest(id);
        double high = Units.highest(id);
        if (value < low || value > high) {
            problems.add(spot,
                    "invalid value '" + ShapeCheck.plain(value) + "' of " + id + " (expected a "
                            + (unit.equals("share") ? "share" : "number") + " from " + ShapeCheck.plain(low) + " to "
                            + ShapeCheck.plain(high) + ", unit: " + unit + ")",
                    "write a number in this range.");
        }
    }

    /**
     * Fixes a parameter at an overriding value. The value may be outside the range of the prior, which expresses belief
     * about this war. The distance to the range is limited to ten times the larger of the range's width and the
     * absolute central value. The value must also be in the bounds
     * of the parameter ({@link Units}).
     */
    public static void fix(Row row, Node.Leaf value, Problems problems) {
        OptionalDouble number = value.number();
        double[] range = row.texts("range").stream().map(text -> new Node.Leaf(value.spot(), text, false).number())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        double central = row.maybeNumber("value").orElse(0);
        double low = range.length == 2 ? range[0] : central;
        double high = range.length == 2 ? range[1] : central;
        double slack = 10 * Math.max(high - low, Math.abs(central));
        double lowest = Math.max(Units.lowest(row.said("id")), low - slack);
        double highest = Math.min(Units.highest(row.said("id")), high + slack);
        if (number.isPresent() && (number.getAsDouble() < lowest || number.getAsDouble() > highest)) {
            problems.add(value.spot(),
                    "invalid value '" + value.text() + "' for " + row.said("id") + " (expected a number from "
                            + ShapeCheck.plain(lowest) + " to " + ShapeCheck.plain(highest) + ", unit: "
                            + row.said("unit") + "; range of the prior: " + ShapeCheck.plain(low) + "…"
                            + ShapeCheck.plain(high) + ")",
                    "write a number in this range.");
            return;
        }
        row.fields().entries().remove("range");
        row.fields().entries().put("value", new Node.Entry(value.spot(), value));
        row.fields().entries().put("prior", new Node.Entry(value.spot(), new Node.Leaf(value.spot(), "fixed", false)));
    }

    /** Returns the row of a parameter from either file. */
    private static Row row(Ids ids, String id) {
        return ids.row(Sheet.PARAMETERS, id).or(() -> ids.row(Sheet.TRAITS, id)).orElseThrow();
    }

    static List<Prior> build(Ids ids) {
        return Arrays.stream(Parameter.values()).map(parameter -> Parts.prior(row(ids, parameter.id()))).toList();
    }

    static List<ParameterEntry> entries(Ids ids, Set<String> fixed) {
        return Arrays.stream(Parameter.values()).map(Parameter::id)
                .map(id -> new ParameterEntry(id, row(ids, id).text("unit"), Parts.prior(row(ids, id)),
                        ids.has(Sheet.TRAITS, id), fixed.contains(id), Parts.evidence(row(ids, id))))
                .toList();
    }
}
