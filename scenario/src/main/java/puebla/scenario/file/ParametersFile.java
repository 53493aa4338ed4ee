package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;
import puebla.scenario.catalog.ParameterEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;

/** The files {@code parameters.yaml} and {@code traits.yaml}: a prior for every parameter of the model. */
public final class ParametersFile {
    private static final Schema NUMBER = new Schema.Quantity(-1e15, 1e15);
    private static final Schema ENTRY = form(CommonSchemas::insideRange,
            must("id", CommonSchemas.ID),
            must("value", NUMBER),
            must("unit", CommonSchemas.TEXT),
            may("range", new Schema.Several(NUMBER, 2, 2)),
            must("prior", CommonSchemas.PRIOR_SCHEMA),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT));

    static final Schema SCHEMA = form(must("parameters", list(ENTRY)));
    static final Schema TRAITS = form(must("traits", list(ENTRY)));

    private ParametersFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        var wanted = index.submodels().parameters().stream().map(Parameter::id).toList();
        for (ScenarioFile file : List.of(ScenarioFile.PARAMETERS, ScenarioFile.TRAITS)) {
            for (EntryView entry : index.entries(file)) {
                entry.maybeText("id").ifPresent(id -> known(entry, id, wanted, index, diagnostics));
            }
        }
        for (EntryView entry : index.entries(ScenarioFile.TRAITS)) {
            entry.maybeText("id").flatMap(id -> index.entry(ScenarioFile.PARAMETERS, id))
                    .ifPresent(other -> diagnostics.add(entry.location("id"),
                            "duplicate parameter '" + entry.said("id") + "', also in parameters.yaml",
                            "remove one of the two; the other is at " + other.location("id") + "."));
        }
        if (index.known(ScenarioFile.PARAMETERS) && index.known(ScenarioFile.TRAITS)) {
            var missing = new ArrayList<>(wanted);
            missing.removeAll(index.union(ScenarioFile.PARAMETERS, ScenarioFile.TRAITS));
            for (String id : index.union(ScenarioFile.PARAMETERS, ScenarioFile.TRAITS)) {
                if (!wanted.contains(id)) {
                    Suggestions.to(id, missing).stream().findFirst().ifPresent(missing::remove);
                }
            }
            if (!missing.isEmpty()) {
                diagnostics.add(SourceLocation.whole(ScenarioFile.PARAMETERS.file()),
                        "missing parameters (expected in this file or in traits.yaml): "
                                + String.join(", ", missing),
                        "add each with value, unit, range, prior, source and confidence.");
            }
        }
    }

    private static void known(EntryView entry, String id, List<String> wanted, EntryIndex index,
            Diagnostics diagnostics) {
        var parameter = index.submodels().parameter(id);
        if (parameter.isEmpty()) {
            Set<String> given = new java.util.TreeSet<>(index.union(ScenarioFile.PARAMETERS, ScenarioFile.TRAITS));
            var free = wanted.stream().filter(one -> !given.contains(one)).toList();
            var owners = SubmodelsCheck.ownersOfParameter(id);
            var unlisted = SubmodelsCheck.unlisted("parameter", id, owners, index.submodels());
            if (unlisted.isPresent()) {
                diagnostics.add(entry.location("id"), unlisted.get(), SubmodelsCheck.fix(owners));
                return;
            }
            diagnostics.add(entry.location("id"), "unknown parameter '" + id + "'",
                    Suggestions.advice(id, free,
                            "remove it; run `puebla list parameters` to list the parameters of the model."));
            return;
        }
        String unit = parameter.get().unit();
        entry.maybeText("unit").filter(said -> !said.equals(unit))
                .ifPresent(said -> diagnostics.add(entry.location("unit"),
                        "invalid value '" + said + "' for unit of " + id + " (expected " + unit + ")",
                        "write unit: " + unit + ", and convert value and range to this unit."));
        entry.maybeNumber("value")
                .ifPresent(value -> inBounds(entry.location("value"), value, parameter.get(), diagnostics));
        for (Node end : entry.list("range")) {
            if (end instanceof Node.Scalar scalar && scalar.number().isPresent()) {
                inBounds(scalar.location(), scalar.number().getAsDouble(), parameter.get(), diagnostics);
            }
        }
    }

    private static void inBounds(SourceLocation location, double value, Parameter parameter,
            Diagnostics diagnostics) {
        String id = parameter.id();
        String unit = parameter.unit();
        double low = Units.lowest(parameter);
        double high = Units.highest(parameter);
        if (value < low || value > high) {
            diagnostics.add(location,
                    "invalid value '" + SchemaValidator.plain(value) + "' of " + id + " (expected a "
                            + (unit.equals("share") ? "share" : "number") + " from " + SchemaValidator.plain(low)
                            + " to "
                            + SchemaValidator.plain(high) + ", unit: " + unit + ")",
                    "write a number in this range.");
        }
    }

    /**
     * Fixes a parameter at an overriding value. The value may be outside the range of the prior, which expresses belief
     * about this war. The distance to the range is limited to ten times the larger of the range's width and the
     * absolute central value. The value must also be in the bounds
     * of the parameter ({@link Units}).
     */
    public static void fix(EntryView entry, Optional<Parameter> parameter, Node.Scalar value,
            Diagnostics diagnostics) {
        OptionalDouble number = value.number();
        double[] range =
                entry.texts("range").stream().map(text -> new Node.Scalar(value.location(), text, false).number())
                        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        double central = entry.maybeNumber("value").orElse(0);
        double low = range.length == 2 ? range[0] : central;
        double high = range.length == 2 ? range[1] : central;
        double slack = 10 * Math.max(high - low, Math.abs(central));
        double lowest = Math.max(parameter.map(Units::lowest).orElse(Double.NEGATIVE_INFINITY), low - slack);
        double highest = Math.min(parameter.map(Units::highest).orElse(Double.POSITIVE_INFINITY), high + slack);
        if (number.isPresent() && (number.getAsDouble() < lowest || number.getAsDouble() > highest)) {
            diagnostics.add(value.location(),
                    "invalid value '" + value.text() + "' for " + entry.said("id") + " (expected a number from "
                            + SchemaValidator.plain(lowest) + " to " + SchemaValidator.plain(highest) + ", unit: "
                            + entry.said("unit") + "; range of the prior: " + SchemaValidator.plain(low) + "…"
                            + SchemaValidator.plain(high) + ")",
                    "write a number in this range.");
            return;
        }
        entry.mapping().entries().remove("range");
        entry.mapping().entries().put("value", new Node.Entry(value.location(), value));
        entry.mapping().entries().put("prior",
                new Node.Entry(value.location(), new Node.Scalar(value.location(), "fixed", false)));
    }

    /** Returns the entry of a parameter from either file. */
    private static EntryView entry(EntryIndex index, String id) {
        return index.entry(ScenarioFile.PARAMETERS, id).or(() -> index.entry(ScenarioFile.TRAITS, id)).orElseThrow();
    }

    static List<Prior> build(EntryIndex index) {
        return index.submodels().parameters().stream()
                .map(parameter -> CommonSchemas.prior(entry(index, parameter.id())))
                .toList();
    }

    static List<ParameterEntry> entries(EntryIndex index, Set<String> fixed) {
        return index.submodels().parameters().stream().map(Parameter::id)
                .map(id -> new ParameterEntry(id, entry(index, id).text("unit"), CommonSchemas.prior(entry(index, id)),
                        index.has(ScenarioFile.TRAITS, id), fixed.contains(id),
                        CommonSchemas.evidence(entry(index, id))))
                .toList();
    }
}
