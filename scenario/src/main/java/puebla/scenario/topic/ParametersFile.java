package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** {@code parameters.yaml} and {@code traits.yaml}: a prior for every parameter of the model. */
final class ParametersFile {
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
                            "'" + row.said("id") + "' stands in parameters.yaml too",
                            "keep one of the two; the other is at " + other.spot("id") + "."));
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
                        "the model has parameters that neither this file nor traits.yaml gives: "
                                + String.join(", ", missing),
                        "add each with value, unit, range, prior, source and confidence.");
            }
        }
    }

    private static void known(Row row, String id, List<String> wanted, Ids ids, Problems problems) {
        if (!wanted.contains(id)) {
            Set<String> given = new java.util.TreeSet<>(ids.union(Sheet.PARAMETERS, Sheet.TRAITS));
            var free = wanted.stream().filter(one -> !given.contains(one)).toList();
            problems.add(row.spot("id"), "the model has no parameter '" + id + "'",
                    Nearest.advice(id, free.isEmpty() ? wanted : free,
                            "take it out; `puebla list parameters` shows those that the model has."));
            return;
        }
        String unit =
                Arrays.stream(Parameter.values()).filter(one -> one.id().equals(id)).findFirst().orElseThrow().unit();
        row.maybeText("unit").filter(said -> !said.equals(unit)).ifPresent(said -> problems.add(row.spot("unit"),
                "unit of " + id + " = " + said + "; the model reads it in: " + unit,
                "write unit: " + unit + ", and convert value and range to it."));
    }

    /** The row of a parameter, wherever it stands. */
    private static Row row(Ids ids, String id) {
        return ids.row(Sheet.PARAMETERS, id).or(() -> ids.row(Sheet.TRAITS, id)).orElseThrow();
    }

    static List<Prior> build(Ids ids, Set<String> fixed) {
        return Arrays.stream(Parameter.values()).map(parameter -> prior(ids, parameter.id(), fixed)).toList();
    }

    private static Prior prior(Ids ids, String id, Set<String> fixed) {
        Row row = row(ids, id);
        return fixed.contains(id) ? Prior.fixed(row.number("value")) : Parts.prior(row);
    }

    static List<ParameterEntry> entries(Ids ids, Set<String> fixed) {
        return Arrays.stream(Parameter.values()).map(Parameter::id)
                .map(id -> new ParameterEntry(id, row(ids, id).text("unit"), prior(ids, id, fixed),
                        ids.has(Sheet.TRAITS, id), fixed.contains(id), Parts.evidence(row(ids, id))))
                .toList();
    }
}
