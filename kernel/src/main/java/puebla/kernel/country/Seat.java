package puebla.kernel.country;

import puebla.kernel.Archive;

/** State of the home government and its seat. */
public final class Seat implements Archive.Kept {
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
