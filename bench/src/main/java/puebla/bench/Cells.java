package puebla.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import puebla.bench.model.BenchModels;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.Stretch;
import puebla.kernel.decision.Policy;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Place;
import puebla.kernel.scenario.Route;
import puebla.kernel.scenario.Scenario;

/**
 * Measures the processor time of control and opinion [ns per cell and day] on enlarged scenarios. A cell is a place ×
 * group. Places are copied with their roads, each copy of the country apart from the others. Groups are copied with
 * an equal part of the people each.
 */
final class Cells {
    private Cells() {}

    static void measure(double seconds) {
        one("x1", 1, 1, seconds);
        one("x10", 10, 1, seconds);
        one("x100", 10, 10, seconds);
    }

    private static void one(String name, int countries, int parts, double seconds) {
        var model = new Model(enlarged(BenchModels.scenario(), countries, parts));
        var war = Simulation.of(model, 1, Policy.HISTORICAL).war();
        war.state.expedition.moveBase(war.scenario().entryPort());
        var mechanisms = Stretch.ofNames(model, Set.of("Control", "Opinion"));
        long cells = (long) war.columns.places() * war.columns.groups();
        double[] rounds = new double[7];
        for (int r = -2; r < rounds.length; r++) {
            long days = 0;
            long start = Lap.processorTime();
            long now;
            do {
                Stretch.live(war, mechanisms, 28);
                days += 28;
                now = Lap.processorTime();
            } while (now - start < seconds * 1e9);
            if (r >= 0) {
                rounds[r] = (double) (now - start) / days / cells;
            }
        }
        Lap.figures("cell-ns-" + name, rounds);
        Lap.figure("cells-" + name, (double) cells);
    }

    private static Scenario enlarged(Scenario one, int countries, int parts) {
        List<Group> groups = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            for (var group : one.groups()) {
                groups.add(new Group(group.id() + suffix(part), group.kind(), group.creed(), group.emphasis(),
                        group.dependenceOnOrder(), group.resentsForeigners()));
            }
        }
        List<Place> places = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (int country = 0; country < countries; country++) {
            int first = places.size();
            for (var place : one.places()) {
                places.add(copy(place, suffix(country), parts));
            }
            for (var route : one.routes()) {
                routes.add(new Route(route.id() + suffix(country), first + route.from(), first + route.to(),
                        route.kind(), route.terrain(), route.km()));
            }
        }
        return new Scenario(one.id(), one.submodels(), one.firstDay(), one.days(), one.capital(), one.entryPort(),
                one.home(),
                one.client(), one.patron(), one.neighbour(), places, one.seasons(),
                routes, one.speeds(), groups, one.creeds(), one.actors(),
                one.contingents(), one.leaders(), one.forces(), one.armies(), one.candidates(), one.finance(),
                one.calendar(),
                one.decisions(), one.forced(), one.parameters(), one.measures(), one.outcomes(), one.levers());
    }

    private static Place copy(Place one, String suffix, int parts) {
        Double[] shares = new Double[one.groupShares().size() * parts];
        Arrays.setAll(shares, g -> one.groupShares().get(g % one.groupShares().size()) / parts);
        return new Place(one.id() + suffix, one.latitude(), one.longitude(), one.elevationM(), one.state(), one.kind(),
                one.importance(), one.climate(), one.works(), one.people(), one.town(), one.control(), List.of(shares),
                one.customsShare(), one.mintShare(), one.frontier(), one.armsPort());
    }

    private static String suffix(int copy) {
        return copy == 0 ? "" : "-" + copy;
    }
}
