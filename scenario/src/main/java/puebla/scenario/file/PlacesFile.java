package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.share;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Seasons;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Limits;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;

/** The files {@code places.yaml}, the places of the theatre and their population, and {@code states.yaml}. */
final class PlacesFile {
    /** Largest allowed difference between a sum of shares and 1. */
    private static final double TOLERANCE = 1e-6;
    /** Highest death rate on the Pacific coast, relative to the other hot country. Judgement. */
    private static final double MOST_PACIFIC_FEVER = 10;

    private static final Schema MONTHS =
            form(must("first-month", new Schema.Whole(1, 12)), must("last-month", new Schema.Whole(1, 12)));

    static final Schema SCHEMA = form(must("seasons", form(must("rains", MONTHS),
            must("fever", MONTHS),
            must("sowing", MONTHS),
            must("pacific-fever", CommonSchemas.sourced(0, MOST_PACIFIC_FEVER)),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT))), must("places",
                    new Schema.Several(form(PlacesFile::townIsPartOfPeople,
                            must("id", CommonSchemas.ID),
                            must("name", CommonSchemas.NAME),
                            must("lat", new Schema.Quantity(-90, 90)),
                            must("lon", new Schema.Quantity(-180, 180)),
                            must("elevation-m", new Schema.Quantity(-500, 9000)),
                            must("state", new Schema.Ref(ScenarioFile.STATES)),
                            must("kind", word("kind of place", Place.Kind.class)),
                            must("importance", new Schema.Whole(1, 3)),
                            must("climate", word("climate", Place.Climate.class)),
                            must("works", word("kind of works", Place.Works.class)),
                            must("people", CommonSchemas.sourcedWhole(1, CommonSchemas.MOST_PEOPLE)),
                            must("town", CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_PEOPLE)),
                            must("control", new Schema.Quantity(-1, 1)),
                            must("groups", new Schema.Table(new Schema.Ref(ScenarioFile.GROUPS), share(), true)),
                            may("port", form(must("customs-share", share()),
                                    may("source", CommonSchemas.SOURCE),
                                    may("confidence", CommonSchemas.CONFIDENCE),
                                    may("note", CommonSchemas.TEXT))),
                            may("mint-share", CommonSchemas.sourced(0, 1)),
                            may("frontier", new Schema.Flag()),
                            may("arms-port", new Schema.Flag()),
                            may("source", CommonSchemas.SOURCE),
                            may("confidence", CommonSchemas.CONFIDENCE),
                            may("note", CommonSchemas.TEXT)), 1, Limits.PLACES)));

    private PlacesFile() {}

    private static void townIsPartOfPeople(EntryView entry, Diagnostics diagnostics) {
        OptionalDouble people = CommonSchemas.maybeAmount(entry, "people");
        OptionalDouble town = CommonSchemas.maybeAmount(entry, "town");
        if (people.isPresent() && town.isPresent() && town.getAsDouble() > people.getAsDouble()) {
            diagnostics.add(entry.location("town"),
                    "invalid town of " + entry.text("id", "this place") + ": "
                            + SchemaValidator.plain(town.getAsDouble()) + " people, more than the "
                            + SchemaValidator.plain(people.getAsDouble()) + " of the whole place",
                    "write a town of at most " + SchemaValidator.plain(people.getAsDouble())
                            + ", or people of at least "
                            + SchemaValidator.plain(town.getAsDouble()) + ".");
        }
        entry.maybeEntry("groups").ifPresent(groups -> {
            double sum = 0;
            for (String group : groups.keys()) {
                OptionalDouble part = groups.maybeNumber(group);
                if (part.isEmpty() || part.getAsDouble() < 0 || part.getAsDouble() > 1) {
                    return;
                }
                sum += part.getAsDouble();
            }
            if (Math.abs(sum - 1) > TOLERANCE) {
                diagnostics.add(groups.location(),
                        "invalid sum of the group shares of " + entry.text("id", "this place") + ": "
                                + rounded(sum) + " (expected 1)",
                        "change a share; the groups are the whole population.");
            }
        });
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        sumsToOne(index, diagnostics, "customs-share", entry -> entry.maybeEntry("port")
                .map(port -> port.maybeNumber("customs-share")).orElse(OptionalDouble.empty()));
        sumsToOne(index, diagnostics, "mint-share", entry -> CommonSchemas.maybeAmount(entry, "mint-share"));
    }

    private static void sumsToOne(EntryIndex index, Diagnostics diagnostics, String what,
            Function<EntryView, OptionalDouble> shareOf) {
        double sum = 0;
        EntryView last = null;
        for (EntryView entry : index.entries(ScenarioFile.PLACES)) {
            OptionalDouble part = shareOf.apply(entry);
            if (part.isPresent() && (part.getAsDouble() < 0 || part.getAsDouble() > 1)) {
                return;
            }
            if (part.isPresent()) {
                sum += part.getAsDouble();
                last = entry;
            }
        }
        if (last != null && Math.abs(sum - 1) > TOLERANCE) {
            diagnostics.add(new puebla.scenario.diagnostic.SourceLocation(last.location().file(), 0, 0),
                    "invalid sum of " + what + ": " + rounded(sum) + " (expected 1)",
                    "change the shares; together the places have the whole amount.");
        }
    }

    private static double rounded(double sum) {
        return Math.rint(sum * 1e7) / 1e7;
    }

    static List<Place> build(EntryIndex index) {
        var places = new ArrayList<Place>();
        for (EntryView entry : index.entries(ScenarioFile.PLACES)) {
            EntryView groups = entry.entry("groups");
            places.add(
                    new Place(entry.text("id"), entry.number("lat"), entry.number("lon"), entry.number("elevation-m"),
                            entry.text("state"),
                            entry.word("kind", Place.Kind.class), (int) entry.number("importance"),
                            entry.word("climate", Place.Climate.class),
                            entry.word("works", Place.Works.class), CommonSchemas.whole(entry, "people"),
                            CommonSchemas.whole(entry, "town"),
                            entry.number("control"),
                            index.of(ScenarioFile.GROUPS).stream().map(groups::number).toList(),
                            entry.maybeEntry("port").map(port -> port.number("customs-share")).orElse(0.0),
                            CommonSchemas.amount(entry, "mint-share", 0),
                            entry.flag("frontier"), entry.flag("arms-port")));
        }
        return places;
    }

    static Seasons seasons(EntryIndex index) {
        EntryView entry = index.root(ScenarioFile.PLACES).orElseThrow().entry("seasons");
        return new Seasons(months(entry, "rains"), months(entry, "fever"), months(entry, "sowing"),
                CommonSchemas.amount(entry, "pacific-fever", 0));
    }

    private static Seasons.Months months(EntryView seasons, String key) {
        EntryView entry = seasons.entry(key);
        return new Seasons.Months((int) entry.number("first-month"), (int) entry.number("last-month"));
    }

    static final Schema STATES = form(must("states",
            list(form(must("id", CommonSchemas.ID),
                    must("name", CommonSchemas.NAME),
                    must("people", CommonSchemas.sourcedWhole(0, CommonSchemas.MOST_PEOPLE)),
                    must("leaning",
                            word("leaning", "liberal", "conservative", "mixed", "divided", "autonomist", "neutral")),
                    must("guerrilla", word("level", "none", "low", "medium", "high")),
                    may("source", CommonSchemas.SOURCE),
                    may("confidence", CommonSchemas.CONFIDENCE),
                    may("note", CommonSchemas.TEXT)))));
}
