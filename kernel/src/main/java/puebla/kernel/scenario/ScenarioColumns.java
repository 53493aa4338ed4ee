package puebla.kernel.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Data of a scenario as arrays by index, and values that follow from them. Static; computed once per scenario and
 * shared by all its runs.
 */
public final class ScenarioColumns {
    /** Inhabitants per man who can bear arms. */
    private static final double PEOPLE_PER_MAN_AT_ARMS = 7;

    /** Townspeople above which a town counts as large: it can bar a road and house an army. Judgement. */
    public static final int GREAT_TOWN = 20_000;
    /**
     * Worth of a place to a commander, as a share of the country's people: for all customs, for first rank, for any
     * place. Judgement.
     */
    private static final double WORTH_OF_CUSTOMS = 0.5;
    private static final double WORTH_OF_A_GREAT_PLACE = 0.012;
    private static final double WORTH_OF_ANY_PLACE = 0.004;
    /** Number of inhabitants to which strengths refer. */
    private static final double STRENGTH_UNIT = 1000;

    private final int places;
    private final int groups;
    private final int actors;
    private final int contingents;
    private final int leaders;
    private final boolean[] foreign;
    private final double[] coastResistance;
    private final Contingent.Kind[] kind;
    private final boolean[] partner;
    private final int homeLine;
    private final int clientLine;
    private final int patronCorps;
    private final double totalPeople;
    private final double[] people;
    private final double[] perThousand;
    private final Place.Climate[] climate;
    private final Place.Works[] works;
    private final double[] town;
    /** Large towns with forts, which can bar the road to the capital. */
    public final int[] strongholds;
    /** Places through which arms arrive: frontier places and ports that trade in arms. */
    public final int[] armsPlaces;
    private final double[] worth;
    private final double[] fullDues;
    private final double[] fullTaxes;
    /** Actors to whom a share of the customs is pledged. */
    public final int[] creditors;
    /** By group: dependence on public order, 0…1. */
    public final double[] order;
    /** By group: resentment of foreign soldiers, 0…1. */
    public final double[] resents;
    /** Share of each group among the people of a place, at index place × groups + group. */
    public final double[] groupShares;
    /** Natural attitudes by group, one row for each government: home, conservative client, liberal client, patron. */
    public final double[][] natural;
    /** Attitudes on the first day, by cell ({@link AttitudeCells#cell}). */
    public final double[] firstAttitudes;
    private final int[] armyOfPlace;
    private final int[] armyOfCustoms;
    private final int[][] levyPlaces;
    private final int[][] bases;
    private final int[][] commanders;
    private final double[] levyPeople;
    private final Slots off;

    public ScenarioColumns(Scenario scenario) {
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
        order = scenario.groups().stream().mapToDouble(Group::dependenceOnOrder).toArray();
        resents = scenario.groups().stream().mapToDouble(Group::resentsForeigners).toArray();
        worth = new double[places];
        for (int p = 0; p < places; p++) {
            var place = scenario.places().get(p);
            people[p] = place.people();
            perThousand[p] = 1 / (people[p] / STRENGTH_UNIT + 1);
            climate[p] = place.climate();
            works[p] = place.works();
            for (int g = 0; g < groups; g++) {
                groupShares[p * groups + g] = place.groupShares().get(g);
            }
            worth[p] = place.people() / totalPeople + WORTH_OF_CUSTOMS * place.customsShare()
                    + (place.importance() == 1 ? WORTH_OF_A_GREAT_PLACE : WORTH_OF_ANY_PLACE);
        }
        fullDues = new double[places];
        fullTaxes = new double[places];
        var finance = scenario.finance();
        for (int p = 0; p < places; p++) {
            var place = scenario.places().get(p);
            fullDues[p] = finance.customs() * place.customsShare() / Time.YEAR;
            fullTaxes[p] = ((finance.interior() + finance.direct()) * (place.people() / totalPeople)
                    + finance.mint() * place.mintShare()) / Time.YEAR;
        }
        creditors = IntStream.range(0, actors).filter(a -> scenario.actors().get(a).pledgedShare() > 0).toArray();
        armsPlaces = IntStream.range(0, places)
                .filter(p -> scenario.places().get(p).frontier() || scenario.places().get(p).armsPort()).toArray();
        strongholds = IntStream.range(0, places)
                .filter(p -> works[p] == Place.Works.FORTS && scenario.places().get(p).town() > GREAT_TOWN).toArray();
        town = scenario.places().stream().mapToDouble(Place::town).toArray();
        natural = Affinity.natural(scenario);
        firstAttitudes = AttitudeCells.initial(places, natural);
        homeLine = ofKind(scenario, Contingent.Kind.HOME_LINE);
        clientLine = ofKind(scenario, Contingent.Kind.CLIENT_LINE);
        patronCorps = ofKind(scenario, Contingent.Kind.PATRON_CORPS);
        armyOfPlace = new int[places];
        armyOfCustoms = new int[places];
        Arrays.fill(armyOfPlace, -1);
        Arrays.fill(armyOfCustoms, -1);
        levyPlaces = new int[scenario.armies().size()][];
        bases = new int[levyPlaces.length][];
        commanders = new int[levyPlaces.length][];
        levyPeople = new double[levyPlaces.length];
        for (int a = 0; a < levyPlaces.length; a++) {
            levyPlaces[a] = indices(scenario.armies().get(a).levy());
            bases[a] = indices(scenario.armies().get(a).bases());
            commanders[a] = indices(scenario.armies().get(a).commanders());
            for (int p : levyPlaces[a]) {
                armyOfPlace[p] = a;
                levyPeople[a] += people[p];
            }
            if (scenario.armies().get(a).customs() >= 0) {
                armyOfCustoms[scenario.armies().get(a).customs()] = a;
            }
        }
        off = new Slots(scenario.levers().off());
    }

