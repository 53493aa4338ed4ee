package puebla.kernel.state;

import java.util.List;
import puebla.kernel.scenario.Contingent;

/**
 * Ledger of all men of the war, in whole numbers, by contingent and {@link Stock}. Men change only through
 * {@link #move}: from a stock to a stock, with a cause. Therefore no man is created or lost.
 */
public final class Men implements Stateful {
    private static final int STOCKS = Stock.values().length;

    private final long[] men;
    private final List<Contingent> contingents;
    private final long total;

    /**
     * Creates the ledger with all men at home, as many as each contingent's pool.
     *
     * @param natives
     *            men of the country who can bear arms; they belong to the home line's pool, from which both native
     *            armies recruit
     */
    public Men(List<Contingent> contingents, long natives) {
        this.contingents = contingents;
        men = new long[contingents.size() * STOCKS];
        long sum = 0;
        for (int c = 0; c < contingents.size(); c++) {
            long pool =
                    contingents.get(c).pool() + (contingents.get(c).kind() == Contingent.Kind.HOME_LINE ? natives : 0);
            men[c * STOCKS + Stock.HOME.ordinal()] = pool;
            sum += pool;
        }
        total = sum;
    }

    /** Returns the men of a contingent in a stock. */
    public long of(int contingent, Stock stock) {
        return men[contingent * STOCKS + stock.ordinal()];
    }

    /** Returns the dead of a contingent from any cause. */
    public long dead(int contingent) {
        return of(contingent, Stock.KILLED) + of(contingent, Stock.DEAD_OF_DISEASE);
    }

    /** Moves men of one contingent between stocks. */
    public void move(int contingent, Stock from, Stock to, long count, Cause cause) {
        move(contingent, from, contingent, to, count, cause);
    }

    /**
     * Moves men, also from one contingent to another (drafted prisoners, units that change sides).
     *
     * @throws InvariantViolation
     *            if the source holds fewer men, or {@code count} is negative
     */
    public void move(int contingent, Stock from, int toContingent, Stock to, long count, Cause cause) {
        int source = contingent * STOCKS + from.ordinal();
        if (count < 0 || men[source] < count) {
            throw new InvariantViolation(
                    "men: " + count + " of " + contingents.get(contingent).id() + " cannot leave " + from
                            + ", which holds " + men[source] + " (" + cause + ")");
        }
        men[source] -= count;
        men[toContingent * STOCKS + to.ordinal()] += count;
    }

    /**
     * Checks that the number of men has not changed.
     *
     * @throws InvariantViolation
     *            if men were created or lost
     */
    public void audit() {
        long sum = 0;
        for (int i = 0; i < men.length; i++) {
            if (men[i] < 0) {
                throw new InvariantViolation(
                        "men: " + contingents.get(i / STOCKS).id() + " " + Stock.values()[i % STOCKS] + " = " + men[i]);
            }
            sum += men[i];
        }
        if (sum != total) {
            throw new InvariantViolation("men: " + sum + " in total, " + total + " on the first day");
        }
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(men);
    }
}
