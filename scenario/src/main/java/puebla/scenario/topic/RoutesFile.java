package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puebla.kernel.data.Place;
import puebla.kernel.data.Route;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Limits;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code routes.yaml}: the routes between places. Each route goes in both directions. */
final class RoutesFile {
    static final Shape SHAPE = form(must("routes",
            new Shape.Several(form(RoutesFile::leadsSomewhere,
                    must("id", Parts.ID),
                    must("from", new Shape.Ref(Sheet.PLACES)),
                    must("to", new Shape.Ref(Sheet.PLACES)),
                    must("class", word("class of route", Route.Kind.class)),
                    must("terrain", word("terrain", Route.Terrain.class)),
                    must("km", new Shape.Quantity(0.1, 20_000)),
                    must("source", Parts.SOURCE),
                    must("confidence", Parts.CONFIDENCE),
                    may("note", Parts.TEXT)), 0, Limits.ROUTES)));

    private static final int SHOWN = 10;

    private RoutesFile() {}

    private static void leadsSomewhere(Row row, Problems problems) {
        if (row.has("from") && row.maybeText("from").equals(row.maybeText("to"))) {
            problems.add(row.spot("to"), "invalid route: it leads from " + row.said("from") + " to itself",
                    "name another place.");
        }
    }

    static void check(Ids ids, Problems problems) {
        if (!ids.known(Sheet.PLACES) || !ids.known(Sheet.ROUTES)) {
            return;
        }
        Map<String, List<String>> neighbours = new HashMap<>();
        Map<String, Row> ways = new HashMap<>();
        boolean whole = true;
        for (Row row : ids.rows(Sheet.ROUTES)) {
            String from = row.said("from");
            String to = row.said("to");
            if (!ids.has(Sheet.PLACES, from) || !ids.has(Sheet.PLACES, to)) {
                whole = false;
                continue;
            }
            neighbours.computeIfAbsent(from, place -> new ArrayList<>()).add(to);
            neighbours.computeIfAbsent(to, place -> new ArrayList<>()).add(from);
            seaJoinsPorts(row, ids, problems);
            String way = (from.compareTo(to) < 0 ? from + ">" + to : to + ">" + from) + row.said("class");
            Row earlier = ways.putIfAbsent(way, row);
            if (earlier != null && !from.equals(to)) {
                problems.add(row.spot(), "duplicate " + row.said("class") + " route between " + from + " and " + to,
                        "remove one of them; the first is at " + earlier.spot() + ".");
            }
        }
        if (whole) {
            reachesAll(ids, neighbours, problems);
        }
    }

    private static void seaJoinsPorts(Row row, Ids ids, Problems problems) {
        if (!row.said("class").equals("sea")) {
            return;
        }
        for (String end : List.of("from", "to")) {
            ids.row(Sheet.PLACES, row.said(end))
                    .filter(place -> Parts.known(place, "kind", Place.Kind.class).filter(kind -> !kind.equals("port"))
                            .isPresent())
                    .ifPresent(place -> problems.add(row.spot(end),
                            "invalid end of a sea route '" + row.said(end) + "' (expected a place of kind port)",
                            "name a place of kind port, or give the route another class."));
        }
    }

    private static void reachesAll(Ids ids, Map<String, List<String>> neighbours, Problems problems) {
        Set<String> places = ids.of(Sheet.PLACES);
        String start = ids.root(Sheet.SCENARIO).flatMap(row -> row.maybeText("capital")).filter(places::contains)
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
            problems.add(Spot.whole(Sheet.ROUTES.file()), "missing route from " + start + " to " + shown,
                    "add a route by land or by sea; every place must be reachable.");
        }
    }

    static List<Route> build(Ids ids) {
        var routes = new ArrayList<Route>();
        for (Row row : ids.rows(Sheet.ROUTES)) {
            routes.add(new Route(row.text("id"), ids.index(Sheet.PLACES, row, "from"),
                    ids.index(Sheet.PLACES, row, "to"), row.word("class", Route.Kind.class),
                    row.word("terrain", Route.Terrain.class), row.number("km")));
        }
        return routes;
    }
}
