package puebla.kernel.state;

import java.util.Arrays;

/** Days of the external events in this run, −1 for never, and the strain that they put on each actor today. */
public final class Calendar implements Stateful {
    private final int[] day;
    private final int[] event;
    final double[] strain;
    private boolean telegraph;
    boolean session;
    boolean election;
    private int until;

    /** Creates a calendar without drawn days. */
    public Calendar(int events, int actors) {
        day = new int[events];
        event = new int[events];
        Arrays.fill(event, -1);
        strain = new double[actors];
    }

    /** Returns the first day of an external event in this run; −1 for never. */
    public int day(int entry) {
        return day[entry];
    }

    /** Returns the id of the event that records an external event; −1 before it. */
    public int event(int entry) {
        return event[entry];
    }

    /** Returns the strain at home of an actor today, 0…1. */
    public double strain(int actor) {
        return strain[actor];
    }

    /** Reports whether the telegraph to the theatre exists. */
    public boolean telegraph() {
        return telegraph;
    }

    /** Reports whether the patron's chambers sit. */
    public boolean session() {
        return session;
    }

    /** Reports whether the year has an election of the patron. */
    public boolean election() {
        return election;
    }

    /** Returns the first day on which strain, session or election may change. It is not saved: a restored run computes it
     * again. */
    public int until() {
        return until;
    }

    /** Sets the first day of an external event; −1 for never. */
    public void schedule(int entry, int firstDay) {
        day[entry] = firstDay;
    }

    /** Records that an external event occurs. */
    public void record(int entry, int id) {
        event[entry] = id;
    }

    /** Removes strain, session and election before the current events are added again. */
    public void clear() {
        until = Integer.MAX_VALUE;
        Arrays.fill(strain, 0);
        session = false;
        election = false;
    }

    /** Requires a new computation of strain, session and election on a day at the latest. */
    public void updateBy(int latest) {
        until = Math.min(until, latest);
    }

    /** Begins a session of the patron's chambers. */
    public void holdSession() {
        session = true;
    }

    /** Begins a year with an election of the patron. */
    public void holdElection() {
        election = true;
    }

    /** Adds to the strain of an actor, to at most 1. */
    public void addStrain(int actor, double by) {
        strain[actor] = Math.min(1, strain[actor] + by);
    }

    /** Opens the telegraph to the theatre. */
    public void openTelegraph() {
        telegraph = true;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(day);
        visitor.visit(event);
        visitor.visit(strain);
        telegraph = visitor.visit(telegraph);
        session = visitor.visit(session);
        election = visitor.visit(election);
        if (visitor.replaces()) {
            until = 0;
        }
    }
}
