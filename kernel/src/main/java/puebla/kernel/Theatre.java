package puebla.kernel;

import java.util.Arrays;
import java.util.Comparator;
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
 * What follows from a scenario and never changes: march times between all places, who is near whom, stable keys of
 * names, natural attitudes. Made once per scenario and shared by all its wars.
 */
public final class Theatre {
    /** Never reachable by this way, days. */
    public static final double UNREACHABLE = 1e6;

    /** Kilometres a day of an infantry column with its train, by terrain: compiler's estimate from observed marches. */
    private static final double[] KM_PER_DAY = {22, 18, 14, 20, 12};
    private static final double SHIP_KM_PER_DAY = 180;
    /** What foragers get from a place near, against their own: judgement. */
    private static final double FORAGED_SHARE = 0.3;
    public static final int DAYS_OF_WEEK = 7;
    /** Townspeople above which a town is great: it can bar a road and house an army. Judgement. */
    public static final int GREAT_TOWN = 20_000;
    /** What a commander sees in a place, in shares of the country's people: all its customs, first rank, a place at all. Judgement. */
    private static final double WORTH_OF_CUSTOMS = 0.5;
    private static final double WORTH_OF_A_GREAT_PLACE = 0.012;
    private static final double WORTH_OF_ANY_PLACE = 0.004;

    public final Scenario scenario;
    public final int places;
    public final int groups;
    public final int actors;
    public final int contingents;
    public final int leaders;
    /** March days of an infantry column by land. */
    public final double[][] days;
    /** First step of that march; −1 when there is none. */
    public final int[][] next;
    /** Days by sea between ports along the coasting lanes. */
    public final double[][] seaDays;
    /** Days of the single stage between neighbours, by place and neighbour slot. */
    public final int[][] neighbours;
    public final double[][] neighbourDays;
    /** Places within {@code reach} days, for what radiates (strength, news). */
    public final int[][] near;
    /** Their march days, in the same order. */
    public final double[][] nearDays;
    /** Weight exp(−days / 2.5) of each near place. */
    public final double[][] nearWeight;
    /** By contingent: whether it came from abroad. */
    public final boolean[] foreign;
    /** By contingent: its resistance to the fevers of the coast. */
    public final double[] coastResistance;
    /** People among whom troops at a place can forage: its own, and those near with the weight of their distance. */
    public final double[] peopleAround;
    public final long[] placeKey;
    public final long[] actorKey;
    public final long[] leaderKey;
    public final long[] contingentKey;
    public final long[] decisionKey;
    public final long[] candidateKey;
    public final long[] loanKey;
    public final double totalPeople;
    /** Natural attitude of group (row) to home, client before, client liberal, patron. */
    public final double[][] natural;
    /** Attitudes of the first day, by cell ({@link Country#cell}). */
    public final double[] firstAttitudes;
    public final int homeLine;
    public final int clientLine;
    public final int patronCorps;
    /** By actor: whether it is a partner of the patron's. */
    public final boolean[] partner;
    /** By contingent: its kind. */
    public final Contingent.Kind[] kind;
    /** By place: people, climate and works, as mechanisms read them every day. */
    public final double[] people;
    /** One over the thousands of people (and one more): what turns men into strength per thousand. */
    public final double[] perThousand;
    public final Place.Climate[] climate;
    public final Place.Works[] works;
    /** Great towns with forts: what can bar the road to the capital. */
    public final int[] strongholds;
    /** People of the town itself, by place. */
    public final double[] town;
    /** Places through which arms come in: of the frontier, and ports that trade in them. */
    public final int[] doors;
    /** By group: how much it lives by order, and how much it minds foreign soldiers. */
    public final double[] order;
    public final double[] resents;
    /** Share of each group among the people, by place and group. */
    public final double[] groupShares;
    /** What a place is always worth: its people, its customs, its rank. */
    public final double[] worth;
    /** People of the country behind a place, with the weight of their distance. */
    public final double[] peopleNear;
    /** What a place pays in dues and in taxes at full control and trade, pesos a day. */
    public final double[] fullDues;
    public final double[] fullTaxes;
    /** Actors to whom customs are pledged. */
    public final int[] creditors;
    /** Month of the year of each day of the scenario. */
    private final byte[] month;
    private final int[][] week;
    private final int[][] leadersWeek;
    private final int[][] fortnight;
    private final int[] everyPlace;
    private final boolean[] off = new boolean[Switch.values().length];

    /** Every place's others, the nearest by land first; the same where a fleet may carry. */
    public final int[][] nearest;
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
        for (int p = 0; p < places; p++) {
            shortest(p, false, days[p], next[p]);
            shortest(p, true, seaDays[p], new int[places]);
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

    /** True when a person switched this system off. */
    public boolean off(Switch system) {
        return off[system.ordinal()];
    }

    /** Places that are looked at on this day, in order: each once a week, on a day that hangs on its name, not on its index. */
    public int[] turn(int day) {
        return week[day % DAYS_OF_WEEK];
    }

    /** Leaders who weigh their side on this day: each once a week. */
    public int[] leadersTurn(int day) {
        return leadersWeek[day % DAYS_OF_WEEK];
    }

    /** Places whose slow changes are reckoned on this day, in order. */
    public int[] turn(int day, Steps steps) {
        return steps == Steps.DAILY ? everyPlace : fortnight[day % fortnight.length];
    }

    /** Month of the year, 1…12, of a day. */
    int month(int day) {
        return day < month.length ? month[day] : reckonedMonth(day);
    }

    /** Civil calendar from the day number: Howard Hinnant's algorithm. */
    private int reckonedMonth(int day) {
        long z = scenario.firstDay() + day + 719_468;
        long era = Math.floorDiv(z, 146_097L);
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shifted = (int) ((5 * dayOfYear + 2) / 153);
        return shifted < 10 ? shifted + 3 : shifted - 9;
    }

    /** Who of these keys has his turn on each day of a round. */
    private static int[][] round(long[] keys, int days) {
        int[][] turns = new int[days][];
        for (int day = 0; day < days; day++) {
            int today = day;
            turns[day] = IntStream.range(0, keys.length)
                    .filter(i -> (today + (keys[i] & 1023)) % days == 0).toArray();
        }
        return turns;
    }

    /** March days by land, or by sea where both are ports and a fleet is at hand, whichever is shorter. */
    public double daysWithFleet(int from, int to) {
        return Math.min(days[from][to], seaDays[from][to] + 2);
    }

    /** e^(−days/τ) from each place (row) to the others, in the order of {@link #nearest} or, with a fleet, its like. */
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
        throw new IllegalArgumentException("Scenario '" + scenario.id() + "' has no contingent of kind " + kind + ".");
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

    private void shortest(int from, boolean sea, double[] best, int[] first) {
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
            for (var route : scenario.routes()) {
                if ((route.kind() == Route.Kind.SEA) != sea
                        || (route.from() != here.place && route.to() != here.place)) {
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
