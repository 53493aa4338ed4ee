package puebla.kernel.rule;

import puebla.kernel.mechanism.War;

/** Readings of the external calendar that several mechanisms share. */
public final class CalendarQueries {
    /** Strain above which an external event can be the cause of another event [0…1]. Judgement. */
    private static final double LEAST_STRAIN = 0.1;

    private CalendarQueries() {}

    /** Returns the latest event that strains an actor now, as a cause for another event; −1 when there is none. */
    public static int strainingEvent(War war, int actor) {
        var entries = war.scenario().calendar();
        int latest = -1;
        for (int i = 0; i < entries.size(); i++) {
            int start = war.state.calendar.day(i);
            boolean on = start >= 0 && war.state.day >= start
                    && (entries.get(i).days() == 0 || war.state.day < start + entries.get(i).days());
            if (on && entries.get(i).strains().get(actor) > LEAST_STRAIN && war.state.calendar.event(i) > latest) {
                latest = war.state.calendar.event(i);
            }
        }
        return latest;
    }
}
