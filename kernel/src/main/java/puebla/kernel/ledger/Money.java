package puebla.kernel.ledger;

import puebla.kernel.Archive;
import puebla.kernel.KernelFault;

/**
 * Every cent of the war. Two currencies: the theatre's (pesos) and the patron's (francs in the shipped war). Each actor
 * has a chest in one of them; the rest of the world is five outside accounts that may run negative. {@link #pay} moves
 * whole cents between accounts of one currency; {@link #exchange} is a pair of such entries through the exchange desk,
 * with what rounding leaves in its own account. So each currency sums to zero for ever.
 */
public final class Money implements Archive.Kept {
    /** Accounts beside the actors' chests. */
    public enum Outside {
        /** Tax-payers, suppliers and soldiers of the theatre (pesos). */
        PEOPLE,
        /** The patron's tax-payers, suppliers, soldiers and bond market (patron's currency). */
        PATRON_PUBLIC,
        /** Exchange desk, theatre's side. */
        DESK_PESO,
        /** Exchange desk, patron's side. */
        DESK_PATRON,
        /** What rounding left, patron's currency. */
        ROUNDING
    }

    private static final int OUTSIDE = Outside.values().length;

    private final int actors;
    private final long[] cents;
    /** Whether an account is kept in the patron's currency. */
    private final boolean[] patrons;

    public Money(int actors, int patron) {
        this.actors = actors;
        cents = new long[actors + OUTSIDE];
        patrons = new boolean[cents.length];
        patrons[patron] = true;
        for (var account : Outside.values()) {
            patrons[actors + account.ordinal()] = inPatronsCurrency(account);
        }
    }

    /** Account of the outside world. */
    public int outside(Outside account) {
        return actors + account.ordinal();
    }

    /** Cents in an account: an actor's chest by its index, or {@link #outside}. */
    public long cents(int account) {
        return cents[account];
    }

    /** Whole units in an account, cut towards zero. */
    public double units(int account) {
        return cents[account] / 100.0;
    }

    /** Moves cents between two accounts of one currency. */
    public void pay(int from, int to, long amount, Cause cause) {
        if (amount < 0 || patrons(from) != patrons(to)) {
            throw new KernelFault(
                    "money: " + amount + " cents cannot go from account " + from + " to " + to + " (" + cause + ")");
        }
        cents[from] -= amount;
        cents[to] += amount;
    }

    /**
     * Pays pesos out of {@code from} as patron's currency into {@code to}, or the other way round.
     *
     * @param rate
     *            units of the patron's currency per peso
     * @return cents received
     */
    public long exchange(int from, int to, long amount, double rate, Cause cause) {
        boolean intoPatrons = patrons(to);
        if (patrons(from) == intoPatrons || amount < 0) {
            throw new KernelFault("money: no exchange of " + amount + " cents between accounts " + from + " and " + to
                    + " (" + cause + ")");
        }
        double exact = intoPatrons ? amount * rate : amount / rate;
        long received = (long) Math.floor(exact);
        pay(from, outside(intoPatrons ? Outside.DESK_PESO : Outside.DESK_PATRON), amount, Cause.EXCHANGE);
        pay(outside(intoPatrons ? Outside.DESK_PATRON : Outside.DESK_PESO), to, received, cause);
        if (intoPatrons && exact - received >= 0.5) {
            pay(outside(Outside.DESK_PATRON), outside(Outside.ROUNDING), 1, Cause.ROUNDING);
        }
        return received;
    }

    private boolean patrons(int account) {
        return patrons[account];
    }

    private static boolean inPatronsCurrency(Outside account) {
        return switch (account) {
            case PEOPLE, DESK_PESO -> false;
            case PATRON_PUBLIC, DESK_PATRON, ROUNDING -> true;
        };
    }

    /** @throws KernelFault when a currency does not sum to zero */
    public void audit() {
        long pesos = 0;
        long patrons = 0;
        for (int i = 0; i < cents.length; i++) {
            if (patrons(i)) {
                patrons += cents[i];
            } else {
                pesos += cents[i];
            }
        }
        if (pesos != 0 || patrons != 0) {
            throw new KernelFault("money: the books are out by " + pesos + " and " + patrons + " cents");
        }
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(cents);
    }
}
