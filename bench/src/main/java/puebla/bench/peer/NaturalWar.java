package puebla.bench.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.War;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * As the manual's examples do it: every place, cell and force is an agent on the schedule, once for each phase of the day
 * in which it acts, or once a week where that is all it does; phases are hours of the day, agents within one come in
 * random order.
 */
public final class NaturalWar extends PeerWar {
    /** Phases of a day. */
    private enum Phase {
        MORNING, COUNT, STAFF, ORDERS, MARCH, COUNT_AGAIN, FIGHT, QUARTERMASTER, LIVE, ROLLS, GATHER, OBEY, THINK, ACT,
        TREASURY, SIDES, EVENING;

        /** Its time, in days from midnight. */
        double hour() {
            return (1 + ordinal()) / 32.0;
        }
    }

    private final Map<Force, List<Stoppable>> scheduled = new HashMap<>();
    /** Older bodies choose their goals first, as in the kernel: who goes where hangs on it. */
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

    /** Days from now to the first whose number with {@code turn} is a multiple of {@code period}. */
    private int firstDay(int turn, int period) {
        return Math.floorMod(-(day + turn), period);
    }

    /** A force acts from the first of its phases that is still ahead. */
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
