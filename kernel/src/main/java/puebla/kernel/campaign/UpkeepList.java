package puebla.kernel.campaign;

import puebla.kernel.War;
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

    private int length;
    private final int[] force = new int[ForceTable.SLOTS];
    private final int[] days = new int[ForceTable.SLOTS];
    private final FixedBitSet due = new FixedBitSet(ForceTable.SLOTS);

    /** Builds the list on the first call of a day; later mechanisms use the same list. */
    void build(War war) {
        var forces = war.forces;
        int day = war.day;
        if (forces.lastUpkeepDay == day) {
            return;
        }
        forces.lastUpkeepDay = day;
        length = 0;
        due.copyFrom(forces.upkeepDays, day % ForceRounds.UPKEEP_DAYS * ForceTable.SLOTS);
        addMarchers(forces, day);
        boolean all = war.updateInterval == UpdateInterval.DAILY;
        if (all || war.country.anySiege()) {
            addBesieged(war, all);
        }
        if (war.expedition.capitalTakenDay < 0) {
            addArmiesFromAbroad(war);
        }
        for (int f = due.next(0); f >= 0; f = due.next(f + 1)) {
            int since = day - forces.updatedDay[f];
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
            if (forces.posture[f] == ForceTable.INVEST || forces.stage[f] <= ForceRounds.MAX_MARCH
                    || (day + (int) forces.key[f]) % MARCHERS_INTERVAL == 0) {
                due.set(f, true);
            }
        }
    }

    /** Adds the forces in a siege, or all forces. */
    private void addBesieged(War war, boolean all) {
        var forces = war.forces;
        for (int f = 0; f < forces.used; f++) {
            if (forces.exists(f) && (all || war.country.besieged(forces.place[f]))) {
                due.set(f, true);
            }
        }
    }

    /** Adds the armies from abroad without their garrisons. */
    private void addArmiesFromAbroad(War war) {
        var forces = war.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (war.columns.foreign[forces.contingent[f]]) {
                due.set(f, true);
            }
        }
    }

    int length() {
        return length;
    }

    /** Returns a force on today's list; it may have dissolved since. */
    int force(int i) {
        return force[i];
    }

    /** Returns the days since the last update of a force on the list. */
    int days(int i) {
        return days[i];
    }
}
