package puebla.kernel.campaign;

import puebla.kernel.War;

/**
 * Which bodies of troops are looked after today (fed, nursed, counted), and for how many days: those on the march, before or
 * behind the lines of a siege, and the patron's army until it has the capital every day; those at rest once in a step
 * ({@link puebla.kernel.Steps}), for all the days since.
 */
public final class Roll {
    private int day = -1;
    private int length;
    private final int[] force = new int[Forces.SLOTS];
    private final int[] days = new int[Forces.SLOTS];

    /** Calls the roll, once a day: the mechanisms that follow work off the same one. */
    void call(War war) {
        if (day == war.day) {
            return;
        }
        day = war.day;
        length = 0;
        var forces = war.forces;
        int step = war.steps.days();
        boolean beforeCapital = war.expedition.capitalTakenDay < 0;
        for (int f = 0; f < forces.used; f++) {
            if (!forces.exists(f)) {
                continue;
            }
            int since = day - forces.tended[f];
            boolean atRest = forces.posture[f] == Forces.HOLD && war.country.siegeSince[forces.place[f]] < 0
                    && !(beforeCapital && forces.contingent[f] == war.theatre.patronCorps && !forces.garrison[f]);
            if (since >= (atRest ? step : 1)) {
                force[length] = f;
                days[length++] = since;
                forces.tended[f] = day;
            }
        }
    }

    /** Another war has moved in: no roll has been called. */
    public void forget() {
        day = -1;
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
