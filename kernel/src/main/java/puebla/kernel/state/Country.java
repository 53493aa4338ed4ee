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

    /** Number of places. */
    public final int places;
    /** Number of groups. */
    public final int groups;
    /** By place: control, the side that the country obeys, −1 home … +1 intervention. */
    public final double[] control;
    /** By place: flag over the town, −1 home, +1 intervention. */
    public final int[] held;
    /** By place: strength of the intervention per thousand inhabitants. */
    public final double[] interventionStrength;
    /** By place: strength of the home side per thousand inhabitants. */
    public final double[] homeStrength;
    /** By place: active supporters of the client [share of the people]. */
    public final double[] activeForClient;
    /** By place: active supporters of the home side [share of the people]. */
    public final double[] activeForHome;
    /**
     * By place: active supporters of the home side outside the towns, whose control is felt there only in part [share
     * of the people].
     */
    public final double[] activeInTheHills;
    /** By place: irregulars of the home side [men]. */
    public final long[] bands;
    /** Attitude by place, target and group, −1…+1. */
    public final double[] attitude;
    /** Lasting part of the attitude, with the same index. */
    public final double[] baseline;
    /** By place: share of the country's forage that has been consumed, 0…1. */
    public final double[] exhaustion;
    /** By place: trade through its customs house or market relative to normal, 0…1. */
    public final double[] trade;
    /** By place: smoothed weekly attack rate on its roads, 0…1. */
    public final double[] raided;
    /** By place: day on which the siege began, −1 if there is none. */
    public final int[] siegeSince;
    /** Number of sieges. */
    private int sieges;
    /** By place: remaining works, 1…0. */
    public final double[] worksLeft;
    /** By place: food in a siege [days]. */
    public final double[] food;
    /** By place: powder in a siege [days]. */
    public final double[] powder;
    /** By place: hope of relief in a siege, 0…1. */
    public final double[] hope;
    /** By place: event of the latest siege that began there, −1 before the first. */
    public final int[] siegeEvent;
    /** By place: day on which the flag last changed. */
    public final int[] heldSince;
    /** By place: share of the people taken by recent levies, a grievance that fades. */
    public final double[] levied;

    /** Creates the state of all places before their first values are set. */
    public Country(ScenarioColumns columns) {
        places = columns.places;
        groups = columns.groups;
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
        sieges = 0;
        for (int since : siegeSince) {
            sieges += since >= 0 ? 1 : 0;
        }
        visitor.visit(worksLeft);
        visitor.visit(food);
        visitor.visit(powder);
        visitor.visit(hope);
        visitor.visit(siegeEvent);
        visitor.visit(heldSince);
        visitor.visit(levied);
    }
}
