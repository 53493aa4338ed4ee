package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Place;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Limits;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code scenario.yaml}: identity and period of the scenario, and the actors of the main roles. */
final class ScenarioFile {
    static final List<String> ROLES = List.of("home", "client", "patron", "neighbour");

    static final Shape SHAPE = form(ScenarioFile::lastsLongEnough,
            must("id", Parts.ID),
            must("name", Parts.NAME),
            must("version", Parts.TEXT),
            must("first-day", new Shape.Date()),
            must("horizon", new Shape.Date()),
            must("capital", new Shape.Ref(Sheet.PLACES)),
            must("entry-port", new Shape.Ref(Sheet.PLACES)),
            must("roles",
                    form(ROLES.stream().map(role -> must(role, new Shape.Ref(Sheet.ACTORS)))
                            .toArray(Shape.Key[]::new))),
            must("summary", Parts.NAME),
            may("source", Parts.SOURCE),
            may("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT));

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final int LONGEST = 20_000;

    private ScenarioFile() {}

    private static void lastsLongEnough(Row row, Problems problems) {
        Optional<LocalDate> first = row.maybeDate("first-day");
        Optional<LocalDate> last = row.maybeDate("horizon");
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (!first.get().isBefore(last.get())) {
            problems.add(row.spot("horizon"),
                    "invalid horizon '" + last.get() + "': it is not after first-day = " + first.get(),
                    "write a later date.");
        } else if (last.get().isAfter(first.get().plusDays(LONGEST))) {
            problems.add(row.spot("horizon"),
                    "invalid horizon '" + last.get() + "' (expected at most " + LONGEST + " days after first-day)",
                    "write an earlier date.");
        }
        if (first.get().isBefore(EARLIEST)) {
            problems.add(row.spot("first-day"), "invalid first-day '" + first.get() + "': it is before " + EARLIEST,
                    "write a later date.");
        }
    }

    static void check(Ids ids, Problems problems) {
        Row row = ids.root(Sheet.SCENARIO).orElse(null);
        if (row == null) {
            return;
        }
        row.maybeText("entry-port").flatMap(id -> ids.row(Sheet.PLACES, id)).filter(
                place -> Parts.known(place, "kind", Place.Kind.class).filter(kind -> !kind.equals("port")).isPresent())
                .ifPresent(place -> problems.add(row.spot("entry-port"),
                        "invalid value '" + row.said("entry-port") + "' for entry-port (expected a place of kind port)",
                        "name a place of kind port."));
        row.maybeRow("roles").ifPresent(roles -> rolesMatchActors(roles, ids, problems));
        Span.of(ids).ifPresent(span -> fits(span, ids, row, problems));
    }

    private static void fits(Span span, Ids ids, Row row, Problems problems) {
        long places = ids.rows(Sheet.PLACES).size();
        if (places * span.days() > Limits.PLACE_DAYS) {
            problems.add(row.spot("horizon"),
                    "invalid horizon '" + span.horizon() + "': " + places + " places × " + span.days()
                            + " days (expected a product of at most " + Limits.PLACE_DAYS + ")",
                    "write an earlier horizon, or remove places.");
        }
    }

    private static void rolesMatchActors(Row roles, Ids ids, Problems problems) {
        var holders = new LinkedHashMap<String, String>();
        for (String role : ROLES) {
            roles.maybeText(role).ifPresent(actor -> {
                String earlier = holders.putIfAbsent(actor, role);
                if (earlier != null) {
                    problems.add(roles.spot(role),
                            "invalid roles of the actor '" + actor + "': both " + earlier + " and " + role,
                            "name another actor for one of the two.");
                }
                ids.row(Sheet.ACTORS, actor).flatMap(row -> Parts.known(row, "role", Actor.Role.class))
                        .filter(said -> !said.equals(role))
                        .ifPresent(said -> problems.add(roles.spot(role),
                                "invalid actor '" + actor + "' for " + role + ": its role in actors.yaml is " + said,
                                "write the same role in both files."));
            });
        }
        for (Row actor : ids.rows(Sheet.ACTORS)) {
            actor.maybeText("role").filter(ROLES::contains).ifPresent(role -> {
                String holder = roles.text(role, "");
                if (!holder.isEmpty() && !actor.text("id", holder).equals(holder) && ids.has(Sheet.ACTORS, holder)) {
                    problems.add(actor.spot("role"),
                            "invalid role of '" + actor.said("id") + "': " + role.toLowerCase(Locale.ROOT)
                                    + " (scenario.yaml gives this role to '" + holder + "')",
                            "only one actor can be " + role + "; write partner, donor or power here.");
                }
            });
        }
    }
}
