package puebla.kernel.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Route;
import puebla.kernel.scenario.Scenario;

/**
 * Roads and coastal routes of a scenario: march times between all places, neighbourhoods, and the people around each
 * place. Static; computed once per scenario and shared by all its runs.
 */
public final class RouteNetwork {
    /** Distance to a place that cannot be reached [days]. */
    public static final double UNREACHABLE = 1e6;

    /** Share of the forage of a nearby place that foragers obtain, relative to their own place. Judgement. */
    private static final double FORAGED_SHARE = 0.3;
    /** Maximum march days between places that count as near: judgement. */
    public static final double NEAR_DAYS = 6;
    /** Distance at which the weight of a near place falls to 1/e [days]: judgement. */
    private static final double NEAR_DECAY = 2.5;

    /** March days of an infantry column by land, from place (row) to place (column). */
    public final double[][] days;
    /** First place on that march; −1 if there is none. */
    public final int[][] next;
    /** Days by sea between ports along the coastal routes. */
    public final double[][] seaDays;
    /** By place: places that are adjacent by land. */
    public final int[][] neighbours;
    /** By place: march days to each adjacent place, in the same order. */
    public final double[][] neighbourDays;
    /** By place: other places within 6 march days. They receive part of its strength and news. */
    public final int[][] near;
    /** March days to each near place, in the same order. */
    public final double[][] nearDays;
    /** Weight exp(−days / 2.5) of each near place, in the same order. */
    public final double[][] nearWeight;
    /** By place: all other places in order of march days. */
    public final int[][] nearest;
    /** By place: all other places in order of days if a fleet may carry the column. */
    public final int[][] nearestWithFleet;
    /**
     * By place: people on whose land its troops forage. Its own people count fully; people of near places count by
     * distance and {@code FORAGED_SHARE}.
     */
    public final double[] peopleAround;
    /** By place: people of the near places, weighted by distance. */
    public final double[] peopleNear;
    private final Scenario scenario;
    private final int places;

    /** Computes the distances of a scenario. */
    public RouteNetwork(Scenario scenario) {
        this.scenario = scenario;
        places = scenario.places().size();
        days = new double[places][places];
        next = new int[places][places];
        seaDays = new double[places][places];
        neighbours = new int[places][];
        neighbourDays = new double[places][];
        near = new int[places][];
        nearWeight = new double[places][];
        nearDays = new double[places][];
        peopleAround = new double[places];
        peopleNear = new double[places];
        stages();
        List<List<Route>> routes = routesByPlace();
        for (int p = 0; p < places; p++) {
            shortest(p, false, routes, days[p], next[p]);
            shortest(p, true, routes, seaDays[p], new int[places]);
        }
        neighbourhoods();
        nearest = nearest((p, q) -> days[p][q]);
        nearestWithFleet = nearest(this::daysWithFleet);
        for (int p = 0; p < places; p++) {
            for (int i = 0; i < near[p].length; i++) {
                peopleNear[p] += nearWeight[p][i] * scenario.places().get(near[p][i]).people();
            }
        }
    }

    /** Returns the march days by land, or the days by sea plus 2 where both places are ports, whichever is less. */
    public double daysWithFleet(int from, int to) {
        return Math.min(days[from][to], seaDays[from][to] + 2);
    }

    /**
     * Returns e^(−days/τ) from each place (row) to the others, in the order of {@link #nearest} or
     * {@link #nearestWithFleet}.
     *
     * @param tau
     *            distance at which the weight falls to 1/e [days]
     */
    public double[] nearness(boolean fleet, double tau) {
        double[] nearness = new double[places * places];
        for (int p = 0; p < places; p++) {
            int[] others = (fleet ? nearestWithFleet : nearest)[p];
            for (int i = 0; i < others.length; i++) {
                int q = others[i];
                nearness[p * places + i] = ReproducibleMath.exp(-(fleet ? daysWithFleet(p, q) : days[p][q]) / tau);
            }
        }
        return nearness;
    }

    private interface Distance {
        double between(int from, int to);
    }

