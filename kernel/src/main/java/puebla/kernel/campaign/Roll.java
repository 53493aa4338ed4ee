package puebla.kernel.campaign;

import puebla.kernel.Steps;
import puebla.kernel.War;

/**
 * Which bodies of troops are looked after today (fed, nursed, counted), and for how many days: those on the march, before or
 * behind the lines of a siege, and the armies from abroad until the capital is taken every day; those at rest once in a step
 * ({@link puebla.kernel.Steps}), for all the days since.
 */
public final class Roll {
    private static final int KEYS = 1024;
    /** Day of the round on which a body at rest is looked after, by the low bits of its key: its own, not that of its slot. */
    private static final byte[] ITS_DAY = new byte[KEYS];

    static {
        for (int k = 0; k < KEYS; k++) {
            ITS_DAY[k] = (byte) (k % Steps.FORTNIGHTLY.days());
        }
    }

    private int length;
    private final int[] force = new int[Forces.SLOTS];
    private final int[] days = new int[Forces.SLOTS];

    /** Calls the roll, once a day: the mechanisms that follow work off the same one. */
    void call(War war) {
        var forces = war.forces;
        int day = war.day;
        if (forces.rolled == day) {
            return;
        }
        forces.rolled = day;
        length = 0;
        boolean all = war.steps == Steps.DAILY;
        int today = day % Steps.FORTNIGHTLY.days();
        boolean sieges = war.country.anySiege();
        boolean beforeCapital = war.expedition.capitalTakenDay < 0;
        for (int f = 0; f < forces.used; f++) {
            if (!forces.exists(f)) {
                continue;
            }
            int since = day - forces.tended[f];
            boolean atRest = forces.posture[f] == Forces.HOLD && !(sieges && war.country.besieged(forces.place[f]))
                    && !(beforeCapital && war.theatre.foreign[forces.contingent[f]] && !forces.garrison[f]);
            boolean due = all || !atRest || ITS_DAY[(int) forces.key[f] & KEYS - 1] == today;
            if (due && since > 0) {
                force[length] = f;
                days[length++] = since;
                forces.tended[f] = day;
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
