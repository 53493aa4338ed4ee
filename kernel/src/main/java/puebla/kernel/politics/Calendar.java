package puebla.kernel.politics;

import puebla.kernel.Archive;

/** Days of the external events in this war, −1 for never, and what strain they put on each actor today. */
public final class Calendar implements Archive.Kept {
    public final int[] day;
    public final int[] event;
    /** Strain at home of each actor today, 0…1. */
    public final double[] strain;
    public boolean telegraph;
    /** The patron's chambers sit. */
    public boolean session;
    /** A year with an election of the patron. */
    public boolean election;
    /** Day up to which strain, session and election stay as they are; not saved: a restored war looks anew. */
    int until;

    public Calendar(int events, int actors) {
        day = new int[events];
        event = new int[events];
        java.util.Arrays.fill(event, -1);
        strain = new double[actors];
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(day);
        archive.pass(event);
        archive.pass(strain);
        telegraph = archive.pass(telegraph);
        session = archive.pass(session);
        election = archive.pass(election);
        until = 0;
    }
}
