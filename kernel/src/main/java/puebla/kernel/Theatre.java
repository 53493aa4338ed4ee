package puebla.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Elementary;
import puebla.kernel.country.Affinity;
import puebla.kernel.country.Country;
import puebla.kernel.country.Opinion;
import puebla.kernel.data.Actor;
import puebla.kernel.data.Contingent;
import puebla.kernel.data.Place;
import puebla.kernel.data.Route;
import puebla.kernel.data.Switch;

/**
 * Static data derived from a scenario: march times between all places, neighbourhoods, stable keys of names, natural
 * attitudes. Computed once per scenario and shared by all its runs.
 */
public final class Theatre {
    /** Distance to a place that cannot be reached [days]. */
    public static final double UNREACHABLE = 1e6;

    /**
     * March of an infantry column with its train, by terrain [km/day]: the compiler's estimate from observed marches.
     */
    private static final double[] KM_PER_DAY = {22, 18, 14, 20, 12};
    /** Speed of ships along the coast [km/day]. */
    private static final double SHIP_KM_PER_DAY = 180;
    /** Share of the forage of a nearby place that foragers obtain, relative to their own place. Judgement. */
    private static final double FORAGED_SHARE = 0.3;
    public static final int DAYS_OF_WEEK = 7;
    /** Townspeople above which a town counts as large: it can bar a road and house an army. Judgement. */
    public static final int GREAT_TOWN = 20_000;
    /**
     * Worth of a place to a commander, as a share of the country's people: for all customs, for first rank, for any
     * place. Judgement.
     */
    private static final double WORTH_OF_CUSTOMS = 0.5;
    private static final double WORTH_OF_A_GREAT_PLACE = 0.012;
    private static final double WORTH_OF_ANY_PLACE = 0.004;

    public final Scenario scenario;
    public final int places;
    public final int groups;
    public final int actors;
    public final int contingents;
    public final int leaders;
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
    /** By contingent: whether it came from abroad. */
    public final boolean[] foreign;
    /** By contingent: multiplier of the hot country's death rate (unacclimatised European = 1). */
    public final double[] coastResistance;
    /**
     * By place: people on whose land its troops forage. Its own people count fully; people of near places count by
     * distance and {@code FORAGED_SHARE}.
     */
    public final double[] peopleAround;
    public final long[] placeKey;
    public final long[] actorKey;
    public final long[] leaderKey;
    public final long[] contingentKey;
    public final long[] decisionKey;
    public final long[] candidateKey;
    public final long[] loanKey;
    public final double totalPeople;
    /** Natural attitudes by group, one row for each government: home, conservative client, liberal client, patron. */
    public final double[][] natural;
    /** Attitudes on the first day, by cell ({@link Country#cell}). */
    public final double[] firstAttitudes;
    /** Contingent of the home government's regulars. */
    public final int homeLine;
    /** Contingent of the client's native regulars. */
    public final int clientLine;
    /** Contingent of the patron's army. */
    public final int patronCorps;
    /** By actor: whether it is a partner of the patron. */
    public final boolean[] partner;
    /** By contingent: its kind. */
    public final Contingent.Kind[] kind;
    /** By place: all people of the place and its country. */
    public final double[] people;
    /** By place: 1 / (thousands of people + 1), the factor from men to strength per thousand inhabitants. */
    public final double[] perThousand;
    public final Place.Climate[] climate;
    public final Place.Works[] works;
    /** Large towns with forts, which can bar the road to the capital. */
    public final int[] strongholds;
    /** By place: people of the town itself. */
    public final double[] town;
    /** Places through which arms arrive: frontier places and ports that trade in arms. */
    public final int[] doors;
    /** By group: dependence on public order, 0…1. */
    public final double[] order;
    /** By group: resentment of foreign soldiers, 0…1. */
    public final double[] resents;
    /** Share of each group among the people of a place, at index place × groups + group. */
    public final double[] groupShares;
    /** By place: its permanent worth from people, customs and rank, as a share of the country's people. */
    public final double[] worth;
    /** By place: people of the near places, weighted by distance. */
    public final double[] peopleNear;
    /** By place: customs at full control and trade [pesos/day]. */
    public final double[] fullDues;
    /** By place: taxes at full control and trade [pesos/day]. */
    public final double[] fullTaxes;
    /** Actors to whom a share of the customs is pledged. */
    public final int[] creditors;
    /** Month of each day of the scenario, 1…12. */
    private final byte[] month;
    private final int[][] week;
    private final int[][] leadersWeek;
    private final int[][] fortnight;
    private final int[] everyPlace;
    private final boolean[] off = new boolean[Switch.values().length];

    /** By place: all other places in order of march days. */
    public final int[][] nearest;
    /** By place: all other places in order of days if a fleet may carry the column. */
    public final int[][] nearestWithFleet;

