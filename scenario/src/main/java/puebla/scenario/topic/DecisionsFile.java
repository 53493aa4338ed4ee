package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Decision;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;
import puebla.scenario.book.DecisionEntry;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Nearest;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code decisions.yaml}: the chooser and the options of each decision, and the weight of each feature. */
final class DecisionsFile {
    private static final Shape UTILITY = new Shape.Quantity(-1e3, 1e3);
    private static final Shape FEATURE = Shape.word("feature", Feature.class);
    private static final Shape POINT = new Shape.Word("decision point of the model",
            Arrays.stream(DecisionPoint.values()).map(DecisionPoint::id).toList());

    static final Shape SHAPE = form(must("decisions", list(form(must("id", Parts.ID),
            must("point", POINT),
            must("chooser", new Shape.Ref(Sheet.ACTORS)),
            must("name", Parts.NAME),
            must("precision", new Shape.Quantity(0, 1e3)),
            must("options", new Shape.Table(Parts.ID, form(must("constant", UTILITY),
                    may("weights", new Shape.Table(FEATURE, UTILITY, false)),
                    may("name", Parts.NAME),
                    may("note", Parts.TEXT)), false)),
            may("historical", Parts.ID),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)))));

    private DecisionsFile() {}

    static void check(Ids ids, Problems problems) {
        Map<String, Row> asked = new HashMap<>();
        for (Row row : ids.rows(Sheet.DECISIONS)) {
            point(row).ifPresent(point -> {
                options(row, point, problems);
                String who = point.id() + " of " + row.said("chooser");
                Row earlier = asked.putIfAbsent(who, row);
                if (earlier != null) {
                    problems.add(row.spot("point"), "duplicate decision for " + who,
                            "remove one of them; the first is at " + earlier.spot() + ".");
                }
            });
        }
        if (!ids.known(Sheet.DECISIONS)) {
            return;
        }
        var nobody = new ArrayList<String>();
        for (DecisionPoint point : DecisionPoint.values()) {
            if (ids.rows(Sheet.DECISIONS).stream().noneMatch(row -> row.said("point").equals(point.id()))) {
                nobody.add(point.id());
            } else {
                choosers(point, ids, problems);
            }
        }
        if (!nobody.isEmpty()) {
            problems.add(Spot.whole(Sheet.DECISIONS.file()),
                    "missing decisions for these decision points: " + String.join(", ", nobody),
                    "add a decision with a chooser and options for each.");
        }
    }

    /**
     * Returns the roles that decide at a point. Each actor with such a role needs a decision there; other actors cannot
     * have one.
     */
    private static List<String> rolesAt(DecisionPoint point) {
        return switch (point.id().substring(0, point.id().indexOf('.'))) {
            case "home" -> List.of("home");
            case "creditor" -> List.of("patron", "partner");
            case "partner" -> List.of("partner");
            case "commander" -> List.of("home", "patron");
            case "ruler", "candidate" -> List.of("client");
            case "neighbour" -> List.of("neighbour");
            default -> List.of("patron");
        };
    }

    private static void choosers(DecisionPoint point, Ids ids, Problems problems) {
        List<String> roles = rolesAt(point);
        var missing = new ArrayList<String>();
        for (Row actor : ids.rows(Sheet.ACTORS)) {
            boolean asked = roles.contains(actor.said("role"));
            var decision = ids.rows(Sheet.DECISIONS).stream()
                    .filter(row -> row.said("point").equals(point.id()) && row.said("chooser").equals(actor.said("id")))
                    .findFirst();
            if (asked && decision.isEmpty()) {
                missing.add(actor.said("id"));
            }
            if (!asked && Parts.known(actor, "role", Actor.Role.class).isPresent()) {
                decision.ifPresent(row -> problems.add(row.spot("chooser"),
                        "invalid value '" + actor.said("id") + "' for chooser at " + point.id()
                                + " (expected an actor with the role " + Nearest.orList(roles) + ", not "
                                + actor.said("role") + ")",
                        "name an actor with this role."));
            }
        }
        boolean sound = ids.rows(Sheet.DECISIONS).stream().allMatch(row -> ids.has(Sheet.ACTORS, row.said("chooser")))
                && ids.rows(Sheet.ACTORS).stream()
                        .allMatch(row -> Parts.known(row, "role", Actor.Role.class).isPresent());
        if (sound && !missing.isEmpty()) {
            problems.add(Spot.whole(Sheet.DECISIONS.file()),
                    "missing decision at " + point.id() + " for " + String.join(", ", missing),
                    "add a decision with this point and this chooser.");
        }
    }

    private static Optional<DecisionPoint> point(Row row) {
        return row.maybeText("point").flatMap(
                id -> Arrays.stream(DecisionPoint.values()).filter(point -> point.id().equals(id)).findFirst());
    }

    private static void options(Row row, DecisionPoint point, Problems problems) {
        Row options = row.maybeRow("options").orElse(null);
        if (options == null) {
            return;
        }
        var missing = new ArrayList<>(point.options());
        missing.removeAll(options.keys());
        for (String option : options.keys()) {
            var key = java.util.Objects.requireNonNull(options.fields().entries().get(option)).key();
            if (!point.options().contains(option)) {
                problems.add(key, "unknown option '" + option + "' of decision point " + point.id(),
                        Nearest.advice(option, missing.isEmpty() ? point.options() : missing,
                                "write one of " + String.join(", ", point.options()) + "."));
                Nearest.to(option, missing).stream().findFirst().ifPresent(missing::remove);
            } else {
                features(options.maybeRow(option).flatMap(one -> one.maybeRow("weights")), point, problems);
            }
        }
        if (!missing.isEmpty()) {
            problems.add(options.spot(),
                    "missing option" + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing) + " in "
                            + row.text("id", "the decision"),
                    "add {constant: …, weights: {…}} for each option of " + point.id() + ".");
        }
        row.maybeText("historical").filter(option -> !point.options().contains(option))
                .ifPresent(option -> problems.add(row.spot("historical"),
                        "invalid value '" + option + "' for historical (expected an option of " + point.id() + ")",
                        Nearest.advice(option, point.options(), "")));
    }

    private static void features(Optional<Row> weights, DecisionPoint point, Problems problems) {
        var known = point.features().stream().map(Feature::id).toList();
        weights.ifPresent(row -> row.fields().entries().forEach((feature, entry) -> {
            boolean ofTheModel = Arrays.stream(Feature.values()).anyMatch(one -> one.id().equals(feature));
            if (ofTheModel && !known.contains(feature)) {
                problems.add(entry.key(),
                        "invalid feature '" + feature + "' at decision point " + point.id() + " (expected one of "
                                + String.join(", ", known) + ")",
                        "write one of these features, or remove the weight.");
            }
        }));
    }

    static List<Decision> build(Ids ids) {
        var decisions = new ArrayList<Decision>();
        for (Row row : ids.rows(Sheet.DECISIONS)) {
            DecisionPoint point = point(row).orElseThrow();
            Row options = row.row("options");
            List<Double> constants = new ArrayList<>();
            List<List<Double>> weights = new ArrayList<>();
            for (String option : point.options()) {
                Row one = options.row(option);
                constants.add(one.number("constant"));
                Optional<Row> given = one.maybeRow("weights");
                weights.add(point.features().stream()
                        .map(feature -> given.map(row1 -> row1.number(feature.id(), 0)).orElse(0.0)).toList());
            }
            decisions.add(new Decision(row.text("id"), point, ids.index(Sheet.ACTORS, row, "chooser"), point.options(),
                    constants, weights, row.number("precision")));
        }
        return decisions;
    }

    /** Returns the options of a decision in the model, or an empty list if its point is unknown. */
    static List<String> optionsOf(Row row) {
        return point(row).map(DecisionPoint::options).orElse(List.of());
    }

    static List<DecisionEntry> entries(Ids ids, Map<String, String> forced) {
        return ids.rows(Sheet.DECISIONS).stream()
                .map(row -> new DecisionEntry(row.text("id"), Parts.wording(row, "name"), row.text("point"),
                        row.text("chooser"),
                        optionsOf(row), row.said("historical"), forced.getOrDefault(row.text("id"), ""),
                        Parts.evidence(row)))
                .toList();
    }
}
