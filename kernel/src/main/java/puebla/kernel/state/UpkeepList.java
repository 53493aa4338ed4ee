package puebla.kernel.state;

import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.UpdateInterval;

/**
 * List of the forces that are updated today (supply, disease, desertion), each for all days since its last update:
 *
 * <ul>
 * <li>forces in a siege, on either side: every day
 * <li>field armies from abroad: every day until the capital is taken
 * <li>forces on the march: every fourth day, and on the day before they may arrive at a place
 * <li>forces at rest: once per update interval ({@link puebla.kernel.scenario.UpdateInterval})
 * </ul>
 */
public final class UpkeepList {
    /** Maximum days between two updates of a force on the march. */
    private static final int MARCHERS_INTERVAL = 4;

    private final WarState state;
    private final UpdateInterval interval;
    private final ScenarioColumns columns;
    private int length;
    private final int[] force = new int[ForceTable.SLOTS];
    private final int[] days = new int[ForceTable.SLOTS];
    private final FixedBitSet due = new FixedBitSet(ForceTable.SLOTS);

    /** Creates an empty list. */
    public UpkeepList(WarState state, UpdateInterval interval, ScenarioColumns columns) {
        this.state = state;
        this.interval = interval;
        this.columns = columns;
    }

    /** Builds the list on the first call of a day; later mechanisms use the same list. */
    public void build() {
        var forces = state.forces;
        int day = state.day;
        if (forces.lastUpkeepDay == day) {
            return;
        }
        forces.lastUpkeepDay = day;
        length = 0;
        due.copyFrom(forces.upkeepDays, day % ForceRounds.UPKEEP_DAYS * ForceTable.SLOTS);
        addMarchers(forces, day);
        boolean all = interval == UpdateInterval.DAILY;
        if (all || state.country.anySiege()) {
            addBesieged(all);
        }
        if (state.expedition.capitalTakenDay() < 0) {
            addArmiesFromAbroad(state.forces);
        }
        for (int f = due.next(0); f >= 0; f = due.next(f + 1)) {
            int since = day - forces.updatedDay(f);
            if (since > 0) {
                force[length] = f;
                days[length++] = since;
                forces.updatedDay[f] = day;
            }
        }
    }

    /** Adds forces on the march that are due or may arrive tomorrow, and forces before an enemy place. */
    private void addMarchers(ForceTable forces, int day) {
        for (int f = forces.nextMoving(0); f >= 0; f = forces.nextMoving(f + 1)) {
            if (forces.posture(f) == Posture.INVEST || forces.stage(f) <= ForceRounds.MAX_MARCH
                    || (day + (int) forces.key(f)) % MARCHERS_INTERVAL == 0) {
                due.set(f, true);
            }
        }
    }

    /** Adds the forces in a siege, or all forces. */
    private void addBesieged(boolean all) {
        var forces = state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.exists(f) && (all || state.country.besieged(forces.place(f)))) {
                due.set(f, true);
            }
        }
    }

    /** Adds the armies from abroad without their garrisons. */
    private void addArmiesFromAbroad(ForceTable forces) {
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (columns.foreign(forces.contingent(f))) {
                due.set(f, true);
            }
        }
    }

    /** Returns the number of forces on today's list. */
    public int length() {
        return length;
    }

    /** Returns a force on today's list; it may have dissolved since. */
    public int force(int i) {
        return force[i];
    }

    /** Returns the days since the last update of a force on the list. */
    public int days(int i) {
        return days[i];
    }
}
