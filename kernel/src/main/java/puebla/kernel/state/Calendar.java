package puebla.kernel.state;

/** Days of the external events in this run, −1 for never, and the strain that they put on each actor today. */
public final class Calendar implements Stateful {
    /** By event: first day in this run, −1 for never. */
    public final int[] day;
    /** By event: id of the event that records it, −1 before it. */
    public final int[] event;
    /** Strain at home of each actor today, 0…1. */
    public final double[] strain;
    /** Whether the telegraph to the theatre exists. */
    public boolean telegraph;
    /** True while the patron's chambers sit. */
    public boolean session;
    /** True in a year with an election of the patron. */
    public boolean election;
    /** First day on which strain, session or election may change. Not saved: a restored run computes it again. */
    public int until;

    /** Creates a calendar without drawn days. */
    public Calendar(int events, int actors) {
        day = new int[events];
        event = new int[events];
        java.util.Arrays.fill(event, -1);
        strain = new double[actors];
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(day);
        visitor.visit(event);
        visitor.visit(strain);
        telegraph = visitor.visit(telegraph);
        session = visitor.visit(session);
        election = visitor.visit(election);
        until = 0;
    }
}
