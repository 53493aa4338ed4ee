package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.NumberAdvice;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;
import puebla.scenario.source.Node;

/**
 * The file {@code levers.yaml}: documented overrides with short keys. {@code sets} names a lever of the model
 * ({@link #OF_THE_MODEL}) or any key that an override accepts: {@code traits.ID}, {@code parameters.ID},
 * {@code decisions.ID}, {@code calendar.GROUP}, {@code systems.NAME} or the path of a datum.
 */
public final class LeversFile {
    private static final Pattern NUMBER = Pattern.compile("[-+0-9.eE]+");

    /** The levers of the model that {@code sets} may name. */
    public static final List<String> OF_THE_MODEL =
            List.of("calendar-mode", "drawn", "patron-troops", "commitment", "neighbour-pressure", "neighbour-arms",
                    "disease");

    private static final Schema ANY = new Schema.Plain();

    static final Schema SCHEMA = form(must("levers", list(form(LeversFile::standardIsAllowed,
            must("key", CommonSchemas.ID),
            must("sets", CommonSchemas.ID),
            must("kind", word("kind of lever", "factor", "choice", "share", "date")),
            must("values", new Schema.Several(ANY, 1, 100)),
            must("default", ANY),
            must("means", new Schema.Names(false)),
            may("affects", list(new Schema.Ref(ScenarioFile.MEASURES))),
            may("note", CommonSchemas.TEXT)))));

    private LeversFile() {}

    private static void standardIsAllowed(EntryView entry, Diagnostics diagnostics) {
        if (entry.has("default") && entry.node("default").orElseThrow() instanceof Node.Scalar scalar) {
            refuse(entry, scalar, diagnostics);
        }
    }

    /** Adds a problem if a lever does not accept this value. */
    public static void refuse(EntryView lever, Node.Scalar value, Diagnostics diagnostics) {
        List<String> values = lever.texts("values");
        String key = lever.text("key", "the lever");
        if (values.contains(value.text())) {
            return;
        }
        var numbers = lever.list("values").stream()
                .map(node -> node instanceof Node.Scalar scalar ? scalar.number() : OptionalDouble.empty())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        boolean numeric = List.of("factor", "share").contains(lever.said("kind")) && numbers.length > 1;
        OptionalDouble number = value.number();
        if (numeric && number.isPresent()) {
            double low = java.util.Arrays.stream(numbers).min().orElse(0);
            double high = java.util.Arrays.stream(numbers).max().orElse(1);
            if (number.getAsDouble() < low || number.getAsDouble() > high) {
                diagnostics.add(value.location(),
                        "invalid value '" + value.text() + "' for " + key + " (expected a number from "
                                + SchemaValidator.plain(low) + " to " + SchemaValidator.plain(high) + ")",
                        "write a number in this range.");
            }
            return;
        }
        if (lever.said("kind").equals("date") && EntryView.date(value.text()).isPresent()) {
            return;
        }
        boolean date = lever.said("kind").equals("date");
        var words = numeric ? values.stream().filter(word -> !NUMBER.matcher(word).matches()).toList() : values;
        List<String> wanted = new ArrayList<>(words);
        if (numeric) {
            wanted.add(
                    "a number from " + SchemaValidator.plain(java.util.Arrays.stream(numbers).min().orElse(0)) + " to "
                            + SchemaValidator.plain(java.util.Arrays.stream(numbers).max().orElse(1)));
        } else if (date) {
            wanted.add("a date such as 1865-05-26");
        }
        if (numeric && value.text().matches("[-+]?[0-9]+,[0-9]+")) {
            diagnostics.add(value.location(),
                    "invalid value '" + value.text() + "' for " + key + " (expected " + Suggestions.orList(wanted)
                            + ")",
                    NumberAdvice.of(value));
            return;
        }
        String all = wanted.isEmpty() ? "a value of the lever" : Suggestions.orList(wanted);
        boolean suggest = !Suggestions.to(value.text(), words).isEmpty();
        diagnostics.add(value.location(), "invalid value '" + value.text() + "' for " + key + " (expected " + all + ")",
                suggest ? Suggestions.advice(value.text(), words, "") : "write " + all + ".");
    }

    static List<LeverEntry> entries(EntryIndex index, Map<String, String> turned) {
        return index.entries(ScenarioFile.LEVERS).stream()
                .map(entry -> new LeverEntry(entry.text("key"), entry.text("kind"), entry.texts("values"),
                        entry.text("default"),
                        turned.getOrDefault(entry.text("key"), entry.text("default")),
                        CommonSchemas.localizedText(index, entry, "means"),
                        entry.texts("affects")))
                .toList();
    }
}
