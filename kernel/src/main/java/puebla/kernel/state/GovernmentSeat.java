package puebla.kernel.state;

/** State of the home government and its seat. */
public final class GovernmentSeat implements Stateful {
    /** Place of the seat. */
    public int place;
    /** Whether it has left the country. */
    public boolean abroad;
    /** Whether it was caught and no longer exists; its armies may fight on. */
    public boolean caught;
    /** Day of the latest move, −1 before the first. */
    public int movedDay = -1;
    /** Number of moves. */
    public int moves;
    /** Authority: 1 is full, less after flights. */
    public double authority = 1;
    /** Consecutive days on which the conditions of a restored republic were met. */
    public int restoredDays;
    /** Whether the republic is restored. */
    public boolean restored;
    /** Whether the home government and the client have settled. */
    public boolean settled;

    /** Creates the state with the first seat. */
    public GovernmentSeat(int firstPlace) {
        place = firstPlace;
    }

    @Override
    public void visit(StateVisitor visitor) {
        place = visitor.visit(place);
        abroad = visitor.visit(abroad);
        caught = visitor.visit(caught);
        movedDay = visitor.visit(movedDay);
        moves = visitor.visit(moves);
        authority = visitor.visit(authority);
        restoredDays = visitor.visit(restoredDays);
        restored = visitor.visit(restored);
        settled = visitor.visit(settled);
    }
}
