package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Contingent;
import puebla.kernel.data.Prior;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code contingents.yaml}: soldiers of one flag and one paymaster. */
final class ContingentsFile {
    static final Shape SHAPE = form(must("contingents", new Shape.Several(form(ContingentsFile::fightsForItsSide,
            must("id", Parts.ID),
            must("actor", new Shape.Ref(Sheet.ACTORS)),
            must("side", Parts.SIDE),
            must("kind", word("kind of contingent", Contingent.Kind.class)),
            must("name", Parts.NAME),
            may("adjective", Parts.NAME),
            must("pool-men", Parts.sourcedWhole(0, 10_000_000)),
            must("quality", Parts.prior(0.01, 100)),
            may("late-quality", Parts.prior(0.01, 100)),
            must("coast-resistance", Parts.sourced(0, 5)),
            must("pay-per-year", Parts.sourced(0, Parts.MOST_PER_MAN)),
            may("crossing-days", Parts.sourced(0, 400)),
            may("first-men", Parts.sourcedWhole(0, 1_000_000)),
            may("preparation-days", Parts.sourced(0, 2_000)),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)), 1, 64)));

    private ContingentsFile() {}

    private static void fightsForItsSide(Row row, Problems problems) {
        String kind = row.said("kind");
        String side = row.said("side");
        boolean home = kind.equals("home-line");
        String wrongSide = home ? "intervention" : "home";
        if (!kind.isEmpty() && side.equals(wrongSide)) {
            problems.add(row.spot("side"),
                    "invalid value '" + side + "' for side of a " + kind + " contingent (expected "
                            + (home ? "home" : "intervention") + ")",
                    "write side: " + (home ? "home" : "intervention") + ", or another kind.");
        }
    }

    static void check(Ids ids, Problems problems) {
        if (ids.known(Sheet.CONTINGENTS)) {
            armies(ids, problems);
        }
        for (Row row : ids.rows(Sheet.CONTINGENTS)) {
            String wanted = switch (row.said("kind")) {
                case "home-line" -> "home";
                case "client-line" -> "client";
                case "patron-corps" -> "patron";
                case "partner-corps" -> "partner";
                default -> "";
            };
            row.maybeText("actor").flatMap(actor -> ids.row(Sheet.ACTORS, actor))
                    .flatMap(actor -> Parts.known(actor, "role", Actor.Role.class))
                    .filter(role -> !wanted.isEmpty() && !role.equals(wanted))
                    .ifPresent(role -> problems.add(row.spot("actor"),
                            "invalid value '" + row.said("actor") + "' for actor of a " + row.said("kind")
                                    + " contingent (expected an actor with the role " + wanted + ", not " + role + ")",
                            "name the actor with the role " + wanted + ", or write another kind."));
        }
    }

    /** Checks that there is exactly one army of each main role, and at least one of every partner. */
    private static void armies(Ids ids, Problems problems) {
        List<Row> rows = ids.rows(Sheet.CONTINGENTS);
        if (rows.stream().anyMatch(row -> Parts.known(row, "kind", Contingent.Kind.class).isEmpty())) {
            return;
        }
        for (String kind : List.of("home-line", "client-line", "patron-corps")) {
            long count = rows.stream().filter(row -> row.said("kind").equals(kind)).count();
            if (count != 1) {
                problems.add(Spot.whole(Sheet.CONTINGENTS.file()),
                        "invalid number of contingents of kind " + kind + ": " + count + " (expected 1)",
                        count == 0 ? "add one." : "keep one; change the kind of the others, or merge them into it.");
            }
        }
        for (Row actor : ids.rows(Sheet.ACTORS)) {
            boolean armed = rows.stream().anyMatch(
                    row -> row.said("kind").equals("partner-corps") && row.said("actor").equals(actor.said("id")));
            if (actor.said("role").equals("partner") && !armed) {
                problems.add(actor.spot("role"),
                        "missing contingent of the partner '" + actor.said("id")
                                + "' (expected the kind partner-corps)",
                        "add its landing force to contingents.yaml, or give the actor the role power.");
            }
        }
    }

    static List<Contingent> build(Ids ids) {
        var contingents = new ArrayList<Contingent>();
        for (Row row : ids.rows(Sheet.CONTINGENTS)) {
            Prior quality = Parts.prior(row, "quality", 1);
            contingents.add(new Contingent(row.text("id"), ids.index(Sheet.ACTORS, row, "actor"),
                    row.text("side").equals("intervention"),
                    row.word("kind", Contingent.Kind.class), Parts.whole(row, "pool-men"), quality,
                    row.has("late-quality") ? Parts.prior(row, "late-quality", 1) : quality,
                    Parts.amount(row, "coast-resistance", 1), Parts.amount(row, "pay-per-year", 0),
                    Parts.amount(row, "crossing-days", 0),
                    Parts.whole(row, "first-men"), Parts.amount(row, "preparation-days", 0)));
        }
        return contingents;
    }
}
