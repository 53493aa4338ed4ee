package puebla.kernel.submodel.calendar;

import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.ExternalEvent;
import puebla.kernel.scenario.Levers.CalendarMode;

/** Random days of the events of the external calendar, at the start of a run and of a branch. */
public final class CalendarDraws {
    private static final Draw HAPPENS = Draw.of("calendar.happens");
    private static final Draw DAY = Draw.of("calendar.day");

    /**
     * Maximum number of draws. If all of them fail, a suitable day had a probability below about one in some hundreds.
     */
    private static final int ATTEMPTS = 1000;

    /** Day key after every branch point: draws with it depend on the branch, not on the day of its branch point. */
    private static final int BEYOND = Integer.MAX_VALUE;

    /** Passes over the events that require others, enough for a chain of so many requirements. */
    private static final int PASSES = 3;

    private CalendarDraws() {}

    /** Draws the days of all events for this run. */
    public static void draw(War war) {
        var entries = war.scenario().calendar();
        for (int i = 0; i < entries.size(); i++) {
            war.state.calendar.schedule(i, dayOf(war, entries.get(i)));
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < entries.size(); i++) {
                int required = entries.get(i).requires();
                if (required < 0) {
                    continue;
                }
                if (war.state.calendar.day(required) < 0) {
                    war.state.calendar.schedule(i, -1);
                } else if (entries.get(i).lag() && war.state.calendar.day(i) >= 0) {
                    war.state.calendar.schedule(i,
                            war.state.calendar.day(required) + entries.get(i).day() - entries.get(required).day());
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
        long key = KeyedRandom.key("calendar:" + entry.id());
        if (war.random().uniform(HAPPENS, key, onDay, attempt) >= entry.probability()) {
            return -1;
        }
        double spread = entry.sdDays() * (war.scenario().levers().calendar() == CalendarMode.DRAWN ? 2 : 1);
        double day = entry.day() + spread * war.random().normal(DAY, key, onDay, attempt);
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
        war.state.calendar.updateBy(0);
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
            war.state.calendar.schedule(i, again(war, i));
        }
    }

    private static int again(War war, int i) {
        var entries = war.scenario().calendar();
        var entry = entries.get(i);
        var calendar = war.state.calendar;
        if (entry.probability() <= 0 || (entry.requires() >= 0 && calendar.day(entry.requires()) < 0)) {
            return -1;
        }
        boolean tied = entry.requires() >= 0 && entry.lag();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int day = drawn(war, entry, BEYOND, attempt);
            if (day >= 0 && tied) {
                day = calendar.day(entry.requires()) + entry.day() - entries.get(entry.requires()).day();
            }
            if (day >= war.state.day || (day < 0 && !required(war, i))) {
                return day;
            }
        }
        return tied ? -1 : calendar.day(i);
    }

    private static boolean past(War war, int i) {
        return war.state.calendar.day(i) >= 0 && war.state.calendar.day(i) < war.state.day;
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
}
