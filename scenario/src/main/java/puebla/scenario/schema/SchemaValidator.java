package puebla.scenario.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.source.Node;

/** Validates a file against its schema and adds a problem for every difference. */
public final class SchemaValidator {
    static final String ID = "[a-z0-9]+([.-]+[a-z0-9]+)*";
    static final String PART_OF_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    /** Bounds of a number that the schema does not limit. */
    private static final double UNBOUNDED = 1e15;
    private static final List<String> FLAGS = List.of("true", "false");
    private static final Pattern ID_PATTERN = Pattern.compile(ID);
    private static final Pattern PART_OF_DATE_PATTERN = Pattern.compile(PART_OF_DATE);

    private final EntryIndex index;
    private final Diagnostics diagnostics;
    private final boolean dated;
    private final NamesValidator names;

    /**
     * Creates a validator for one file.
     *
     * @param index
     *            entries of all files, for references
     * @param diagnostics
     *            receives the problems
     * @param dated
     *            true if the file may contain dates
     */
    public SchemaValidator(EntryIndex index, Diagnostics diagnostics, boolean dated) {
        this.index = index;
        this.diagnostics = diagnostics;
        this.dated = dated;
        names = new NamesValidator(this, index.languages(), diagnostics);
    }

    /**
     * Validates a value and all values below it.
     *
     * @param name
     *            name of the value in messages
     */
    public void check(Node node, Schema schema, String name) {
        if (diagnostics.full(node.location().file())) {
            return;
        }
        switch (schema) {
            case Schema.Maybe maybe -> {
                if (!(node instanceof Node.Scalar scalar && scalar.empty())) {
                    check(node, maybe.schema(), name);
                }
            }
            case Schema.Either either ->
                    check(node, node instanceof Node.Scalar ? either.single() : either.compound(), name);
            case Schema.OneOrSeveral some -> {
                if (node instanceof Node.Sequence) {
                    check(node, new Schema.Several(some.item(), 1, Limits.ENTRIES), name);
                } else {
                    check(node, some.item(), name);
                }
            }
            case Schema.Several several -> several(node, several, name);
            case Schema.Table table -> table(node, table, name);
            case Schema.Form form -> form(node, form, name);
            case Schema.Names texts -> names.check(node, texts, name);
            default -> {
                if (node instanceof Node.Scalar scalar) {
                    scalar(scalar, schema, name);
                } else {
                    diagnostics.add(node.location(),
                            "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(schema) + ")",
                            "write a single value.");
                }
            }
        }
    }

    private void scalar(Node.Scalar scalar, Schema schema, String name) {
        if (scalar.empty()) {
            diagnostics.add(scalar.location(), "missing value for " + name + " (expected " + wanted(schema) + ")",
                    "write a value.");
            return;
        }
        if (!dated && scalar.looksLikeDate()) {
            sayDate(scalar, name);
            return;
        }
        if (tooLong(scalar, schema, name)) {
            return;
        }
        switch (schema) {
            case Schema.Text text -> text(scalar, name);
            case Schema.Plain any -> {}
            case Schema.Id id -> id(scalar, name, schema);
            case Schema.Quantity number -> number(scalar, number.low(), number.high(), false, name, schema);
            case Schema.Whole whole -> number(scalar, (double) whole.low(), (double) whole.high(), true, name, schema);
            case Schema.Word word -> word(scalar, word, name);
            case Schema.Flag flag -> {
                if (!scalar.flag()) {
                    refuse(scalar, name, schema, Suggestions.advice(scalar.text(), FLAGS, "write true or false."));
                }
            }
            case Schema.Date date -> {
                if (EntryView.date(scalar.text()).isEmpty()) {
                    refuse(scalar, name, schema);
                }
            }
            case Schema.PartOfDate part -> {
                if (!PART_OF_DATE_PATTERN.matcher(scalar.text()).matches()
                        || EntryView.date(scalar.text() + "-01-01".substring(Math.min(6, scalar.text().length() - 4)))
                                .isEmpty()) {
                    refuse(scalar, name, schema);
                }
            }
            case Schema.Ref ref -> ref(scalar, ref.file(), name);
            default -> throw new IllegalStateException("not a single value: " + schema);
        }
    }

    /** Reports a value that is longer than any valid value of its schema. */
    private boolean tooLong(Node.Scalar scalar, Schema schema, String name) {
        int most = switch (schema) {
            case Schema.Text text -> Limits.TEXT;
            case Schema.Plain any -> Limits.TEXT;
            default -> Limits.ID;
        };
        if (scalar.text().length() <= most) {
            return false;
        }
        tooLong(scalar, name, most);
        return true;
    }

    void tooLong(Node.Scalar scalar, String name, int most) {
        diagnostics.add(scalar.location(),
                "invalid length of " + name + ": " + grouped(scalar.text().length()) + " characters (expected at most "
                        + grouped(most) + ")",
                "shorten it.");
    }

    private void id(Node.Scalar scalar, String name, Schema schema) {
        if (scalar.isText() && ID_PATTERN.matcher(scalar.text()).matches()) {
            return;
        }
        String id = scalar.text().strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        String fix = ID_PATTERN.matcher(id).matches() ? "write " + id + "." : "write a value of this form.";
        if (!scalar.isText()) {
            fix = scalar.flag() ? "write another word: YAML reads this one as true or false."
                    : "begin the id with a letter, for example n" + id + ".";
        }
        refuse(scalar, name, schema, fix);
    }

    private void text(Node.Scalar scalar, String name) {
        if (!scalar.isText()) {
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + name + " (expected a text)",
                    "put it in quotes: \"" + scalar.text() + "\".");
        } else if (scalar.text().isBlank()) {
            diagnostics.add(scalar.location(), "missing value for " + name + " (expected a text)", "write a text.");
        }
    }

    private void number(Node.Scalar scalar, double low, double high, boolean whole, String name, Schema schema) {
        var number = scalar.number();
        if (number.isEmpty()) {
            refuse(scalar, name, schema, NumberAdvice.of(scalar));
        } else if (whole && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + name + " (expected " + wanted(schema) + ")",
                    "write an integer.");
        } else if (number.getAsDouble() < low || number.getAsDouble() > high) {
            String fix = "write a number in this range.";
            if (low == 0 && high == 1 && number.getAsDouble() > 1 && number.getAsDouble() <= 100) {
                fix = "write " + plain(number.getAsDouble() / 100) + " if " + scalar.text() + " is a percentage.";
            }
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + name + " (expected " + wanted(schema) + ")", fix);
        }
    }

    private void word(Node.Scalar scalar, Schema.Word word, String name) {
        if (!word.words().contains(scalar.text())) {
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + name + " (expected "
                            + (word.words().size() <= 12 ? Suggestions.orList(word.words()) : "a " + word.what()) + ")",
                    Suggestions.advice(scalar.text(), word.words(),
                            "write one of " + String.join(", ", word.words()) + "."));
        } else if (!scalar.isText()) {
            diagnostics.add(scalar.location(),
                    "invalid value '" + scalar.text() + "' for " + name + " (expected a text)",
                    "put it in quotes: \"" + scalar.text() + "\".");
        }
    }

    private void ref(Node.Scalar scalar, ScenarioFile file, String name) {
        if (!scalar.isText() || !ID_PATTERN.matcher(scalar.text()).matches()) {
            refuse(scalar, name, new Schema.Ref(file));
        } else if (index.known(file) && !index.has(file, scalar.text())) {
            diagnostics.add(scalar.location(),
                    "unknown " + file.entry() + " '" + scalar.text() + "' for " + name + " (expected "
                            + wanted(new Schema.Ref(file)) + ")",
                    Suggestions.advice(scalar.text(), index.of(file),
                            "write another id, or add the entry to " + file.file()
                                    + "."));
        }
    }

    private void several(Node node, Schema.Several several, String name) {
        if (!(node instanceof Node.Sequence list)) {
            diagnostics.add(node.location(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(several) + ")",
                    "write a list.");
            return;
        }
        if (list.items().size() < several.least() || list.items().size() > several.most()) {
            diagnostics.add(list.location(),
                    "invalid number of values for " + name + ": " + list.items().size() + " (expected "
                            + wanted(several) + ")",
                    list.items().size() < several.least() ? "add values." : "remove values.");
            return;
        }
        int number = 0;
        for (Node item : list.items()) {
            number++;
            String id = EntryView.of(item).flatMap(entry -> entry.maybeText("id").or(() -> entry.maybeText("key")))
                    .orElse(null);
            check(item, several.item(), id == null ? name + "[" + number + "]" : id);
        }
    }

    private void table(Node node, Schema.Table table, String name) {
        if (!(node instanceof Node.Mapping map)) {
            diagnostics.add(node.location(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(table) + ")",
                    "write a mapping.");
            return;
        }
        if (map.entries().size() > Limits.ENTRIES) {
            diagnostics.add(map.location(),
                    "invalid number of keys in " + name + ": " + map.entries().size() + " (expected at most "
                            + grouped(Limits.ENTRIES) + ")",
                    "remove keys.");
            return;
        }
        var missing = new ArrayList<>(table.every() ? keysOf(table) : List.of());
        missing.removeAll(map.entries().keySet());
        for (var entry : map.entries().entrySet()) {
            Node.Scalar key = new Node.Scalar(entry.getValue().key(), entry.getKey(), false);
            int before = diagnostics.count();
            scalar(key, table.key(), "the key of " + name);
            if (diagnostics.count() == before) {
                check(entry.getValue().value(), table.value(), name + "." + entry.getKey());
            } else {
                Suggestions.to(entry.getKey(), missing).stream().findFirst().ifPresent(missing::remove);
            }
        }
        if (table.every() && !missing.isEmpty()) {
            diagnostics.add(map.location(),
                    "missing key" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing) + " in " + name,
                    "add " + (missing.size() == 1 ? "the missing key" : "the missing keys")
                            + " with a value for each.");
        }
    }

    private Collection<String> keysOf(Schema.Table table) {
        return switch (table.key()) {
            case Schema.Word word -> word.words();
            case Schema.Ref ref -> index.of(ref.file());
            default -> List.of();
        };
    }

    private void form(Node node, Schema.Form form, String name) {
        if (!(node instanceof Node.Mapping map)) {
            diagnostics.add(node.location(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(form) + ")",
                    "write a mapping.");
            return;
        }
        var known = new TreeSet<String>();
        var missing = new ArrayList<String>();
        for (Schema.Key key : form.keys()) {
            known.add(key.name());
            Node value = map.at(key.name());
            if (value != null) {
                check(value, key.schema(), key.name() + " of " + name);
            } else if (key.required()) {
                missing.add(key.name());
            }
        }
        var unknown = new ArrayList<>(map.entries().keySet());
        unknown.removeAll(known);
        for (String key : unknown) {
            unknownKey(map, key, known, missing, name);
        }
        if (!missing.isEmpty()) {
            diagnostics.add(map.location(),
                    "missing key" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing) + " in " + name,
                    "add " + (missing.size() == 1 ? "the missing key" : "the missing keys") + " to this entry.");
        }
        form.rule().check(new EntryView(map), diagnostics);
    }

    private void unknownKey(Node.Mapping map, String key, Collection<String> known, List<String> missing, String name) {
        Node.Entry entry = java.util.Objects.requireNonNull(map.entries().get(key));
        if (!dated && entry.value() instanceof Node.Scalar scalar && scalar.looksLikeDate()) {
            sayDate(scalar, key + " of " + name);
            return;
        }
        var free = new TreeSet<>(known);
        free.removeAll(map.entries().keySet());
        List<String> near = Suggestions.to(key, free);
        if (near.isEmpty() && entry.key().line() == 0) {
            near = Suggestions.to(key, known); // an override may mean a key that is present
        }
        if (!near.isEmpty()) {
            missing.remove(near.getFirst());
        }
        diagnostics.add(entry.key(), "unknown key '" + key + "' in " + name,
                near.isEmpty() ? "remove it; the valid keys are " + String.join(", ", known) + "."
                        : "Maybe you meant " + Suggestions.orList(near) + ".");
    }

    private void sayDate(Node.Scalar scalar, String name) {
        diagnostics.add(scalar.location(),
                "invalid date '" + scalar.text() + "' for " + name + " (only calendar.yaml schedules events by date)",
                "write a duration or a condition; if the cause is outside the theatre, add an event to calendar.yaml.");
    }

    private void refuse(Node.Scalar scalar, String name, Schema schema) {
        refuse(scalar, name, schema, "write a value of this form.");
    }

    private void refuse(Node.Scalar scalar, String name, Schema schema, String fix) {
        diagnostics.add(scalar.location(),
                "invalid value " + scalar.kind() + " for " + name + " (expected " + wanted(schema) + ")", fix);
    }

    /** Describes the values that a schema accepts, for messages. */
    static String wanted(Schema schema) {
        return switch (schema) {
            case Schema.Text text -> "a text";
            case Schema.Plain any -> "a single value";
            case Schema.Id id -> "an id of lower-case letters, digits, hyphens and dots";
            case Schema.Quantity number when number.low() == 0 && number.high() == 1 -> "a share from 0 to 1";
            case Schema.Quantity number when number.low() <= -UNBOUNDED && number.high() >= UNBOUNDED -> "a number";
            case Schema.Quantity number -> "a number from " + plain(number.low()) + " to " + plain(number.high());
            case Schema.Whole whole ->
                    "an integer from " + grouped((double) whole.low()) + " to " + grouped((double) whole.high());
            case Schema.Word word -> "a " + word.what() + ": " + String.join(", ", word.words());
            case Schema.Flag flag -> "true or false";
            case Schema.Date date -> "a valid date, for example 1862-05-05";
            case Schema.PartOfDate part -> "a valid year, month or date, for example 1862, 1862-05 or 1862-05-05";
            case Schema.Ref ref -> "the " + ref.file().key() + " of an entry of " + ref.file().file();
            case Schema.Names names -> "a text by language";
            case Schema.Maybe maybe -> wanted(maybe.schema()) + " or null";
            case Schema.Several list when list.most() == list.least() ->
                    "a list of " + list.least() + " values, each " + wanted(list.item());
            case Schema.Several list ->
                    "a list of " + (list.least() > 0 ? grouped(list.least()) + " to " : "at most ")
                            + grouped(list.most()) + " values, each " + wanted(list.item());
            case Schema.OneOrSeveral some -> wanted(some.item()) + ", or a list of them";
            case Schema.Table table -> "a mapping; keys: " + wanted(table.key()) + "; values: " + wanted(table.value());
            case Schema.Form form -> "a mapping with the keys "
                    + String.join(", ",
                            form.keys().stream().filter(Schema.Key::required).map(Schema.Key::name).toList());
            case Schema.Either either -> wanted(either.single()) + ", or " + wanted(either.compound());
        };
    }

    /** Formats an integer with a comma between groups of three digits. */
    private static String grouped(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /** Formats a number without unnecessary digits. */
    public static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Math.abs(number) >= 1e-9 && Math.abs(number) < 1e15
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
