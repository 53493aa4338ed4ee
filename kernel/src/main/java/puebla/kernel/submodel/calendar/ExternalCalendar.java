package puebla.kernel.submodel.calendar;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;

/**
 * External calendar: the world outside the theatre, and the only dates of the model. On the first day each event gets
 * its day (or never):
 *
 * <pre>
 *   fixed     the historical day
 *   jittered  happens with its probability; historical day + N(0, sd)
 *   drawn     happens with its probability; historical day + N(0, 2 sd)
 *   off       never
 * </pre>
 *
 * An event that requires another cannot happen without it, and may keep the historical distance to it. Each day the
 * strains of all current events add up for every actor, to at most 1.
 *
 * <p><b>Source:</b> the calendar file, entry by entry. <b>Leaves out:</b> any effect of the war on the world outside.
 */
public final class ExternalCalendar implements Mechanism {
    @Override
    public void apply(War war) {
        if (war.state.day >= war.state.calendar.until()) {
            today(war);
        }
    }

    private static void today(War war) {
        var entries = war.scenario().calendar();
        var calendar = war.state.calendar;
        calendar.clear();
        boolean balance = !war.off(SystemSwitch.EUROPEAN_BALANCE);
        for (int i = 0; i < entries.size(); i++) {
            int start = calendar.day(i);
            if (start < 0) {
                continue;
            }
            if (war.state.day < start) {
                calendar.updateBy(start);
                continue;
            }
            var entry = entries.get(i);
            if (war.state.day == start) {
                int event = record(war, i);
                calendar.record(i, event);
                begin(war, entry, event);
            }
            if (entry.days() > 0 && war.state.day >= start + entry.days()) {
                continue;
            }
            if (entry.days() > 0) {
                calendar.updateBy(start + entry.days());
            }
            switch (entry.kind()) {
                case SESSION -> calendar.holdSession();
                case ELECTION -> calendar.holdElection();
                case CRISIS, WAR, SHOCK -> {
                    for (int a = 0; balance && a < war.columns.actors(); a++) {
                        calendar.addStrain(a, entry.strains().get(a));
                    }
                }
                case NEIGHBOUR_WAR_ENDS, NEIGHBOUR_VOICE, TELEGRAPH -> {
                    // handled on the day of the event
                }
            }
        }
    }

    /** Records that an entry occurs today. */
    private static int record(War war, int entry) {
        boolean neighbours = war.scenario().calendar().get(entry).kind() == ExternalEvent.Kind.NEIGHBOUR_WAR_ENDS;
        return war.events.begin(CalendarEvents.EXTERNAL).external(entry)
                .by(neighbours ? war.scenario().neighbour() : -1)
                .record();
    }

    private static void begin(War war, ExternalEvent entry, int event) {
        switch (entry.kind()) {
            case NEIGHBOUR_WAR_ENDS -> {
                war.state.neighbour.endOwnWar(war.state.day, event);
                for (int a = 0; a < war.columns.actors(); a++) {
                    if (a != war.scenario().neighbour()) {
                        war.dispatches.write(war.scenario().neighbour(), a, DispatchTopic.NEIGHBOUR_FREE, 1);
                    }
                }
            }
            case NEIGHBOUR_VOICE -> war.state.neighbour.speakOut();
            case TELEGRAPH -> war.state.calendar.openTelegraph();
            default -> {
                // these events last: see today
            }
        }
    }
}
