package puebla.kernel.state;

import puebla.kernel.country.Restoration;

/** State of the home government and its seat. */
public final class GovernmentSeat implements Stateful {
    public int place;
    /** Whether it has left the country. */
    public boolean abroad;
    /** Whether it was caught and no longer exists; its armies may fight on. */
    public boolean caught;
    public int movedDay = -1;
    public int moves;
    /** Authority: 1 is full, less after flights. */
    public double authority = 1;
    /** Consecutive days on which the conditions of {@link Restoration} were met. */
    public int restoredDays;
    public boolean restored;
    public boolean settled;

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
