package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.ScenarioColumns;

/**
 * State of the country by place, and by place, target and group. {@link AttitudeCells} has the
 * layout of the attitudes.
 */
public final class Country implements Stateful {
    /** Control above which a place has the flag of the intervention on the first day. Judgement. */
    private static final double HELD_FROM = 0.2;

    private final int places;
    private final int groups;
    final double[] control;
    final int[] held;
    final double[] interventionStrength;
    private final double[] homeStrength;
    final double[] activeForClient;
    final double[] activeForHome;
    final double[] activeInTheHills;
    final long[] bands;
    final double[] attitude;
    final double[] baseline;
    final double[] exhaustion;
    final double[] trade;
    final double[] raided;
    private final int[] siegeSince;
    /** Number of sieges. */
    private int sieges;
    final double[] worksLeft;
    final double[] food;
    final double[] powder;
    final double[] hope;
    private final int[] siegeEvent;
    final int[] heldSince;
    private final double[] levied;
    private final FailedAttacks failedAttacks;

    /** Creates the state of all places before their first values are set. */
    public Country(ScenarioColumns columns) {
        places = columns.places();
        groups = columns.groups();
        control = new double[places];
        held = new int[places];
        interventionStrength = new double[places];
        homeStrength = new double[places];
        activeForClient = new double[places];
        activeForHome = new double[places];
        activeInTheHills = new double[places];
        bands = new long[places];
        attitude = new double[columns.firstAttitudes.length];
        baseline = new double[columns.firstAttitudes.length];
        exhaustion = new double[places];
        trade = new double[places];
        raided = new double[places];
        siegeSince = new int[places];
        worksLeft = new double[places];
        food = new double[places];
        powder = new double[places];
        hope = new double[places];
        siegeEvent = new int[places];
        heldSince = new int[places];
        levied = new double[places];
        failedAttacks = new FailedAttacks(places);
    }

    /** Sets the state of the first day. */
    public void begin(Scenario scenario, ScenarioColumns columns) {
        System.arraycopy(columns.firstAttitudes, 0, attitude, 0, attitude.length);
        System.arraycopy(columns.firstAttitudes, 0, baseline, 0, baseline.length);
        Arrays.fill(siegeSince, -1);
        Arrays.fill(siegeEvent, -1);
        for (int p = 0; p < places; p++) {
            control[p] = scenario.places().get(p).control();
            held[p] = control[p] > HELD_FROM ? 1 : -1;
        }
    }

    /** Returns the index of a cell in {@link #attitude} and {@link #baseline}. */
    public int cell(int target, int group, int place) {
        return AttitudeCells.cell(groups, target, group, place);
    }

    /** Returns the last failed attack on each place. */
    public FailedAttacks failedAttacks() {
        return failedAttacks;
    }

    /** Reports whether the place is besieged. */
    public boolean besieged(int place) {
        return siegeSince[place] >= 0;
    }

    /** Reports whether any place is besieged. */
    public boolean anySiege() {
        return sieges > 0;
    }

    /** Begins a siege of the place. */
    public void besiege(int place, int day) {
        endSiege(place);
        siegeSince[place] = day;
        sieges++;
    }

    /** Ends the siege of the place, if there is one. */
    public void endSiege(int place) {
        sieges -= besieged(place) ? 1 : 0;
        siegeSince[place] = -1;
    }

    /**
     * Checks that the irregulars of all places are those of the ledger.
     *
     * @param inLedger
     *            irregulars in the ledger [men]
     * @throws InvariantViolation
     *             if they differ or a place has a negative number
     */
    void auditBands(long inLedger) {
        long sum = 0;
        for (long here : bands) {
            if (here < 0) {
                throw new InvariantViolation("bands: " + here + " irregulars at a place (expected 0 or more)");
            }
            sum += here;
        }
        if (sum != inLedger) {
            throw new InvariantViolation(
                    "bands: " + sum + " irregulars summed over places, " + inLedger + " in the ledger");
        }
    }

    /** Returns the number of groups. */
    public int groups() {
        return groups;
    }

    /** Returns the control of a place, the side that the country obeys: −1 home … +1 intervention. */
    public double control(int place) {
        return control[place];
    }

    /** Returns the flag over the town of a place: −1 home, +1 intervention. */
    public int held(int place) {
        return held[place];
    }

    /** Returns the strength of the intervention per thousand inhabitants of a place. */
    public double interventionStrength(int place) {
        return interventionStrength[place];
    }

    /** Returns the strength of the home side per thousand inhabitants of a place. */
    public double homeStrength(int place) {
        return homeStrength[place];
    }

    /** Returns the active supporters of the client [share of the people] of a place. */
    public double activeForClient(int place) {
        return activeForClient[place];
    }

    /** Returns the active supporters of the home side [share of the people] of a place. */
    public double activeForHome(int place) {
        return activeForHome[place];
    }

    /** Returns the active supporters of the home side outside the towns of a place, whose control is felt there only in
     * part [share of the people]. */
    public double activeInTheHills(int place) {
        return activeInTheHills[place];
    }

    /** Returns the irregulars of the home side at a place [men]. */
    public long bands(int place) {
        return bands[place];
    }

    /** Returns the attitude of a cell, −1…+1. */
    public double attitude(int cell) {
        return attitude[cell];
    }

    /** Returns the lasting part of the attitude of a cell. */
    public double baseline(int cell) {
        return baseline[cell];
    }

    /** Returns the share of the forage of a place that has been consumed, 0…1. */
    public double exhaustion(int place) {
        return exhaustion[place];
    }

