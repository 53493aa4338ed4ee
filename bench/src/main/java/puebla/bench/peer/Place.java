package puebla.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Place.Climate;
import puebla.kernel.scenario.Place.Works;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.country.CountryParameters;
import puebla.kernel.submodel.upkeep.UpkeepParameters;

/** A place with its surroundings and the troops there. */
final class Place {
    static final int WEEK = 7;
    private static final double RISING = 0.06;
    private static final double FAR_ENOUGH = 0.3;
    private static final int NEW_FLAG_DAYS = 20;
    private static final double MEN_TO_MAN_WORKS = 1000;

    final PeerWar war;
    final int index;
    final long name;
    final puebla.kernel.scenario.Place data;
    final double people;
    final double thousands;
    final double peopleAround;
    /** Food in its surroundings [t]. */
    final double granary;
    final Climate climate;
    final boolean hot;
    /** Offset of the weekday on which it is updated. */
    final int turn;
    /** March to each place [days]; sea voyage to each place [days]; the next place on the march, −1 for none. */
    final double[] days;
    final double[] seaDays;
    final int[] next;
    Place[] near = {};
    double[] nearDays = {};
    double[] nearWeight = {};
    Cell[] cells = {};
    final List<Force> here = new ArrayList<>();

    // state
    double control;
    /** −1 home, +1 intervention. */
    int held;
    int heldSince;
    double interventionStrength;
    double homeStrength;
    double activeForClient;
    double activeForHome;
    double activeInTheHills;
    long bands;
    double exhaustion;
    double trade;
    double raided;
    double levied;
    /** Day of the investment, −1 for none. */
    int siegeSince;
    double worksLeft;
    /** Day of the last failed attack, −1 for none, and the men of that attack. */
    int attemptDay = -1;
    long attemptMen;
    double food;
    double powder;
    double hope;

    // last count of the troops here
    double intervention;
    double home;
    double interventionField;
    double homeField;
    long interventionMen;
    long homeMen;
    long foreignMen;
    boolean anybodyBefore;
    private double ownIntervention;
    private double ownHome;

    Place(PeerWar war, int index, puebla.kernel.scenario.Place data, double peopleAround, long name, double[] days,
            double[] seaDays, int[] next) {
        this.war = war;
        this.index = index;
        this.data = data;
        this.peopleAround = peopleAround;
        this.name = name;
        turn = (int) (name & 1023) % WEEK;
        this.days = days;
        this.seaDays = seaDays;
        this.next = next;
        people = data.people();
        thousands = people / 1000.0 + 1;
        granary = Math.max(5, people * 1e-3 * 0.1);
        climate = data.climate();
        hot = climate.hot();
    }

    boolean besieged() {
        return siegeSince >= 0;
    }

