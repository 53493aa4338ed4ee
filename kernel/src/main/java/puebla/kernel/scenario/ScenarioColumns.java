package puebla.kernel.scenario;

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

    public final int places;
    public final int groups;
    public final int actors;
    public final int contingents;
    public final int leaders;
    /** By contingent: whether it came from abroad. */
    public final boolean[] foreign;
    /** By contingent: multiplier of the hot country's death rate (unacclimatised European = 1). */
    public final double[] coastResistance;
    /** By contingent: its kind. */
    public final Contingent.Kind[] kind;
    /** By actor: whether it is a partner of the patron. */
    public final boolean[] partner;
    /** Contingent of the home government's regulars. */
    public final int homeLine;
    /** Contingent of the client's native regulars. */
    public final int clientLine;
    /** Contingent of the patron's army. */
    public final int patronCorps;
    public final double totalPeople;
    /** By place: all people of the place and its country. */
    public final double[] people;
    /** By place: 1 / (thousands of people + 1), the factor from men to strength per thousand inhabitants. */
    public final double[] perThousand;
    public final Place.Climate[] climate;
    public final Place.Works[] works;
    /** By place: people of the town itself. */
    public final double[] town;
    /** Large towns with forts, which can bar the road to the capital. */
    public final int[] strongholds;
    /** Places through which arms arrive: frontier places and ports that trade in arms. */
    public final int[] armsPlaces;
    /** By place: its permanent worth from people, customs and rank, as a share of the country's people. */
    public final double[] worth;
    /** By place: customs at full control and trade [pesos/day]. */
    public final double[] fullDues;
    /** By place: taxes at full control and trade [pesos/day]. */
    public final double[] fullTaxes;
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
        order = scenario.groups().stream().mapToDouble(group -> group.kind().dependenceOnOrder()).toArray();
        resents = scenario.groups().stream().mapToDouble(group -> group.kind().resentsForeigners()).toArray();
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
        off = new Slots(scenario.levers().off());
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
}
