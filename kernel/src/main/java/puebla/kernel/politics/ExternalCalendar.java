package puebla.kernel.politics;

import puebla.kernel.Mechanism;
import puebla.kernel.War;
import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.ExternalEvent;
import puebla.kernel.data.Levers.CalendarMode;
import puebla.kernel.data.Switch;
import puebla.kernel.news.News;

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
    /**
     * Maximum number of draws. If all of them fail, a suitable day had a probability below about one in some hundreds.
     */
    private static final int ATTEMPTS = 1000;
    /** Day key after every branch point: draws with it depend on the branch, not on the day of its branch point. */
    private static final int BEYOND = Integer.MAX_VALUE;

    /** Draws the days of all events for this run. */
    public static void draw(War war) {
        var entries = war.scenario().calendar();
        for (int i = 0; i < entries.size(); i++) {
            war.calendar.day[i] = dayOf(war, entries.get(i));
        }
        for (int pass = 0; pass < 3; pass++) {
            for (int i = 0; i < entries.size(); i++) {
                int required = entries.get(i).requires();
                if (required < 0) {
                    continue;
                }
                if (war.calendar.day[required] < 0) {
                    war.calendar.day[i] = -1;
                } else if (entries.get(i).lag() && war.calendar.day[i] >= 0) {
                    war.calendar.day[i] =
                            war.calendar.day[required] + entries.get(i).day() - entries.get(required).day();
                }
            }
        }
    }

    private static int dayOf(War war, ExternalEvent entry) {
        var mode = war.scenario().levers().calendar();
        if (mode == CalendarMode.OFF || entry.probability() <= 0) {
            return -1;
        }
        return mode == CalendarMode.FIXED ? entry.day() : drawn(war, entry, 0, 0);
    }

    /** Draws a day for an entry; −1 for never. Each attempt on a day has its own random draws. */
    private static int drawn(War war, ExternalEvent entry, int onDay, int attempt) {
        long key = Dice.key("calendar:" + entry.id());
        if (war.dice.uniform(Stream.CALENDAR, key, onDay, 2 * attempt) >= entry.probability()) {
            return -1;
        }
        double spread = entry.sdDays() * (war.scenario().levers().calendar() == CalendarMode.DRAWN ? 2 : 1);
        double day = entry.day() + spread * war.dice.normal(Stream.CALENDAR, key, onDay, 2 * attempt + 1);
        return (int) Math.max(1, Math.floor(day + 0.5));
    }

    /**
     * Redraws all events that have not happened before today, conditional on that. Each event takes the first of many
     * attempts that does not lie in the past. The attempts depend on the branch, not on the day of its branch point.
     * Two branch points of one branch therefore expect the same day, unless the event happens between them. If no
     * attempt is suitable, the event keeps its day; an event at a fixed distance from another then never happens.
     */
    public static void redraw(War war) {
        var mode = war.scenario().levers().calendar();
        if (mode == CalendarMode.FIXED || mode == CalendarMode.OFF) {
            return;
        }
        war.calendar.until = 0;
        var settled = new boolean[war.scenario().calendar().size()];
        for (int i = 0; i < settled.length; i++) {
            settle(war, i, settled);
        }
    }

    /** Redraws an entry after the entry that it requires. */
    private static void settle(War war, int i, boolean[] settled) {
        if (settled[i]) {
            return;
        }
        settled[i] = true;
        int required = war.scenario().calendar().get(i).requires();
        if (required >= 0) {
            settle(war, required, settled);
        }
        if (!past(war, i)) {
            war.calendar.day[i] = again(war, i);
        }
    }

    private static int again(War war, int i) {
        var entries = war.scenario().calendar();
        var entry = entries.get(i);
        int[] days = war.calendar.day;
        if (entry.probability() <= 0 || (entry.requires() >= 0 && days[entry.requires()] < 0)) {
            return -1;
        }
        boolean tied = entry.requires() >= 0 && entry.lag();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int day = drawn(war, entry, BEYOND, attempt);
            if (day >= 0 && tied) {
                day = days[entry.requires()] + entry.day() - entries.get(entry.requires()).day();
            }
            if (day >= war.day || (day < 0 && !required(war, i))) {
                return day;
            }
        }
        return tied ? -1 : days[i];
    }

    private static boolean past(War war, int i) {
        return war.calendar.day[i] >= 0 && war.calendar.day[i] < war.day;
    }

    /**
     * Reports whether an event that requires this entry has already happened, so that this entry is certain to happen.
     */
    private static boolean required(War war, int i) {
        var entries = war.scenario().calendar();
        for (int other = 0; other < entries.size(); other++) {
            if (entries.get(other).requires() == i && past(war, other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void apply(War war) {
        if (war.day >= war.calendar.until) {
            today(war);
        }
    }

    private static void today(War war) {
        var entries = war.scenario().calendar();
        var calendar = war.calendar;
        calendar.until = Integer.MAX_VALUE;
        java.util.Arrays.fill(calendar.strain, 0);
        calendar.session = false;
        calendar.election = false;
        boolean balance = !war.off(Switch.EUROPEAN_BALANCE);
        for (int i = 0; i < entries.size(); i++) {
            int start = calendar.day[i];
            if (start < 0) {
                continue;
            }
            if (war.day < start) {
                calendar.until = Math.min(calendar.until, start);
                continue;
            }
            var entry = entries.get(i);
            if (war.day == start) {
                calendar.event[i] = war.recordExternal(i);
                begin(war, entry, calendar.event[i]);
            }
            if (entry.days() > 0 && war.day >= start + entry.days()) {
                continue;
            }
            if (entry.days() > 0) {
                calendar.until = Math.min(calendar.until, start + entry.days());
            }
            switch (entry.kind()) {
                case SESSION -> calendar.session = true;
                case ELECTION -> calendar.election = true;
                case CRISIS, WAR, SHOCK -> {
                    for (int a = 0; balance && a < calendar.strain.length; a++) {
                        calendar.strain[a] = Math.min(1, calendar.strain[a] + entry.strains().get(a));
                    }
                }
                case NEIGHBOUR_WAR_ENDS, NEIGHBOUR_VOICE, TELEGRAPH -> {
                    // handled on the day of the event
                }
            }
        }
    }

    private static void begin(War war, ExternalEvent entry, int event) {
        switch (entry.kind()) {
            case NEIGHBOUR_WAR_ENDS -> {
                war.neighbour.ownWar = 0;
                war.neighbour.peaceDay = war.day;
                war.neighbour.peaceEvent = event;
                for (int a = 0; a < war.theatre.actors; a++) {
                    if (a != war.scenario().neighbour()) {
                        war.write(war.scenario().neighbour(), a, News.NEIGHBOUR_FREE, 1);
                    }
                }
            }
            case NEIGHBOUR_VOICE -> war.neighbour.voice = 1;
            case TELEGRAPH -> war.calendar.telegraph = true;
            default -> {
                // these events last: see today
            }
        }
    }

    /** Returns the latest event that strains an actor now, as a cause for another event; −1 when there is none. */
    public static int strainingEvent(War war, int actor) {
        var entries = war.scenario().calendar();
        int latest = -1;
        for (int i = 0; i < entries.size(); i++) {
            int start = war.calendar.day[i];
            boolean on = start >= 0 && war.day >= start
                    && (entries.get(i).days() == 0 || war.day < start + entries.get(i).days());
            if (on && entries.get(i).strains().get(actor) > 0.1 && war.calendar.event[i] > latest) {
                latest = war.calendar.event[i];
            }
        }
        return latest;
    }
}
