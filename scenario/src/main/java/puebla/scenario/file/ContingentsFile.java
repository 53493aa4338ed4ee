package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Prior;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code contingents.yaml}: soldiers of one flag and one paymaster. */
final class ContingentsFile {
    static final Schema SCHEMA = form(must("contingents", new Schema.Several(form(ContingentsFile::fitsItsKind,
            must("id", CommonSchemas.ID),
            must("actor", new Schema.Ref(ScenarioFile.ACTORS)),
            must("side", CommonSchemas.SIDE),
            must("kind", word("kind of contingent", Contingent.Kind.class)),
            must("name", CommonSchemas.NAME),
            may("adjective", CommonSchemas.NAME),
            must("pool-men", CommonSchemas.sourcedWhole(0, 10_000_000)),
            must("quality", CommonSchemas.prior(0.01, 100)),
            may("late-quality", CommonSchemas.prior(0.01, 100)),
            must("coast-resistance", CommonSchemas.sourced(0, 5)),
            must("pay-per-year", CommonSchemas.sourced(0, CommonSchemas.MOST_PER_MAN)),
            may("crossing-days", CommonSchemas.sourced(0, 400)),
            may("first-men", CommonSchemas.sourcedWhole(0, 1_000_000)),
            may("preparation-days", CommonSchemas.sourced(0, 2_000)),
            may("men-per-gun", CommonSchemas.sourcedWhole(0, 1_000_000)),
            may("called-above-men", CommonSchemas.sourcedWhole(0, 10_000_000)),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)), 1, 64)));

    /** Kinds of contingents that come by sea. */
    private static final Set<String> LANDING = Set.of("patron-corps", "partner-corps", "lent-corps");

    private ContingentsFile() {}

    private static void fitsItsKind(EntryView entry, Diagnostics diagnostics) {
        String kind = entry.said("kind");
        String side = entry.said("side");
        boolean home = kind.equals("home-line");
        String wrongSide = home ? "intervention" : "home";
        if (!kind.isEmpty() && side.equals(wrongSide)) {
            diagnostics.add(entry.location("side"),
                    "invalid value '" + side + "' for side of a " + kind + " contingent (expected "
                            + (home ? "home" : "intervention") + ")",
                    "write side: " + (home ? "home" : "intervention") + ", or another kind.");
        }
        if (LANDING.contains(kind) && !entry.has("men-per-gun")) {
            diagnostics.add(entry.location("kind"),
                    "missing key 'men-per-gun' of a " + kind + " contingent (expected an integer)",
                    "add men-per-gun: the men who land with one gun, or 0 if it lands without guns.");
        }
        if (entry.has("called-above-men") && !kind.isEmpty() && !kind.equals("lent-corps")) {
            diagnostics.add(entry.location("called-above-men"),
                    "invalid key 'called-above-men' of a " + kind + " contingent (expected only for lent-corps)",
                    "remove it, or write kind: lent-corps.");
        }
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        if (index.known(ScenarioFile.CONTINGENTS)) {
            armies(index, diagnostics);
        }
        for (EntryView entry : index.entries(ScenarioFile.CONTINGENTS)) {
            String wanted = switch (entry.said("kind")) {
                case "home-line" -> "home";
                case "client-line" -> "client";
                case "patron-corps" -> "patron";
                case "partner-corps" -> "partner";
                default -> "";
            };
            entry.maybeText("actor").flatMap(actor -> index.entry(ScenarioFile.ACTORS, actor))
                    .flatMap(actor -> CommonSchemas.known(actor, "role", Actor.Role.class))
                    .filter(role -> !wanted.isEmpty() && !role.equals(wanted))
                    .ifPresent(role -> diagnostics.add(entry.location("actor"),
                            "invalid value '" + entry.said("actor") + "' for actor of a " + entry.said("kind")
                                    + " contingent (expected an actor with the role " + wanted + ", not " + role + ")",
                            "name the actor with the role " + wanted + ", or write another kind."));
        }
    }

    /** Checks that there is exactly one army of each main role, and at least one of every partner. */
    private static void armies(EntryIndex index, Diagnostics diagnostics) {
        List<EntryView> entries = index.entries(ScenarioFile.CONTINGENTS);
        if (entries.stream().anyMatch(entry -> CommonSchemas.known(entry, "kind", Contingent.Kind.class).isEmpty())) {
            return;
        }
        for (String kind : List.of("home-line", "client-line", "patron-corps")) {
            long count = entries.stream().filter(entry -> entry.said("kind").equals(kind)).count();
            if (count != 1) {
                diagnostics.add(SourceLocation.whole(ScenarioFile.CONTINGENTS.file()),
                        "invalid number of contingents of kind " + kind + ": " + count + " (expected 1)",
                        count == 0 ? "add one." : "keep one; change the kind of the others, or merge them into it.");
            }
        }
        for (EntryView actor : index.entries(ScenarioFile.ACTORS)) {
            boolean armed = entries.stream().anyMatch(
                    entry -> entry.said("kind").equals("partner-corps")
                            && entry.said("actor").equals(actor.said("id")));
            if (actor.said("role").equals("partner") && !armed) {
                diagnostics.add(actor.location("role"),
                        "missing contingent of the partner '" + actor.said("id")
                                + "' (expected the kind partner-corps)",
                        "add its landing force to contingents.yaml, or give the actor the role power.");
            }
        }
    }

    static List<Contingent> build(EntryIndex index) {
        var contingents = new ArrayList<Contingent>();
        for (EntryView entry : index.entries(ScenarioFile.CONTINGENTS)) {
            Prior quality = CommonSchemas.prior(entry, "quality", 1);
            contingents.add(new Contingent(entry.text("id"), index.index(ScenarioFile.ACTORS, entry, "actor"),
                    entry.text("side").equals("intervention"),
                    entry.word("kind", Contingent.Kind.class), CommonSchemas.whole(entry, "pool-men"), quality,
                    entry.has("late-quality") ? CommonSchemas.prior(entry, "late-quality", 1) : quality,
                    CommonSchemas.amount(entry, "coast-resistance", 1), CommonSchemas.amount(entry, "pay-per-year", 0),
                    CommonSchemas.amount(entry, "crossing-days", 0),
                    CommonSchemas.whole(entry, "first-men"), CommonSchemas.amount(entry, "preparation-days", 0),
                    CommonSchemas.whole(entry, "men-per-gun"), entry.has("called-above-men")
                            ? CommonSchemas.whole(entry, "called-above-men") : Contingent.WITH_THE_CROWN));
        }
        return contingents;
    }
}