    /** Returns the army for which a place raises men; −1 for none. */
    public int armyOf(int place) {
        return armyOfPlace[place];
    }

    /** Returns the places that raise men for an army. */
    public int[] levyPlaces(int army) {
        return levyPlaces[army];
    }

    /** Returns the places where an army gathers, in order of preference. */
    public int[] bases(int army) {
        return bases[army];
    }

    /** Returns the leaders who may command an army, in order of succession. */
    public int[] commanders(int army) {
        return commanders[army];
    }

    /** Returns the people of the places that raise men for an army. */
    public double levyPeople(int army) {
        return levyPeople[army];
    }

    private static int[] indices(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the army whose chest the customs of a place feed; −1 for none. */
    public int customsOf(int place) {
        return armyOfCustoms[place];
    }

    /** Reports whether the levers switch this system off. */
    public boolean off(SystemSwitch system) {
        return off.has(system);
    }

    private static int ofKind(Scenario scenario, Contingent.Kind kind) {
        for (int c = 0; c < scenario.contingents().size(); c++) {
            if (scenario.contingents().get(c).kind() == kind) {
                return c;
            }
        }
        throw new IllegalArgumentException(
                "scenario '" + scenario.id() + "': missing contingent of kind " + kind + " (expected one)");
    }

    /** Returns how many men of a population can bear arms. */
    public static long menAtArms(double people) {
        return (long) (people / PEOPLE_PER_MAN_AT_ARMS);
    }

    /** Returns the number of places. */
    public int places() {
        return places;
    }

    /** Returns the number of groups. */
    public int groups() {
        return groups;
    }

    /** Returns the number of actors. */
    public int actors() {
        return actors;
    }

    /** Returns the number of contingents. */
    public int contingents() {
        return contingents;
    }

    /** Returns the number of leaders. */
    public int leaders() {
        return leaders;
    }

    /** Reports whether a contingent came from abroad. */
    public boolean foreign(int contingent) {
        return foreign[contingent];
    }

    /** Returns the multiplier of the hot country's death rate for a contingent (unacclimatised European = 1). */
    public double coastResistance(int contingent) {
        return coastResistance[contingent];
    }

    /** Returns the kind of a contingent. */
    public Contingent.Kind kind(int contingent) {
        return kind[contingent];
    }

    /** Reports whether an actor is a partner of the patron. */
    public boolean partner(int actor) {
        return partner[actor];
    }

    /** Returns the contingent of the home government's regulars. */
    public int homeLine() {
        return homeLine;
    }

    /** Returns the contingent of the client's native regulars. */
    public int clientLine() {
        return clientLine;
    }

    /** Returns the contingent of the patron's army. */
    public int patronCorps() {
        return patronCorps;
    }

    /** Returns the people of all places. */
    public double totalPeople() {
        return totalPeople;
    }

    /** Returns all people of a place and its country. */
    public double people(int place) {
        return people[place];
    }

    /** Returns 1 / (thousands of people of a place + 1), the factor from men to strength per thousand inhabitants. */
    public double perThousand(int place) {
        return perThousand[place];
    }

    /** Returns the climate of a place. */
    public Place.Climate climate(int place) {
        return climate[place];
    }

    /** Returns the works of a place. */
    public Place.Works works(int place) {
        return works[place];
    }

    /** Returns the people of the town of a place. */
    public double town(int place) {
        return town[place];
    }

    /** Returns the permanent worth of a place from people, customs and rank, as a share of the country's people. */
    public double worth(int place) {
        return worth[place];
    }

    /** Returns the customs of a place at full control and trade [pesos/day]. */
    public double fullDues(int place) {
        return fullDues[place];
    }

    /** Returns the taxes of a place at full control and trade [pesos/day]. */
    public double fullTaxes(int place) {
        return fullTaxes[place];
    }
}