    public Theatre(Scenario scenario) {
        this.scenario = scenario;
        places = scenario.places().size();
        groups = scenario.groups().size();
        actors = scenario.actors().size();
        contingents = scenario.contingents().size();
        partner = new boolean[actors];
        for (int a = 0; a < actors; a++) {
            partner[a] = scenario.actors().get(a).role() == Actor.Role.PARTNER;
        }
        foreign = new boolean[contingents];
        kind = new Contingent.Kind[contingents];
        coastResistance = new double[contingents];
        for (int c = 0; c < contingents; c++) {
            kind[c] = scenario.contingents().get(c).kind();
            coastResistance[c] = scenario.contingents().get(c).coastResistance();
            foreign[c] = kind[c] != Contingent.Kind.HOME_LINE && kind[c] != Contingent.Kind.CLIENT_LINE;
        }
        leaders = scenario.leaders().size();
        days = new double[places][places];
        next = new int[places][places];
        seaDays = new double[places][places];
        neighbours = new int[places][];
        neighbourDays = new double[places][];
        near = new int[places][];
        nearWeight = new double[places][];
        nearDays = new double[places][];
        peopleAround = new double[places];
        stages();
        List<List<Route>> routes = routesByPlace();
        for (int p = 0; p < places; p++) {
            shortest(p, false, routes, days[p], next[p]);
            shortest(p, true, routes, seaDays[p], new int[places]);
        }
        neighbourhoods();
        nearest = nearest((p, q) -> days[p][q]);
        nearestWithFleet = nearest(this::daysWithFleet);
        placeKey = keys(places, i -> "place:" + scenario.places().get(i).id());
        actorKey = keys(actors, i -> "actor:" + scenario.actors().get(i).id());
        leaderKey = keys(leaders, i -> "leader:" + scenario.leaders().get(i).id());
        contingentKey = keys(contingents, i -> "contingent:" + scenario.contingents().get(i).id());
        decisionKey = keys(scenario.decisions().size(), i -> "decision:" + scenario.decisions().get(i).id());
        candidateKey = keys(scenario.candidates().size(), i -> "candidate:" + scenario.candidates().get(i).id());
        loanKey = keys(scenario.finance().loans().size(), i -> "loan:" + scenario.finance().loans().get(i).id());
        double sum = 0;
        for (var place : scenario.places()) {
            sum += place.people();
        }
        totalPeople = sum;
        people = new double[places];
        perThousand = new double[places];
        climate = new Place.Climate[places];
        works = new Place.Works[places];
        groupShares = new double[places * groups];
        order = scenario.groups().stream().mapToDouble(group -> Opinion.order(group.kind())).toArray();
        resents = scenario.groups().stream().mapToDouble(group -> Opinion.resents(group.kind())).toArray();
        worth = new double[places];
        for (int p = 0; p < places; p++) {
            var place = scenario.places().get(p);
            people[p] = place.people();
            perThousand[p] = 1 / (people[p] / 1000.0 + 1);
            climate[p] = place.climate();
            works[p] = place.works();
            for (int g = 0; g < groups; g++) {
                groupShares[p * groups + g] = place.groupShares().get(g);
            }
            worth[p] = place.people() / totalPeople + WORTH_OF_CUSTOMS * place.customsShare()
                    + (place.importance() == 1 ? WORTH_OF_A_GREAT_PLACE : WORTH_OF_ANY_PLACE);
        }
        peopleNear = new double[places];
        for (int p = 0; p < places; p++) {
            for (int i = 0; i < near[p].length; i++) {
                peopleNear[p] += nearWeight[p][i] * people[near[p][i]];
            }
        }
        fullDues = new double[places];
        fullTaxes = new double[places];
        var finance = scenario.finance();
        for (int p = 0; p < places; p++) {
            var place = scenario.places().get(p);
            fullDues[p] = finance.customs() * place.customsShare() / 365;
            fullTaxes[p] = ((finance.interior() + finance.direct()) * (place.people() / totalPeople)
                    + finance.mint() * place.mintShare()) / 365;
        }
        creditors = IntStream.range(0, actors).filter(a -> scenario.actors().get(a).pledgedShare() > 0).toArray();
        month = new byte[scenario.days() + 2];
        for (int day = 0; day < month.length; day++) {
            month[day] = (byte) reckonedMonth(day);
        }
        doors = IntStream.range(0, places)
                .filter(p -> scenario.places().get(p).frontier() || scenario.places().get(p).armsPort()).toArray();
        strongholds = IntStream.range(0, places)
                .filter(p -> works[p] == Place.Works.FORTS && scenario.places().get(p).town() > GREAT_TOWN).toArray();
        town = scenario.places().stream().mapToDouble(Place::town).toArray();
        everyPlace = IntStream.range(0, places).toArray();
        week = round(placeKey, DAYS_OF_WEEK);
        leadersWeek = round(leaderKey, DAYS_OF_WEEK);
        fortnight = round(placeKey, Steps.FORTNIGHTLY.days());
        natural = Affinity.natural(scenario);
        firstAttitudes = Country.first(places, natural);
        homeLine = ofKind(Contingent.Kind.HOME_LINE);
        clientLine = ofKind(Contingent.Kind.CLIENT_LINE);
        patronCorps = ofKind(Contingent.Kind.PATRON_CORPS);
        for (var one : scenario.levers().off()) {
            off[one.ordinal()] = true;
        }
    }

