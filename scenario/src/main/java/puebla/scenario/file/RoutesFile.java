package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Route;
import puebla.kernel.scenario.Speeds;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Limits;
import puebla.scenario.schema.Schema;

/** The file {@code routes.yaml}: the routes between places. Each route goes in both directions. */
final class RoutesFile {
    /** Bounds of a speed by land [km/day] and by sea [km/day], and of a ratio of speeds. Judgement. */
    private static final Schema BY_LAND = CommonSchemas.sourced(1, 200);
    private static final Schema BY_SEA = CommonSchemas.sourced(10, 2_000);
    private static final Schema RATIO = CommonSchemas.sourced(0.05, 5);

    private static final Schema SPEEDS = form(
            must("march-km-per-day",
                    form(Arrays.stream(Route.Terrain.values()).map(terrain -> must(Schema.id(terrain), BY_LAND))
                            .toArray(Schema.Key[]::new))),
            must("mule", RATIO),
            must("track", RATIO),
            must("ship-km-per-day", BY_SEA),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT));

    static final Schema SCHEMA = form(must("speeds", SPEEDS), must("routes",
            new Schema.Several(form(RoutesFile::leadsSomewhere,
                    must("id", CommonSchemas.ID),
                    must("from", new Schema.Ref(ScenarioFile.PLACES)),
                    must("to", new Schema.Ref(ScenarioFile.PLACES)),
                    must("class", word("class of route", Route.Kind.class)),
                    must("terrain", word("terrain", Route.Terrain.class)),
                    must("km", new Schema.Quantity(0.1, 20_000)),
                    must("source", CommonSchemas.SOURCE),
                    must("confidence", CommonSchemas.CONFIDENCE),
                    may("note", CommonSchemas.TEXT)), 0, Limits.ROUTES)));

    private static final int SHOWN = 10;

    private RoutesFile() {}

    private static void leadsSomewhere(EntryView entry, Diagnostics diagnostics) {
        if (entry.has("from") && entry.maybeText("from").equals(entry.maybeText("to"))) {
            diagnostics.add(entry.location("to"), "invalid route: it leads from " + entry.said("from") + " to itself",
                    "name another place.");
        }
    }

    static void check(EntryIndex index, Diagnostics diagnostics) {
        if (!index.known(ScenarioFile.PLACES) || !index.known(ScenarioFile.ROUTES)) {
            return;
        }
        Map<String, List<String>> neighbours = new HashMap<>();
        Map<String, EntryView> ways = new HashMap<>();
        boolean whole = true;
        for (EntryView entry : index.entries(ScenarioFile.ROUTES)) {
            String from = entry.said("from");
            String to = entry.said("to");
            if (!index.has(ScenarioFile.PLACES, from) || !index.has(ScenarioFile.PLACES, to)) {
                whole = false;
                continue;
            }
            neighbours.computeIfAbsent(from, place -> new ArrayList<>()).add(to);
            neighbours.computeIfAbsent(to, place -> new ArrayList<>()).add(from);
            seaJoinsPorts(entry, index, diagnostics);
            String way = (from.compareTo(to) < 0 ? from + ">" + to : to + ">" + from) + entry.said("class");
            EntryView earlier = ways.putIfAbsent(way, entry);
            if (earlier != null && !from.equals(to)) {
                diagnostics.add(entry.location(),
                        "duplicate " + entry.said("class") + " route between " + from + " and " + to,
                        "remove one of them; the first is at " + earlier.location() + ".");
            }
        }
        if (whole) {
            reachesAll(index, neighbours, diagnostics);
        }
    }

    private static void seaJoinsPorts(EntryView entry, EntryIndex index, Diagnostics diagnostics) {
        if (!entry.said("class").equals("sea")) {
            return;
        }
        for (String end : List.of("from", "to")) {
            index.entry(ScenarioFile.PLACES, entry.said(end))
                    .filter(place -> CommonSchemas.known(place, "kind", Place.Kind.class)
                            .filter(kind -> !kind.equals("port"))
                            .isPresent())
                    .ifPresent(place -> diagnostics.add(entry.location(end),
                            "invalid end of a sea route '" + entry.said(end) + "' (expected a place of kind port)",
                            "name a place of kind port, or give the route another class."));
        }
    }

    private static void reachesAll(EntryIndex index, Map<String, List<String>> neighbours, Diagnostics diagnostics) {
        Set<String> places = index.of(ScenarioFile.PLACES);
        String start =
                index.root(ScenarioFile.SCENARIO).flatMap(entry -> entry.maybeText("capital")).filter(places::contains)
                        .orElse(places.isEmpty() ? "" : places.iterator().next());
        Set<String> reached = new LinkedHashSet<>(Set.of(start));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : neighbours.getOrDefault(open.remove(), List.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        var cut = new ArrayList<>(places);
        cut.removeAll(reached);
        if (!cut.isEmpty()) {
            String shown = String.join(", ", cut.subList(0, Math.min(SHOWN, cut.size())))
                    + (cut.size() > SHOWN ? " and " + (cut.size() - SHOWN) + " more" : "");
            diagnostics.add(SourceLocation.whole(ScenarioFile.ROUTES.file()),
                    "missing route from " + start + " to " + shown,
                    "add a route by land or by sea; every place must be reachable.");
        }
    }

    static Speeds speeds(EntryIndex index) {
        EntryView entry = index.root(ScenarioFile.ROUTES).orElseThrow().entry("speeds");
        EntryView march = entry.entry("march-km-per-day");
        return new Speeds(
                Arrays.stream(Route.Terrain.values())
                        .map(terrain -> CommonSchemas.amount(march, Schema.id(terrain), 0)).toList(),
                CommonSchemas.amount(entry, "mule", 0), CommonSchemas.amount(entry, "track", 0),
                CommonSchemas.amount(entry, "ship-km-per-day", 0));
    }

    static List<Route> build(EntryIndex index) {
        var routes = new ArrayList<Route>();
        for (EntryView entry : index.entries(ScenarioFile.ROUTES)) {
            routes.add(new Route(entry.text("id"), index.index(ScenarioFile.PLACES, entry, "from"),
                    index.index(ScenarioFile.PLACES, entry, "to"), entry.word("class", Route.Kind.class),
                    entry.word("terrain", Route.Terrain.class), entry.number("km")));
        }
        return routes;
    }
}