    /** Returns the fit men of a side before this place. */
    long attackersOf(int side) {
        long men = 0;
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            men += !force.gone && force.side == side && force.posture == Force.Posture.INVEST ? force.fit : 0;
        }
        return men;
    }

    /** Reports whether an attack by so many men would follow too soon on a failed one. */
    boolean triedLately(long men) {
        return attemptDay >= 0 && attemptDay >= war.day - (int) war.value(SharedParameters.DAYS_BEFORE_NEXT_TRY)
                && men < attemptMen * war.value(SharedParameters.MEN_OF_NEXT_TRY)
                && worksLeft > war.value(SharedParameters.BREACH);
    }

    boolean dueToday() {
        return (war.day + turn) % WEEK == 0;
    }

    double daysWithFleet(Place to) {
        return Math.min(days[to.index], seaDays[to.index] + 2);
    }

    // --- troops here --------------------------------------------------------------------------------------------

    /** Counts the men here and their worth. */
    void count() {
        intervention = 0;
        home = 0;
        interventionField = 0;
        homeField = 0;
        interventionMen = 0;
        homeMen = 0;
        foreignMen = 0;
        anybodyBefore = false;
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            if (force.gone) {
                continue;
            }
            double worth = force.worth();
            long men = force.strength();
            foreignMen += force.corps.foreign ? men : 0;
            if (force.side > 0) {
                intervention += worth;
                interventionMen += men;
                interventionField += force.garrison ? 0 : worth;
            } else {
                home += worth;
                homeMen += men;
                homeField += force.garrison ? 0 : worth;
            }
            anybodyBefore |= force.posture == Force.Posture.INVEST;
        }
    }

    double worthOf(int side) {
        return side > 0 ? intervention : home;
    }

    double fieldWorthOf(int side) {
        return side > 0 ? interventionField : homeField;
    }

    long menOf(int side) {
        return side > 0 ? interventionMen : homeMen;
    }

    double foreignPer1000() {
        return foreignMen * 1000.0 / (people + 1);
    }

    /** Returns the garrison of a corps, or null. */
    @Nullable
    Force garrisonOf(Corps corps) {
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            if (force.corps == corps && force.garrison && !force.gone) {
                return force;
            }
        }
        return null;
    }

    /** Returns the largest field force of a corps that holds this place, or null. */
    @Nullable
    Force largestOf(Corps corps) {
        Force best = null;
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            if (force.corps == corps && !force.gone && force.holdsField()
                    && (best == null || force.strength() > best.strength())) {
                best = force;
            }
        }
        return best;
    }

    /** Returns the largest force of a side, or null; only among those before the place if {@code comers} is true. */
    @Nullable
    Force largestOfSide(int side, boolean comers) {
        Force best = null;
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            if (force.side == side && !force.gone && (!comers || force.posture == Force.Posture.INVEST)
                    && (best == null || force.strength() > best.strength())) {
                best = force;
            }
        }
        return best;
    }

    /** Returns the garrison that the place needs [men]. */
    double need() {
        double size = war.value(SharedParameters.GARRISON_BASE)
                + data.town() / 1000.0 * war.value(SharedParameters.GARRISON_PER_THOUSAND);
        return Math.min(2500, size + 0.2 * bands);
    }

    /**
     * Returns the bonus of the fortifications to the defenders (factor − 1), reduced if they are too few to man them.
     */
    double works() {
        double factor = data.works() == Works.NONE ? 1
                : war.value(data.works() == Works.TOWN ? SharedParameters.WORKS_TOWN : SharedParameters.WORKS_FORTS);
        boolean fleet = held > 0 && data.port() && war.patronCorps.field > 0;
        double manned = Math.min(1, menOf(held) / MEN_TO_MAN_WORKS);
        return (factor * (fleet ? war.value(SharedParameters.FLEET_GUNS) : 1) - 1) * worksLeft * manned;
    }

    // --- supply -------------------------------------------------------------------------------------------------

    /** Returns the forage for a side [t per day]. */
    double forage(int side) {
        double season = climate == Climate.NORTH ? 0.6 : 1;
        double friendly = 0.5 + 0.25 * (1 + side * control);
        return war.value(UpkeepParameters.FORAGE) * peopleAround * season * (1 - exhaustion) * friendly / 1000;
    }

    /** Returns the deliveries of the patron's supply train [t per day]. */
    double carried() {
        double way = Math.max(1, war.port.daysWithFleet(this));
        return war.train * 0.15 / (2 * way) * (1 - 0.5 * raided) * (war.dry ? 1 : 0.55);
    }

    // --- control ------------------------------------------------------------------------------------------------

    /** Computes the strength of both sides here [per thousand inhabitants]. */
    void gather() {
        count();
        ownIntervention = intervention / thousands;
        ownHome = (home + 0.9 * war.arms * bands) / thousands;
    }

    /** Computes the effective strength of both sides, including nearby places, and moves control towards its target. */
    void obey() {
        double e = ownIntervention;
        double r = ownHome;
        for (int i = 0; i < near.length; i++) {
            double weight = 0.35 * nearWeight[i];
            e += weight * near[i].ownIntervention;
            r += weight * near[i].ownHome;
        }
        interventionStrength = e;
        homeStrength = r;
        double e0 = war.value(CountryParameters.CONTROL_BASE);
        double e1 = 10 * war.value(CountryParameters.CONTROL_SUPPORT);
        double target = Math.tanh(war.value(CountryParameters.CONTROL_SLOPE)
                * Math.log((e + e0 + e1 * activeForClient + (held > 0 ? 0.35 : 0))
                        / (r + e0 + e1 * activeForHome + (held > 0 ? 0 : 0.35))));
        boolean newFlag = war.day - heldSince < NEW_FLAG_DAYS && heldSince > 0;
        double speed = (newFlag ? 5 : 1) / war.value(CountryParameters.CONTROL_DAYS);
        control += (target - control) * Math.min(1, speed);
        if (held > 0 && war.orphaned() && war.draws.uniform() < war.value(CountryParameters.ORPHANS_GIVE_UP)) {
            giveUp();
        } else {
            flagFollows();
        }
    }

    private void giveUp() {
        for (int i = 0; i < here.size(); i++) {
            var force = here.get(i);
            if (!force.gone && force.side > 0) {
                var corps = force.corps;
                long men = force.leave(false, Long.MAX_VALUE);
                if (corps.foreign) {
                    corps.returned += men;
                } else {
                    corps.dispersed += men;
                }
            }
        }
        war.take(this, -1);
    }

    private void flagFollows() {
        if (held * control > -FAR_ENOUGH || besieged() || war.day - heldSince < NEW_FLAG_DAYS) {
            return;
        }
        long men = menOf(held);
        boolean fleet = held > 0 && this == war.port && war.patronCorps.field > 0;
        if (fleet || (held < 0 && !war.throne) || (this == war.capital && men > 0)) {
            return;
        }
        if (men == 0 && war.draws.uniform() < RISING) {
            war.take(this, -held);
        }
    }

    // --- activity -----------------------------------------------------------------------------------------------

    /** Applies a week of activity, bands and raids. */
    void week() {
        act();
        if (war.throne || war.aloneDay >= 0) {
            Irregulars.week(this);
        }
        Irregulars.raid(this);
    }

    private void act() {
        double b = war.value(CountryParameters.ACT_BY_ATTITUDE);
        double k = war.value(CountryParameters.ACT_BY_RISK);
        double c = control;
        double pull = war.value(CountryParameters.ACT_BY_CONTROL);
        double belief = war.value(CountryParameters.ACT_BY_BELIEF) * (war.belief() - 0.5);
        double riskHome = Math.max(0, c) * (war.harsh ? 1.2 : 1);
        double felt = c > 0 ? war.value(SharedParameters.CONTROL_IN_THE_HILLS) : 1;
        double passive = Math.exp(war.value(CountryParameters.ACT_PASSIVE));
        double forClient = Math.exp(pull * c + belief - k * Math.max(0, -c));
        double forHome = Math.exp(-pull * c - belief - k * riskHome);
        double forHills = Math.exp(-pull * c * felt - belief - k * riskHome * felt);
        double client = 0;
        double ofHome = 0;
        double hills = 0;
        for (var cell : cells) {
            double liking = Math.exp(b * (cell.toHome - 0.5 * cell.toPatron));
            double ue = Math.exp(b * cell.toClient) * forClient;
            double ur = liking * forHome;
            double uh = liking * forHills;
            double share = cell.share / (ue + ur + passive);
            client += share * ue;
            ofHome += share * ur;
            hills += cell.share * uh / (ue + uh + passive);
        }
        activeForClient = client;
        activeForHome = ofHome;
        activeInTheHills = hills;
    }
}