    /** Reports whether the levers switch this system off. */
    public boolean off(Switch system) {
        return off[system.ordinal()];
    }

    /**
     * Returns the places with a weekly update on this day, in order of index. The day of the week of a place depends on
     * its name, not on its index.
     */
    public int[] turn(int day) {
        return week[day % DAYS_OF_WEEK];
    }

    /** Returns the leaders who consider changing sides on this day; each does so once a week. */
    public int[] leadersTurn(int day) {
        return leadersWeek[day % DAYS_OF_WEEK];
    }

    /** Returns the places whose slowly changing state is updated on this day, in order of index. */
    public int[] turn(int day, Steps steps) {
        return steps == Steps.DAILY ? everyPlace : fortnight[day % fortnight.length];
    }

    /** Returns the places that are due on a day at an update interval of 1, 7 or 14 days, in order. */
    public int[] turn(int day, int interval) {
        return interval == DAYS_OF_WEEK ? turn(day) : turn(day, interval == 1 ? Steps.DAILY : Steps.FORTNIGHTLY);
    }

    /** Returns the month of a day, 1…12. */
    int month(int day) {
        return day < month.length ? month[day] : reckonedMonth(day);
    }

    /** Computes the month from the day number with Howard Hinnant's civil calendar algorithm. */
    private int reckonedMonth(int day) {
        long z = scenario.firstDay() + day + 719_468;
        long era = Math.floorDiv(z, 146_097L);
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shifted = (int) ((5 * dayOfYear + 2) / 153);
        return shifted < 10 ? shifted + 3 : shifted - 9;
    }

    /**
     * Assigns each key to one day of a round.
     *
     * @return by day of the round: indices of the keys that are due
     */
    private static int[][] round(long[] keys, int days) {
        int[][] turns = new int[days][];
        for (int day = 0; day < days; day++) {
            int today = day;
            turns[day] = IntStream.range(0, keys.length)
                    .filter(i -> (today + (keys[i] & 1023)) % days == 0).toArray();
        }
        return turns;
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
    double[] nearness(boolean fleet, double tau) {
        double[] nearness = new double[places * places];
        for (int p = 0; p < places; p++) {
            int[] others = (fleet ? nearestWithFleet : nearest)[p];
            for (int i = 0; i < others.length; i++) {
                int q = others[i];
                nearness[p * places + i] = Elementary.exp(-(fleet ? daysWithFleet(p, q) : days[p][q]) / tau);
            }
        }
        return nearness;
    }

    private int ofKind(Contingent.Kind kind) {
        for (int c = 0; c < contingents; c++) {
            if (scenario.contingents().get(c).kind() == kind) {
                return c;
            }
        }
        throw new IllegalArgumentException(
                "scenario '" + scenario.id() + "': missing contingent of kind " + kind + " (expected one)");
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

    private interface Naming {
        String of(int index);
    }

    private static long[] keys(int count, Naming naming) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = Dice.key(naming.of(i));
        }
        return keys;
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

    private static double daysOf(Route route) {
        double perDay = KM_PER_DAY[route.terrain().ordinal()] * switch (route.kind()) {
            case CARRIAGE -> 1.0;
            case MULE -> 0.9;
            case TRACK -> 0.75;
            case SEA -> SHIP_KM_PER_DAY / KM_PER_DAY[route.terrain().ordinal()];
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
        double reach = 6;
        for (int p = 0; p < places; p++) {
            int count = 0;
            int[] found = new int[places];
            for (int q = 0; q < places; q++) {
                if (q != p && Math.min(days[p][q], days[q][p]) <= reach) {
                    found[count++] = q;
                }
            }
            near[p] = Arrays.copyOf(found, count);
            nearWeight[p] = new double[count];
            nearDays[p] = new double[count];
            for (int i = 0; i < count; i++) {
                nearDays[p][i] = days[p][found[i]];
                nearWeight[p][i] = Elementary.exp(-nearDays[p][i] / 2.5);
            }
            peopleAround[p] = scenario.places().get(p).people();
            for (int i = 0; i < count; i++) {
                peopleAround[p] += FORAGED_SHARE * nearWeight[p][i] * scenario.places().get(found[i]).people();
            }
        }
    }
}
