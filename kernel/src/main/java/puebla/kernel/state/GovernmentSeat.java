package puebla.kernel.state;

/** State of the home government and its seat. */
public final class GovernmentSeat implements Stateful {
    int place;
    boolean abroad;
    boolean caught;
    private int caughtDay = -1;
    private int movedDay = -1;
    private int moves;
    double authority = 1;
    private int restoredDays;
    private boolean restored;
    private boolean settled;

    /** Creates the state with the first seat. */
    public GovernmentSeat(int firstPlace) {
        place = firstPlace;
    }

    /** Returns the place of the seat; abroad, the place to which it returns. */
    public int place() {
        return place;
    }

    /** Reports whether it has left the country. */
    public boolean abroad() {
        return abroad;
    }

    /** Reports whether it was caught and has no heir yet; its armies may fight on. */
    public boolean caught() {
        return caught;
    }

    /** Returns the day of the latest move; −1 before the first. */
    public int movedDay() {
        return movedDay;
    }

    /** Returns the number of moves. */
    public int moves() {
        return moves;
    }

    /** Returns its authority: 1 is full, less after flights. */
    public double authority() {
        return authority;
    }

    /** Returns the consecutive days on which the conditions of a restored republic were met. */
    public int restoredDays() {
        return restoredDays;
    }

    /** Reports whether the republic is restored. */
    public boolean restored() {
        return restored;
    }

    /** Reports whether the home government and the client have settled. */
    public boolean settled() {
        return settled;
    }

    /** Moves the seat to another place. */
    public void move(int to, int day) {
        place = to;
        movedDay = day;
        moves++;
    }

    /** Moves the seat abroad. */
    public void leaveCountry(int day) {
        abroad = true;
        movedDay = day;
        moves++;
    }

    /** Chooses the place to which a seat abroad returns. */
    public void waitAt(int frontier) {
        place = frontier;
    }

    /** Moves the seat from abroad back to its place. */
    public void returnToCountry() {
        abroad = false;
    }

    /** Records that the government was caught. */
    public void capture(int day, double authorityLeft) {
        caught = true;
        caughtDay = day;
        authority = authorityLeft;
    }

    /** Puts an heir of the captured government in office at a place. */
    public void succeed(int at, int day, double authorityOfHeir) {
        caught = false;
        place = at;
        movedDay = day;
        authority = authorityOfHeir;
    }

    /** Returns the day on which the government was last caught; −1 before. */
    public int caughtDay() {
        return caughtDay;
    }

    /** Lowers the authority, to {@code least} at the lowest. */
    public void weaken(double by, double least) {
        authority = Math.max(least, authority - by);
    }

    /**
     * Recovers the authority of one day.
     *
     * @param days
     *            time constant [days]
     */
    public void recover(double days) {
        authority += (1 - authority) / days;
    }

    /** Counts the consecutive days on which the conditions of a restored republic hold. */
    public void countRestored(boolean holds) {
        restoredDays = holds ? restoredDays + 1 : 0;
    }

    /** Restores the republic in its capital. */
    public void restore(int capital) {
        restored = true;
        place = capital;
    }

    /** Records that the home government and the client have settled. */
    public void settle() {
        settled = true;
    }

    @Override
    public void visit(StateVisitor visitor) {
        place = visitor.visit(place);
        abroad = visitor.visit(abroad);
        caught = visitor.visit(caught);
        caughtDay = visitor.visit(caughtDay);
        movedDay = visitor.visit(movedDay);
        moves = visitor.visit(moves);
        authority = visitor.visit(authority);
        restoredDays = visitor.visit(restoredDays);
        restored = visitor.visit(restored);
        settled = visitor.visit(settled);
    }
}
