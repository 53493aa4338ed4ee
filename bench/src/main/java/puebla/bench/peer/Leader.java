package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Leader.Office;

/** A named commander. */
final class Leader {
    enum State {
        ACTIVE, DEAD, CAPTIVE, ABROAD
    }

    final PeerWar war;
    final puebla.kernel.scenario.Leader data;
    final double ability;
    /** True for generals and governors, who may raise an army. */
    final boolean commands;
    /** True for the patron's leaders, who command its corps and do not defect. */
    final boolean patrons;
    /** Offset of the weekday on which he considers defection. */
    final int turn;
    int side;
    State state;
    Place place;
    /** Day of his last defection, −1 for none. */
    int switchedDay;

    Leader(PeerWar war, puebla.kernel.scenario.Leader data, long name, double ability, int side, State state,
            Place place,
            int switchedDay) {
        this.war = war;
        this.data = data;
        this.ability = ability;
        this.side = side;
        this.state = state;
        this.place = place;
        this.switchedDay = switchedDay;
        commands = data.office() == Office.GENERAL || data.office() == Office.GOVERNOR;
        patrons = data.intervention() && Math.abs(data.creed()) < 0.05;
        turn = (int) (name & 1023) % Place.WEEK;
    }

    boolean active() {
        return state == State.ACTIVE;
    }

    boolean dueToday() {
        return (war.day + turn) % Place.WEEK == 0;
    }

    /** Returns the force that he commands, or null. */
    @Nullable
    Force force() {
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            if (force.leader == this && !force.gone) {
                return force;
            }
        }
        return null;
    }

    /** Removes him from every command. */
    void leaves() {
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            if (force.leader == this) {
                force.leader = null;
            }
        }
    }
}
