package puebla.kernel.campaign;

import puebla.kernel.Steps;
import puebla.kernel.War;

/**
 * List of the forces that are updated today (supply, disease, desertion), each for all days since its last update:
 *
 * <ul>
 * <li>forces in a siege, on either side: every day
 * <li>field armies from abroad: every day until the capital is taken
 * <li>forces on the march: every fourth day, and on the day before they may arrive at a place
 * <li>forces at rest: once per update interval ({@link puebla.kernel.Steps})
 * </ul>
 */
public final class Roll {
    /** Length of the cycle in which each resting force has its turn [days]. */
    static final int ROUND = Steps.FORTNIGHTLY.days();
    private static final int KEYS = 1024;
    /** Maximum days between two updates of a force on the march. */
    private static final int MARCHERS_ROUND = 4;

    private int length;
    private final int[] force = new int[Forces.SLOTS];
    private final int[] days = new int[Forces.SLOTS];
    private final Slots due = new Slots(Forces.SLOTS);

    /**
     * Returns the day of the cycle on which a resting force is updated. It depends on the force's key, not on its slot.
     */
    static int turnOf(long key) {
        return ((int) key & KEYS - 1) % ROUND;
    }

    /** Builds the list on the first call of a day; later mechanisms use the same list. */
    void call(War war) {
        var forces = war.forces;
        int day = war.day;
        if (forces.rolled == day) {
            return;
        }
        forces.rolled = day;
        length = 0;
        due.take(forces.turns, day % ROUND * Forces.SLOTS);
        addMarchers(forces, day);
        boolean all = war.steps == Steps.DAILY;
        if (all || war.country.anySiege()) {
            addBesieged(war, all);
        }
        if (war.expedition.capitalTakenDay < 0) {
            addArmiesFromAbroad(war);
        }
        for (int f = due.next(0); f >= 0; f = due.next(f + 1)) {
            int since = day - forces.tended[f];
            if (since > 0) {
                force[length] = f;
                days[length++] = since;
                forces.tended[f] = day;
            }
        }
    }

    /** Adds forces on the march that are due or may arrive tomorrow, and forces before an enemy place. */
    private void addMarchers(Forces forces, int day) {
        for (int f = forces.nextAfoot(0); f >= 0; f = forces.nextAfoot(f + 1)) {
            if (forces.posture[f] == Forces.INVEST || forces.stage[f] <= March.MOST_IN_A_DAY
                    || (day + (int) forces.key[f]) % MARCHERS_ROUND == 0) {
                due.put(f, true);
            }
        }
    }

    /** Adds the forces in a siege, or all forces. */
    private void addBesieged(War war, boolean all) {
        var forces = war.forces;
        for (int f = 0; f < forces.used; f++) {
            if (forces.exists(f) && (all || war.country.besieged(forces.place[f]))) {
                due.put(f, true);
            }
        }
    }

    /** Adds the armies from abroad without their garrisons. */
    private void addArmiesFromAbroad(War war) {
        var forces = war.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (war.theatre.foreign[forces.contingent[f]]) {
                due.put(f, true);
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
