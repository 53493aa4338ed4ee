package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.scenario.catalog.DecisionEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code decisions.yaml}: the chooser and the options of each decision, and the weight of each feature. */
final class DecisionsFile {
    private static final Schema UTILITY = new Schema.Quantity(-1e3, 1e3);
    private static final Schema FEATURE =
            new Schema.Word("feature", Feature.values().stream().map(Feature::id).toList());
    private static final Schema POINT = new Schema.Word("decision point of the model",
            Submodels.all().decisions().stream().map(point -> point.id()).toList());

    static final Schema SCHEMA = form(must("decisions", list(form(must("id", CommonSchemas.ID),
            must("point", POINT),
            must("chooser", new Schema.Ref(ScenarioFile.ACTORS)),
            must("name", CommonSchemas.NAME),
            must("precision", new Schema.Quantity(0, 1e3)),
            must("options", new Schema.Table(CommonSchemas.ID, form(must("constant", UTILITY),
                    may("weights", new Schema.Table(FEATURE, UTILITY, false)),
                    may("name", CommonSchemas.NAME),
                    may("note", CommonSchemas.TEXT)), false)),
            may("historical", CommonSchemas.ID),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))));

    private DecisionsFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        Map<String, EntryView> asked = new HashMap<>();
        for (EntryView entry : index.entries(ScenarioFile.DECISIONS)) {
            point(entry).ifPresent(point -> {
                options(entry, point, diagnostics);
                String who = point.id() + " of " + entry.said("chooser");
                EntryView earlier = asked.putIfAbsent(who, entry);
                if (earlier != null) {
                    diagnostics.add(entry.location("point"), "duplicate decision for " + who,
                            "remove one of them; the first is at " + earlier.location() + ".");
                }
            });
        }
        if (!index.known(ScenarioFile.DECISIONS)) {
            return;
        }
        var nobody = new ArrayList<String>();
        for (DecisionPoint<?> point : index.submodels().decisions()) {
            if (index.entries(ScenarioFile.DECISIONS).stream()
                    .noneMatch(entry -> entry.said("point").equals(point.id()))) {
                nobody.add(point.id());
            } else {
                choosers(point, index, diagnostics);
            }
        }
        if (!nobody.isEmpty()) {
            diagnostics.add(SourceLocation.whole(ScenarioFile.DECISIONS.file()),
                    "missing decisions for these decision points: " + String.join(", ", nobody),
                    "add a decision with a chooser and options for each.");
        }
    }

    /**
     * Returns the roles that decide at a point. Each actor with such a role needs a decision there; other actors cannot
     * have one.
     */
    static List<String> rolesAt(String point) {
        return switch (point.substring(0, point.indexOf('.'))) {
            case "home" -> List.of("home");
            case "creditor" -> List.of("patron", "partner");
            case "partner" -> List.of("partner");
            case "commander" -> List.of("home", "patron");
            case "ruler", "candidate" -> List.of("client");
            case "neighbour" -> List.of("neighbour");
            default -> List.of("patron");
        };
    }

    private static void choosers(DecisionPoint<?> point, EntryIndex index, Diagnostics diagnostics) {
        List<String> roles = rolesAt(point.id());
        var missing = new ArrayList<String>();
        for (EntryView actor : index.entries(ScenarioFile.ACTORS)) {
            boolean asked = roles.contains(actor.said("role"));
            var decision = index.entries(ScenarioFile.DECISIONS).stream()
                    .filter(entry -> entry.said("point").equals(point.id())
                            && entry.said("chooser").equals(actor.said("id")))
                    .findFirst();
            if (asked && decision.isEmpty()) {
                missing.add(actor.said("id"));
            }
            if (!asked && CommonSchemas.known(actor, "role", Actor.Role.class).isPresent()) {
                decision.ifPresent(entry -> diagnostics.add(entry.location("chooser"),
                        "invalid value '" + actor.said("id") + "' for chooser at " + point.id()
                                + " (expected an actor with the role " + Suggestions.orList(roles) + ", not "
                                + actor.said("role") + ")",
                        "name an actor with this role."));
            }
        }
        boolean valid = index.entries(ScenarioFile.DECISIONS).stream()
                .allMatch(entry -> index.has(ScenarioFile.ACTORS, entry.said("chooser")))
                && index.entries(ScenarioFile.ACTORS).stream()
                        .allMatch(entry -> CommonSchemas.known(entry, "role", Actor.Role.class).isPresent());
        if (valid && !missing.isEmpty()) {
            diagnostics.add(SourceLocation.whole(ScenarioFile.DECISIONS.file()),
                    "missing decision at " + point.id() + " for " + String.join(", ", missing),
                    "add a decision with this point and this chooser.");
        }
    }

    private static Optional<DecisionPoint<?>> point(EntryView entry) {
        return entry.maybeText("point").flatMap(
                id -> Submodels.all().decisions().stream().filter(point -> point.id().equals(id)).findFirst());
    }

    private static void options(EntryView entry, DecisionPoint<?> point, Diagnostics diagnostics) {
        EntryView options = entry.maybeEntry("options").orElse(null);
        if (options == null) {
            return;
        }
        var missing = new ArrayList<>(point.optionIds());
        missing.removeAll(options.keys());
        for (String option : options.keys()) {
            var key = java.util.Objects.requireNonNull(options.mapping().entries().get(option)).key();
            if (!point.optionIds().contains(option)) {
                diagnostics.add(key, "unknown option '" + option + "' of decision point " + point.id(),
                        Suggestions.advice(option, missing.isEmpty() ? point.optionIds() : missing,
                                "write one of " + String.join(", ", point.optionIds()) + "."));
                Suggestions.to(option, missing).stream().findFirst().ifPresent(missing::remove);
            } else {
                features(options.maybeEntry(option).flatMap(one -> one.maybeEntry("weights")), point, diagnostics);
            }
        }
        if (!missing.isEmpty()) {
            diagnostics.add(options.location(),
                    "missing option" + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing) + " in "
                            + entry.text("id", "the decision"),
                    "add {constant: …, weights: {…}} for each option of " + point.id() + ".");
        }
        entry.maybeText("historical").filter(option -> !point.optionIds().contains(option))
                .ifPresent(option -> diagnostics.add(entry.location("historical"),
                        "invalid value '" + option + "' for historical (expected an option of " + point.id() + ")",
                        Suggestions.advice(option, point.optionIds(), "")));
    }

    private static void features(Optional<EntryView> weights, DecisionPoint<?> point, Diagnostics diagnostics) {
        var known = point.features().stream().map(Feature::id).toList();
        weights.ifPresent(entry -> entry.mapping().entries().forEach((feature, weight) -> {
            boolean ofTheModel = Feature.values().stream().anyMatch(one -> one.id().equals(feature));
            if (ofTheModel && !known.contains(feature)) {
                diagnostics.add(weight.key(),
                        "invalid feature '" + feature + "' at decision point " + point.id() + " (expected one of "
                                + String.join(", ", known) + ")",
                        "write one of these features, or remove the weight.");
            }
        }));
    }

    static List<Decision> build(EntryIndex index) {
        var decisions = new ArrayList<Decision>();
        for (EntryView entry : index.entries(ScenarioFile.DECISIONS)) {
            DecisionPoint<?> point = point(entry).orElseThrow();
            EntryView options = entry.entry("options");
            List<Double> constants = new ArrayList<>();
            List<List<Double>> weights = new ArrayList<>();
            for (String option : point.optionIds()) {
                EntryView one = options.entry(option);
                constants.add(one.number("constant"));
                Optional<EntryView> given = one.maybeEntry("weights");
                weights.add(point.features().stream()
                        .map(feature -> given.map(weight -> weight.number(feature.id(), 0)).orElse(0.0)).toList());
            }
            decisions.add(new Decision(entry.text("id"), point, index.index(ScenarioFile.ACTORS, entry, "chooser"),
                    point.optionIds(),
                    constants, weights, entry.number("precision")));
        }
        return decisions;
    }

    /** Returns the options of a decision in the model, or an empty list if its point is unknown. */
    static List<String> optionsOf(EntryView entry) {
        return point(entry).map(DecisionPoint::optionIds).orElse(List.of());
    }

    static List<DecisionEntry> entries(EntryIndex index, Map<String, String> forced) {
        return index.entries(ScenarioFile.DECISIONS).stream()
                .map(entry -> new DecisionEntry(entry.text("id"), CommonSchemas.localizedText(index, entry, "name"),
                        entry.text("point"),
                        entry.text("chooser"),
                        optionsOf(entry), entry.said("historical"), forced.getOrDefault(entry.text("id"), ""),
                        CommonSchemas.evidence(entry)))
                .toList();
    }
}
