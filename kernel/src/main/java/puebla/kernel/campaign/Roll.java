package puebla.kernel.campaign;

import puebla.kernel.Steps;
import puebla.kernel.War;

/**
 * Which bodies of troops are looked after today (fed, nursed, counted), and for how many days: those before or behind the lines
 * of a siege, and the armies from abroad until the capital is taken, every day; those on the march every fourth day and on the
 * eve of their arrival at a place; those at rest once in a step ({@link puebla.kernel.Steps}); each for all the days since.
 */
public final class Roll {
    /** Days on which a body at rest can have its turn. */
    static final int ROUND = Steps.FORTNIGHTLY.days();
    private static final int KEYS = 1024;
    /** Days after which those on the march are looked after at the latest. */
    private static final int MARCHERS_ROUND = 4;

    private int length;
    private final int[] force = new int[Forces.SLOTS];
    private final int[] days = new int[Forces.SLOTS];
    private final Slots due = new Slots(Forces.SLOTS);

    /** Day of the round on which a body at rest is looked after: that of its key, whatever its slot. */
    static int turnOf(long key) {
        return ((int) key & KEYS - 1) % ROUND;
    }

    /** Calls the roll, once a day: the mechanisms that follow work off the same one. */
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

    /** Those on the march whose turn it is or who may arrive tomorrow, and those who stand before an enemy place. */
    private void addMarchers(Forces forces, int day) {
        for (int f = forces.nextAfoot(0); f >= 0; f = forces.nextAfoot(f + 1)) {
            if (forces.posture[f] == Forces.INVEST || forces.stage[f] <= March.MOST_IN_A_DAY
                    || (day + (int) forces.key[f]) % MARCHERS_ROUND == 0) {
                due.put(f, true);
            }
        }
    }

    /** Those in a siege, or all. */
    private void addBesieged(War war, boolean all) {
        var forces = war.forces;
        for (int f = 0; f < forces.used; f++) {
            if (forces.exists(f) && (all || war.country.besieged(forces.place[f]))) {
                due.put(f, true);
            }
        }
    }

    /** The armies from abroad, but for their garrisons. */
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

    /** A force on today's roll; it may have dissolved since. */
    int force(int i) {
        return force[i];
    }

    /** Days since it was looked after. */
    int days(int i) {
        return days[i];
    }
}
