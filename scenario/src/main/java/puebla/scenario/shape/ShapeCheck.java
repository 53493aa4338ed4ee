package puebla.scenario.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import puebla.scenario.book.Language;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.tree.Node;

/** Validates a file against its schema and adds a problem for every difference. */
public final class ShapeCheck {
    static final String ID = "[a-z0-9]+([.-]+[a-z0-9]+)*";
    static final String PART_OF_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    /** Bounds of a number that the schema does not limit. */
    private static final double UNBOUNDED = 1e15;
    private static final List<String> FLAGS = List.of("true", "false");
    private static final Pattern ID_PATTERN = Pattern.compile(ID);
    private static final Pattern PART_OF_DATE_PATTERN = Pattern.compile(PART_OF_DATE);

    private final Ids ids;
    private final Problems problems;
    private final boolean dated;

    /**
     * Creates a validator for one file.
     *
     * @param ids
     *            entries of all files, for references
     * @param problems
     *            receives the problems
     * @param dated
     *            true if the file may contain dates
     */
    public ShapeCheck(Ids ids, Problems problems, boolean dated) {
        this.ids = ids;
        this.problems = problems;
        this.dated = dated;
    }

    /**
     * Validates a value and all values below it.
     *
     * @param name
     *            name of the value in messages
     */
    public void check(Node node, Shape shape, String name) {
        if (problems.full(node.spot().file())) {
            return;
        }
        switch (shape) {
            case Shape.Maybe maybe -> {
                if (!(node instanceof Node.Leaf leaf && leaf.empty())) {
                    check(node, maybe.shape(), name);
                }
            }
            case Shape.Either either ->
                    check(node, node instanceof Node.Leaf ? either.single() : either.compound(), name);
            case Shape.OneOrSeveral some -> {
                if (node instanceof Node.Items) {
                    check(node, new Shape.Several(some.item(), 1, Limits.ENTRIES), name);
                } else {
                    check(node, some.item(), name);
                }
            }
            case Shape.Several several -> several(node, several, name);
            case Shape.Table table -> table(node, table, name);
            case Shape.Form form -> form(node, form, name);
            case Shape.Names names -> names(node, names, name);
            default -> {
                if (node instanceof Node.Leaf leaf) {
                    leaf(leaf, shape, name);
                } else {
                    problems.add(node.spot(),
                            "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(shape) + ")",
                            "write a single value.");
                }
            }
        }
    }

    private void leaf(Node.Leaf leaf, Shape shape, String name) {
        if (leaf.empty()) {
            problems.add(leaf.spot(), "missing value for " + name + " (expected " + wanted(shape) + ")",
                    "write a value.");
            return;
        }
        if (!dated && leaf.looksLikeDate()) {
            sayDate(leaf, name);
            return;
        }
        if (tooLong(leaf, shape, name)) {
            return;
        }
        switch (shape) {
            case Shape.Text text -> text(leaf, name);
            case Shape.Plain any -> {}
            case Shape.Id id -> id(leaf, name, shape);
            case Shape.Quantity number -> number(leaf, number.low(), number.high(), false, name, shape);
            case Shape.Whole whole -> number(leaf, (double) whole.low(), (double) whole.high(), true, name, shape);
            case Shape.Word word -> word(leaf, word, name);
            case Shape.Flag flag -> {
                if (!leaf.flag()) {
                    refuse(leaf, name, shape, Nearest.advice(leaf.text(), FLAGS, "write true or false."));
                }
            }
            case Shape.Date date -> {
                if (Row.date(leaf.text()).isEmpty()) {
                    refuse(leaf, name, shape);
                }
            }
            case Shape.PartOfDate part -> {
                if (!PART_OF_DATE_PATTERN.matcher(leaf.text()).matches()
                        || Row.date(leaf.text() + "-01-01".substring(Math.min(6, leaf.text().length() - 4)))
                                .isEmpty()) {
                    refuse(leaf, name, shape);
                }
            }
            case Shape.Ref ref -> ref(leaf, ref.sheet(), name);
            default -> throw new IllegalStateException("not a single value: " + shape);
        }
    }

    /** Reports a value that is longer than any valid value of its schema. */
    private boolean tooLong(Node.Leaf leaf, Shape shape, String name) {
        int most = switch (shape) {
            case Shape.Text text -> Limits.TEXT;
            case Shape.Plain any -> Limits.TEXT;
            default -> Limits.ID;
        };
        if (leaf.text().length() <= most) {
            return false;
        }
        tooLong(leaf, name, most);
        return true;
    }

    private void tooLong(Node.Leaf leaf, String name, int most) {
        problems.add(leaf.spot(),
                "invalid length of " + name + ": " + grouped(leaf.text().length()) + " characters (expected at most "
                        + grouped(most) + ")",
                "shorten it.");
    }

    private void id(Node.Leaf leaf, String name, Shape shape) {
        if (leaf.isText() && ID_PATTERN.matcher(leaf.text()).matches()) {
            return;
        }
        String id = leaf.text().strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        String fix = ID_PATTERN.matcher(id).matches() ? "write " + id + "." : "write a value of this form.";
        if (!leaf.isText()) {
            fix = leaf.flag() ? "write another word: YAML reads this one as true or false."
                    : "begin the id with a letter, for example n" + id + ".";
        }
        refuse(leaf, name, shape, fix);
    }

    private void text(Node.Leaf leaf, String name) {
        if (!leaf.isText()) {
            problems.add(leaf.spot(), "invalid value '" + leaf.text() + "' for " + name + " (expected a text)",
                    "put it in quotes: \"" + leaf.text() + "\".");
        } else if (leaf.text().isBlank()) {
            problems.add(leaf.spot(), "missing value for " + name + " (expected a text)", "write a text.");
        }
    }

    private void number(Node.Leaf leaf, double low, double high, boolean whole, String name, Shape shape) {
        var number = leaf.number();
        if (number.isEmpty()) {
            refuse(leaf, name, shape, NumberAdvice.of(leaf));
        } else if (whole && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            problems.add(leaf.spot(),
                    "invalid value '" + leaf.text() + "' for " + name + " (expected " + wanted(shape) + ")",
                    "write an integer.");
        } else if (number.getAsDouble() < low || number.getAsDouble() > high) {
            String fix = "write a number in this range.";
            if (low == 0 && high == 1 && number.getAsDouble() > 1 && number.getAsDouble() <= 100) {
                fix = "write " + plain(number.getAsDouble() / 100) + " if " + leaf.text() + " is a percentage.";
            }
            problems.add(leaf.spot(),
                    "invalid value '" + leaf.text() + "' for " + name + " (expected " + wanted(shape) + ")", fix);
        }
    }

    private void word(Node.Leaf leaf, Shape.Word word, String name) {
        if (!word.words().contains(leaf.text())) {
            problems.add(leaf.spot(),
                    "invalid value '" + leaf.text() + "' for " + name + " (expected "
                            + (word.words().size() <= 12 ? Nearest.orList(word.words()) : "a " + word.what()) + ")",
                    Nearest.advice(leaf.text(), word.words(), "write one of " + String.join(", ", word.words()) + "."));
        } else if (!leaf.isText()) {
            problems.add(leaf.spot(), "invalid value '" + leaf.text() + "' for " + name + " (expected a text)",
                    "put it in quotes: \"" + leaf.text() + "\".");
        }
    }

    private void ref(Node.Leaf leaf, Sheet sheet, String name) {
        if (!leaf.isText() || !ID_PATTERN.matcher(leaf.text()).matches()) {
            refuse(leaf, name, new Shape.Ref(sheet));
        } else if (ids.known(sheet) && !ids.has(sheet, leaf.text())) {
            problems.add(leaf.spot(),
                    "unknown " + sheet.entry() + " '" + leaf.text() + "' for " + name + " (expected "
                            + wanted(new Shape.Ref(sheet)) + ")",
                    Nearest.advice(leaf.text(), ids.of(sheet), "write another id, or add the entry to " + sheet.file()
                            + "."));
        }
    }

    private void several(Node node, Shape.Several several, String name) {
        if (!(node instanceof Node.Items list)) {
            problems.add(node.spot(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(several) + ")",
                    "write a list.");
            return;
        }
        if (list.items().size() < several.least() || list.items().size() > several.most()) {
            problems.add(list.spot(),
                    "invalid number of values for " + name + ": " + list.items().size() + " (expected "
                            + wanted(several) + ")",
                    list.items().size() < several.least() ? "add values." : "remove values.");
            return;
        }
        int number = 0;
        for (Node item : list.items()) {
            number++;
            String id = Row.of(item).flatMap(row -> row.maybeText("id").or(() -> row.maybeText("key"))).orElse(null);
            check(item, several.item(), id == null ? name + "[" + number + "]" : id);
        }
    }

    private void table(Node node, Shape.Table table, String name) {
        if (!(node instanceof Node.Fields map)) {
            problems.add(node.spot(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(table) + ")",
                    "write a mapping.");
            return;
        }
        if (map.entries().size() > Limits.ENTRIES) {
            problems.add(map.spot(),
                    "invalid number of keys in " + name + ": " + map.entries().size() + " (expected at most "
                            + grouped(Limits.ENTRIES) + ")",
                    "remove keys.");
            return;
        }
        var missing = new ArrayList<>(table.every() ? keysOf(table) : List.of());
        missing.removeAll(map.entries().keySet());
        for (var entry : map.entries().entrySet()) {
            Node.Leaf key = new Node.Leaf(entry.getValue().key(), entry.getKey(), false);
            int before = problems.count();
            leaf(key, table.key(), "the key of " + name);
            if (problems.count() == before) {
                check(entry.getValue().value(), table.value(), name + "." + entry.getKey());
            } else {
                Nearest.to(entry.getKey(), missing).stream().findFirst().ifPresent(missing::remove);
            }
        }
        if (table.every() && !missing.isEmpty()) {
            problems.add(map.spot(),
                    "missing key" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing) + " in " + name,
                    "add " + (missing.size() == 1 ? "the missing key" : "the missing keys")
                            + " with a value for each.");
        }
    }

    private Collection<String> keysOf(Shape.Table table) {
        return switch (table.key()) {
            case Shape.Word word -> word.words();
            case Shape.Ref ref -> ids.of(ref.sheet());
            default -> List.of();
        };
    }

    private void form(Node node, Shape.Form form, String name) {
        if (!(node instanceof Node.Fields map)) {
            problems.add(node.spot(),
                    "invalid value for " + name + ": " + node.kind() + " (expected " + wanted(form) + ")",
                    "write a mapping.");
            return;
        }
        var known = new TreeSet<String>();
        var missing = new ArrayList<String>();
        for (Shape.Key key : form.keys()) {
            known.add(key.name());
            Node value = map.at(key.name());
            if (value != null) {
                check(value, key.shape(), key.name() + " of " + name);
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
            problems.add(map.spot(),
                    "missing key" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing) + " in " + name,
                    "add " + (missing.size() == 1 ? "the missing key" : "the missing keys") + " to this entry.");
        }
        form.rule().check(new Row(map), problems);
    }

    private void unknownKey(Node.Fields map, String key, Collection<String> known, List<String> missing, String name) {
        Node.Entry entry = java.util.Objects.requireNonNull(map.entries().get(key));
        if (!dated && entry.value() instanceof Node.Leaf leaf && leaf.looksLikeDate()) {
            sayDate(leaf, key + " of " + name);
            return;
        }
        var free = new TreeSet<>(known);
        free.removeAll(map.entries().keySet());
        List<String> near = Nearest.to(key, free);
        if (near.isEmpty() && entry.key().line() == 0) {
            near = Nearest.to(key, known); // an override may mean a key that is present
        }
        if (!near.isEmpty()) {
            missing.remove(near.getFirst());
        }
        problems.add(entry.key(), "unknown key '" + key + "' in " + name,
                near.isEmpty() ? "remove it; the valid keys are " + String.join(", ", known) + "."
                        : "Maybe you meant " + Nearest.orList(near) + ".");
    }

    private void names(Node node, Shape.Names names, String name) {
        if (!(node instanceof Node.Fields map)) {
            problems.add(node.spot(),
                    "invalid value for " + name + ": " + node.kind() + " (expected a text by language)",
                    "write it by language: {en: …, es: …, fr: …, it: …, pt: …, ar: …}.");
            return;
        }
        var missing = new ArrayList<String>();
        for (Language language : Language.values()) {
            Node value = map.at(language.id());
            if (value instanceof Node.Leaf leaf) {
                if (leaf.empty() || leaf.text().isBlank()) {
                    problems.add(leaf.spot(),
                            "missing translation of " + name + " into " + language.english() + " (" + language.id()
                                    + ")",
                            "write the translation.");
                } else if (!language.fits(leaf.text())) {
                    problems.add(leaf.spot(),
                            "invalid translation " + leaf.kind() + " of " + name + " into " + language.english() + " ("
                                    + language.id() + ")",
                            "write it in " + language.english() + ".");
                } else {
                    leaf(leaf, new Shape.Text(), name + "." + language.id());
                    if (leaf.text().length() > Limits.NAME) {
                        tooLong(leaf, name + "." + language.id(), Limits.NAME);
                    }
                }
            } else if (value != null) {
                check(value, new Shape.Text(), name + "." + language.id());
            } else if (names.all() || language == Language.EN) {
                missing.add(language.english() + " (" + language.id() + ")");
            }
        }
        for (var entry : map.entries().entrySet()) {
            if (!Language.ids().contains(entry.getKey())) {
                problems.add(entry.getValue().key(), "unknown language '" + entry.getKey() + "' in " + name,
                        Nearest.advice(entry.getKey(), Language.ids(), ""));
            }
        }
        if (!missing.isEmpty()) {
            problems.add(map.spot(), "missing translation of " + name + " into " + String.join(", ", missing),
                    "add " + (missing.size() == 1 ? "the translation." : "the translations."));
        }
    }

    private void sayDate(Node.Leaf leaf, String name) {
        problems.add(leaf.spot(),
                "invalid date '" + leaf.text() + "' for " + name + " (only calendar.yaml schedules events by date)",
                "write a duration or a condition; if the cause is outside the theatre, add an event to calendar.yaml.");
    }

    private void refuse(Node.Leaf leaf, String name, Shape shape) {
        refuse(leaf, name, shape, "write a value of this form.");
    }

    private void refuse(Node.Leaf leaf, String name, Shape shape, String fix) {
        problems.add(leaf.spot(),
                "invalid value " + leaf.kind() + " for " + name + " (expected " + wanted(shape) + ")", fix);
    }

    /** Describes the values that a schema accepts, for messages. */
    static String wanted(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> "a text";
            case Shape.Plain any -> "a single value";
            case Shape.Id id -> "an id of lower-case letters, digits, hyphens and dots";
            case Shape.Quantity number when number.low() == 0 && number.high() == 1 -> "a share from 0 to 1";
            case Shape.Quantity number when number.low() <= -UNBOUNDED && number.high() >= UNBOUNDED -> "a number";
            case Shape.Quantity number -> "a number from " + plain(number.low()) + " to " + plain(number.high());
            case Shape.Whole whole ->
                    "an integer from " + grouped((double) whole.low()) + " to " + grouped((double) whole.high());
            case Shape.Word word -> "a " + word.what() + ": " + String.join(", ", word.words());
            case Shape.Flag flag -> "true or false";
            case Shape.Date date -> "a valid date, for example 1862-05-05";
            case Shape.PartOfDate part -> "a valid year, month or date, for example 1862, 1862-05 or 1862-05-05";
            case Shape.Ref ref -> "the " + ref.sheet().key() + " of an entry of " + ref.sheet().file();
            case Shape.Names names -> "a text by language";
            case Shape.Maybe maybe -> wanted(maybe.shape()) + " or null";
            case Shape.Several list when list.most() == list.least() ->
                    "a list of " + list.least() + " values, each " + wanted(list.item());
            case Shape.Several list ->
                    "a list of " + (list.least() > 0 ? grouped(list.least()) + " to " : "at most ")
                            + grouped(list.most()) + " values, each " + wanted(list.item());
            case Shape.OneOrSeveral some -> wanted(some.item()) + ", or a list of them";
            case Shape.Table table -> "a mapping; keys: " + wanted(table.key()) + "; values: " + wanted(table.value());
            case Shape.Form form -> "a mapping with the keys "
                    + String.join(", ", form.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList());
            case Shape.Either either -> wanted(either.single()) + ", or " + wanted(either.compound());
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
