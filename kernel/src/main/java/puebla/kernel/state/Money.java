package puebla.kernel.state;

/**
 * Ledger of all money of the war, in whole cents. There are two currencies: the theatre's (pesos) and the patron's
 * (francs in the shipped scenario). Each actor has a treasury in one of them, and each army of the home side a chest in
 * the theatre's; five outside accounts, which may become negative, represent the rest of the world.
 *
 * <p>{@link #pay} moves cents between accounts of one currency. {@link #exchange} makes a pair of such payments through
 * the exchange desk and books the rounding in an account of its own. Therefore each currency always sums to zero.
 */
public final class Money implements Stateful {
    /** Accounts other than the actors' treasuries. */
    public enum Outside {
        /** Taxpayers, suppliers and soldiers of the theatre (pesos). */
        PEOPLE,
        /** The patron's taxpayers, suppliers, soldiers and bond market (patron's currency). */
        PATRON_PUBLIC,
        /** Exchange desk, side of the theatre's currency. */
        DESK_PESO,
        /** Exchange desk, side of the patron's currency. */
        DESK_PATRON,
        /** Remainders of rounding (patron's currency). */
        ROUNDING
    }

    /** Cents per unit of a currency [cents]. */
    public static final int CENTS = 100;
    private static final int OUTSIDE = Outside.values().length;

    private final int actors;
    private final long[] cents;
    /** By account: whether it is in the patron's currency. */
    private final boolean[] patrons;

    public Money(int actors, int patron, int armies) {
        this.actors = actors;
        cents = new long[actors + OUTSIDE + armies];
        patrons = new boolean[cents.length];
        patrons[patron] = true;
        for (var account : Outside.values()) {
            patrons[actors + account.ordinal()] = inPatronsCurrency(account);
        }
    }

    /** Returns an amount in cents, rounded. */
    public static long toCents(double units) {
        return Math.round(units * CENTS);
    }

    /** Returns an amount of cents in units of its currency. */
    public static double toUnits(long cents) {
        return cents / (double) CENTS;
    }

    /** Returns the account number of an outside account. */
    public int outside(Outside account) {
        return actors + account.ordinal();
    }

    /** Returns the account number of the chest of an army. */
    public int chest(int army) {
        return actors + OUTSIDE + army;
    }

    /**
     * Returns the balance of an account [cents].
     *
     * @param account
     *            index of an actor, {@link #outside} or {@link #chest}
     */
    public long cents(int account) {
        return cents[account];
    }

    /** Returns the balance of an account [units of its currency]. */
    public double units(int account) {
        return toUnits(cents[account]);
    }

    /**
     * Moves cents between two accounts of one currency.
     *
     * @throws InvariantViolation
     *            if the currencies differ or the amount is negative
     */
    public void pay(int from, int to, long amount, Cause cause) {
        if (amount < 0 || patrons(from) != patrons(to)) {
            throw new InvariantViolation(
                    "money: invalid payment of " + amount + " cents from account " + from + " to " + to + " (" + cause
                            + ")");
        }
        cents[from] -= amount;
        cents[to] += amount;
    }

    /**
     * Pays pesos from {@code from} as patron's currency into {@code to}, or the other way round.
     *
     * @param amount
     *            cents to pay, in the currency of {@code from}
     * @param rate
     *            units of the patron's currency per peso
     * @return cents received
     * @throws InvariantViolation
     *            if both accounts have the same currency or the amount is negative
     */
    public long exchange(int from, int to, long amount, double rate, Cause cause) {
        boolean intoPatrons = patrons(to);
        if (patrons(from) == intoPatrons || amount < 0) {
            throw new InvariantViolation(
                    "money: invalid exchange of " + amount + " cents between accounts " + from + " and " + to
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

    /**
     * Checks the balance of both currencies.
     *
     * @throws InvariantViolation
     *            if a currency does not sum to zero
     */
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
            throw new InvariantViolation(
                    "money: accounts do not sum to zero but to " + pesos + " and " + patrons + " cents");
        }
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(cents);
    }
}
