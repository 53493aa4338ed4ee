package puebla.kernel.politics;

import puebla.kernel.Archive;

/** Days of the external events in this run, −1 for never, and the strain that they put on each actor today. */
public final class Calendar implements Archive.Kept {
    public final int[] day;
    public final int[] event;
    /** Strain at home of each actor today, 0…1. */
    public final double[] strain;
    public boolean telegraph;
    /** True while the patron's chambers sit. */
    public boolean session;
    /** True in a year with an election of the patron. */
    public boolean election;
    /** First day on which strain, session or election may change. Not saved: a restored run computes it again. */
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
