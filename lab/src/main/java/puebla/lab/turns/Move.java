package puebla.lab.turns;

import puebla.lab.pairs.Difference;

/**
 * How the odds moved between two mornings.
 *
 * @param from
 *            the first morning, days since the scenario's first day
 * @param to
 *            the morning after the last of its days; {@code from + 1} when a single day did it
 * @param outcome
 *            index of the outcome whose odds moved most
 * @param size
 *            the move, with its 95 % interval: futures are paired by branch
 * @param against
 *            index of the outcome whose odds moved most the other way
 */
public record Move(int from, int to, int outcome, Difference size, int against) {
    /** In units of standard errors: many spans are looked at, and two would be found by chance in one of twenty. */
    private static final double CLEAR = 3;
    private static final double STANDARD_ERRORS_OF_HALF = 1.959963984540054;

    /** The move between two mornings, of the outcome that moved most. */
    static Move between(Morning from, Morning to, int outcomes) {
        int most = 0;
        Difference[] moves = new Difference[outcomes];
        for (int o = 0; o < outcomes; o++) {
            moves[o] = from.until(to, o);
            if (Math.abs(moves[o].difference()) > Math.abs(moves[most].difference())) {
                most = o;
            }
        }
        double way = Math.signum(moves[most].difference());
        int against = 0;
        for (int o = 0; o < outcomes; o++) {
            if (way * moves[o].difference() < way * moves[against].difference()) {
                against = o;
            }
        }
        return new Move(from.day(), to.day(), most, moves[most], against);
    }

    /** Whether it stands out from chance. */
    public boolean clear() {
        return Math.abs(size.difference()) > CLEAR / STANDARD_ERRORS_OF_HALF * size.halfWidth();
    }

    /** How many days it took. */
    public int days() {
        return to - from;
    }

    /** The morning that halves it. */
    int middle() {
        return from + days() / 2;
    }
}
