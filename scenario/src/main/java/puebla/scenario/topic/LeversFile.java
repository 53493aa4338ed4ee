package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import puebla.scenario.book.LeverEntry;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.NumberAdvice;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;
import puebla.scenario.tree.Node;

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

    private static final Shape ANY = new Shape.Plain();

    static final Shape SHAPE = form(must("levers", list(form(LeversFile::standardIsAllowed,
            must("key", Parts.ID),
            must("sets", Parts.ID),
            must("kind", word("kind of lever", "factor", "choice", "share", "date")),
            must("values", new Shape.Several(ANY, 1, 100)),
            must("default", ANY),
            must("means", new Shape.Names(false)),
            may("affects", list(new Shape.Ref(Sheet.MEASURES))),
            may("note", Parts.TEXT)))));

    private LeversFile() {}

    private static void standardIsAllowed(Row row, Problems problems) {
        if (row.has("default") && row.node("default").orElseThrow() instanceof Node.Leaf leaf) {
            refuse(row, leaf, problems);
        }
    }

    /** Adds a problem if a lever does not accept this value. */
    public static void refuse(Row lever, Node.Leaf value, Problems problems) {
        List<String> values = lever.texts("values");
        String key = lever.text("key", "the lever");
        if (values.contains(value.text())) {
            return;
        }
        var numbers = lever.list("values").stream()
                .map(node -> node instanceof Node.Leaf leaf ? leaf.number() : OptionalDouble.empty())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        boolean numeric = List.of("factor", "share").contains(lever.said("kind")) && numbers.length > 1;
        OptionalDouble number = value.number();
        if (numeric && number.isPresent()) {
            double low = java.util.Arrays.stream(numbers).min().orElse(0);
            double high = java.util.Arrays.stream(numbers).max().orElse(1);
            if (number.getAsDouble() < low || number.getAsDouble() > high) {
                problems.add(value.spot(),
                        "invalid value '" + value.text() + "' for " + key + " (expected a number from "
                                + ShapeCheck.plain(low) + " to " + ShapeCheck.plain(high) + ")",
                        "write a number in this range.");
            }
            return;
        }
        if (lever.said("kind").equals("date") && Row.date(value.text()).isPresent()) {
            return;
        }
        boolean date = lever.said("kind").equals("date");
        var words = numeric ? values.stream().filter(word -> !NUMBER.matcher(word).matches()).toList() : values;
        List<String> wanted = new ArrayList<>(words);
        if (numeric) {
            wanted.add("a number from " + ShapeCheck.plain(java.util.Arrays.stream(numbers).min().orElse(0)) + " to "
                    + ShapeCheck.plain(java.util.Arrays.stream(numbers).max().orElse(1)));
        } else if (date) {
            wanted.add("a date such as 1865-05-26");
        }
        if (numeric && value.text().matches("[-+]?[0-9]+,[0-9]+")) {
            problems.add(value.spot(),
                    "invalid value '" + value.text() + "' for " + key + " (expected " + Nearest.orList(wanted) + ")",
                    NumberAdvice.of(value));
            return;
        }
        String all = wanted.isEmpty() ? "a value of the lever" : Nearest.orList(wanted);
        boolean suggest = !Nearest.to(value.text(), words).isEmpty();
        problems.add(value.spot(), "invalid value '" + value.text() + "' for " + key + " (expected " + all + ")",
                suggest ? Nearest.advice(value.text(), words, "") : "write " + all + ".");
    }

    static List<LeverEntry> entries(Ids ids, Map<String, String> turned) {
        return ids.rows(Sheet.LEVERS).stream()
                .map(row -> new LeverEntry(row.text("key"), row.text("kind"), row.texts("values"), row.text("default"),
                        turned.getOrDefault(row.text("key"), row.text("default")), Parts.wording(row, "means"),
                        row.texts("affects")))
                .toList();
    }
}