    private int[][] nearest(Distance distance) {
        int[][] order = new int[places][];
        for (int p = 0; p < places; p++) {
            int from = p;
            order[p] = IntStream.range(0, places).filter(q -> q != from).boxed()
                    .sorted(Comparator.comparingDouble(q -> distance.between(from, q)))
                    .mapToInt(Integer::intValue).toArray();
        }
        return order;
    }

    private void stages() {
        int[] degree = new int[places];
        for (var route : scenario.routes()) {
            if (route.kind() != Route.Kind.SEA) {
                degree[route.from()]++;
                degree[route.to()]++;
            }
        }
        for (int p = 0; p < places; p++) {
            neighbours[p] = new int[degree[p]];
            neighbourDays[p] = new double[degree[p]];
        }
        Arrays.fill(degree, 0);
        for (var route : scenario.routes()) {
            if (route.kind() != Route.Kind.SEA) {
                double stage = daysOf(route);
                neighbours[route.from()][degree[route.from()]] = route.to();
                neighbourDays[route.from()][degree[route.from()]++] = stage;
                neighbours[route.to()][degree[route.to()]] = route.from();
                neighbourDays[route.to()][degree[route.to()]++] = stage;
            }
        }
    }

    private double daysOf(Route route) {
        var speeds = scenario.speeds();
        double march = speeds.march().get(route.terrain().ordinal());
        double perDay = march * switch (route.kind()) {
            case CARRIAGE -> 1.0;
            case MULE -> speeds.mule();
            case TRACK -> speeds.track();
            case SEA -> speeds.ship() / march;
        };
        return route.km() / perDay;
    }

    private record Reached(int place, double days) {}

    /** Returns the routes of each place, in the order of the scenario: the order decides between equally long ways. */
    private List<List<Route>> routesByPlace() {
        List<List<Route>> routes = new ArrayList<>();
        for (int p = 0; p < places; p++) {
            routes.add(new ArrayList<>());
        }
        for (var route : scenario.routes()) {
            routes.get(route.from()).add(route);
            if (route.to() != route.from()) {
                routes.get(route.to()).add(route);
            }
        }
        return routes;
    }

    private void shortest(int from, boolean sea, List<List<Route>> routes, double[] best, int[] first) {
        Arrays.fill(best, UNREACHABLE);
        Arrays.fill(first, -1);
        best[from] = 0;
        var open = new PriorityQueue<Reached>(
                (a, b) -> a.days != b.days ? Double.compare(a.days, b.days) : Integer.compare(a.place, b.place));
        open.add(new Reached(from, 0));
        while (!open.isEmpty()) {
            var here = open.remove();
            if (here.days > best[here.place]) {
                continue;
            }
            for (var route : routes.get(here.place)) {
                if ((route.kind() == Route.Kind.SEA) != sea) {
                    continue;
                }
                int there = route.from() == here.place ? route.to() : route.from();
                double days = here.days + daysOf(route);
                if (days < best[there]) {
                    best[there] = days;
                    first[there] = here.place == from ? there : first[here.place];
                    open.add(new Reached(there, days));
                }
            }
        }
    }

    private void neighbourhoods() {
        for (int p = 0; p < places; p++) {
            int count = 0;
            int[] found = new int[places];
            for (int q = 0; q < places; q++) {
                if (q != p && Math.min(days[p][q], days[q][p]) <= NEAR_DAYS) {
                    found[count++] = q;
                }
            }
            near[p] = Arrays.copyOf(found, count);
            nearWeight[p] = new double[count];
            nearDays[p] = new double[count];
            for (int i = 0; i < count; i++) {
                nearDays[p][i] = days[p][found[i]];
                nearWeight[p][i] = ReproducibleMath.exp(-nearDays[p][i] / NEAR_DECAY);
            }
            peopleAround[p] = scenario.places().get(p).people();
            for (int i = 0; i < count; i++) {
                peopleAround[p] += FORAGED_SHARE * nearWeight[p][i] * scenario.places().get(found[i]).people();
            }
        }
    }
}
