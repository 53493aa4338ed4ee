package puebla.kernel.country;

import puebla.kernel.Archive;

/** The home government and where it sits. */
public final class Seat implements Archive.Kept {
    public int place;
    /** It has left the national soil. */
    public boolean abroad;
    /** It was caught and is no more; the cause may go on without it. */
    public boolean caught;
    public int movedDay = -1;
    public int moves;
    /** Authority, 1 full, less after flights. */
    public double authority = 1;
    /** Days in a row on which it held the capital and the country with none of the patron's men left. */
    public int restoredDays;
    public boolean restored;
    public boolean settled;

    public Seat(int firstPlace) {
        place = firstPlace;
    }

    @Override
    public void pass(Archive archive) {
        place = archive.pass(place);
        abroad = archive.pass(abroad);
        caught = archive.pass(caught);
        movedDay = archive.pass(movedDay);
        moves = archive.pass(moves);
        authority = archive.pass(authority);
        restoredDays = archive.pass(restoredDays);
        restored = archive.pass(restored);
        settled = archive.pass(settled);
    }
}
