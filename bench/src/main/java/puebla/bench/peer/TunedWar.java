package puebla.bench.peer;

import puebla.kernel.mechanism.War;

/** The tuned peer: a single agent on the schedule runs the day in plain loops, with a fast random generator. */
public final class TunedWar extends PeerWar {
    public TunedWar(War opening, long seed) {
        super(opening, seed);
        draws = new RandomSource.Quick(seed);
        start();
        schedule.scheduleRepeating(0, 0, state -> oneDay(), 1);
    }

    private void oneDay() {
        morning();
        countAll();
        Staff.day(this);
        for (int i = 0, last = forces.size(); i < last; i++) {
            if (forces.get(i).reviewsToday()) {
                Command.review(forces.get(i));
            }
        }
        for (int i = 0, last = forces.size(); i < last; i++) {
            forces.get(i).march();
        }
        countAll();
        for (var place : places) {
            if (place.anybodyBefore) {
                Sieges.meet(place);
                place.count();
            }
            if (place.besieged()) {
                Sieges.day(place);
            }
            place.exhaustion -= place.exhaustion / 200;
        }
        quartermaster();
        for (int i = 0, last = forces.size(); i < last; i++) {
            forces.get(i).live();
        }
        Recruits.day(this);
        for (var place : places) {
            place.gather();
        }
        for (var place : places) {
            place.obey();
        }
        for (var place : places) {
            if (place.dueToday()) {
                for (var cell : place.cells) {
                    cell.think(this);
                }
                place.week();
            }
        }
        treasury.day();
        Generals.forget(this);
        for (var leader : leaders) {
            if (leader.dueToday()) {
                Generals.weigh(leader);
            }
        }
        evening();
    }

    private void countAll() {
        for (var place : places) {
            place.count();
        }
    }

    @Override
    void raised(Force force) {
        // the loops include it
    }
}
