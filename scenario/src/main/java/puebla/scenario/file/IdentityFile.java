package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Place;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Limits;
import puebla.scenario.schema.Schema;
import puebla.scenario.source.Node;

/** The file {@code scenario.yaml}: identity and period of the scenario, and the actors of the main roles. */
final class IdentityFile {
    static final List<String> ROLES = List.of("home", "client", "patron", "neighbour");

    private static final Schema SUBMODEL = new Schema.Word("submodel", Submodels.all().ids());

    private static final Schema LANGUAGE = new Schema.Word("language", Language.ids());

    static final Schema SCHEMA = form(IdentityFile::lastsLongEnough,
            must("id", CommonSchemas.ID),
            must(EntryIndex.LANGUAGES, new Schema.Several(LANGUAGE, 1, Language.values().length)),
            must("name", CommonSchemas.NAME),
            must("version", CommonSchemas.TEXT),
            must("first-day", new Schema.Date()),
            must("horizon", new Schema.Date()),
            must("capital", new Schema.Ref(ScenarioFile.PLACES)),
            must("entry-port", new Schema.Ref(ScenarioFile.PLACES)),
            must("roles",
                    form(ROLES.stream().map(role -> must(role, new Schema.Ref(ScenarioFile.ACTORS)))
                            .toArray(Schema.Key[]::new))),
            must(EntryIndex.SUBMODELS, list(SUBMODEL)),
            must("summary", CommonSchemas.NAME),
            may("source", CommonSchemas.SOURCE),
            may("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT));

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final int LONGEST = 20_000;

    private IdentityFile() {}

    private static void lastsLongEnough(EntryView entry, Diagnostics diagnostics) {
        Optional<LocalDate> first = entry.maybeDate("first-day");
        Optional<LocalDate> last = entry.maybeDate("horizon");
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (!first.get().isBefore(last.get())) {
            diagnostics.add(entry.location("horizon"),
                    "invalid horizon '" + last.get() + "': it is not after first-day = " + first.get(),
                    "write a later date.");
        } else if (last.get().isAfter(first.get().plusDays(LONGEST))) {
            diagnostics.add(entry.location("horizon"),
                    "invalid horizon '" + last.get() + "' (expected at most " + LONGEST + " days after first-day)",
                    "write an earlier date.");
        }
        if (first.get().isBefore(EARLIEST)) {
            diagnostics.add(entry.location("first-day"),
                    "invalid first-day '" + first.get() + "': it is before " + EARLIEST,
                    "write a later date.");
        }
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        EntryView entry = index.root(ScenarioFile.SCENARIO).orElse(null);
        if (entry == null) {
            return;
        }
        refuseRepeatedLanguages(entry, diagnostics);
        entry.maybeText("entry-port").flatMap(id -> index.entry(ScenarioFile.PLACES, id)).filter(
                place -> CommonSchemas.known(place, "kind", Place.Kind.class).filter(kind -> !kind.equals("port"))
                        .isPresent())
                .ifPresent(place -> diagnostics.add(entry.location("entry-port"),
                        "invalid value '" + entry.said("entry-port")
                                + "' for entry-port (expected a place of kind port)",
                        "name a place of kind port."));
        entry.maybeEntry("roles").ifPresent(roles -> rolesMatchActors(roles, index, diagnostics));
        Period.of(index).ifPresent(period -> fits(period, index, entry, diagnostics));
    }

    private static void refuseRepeatedLanguages(EntryView entry, Diagnostics diagnostics) {
        var known = new HashSet<String>();
        for (Node item : entry.list(EntryIndex.LANGUAGES)) {
            if (item instanceof Node.Scalar scalar && !known.add(scalar.text())) {
                diagnostics.add(scalar.location(), "duplicate language '" + scalar.text() + "'", "remove it.");
            }
        }
    }

    private static void fits(Period period, EntryIndex index, EntryView entry, Diagnostics diagnostics) {
        long places = index.entries(ScenarioFile.PLACES).size();
        if (places * period.days() > Limits.PLACE_DAYS) {
            diagnostics.add(entry.location("horizon"),
                    "invalid horizon '" + period.horizon() + "': " + places + " places × " + period.days()
                            + " days (expected a product of at most " + Limits.PLACE_DAYS + ")",
                    "write an earlier horizon, or remove places.");
        }
    }

    private static void rolesMatchActors(EntryView roles, EntryIndex index, Diagnostics diagnostics) {
        var holders = new LinkedHashMap<String, String>();
        for (String role : ROLES) {
            roles.maybeText(role).ifPresent(actor -> {
                String earlier = holders.putIfAbsent(actor, role);
                if (earlier != null) {
                    diagnostics.add(roles.location(role),
                            "invalid roles of the actor '" + actor + "': both " + earlier + " and " + role,
                            "name another actor for one of the two.");
                }
                index.entry(ScenarioFile.ACTORS, actor)
                        .flatMap(entry -> CommonSchemas.known(entry, "role", Actor.Role.class))
                        .filter(said -> !said.equals(role))
                        .ifPresent(said -> diagnostics.add(roles.location(role),
                                "invalid actor '" + actor + "' for " + role + ": its role in actors.yaml is " + said,
                                "write the same role in both files."));
            });
        }
        for (EntryView actor : index.entries(ScenarioFile.ACTORS)) {
            actor.maybeText("role").filter(ROLES::contains).ifPresent(role -> {
                String holder = roles.text(role, "");
                if (!holder.isEmpty() && !actor.text("id", holder).equals(holder)
                        && index.has(ScenarioFile.ACTORS, holder)) {
                    diagnostics.add(actor.location("role"),
                            "invalid role of '" + actor.said("id") + "': " + role.toLowerCase(Locale.ROOT)
                                    + " (scenario.yaml gives this role to '" + holder + "')",
                            "only one actor can be " + role + "; write partner, donor or power here.");
                }
            });
        }
    }
}