    /** Returns the trade through the customs house or market of a place relative to normal, 0…1. */
    public double trade(int place) {
        return trade[place];
    }

    /** Returns the smoothed weekly attack rate on the roads of a place, 0…1. */
    public double raided(int place) {
        return raided[place];
    }

    /** Returns the day on which the siege of a place began; −1 if there is none. */
    public int siegeSince(int place) {
        return siegeSince[place];
    }

    /** Returns the remaining works of a place, 1…0. */
    public double worksLeft(int place) {
        return worksLeft[place];
    }

    /** Returns the food of a besieged place [days]. */
    public double food(int place) {
        return food[place];
    }

    /** Returns the powder of a besieged place [days]. */
    public double powder(int place) {
        return powder[place];
    }

    /** Returns the hope of relief of a besieged place, 0…1. */
    public double hope(int place) {
        return hope[place];
    }

    /** Returns the event of the latest siege that began at a place; −1 before the first. */
    public int siegeEvent(int place) {
        return siegeEvent[place];
    }

    /** Returns the day on which the flag over a place last changed. */
    public int heldSince(int place) {
        return heldSince[place];
    }

    /** Returns the share of the people of a place taken by recent levies, a grievance that fades. */
    public double levied(int place) {
        return levied[place];
    }

    /** Gives a place to a side and ends its siege. */
    public void take(int place, int side, int day) {
        failedAttacks.clear(place);
        held[place] = side;
        heldSince[place] = day;
        endSiege(place);
    }

    /** Sets the control of a place. */
    public void obey(int place, double newControl) {
        control[place] = newControl;
    }

    /** Records the strength of both sides at a place per thousand inhabitants. */
    public void project(int place, double ofIntervention, double ofHome) {
        interventionStrength[place] = ofIntervention;
        homeStrength[place] = ofHome;
    }

    /** Records the active supporters of both sides at a place [share of the people]. */
    public void activate(int place, double forClient, double forHome, double inTheHills) {
        activeForClient[place] = forClient;
        activeForHome[place] = forHome;
        activeInTheHills[place] = inTheHills;
    }

    /** Adds to the irregulars of a place, or removes some [men]. The caller moves them in the ledger. */
    public void changeBands(int place, long men) {
        bands[place] += men;
    }

    /** Sets the lasting part of an attitude and the attitude. */
    public void persuade(int cell, double lasting, double now) {
        baseline[cell] = lasting;
        attitude[cell] = now;
    }

    /**
     * Renews the forage of all places for one day.
     *
     * @param left
     *            share of the exhaustion that is left
     */
    public void renewForage(double left) {
        for (int p = 0; p < places; p++) {
            exhaustion[p] *= left;
        }
    }

    /** Consumes forage of a place, to an exhaustion of {@code most} at the highest. */
    public void exhaust(int place, double by, double most) {
        exhaustion[place] = Math.min(most, exhaustion[place] + by);
    }

    /** Sets the trade of all places on the first day. */
    public void beginTrade(double level) {
        Arrays.fill(trade, level);
    }

    /** Changes the trade of a place. */
    public void changeTrade(int place, double by) {
        trade[place] += by;
    }

    /** Records the smoothed attack rate on the roads of a place. */
    public void recordRaids(int place, double rate) {
        raided[place] = rate;
    }

    /** Makes the works of a place whole and its garrison hopeful. */
    public void restoreWorks(int place) {
        worksLeft[place] = 1;
        hope[place] = 1;
    }

    /** Sets the stores of a besieged place [days]. */
    public void provision(int place, double daysOfFood, double daysOfPowder) {
        food[place] = daysOfFood;
        powder[place] = daysOfPowder;
    }

    /** Records the event of the latest siege of a place. */
    public void recordSiege(int place, int event) {
        siegeEvent[place] = event;
    }

    /** Sets the remaining works of a place, 1…0. */
    public void changeWorks(int place, double left) {
        worksLeft[place] = left;
    }

    /** Consumes stores of a besieged place [days]. */
    public void consume(int place, double daysOfFood, double daysOfPowder) {
        food[place] -= daysOfFood;
        powder[place] -= daysOfPowder;
    }

    /** Sets the hope of relief of a place, 0…1. */
    public void changeHope(int place, double now) {
        hope[place] = now;
    }

    /**
     * Adds a levy to the grievance of a place.
     *
     * @param remembered
     *            share of the earlier levies that is left
     * @param share
     *            share of the people levied
     */
    public void levy(int place, double remembered, double share) {
        levied[place] *= remembered;
        levied[place] += share;
    }

    private void countSieges() {
        sieges = 0;
        for (int since : siegeSince) {
            sieges += since >= 0 ? 1 : 0;
        }
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(control);
        visitor.visit(held);
        visitor.visit(interventionStrength);
        visitor.visit(homeStrength);
        visitor.visit(activeForClient);
        visitor.visit(activeForHome);
        visitor.visit(activeInTheHills);
        visitor.visit(bands);
        visitor.visit(attitude);
        visitor.visit(baseline);
        visitor.visit(exhaustion);
        visitor.visit(trade);
        visitor.visit(raided);
        visitor.visit(siegeSince);
        if (visitor.replaces()) {
            countSieges();
        }
        visitor.visit(worksLeft);
        visitor.visit(food);
        visitor.visit(powder);
        visitor.visit(hope);
        visitor.visit(siegeEvent);
        visitor.visit(heldSince);
        visitor.visit(levied);
        failedAttacks.visit(visitor);
    }
}
