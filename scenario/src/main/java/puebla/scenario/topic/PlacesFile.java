package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.share;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import puebla.kernel.data.Place;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Limits;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;

/** The files {@code places.yaml}, the places of the theatre and their population, and {@code states.yaml}. */
final class PlacesFile {
    /** Largest allowed difference between a sum of shares and 1. */
    private static final double TOLERANCE = 1e-6;

    static final Shape SHAPE = form(must("places",
            new Shape.Several(form(PlacesFile::townIsPartOfPeople,
                    must("id", Parts.ID),
                    must("name", Parts.NAME),
                    must("lat", new Shape.Quantity(-90, 90)),
                    must("lon", new Shape.Quantity(-180, 180)),
                    must("elevation-m", new Shape.Quantity(-500, 9000)),
                    must("state", new Shape.Ref(Sheet.STATES)),
                    must("kind", word("kind of place", Place.Kind.class)),
                    must("importance", new Shape.Whole(1, 3)),
                    must("climate", word("climate", Place.Climate.class)),
                    must("works", word("kind of works", Place.Works.class)),
                    must("people", Parts.sourcedWhole(1, Parts.MOST_PEOPLE)),
                    must("town", Parts.sourcedWhole(0, Parts.MOST_PEOPLE)),
                    must("control", new Shape.Quantity(-1, 1)),
                    must("groups", new Shape.Table(new Shape.Ref(Sheet.GROUPS), share(), true)),
                    may("port", form(must("customs-share", share()),
                            may("source", Parts.SOURCE),
                            may("confidence", Parts.CONFIDENCE),
                            may("note", Parts.TEXT))),
                    may("mint-share", Parts.sourced(0, 1)),
                    may("frontier", new Shape.Flag()),
                    may("arms-port", new Shape.Flag()),
                    may("source", Parts.SOURCE),
                    may("confidence", Parts.CONFIDENCE),
                    may("note", Parts.TEXT)), 1, Limits.PLACES)));

    private PlacesFile() {}

    private static void townIsPartOfPeople(Row row, Problems problems) {
        OptionalDouble people = Parts.maybeAmount(row, "people");
        OptionalDouble town = Parts.maybeAmount(row, "town");
        if (people.isPresent() && town.isPresent() && town.getAsDouble() > people.getAsDouble()) {
            problems.add(row.spot("town"),
                    "invalid town of " + row.text("id", "this place") + ": "
                            + ShapeCheck.plain(town.getAsDouble()) + " people, more than the "
                            + ShapeCheck.plain(people.getAsDouble()) + " of the whole place",
                    "write a town of at most " + ShapeCheck.plain(people.getAsDouble()) + ", or people of at least "
                            + ShapeCheck.plain(town.getAsDouble()) + ".");
        }
        row.maybeRow("groups").ifPresent(groups -> {
            double sum = 0;
            for (String group : groups.keys()) {
                OptionalDouble part = groups.maybeNumber(group);
                if (part.isEmpty() || part.getAsDouble() < 0 || part.getAsDouble() > 1) {
                    return;
                }
                sum += part.getAsDouble();
            }
            if (Math.abs(sum - 1) > TOLERANCE) {
                problems.add(groups.spot(), "invalid sum of the group shares of " + row.text("id", "this place") + ": "
                        + rounded(sum) + " (expected 1)", "change a share; the groups are the whole population.");
            }
        });
    }

    static void check(Ids ids, Problems problems) {
        sumsToOne(ids, problems, "customs-share", row -> row.maybeRow("port")
                .map(port -> port.maybeNumber("customs-share")).orElse(OptionalDouble.empty()));
        sumsToOne(ids, problems, "mint-share", row -> Parts.maybeAmount(row, "mint-share"));
    }

    private static void sumsToOne(Ids ids, Problems problems, String what, Function<Row, OptionalDouble> shareOf) {
        double sum = 0;
        Row last = null;
        for (Row row : ids.rows(Sheet.PLACES)) {
            OptionalDouble part = shareOf.apply(row);
            if (part.isPresent() && (part.getAsDouble() < 0 || part.getAsDouble() > 1)) {
                return;
            }
            if (part.isPresent()) {
                sum += part.getAsDouble();
                last = row;
            }
        }
        if (last != null && Math.abs(sum - 1) > TOLERANCE) {
            problems.add(new puebla.scenario.problem.Spot(last.spot().file(), 0, 0),
                    "invalid sum of " + what + ": " + rounded(sum) + " (expected 1)",
                    "change the shares; together the places have the whole amount.");
        }
    }

    private static double rounded(double sum) {
        return Math.rint(sum * 1e7) / 1e7;
    }

    static List<Place> build(Ids ids) {
        var places = new ArrayList<Place>();
        for (Row row : ids.rows(Sheet.PLACES)) {
            Row groups = row.row("groups");
            places.add(new Place(row.text("id"), row.number("lat"), row.number("lon"), row.number("elevation-m"),
                    row.text("state"),
                    row.word("kind", Place.Kind.class), (int) row.number("importance"),
                    row.word("climate", Place.Climate.class),
                    row.word("works", Place.Works.class), Parts.whole(row, "people"), Parts.whole(row, "town"),
                    row.number("control"),
                    ids.of(Sheet.GROUPS).stream().map(groups::number).toList(),
                    row.maybeRow("port").map(port -> port.number("customs-share")).orElse(0.0),
                    Parts.amount(row, "mint-share", 0),
                    row.flag("frontier"), row.flag("arms-port")));
        }
        return places;
    }

    static final Shape STATES = form(must("states",
            list(form(must("id", Parts.ID),
                    must("name", Parts.NAME),
                    must("people", Parts.sourcedWhole(0, Parts.MOST_PEOPLE)),
                    must("leaning",
                            word("leaning", "liberal", "conservative", "mixed", "divided", "autonomist", "neutral")),
                    must("guerrilla", word("level", "none", "low", "medium", "high")),
                    may("source", Parts.SOURCE),
                    may("confidence", Parts.CONFIDENCE),
                    may("note", Parts.TEXT)))));
}
