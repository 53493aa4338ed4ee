package puebla.bench.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.mechanism.War;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * The peer in the style of the examples in MASON's manual. Each place, cell and force is an agent on the schedule,
 * once for each phase of the day in which it acts, daily or weekly. Phases are times of the day. Agents within a
 * phase run in random order, except forces, which run in order of age.
 */
public final class NaturalWar extends PeerWar {
    /** Phases of a day. */
    private enum Phase {
        MORNING, COUNT, STAFF, ORDERS, MARCH, COUNT_AGAIN, FIGHT, QUARTERMASTER, LIVE, ROLLS, GATHER, OBEY, THINK, ACT,
        TREASURY, SIDES, EVENING;

        /** Returns the time of the phase [days from midnight]. */
        double hour() {
            return (1 + ordinal()) / 32.0;
        }
    }

    private final Map<Force, List<Stoppable>> scheduled = new HashMap<>();
    /**
     * Ordering of the next force: older forces choose their goals first, as in the kernel, because the choice depends
     * on it.
     */
    private int rank;

    public NaturalWar(War opening, long seed) {
        super(opening, seed);
        start();
        daily(Phase.MORNING, state -> morning());
        daily(Phase.STAFF, state -> Staff.day(this));
        daily(Phase.QUARTERMASTER, state -> quartermaster());
        daily(Phase.ROLLS, state -> Recruits.day(this));
        daily(Phase.TREASURY, state -> treasury.day());
        daily(Phase.TREASURY, state -> Generals.forget(this));
        daily(Phase.EVENING, state -> evening());
        for (var place : places) {
            schedule(place);
        }
        for (var leader : leaders) {
            schedule.scheduleRepeating(firstDay(leader.turn, Place.WEEK) + Phase.SIDES.hour(),
                    state -> Generals.weigh(leader), Place.WEEK);
        }
        for (var force : forces) {
            schedule(force, 0);
        }
    }

    private void daily(Phase phase, Steppable agent) {
        schedule.scheduleRepeating(phase.hour(), agent, 1);
    }

    private void schedule(Place place) {
        daily(Phase.COUNT, state -> place.count());
        daily(Phase.COUNT_AGAIN, state -> place.count());
        daily(Phase.FIGHT, state -> {
            if (place.anybodyBefore) {
                Sieges.meet(place);
                place.count();
            }
            if (place.besieged()) {
                Sieges.day(place);
            }
            place.exhaustion -= place.exhaustion / 200;
        });
        daily(Phase.GATHER, state -> place.gather());
        daily(Phase.OBEY, state -> place.obey());
        int first = firstDay(place.turn, Place.WEEK);
        for (var cell : place.cells) {
            schedule.scheduleRepeating(first + Phase.THINK.hour(), cell, Place.WEEK);
        }
        schedule.scheduleRepeating(first + Phase.ACT.hour(), state -> place.week(), Place.WEEK);
    }

    /** Returns the days until the first day d for which d + {@code turn} is a multiple of {@code period}. */
    private int firstDay(int turn, int period) {
        return Math.floorMod(-(day + turn), period);
    }

    /** Schedules a force from its first phase that is later than {@code now}. */
    private void schedule(Force force, double now) {
        rank++;
        scheduled.put(force, List.of(
                from(now, Phase.ORDERS, force.reviewTurn, Command.REVIEW_DAYS, state -> Command.review(force)),
                from(now, Phase.MARCH, 0, 1, state -> force.march()),
                from(now, Phase.LIVE, 0, 1, state -> force.live())));
    }

    private Stoppable from(double now, Phase phase, int turn, int period, Steppable agent) {
        double today = Math.floor(now);
        int delay = today + phase.hour() > now ? 0 : 1;
        return schedule.scheduleRepeating(today + delay + firstDay(turn + delay, period) + phase.hour(), rank, agent,
                period);
    }

    @Override
    void raised(Force force) {
        schedule(force, schedule.time());
    }

    @Override
    void dissolved(Force force) {
        super.dissolved(force);
        var all = scheduled.remove(force);
        if (all != null) {
            all.forEach(Stoppable::stop);
        }
    }
}
