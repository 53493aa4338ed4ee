package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.data.Leader.Office;

/** A named commander. */
final class Leader {
    enum State {
        ACTIVE, DEAD, CAPTIVE, ABROAD
    }

    final PeerWar war;
    final puebla.kernel.data.Leader data;
    final double ability;
    /** Fit to raise an army: a general or a governor. */
    final boolean commands;
    /** One of the patron's own: he leads its corps, and changes no side. */
    final boolean patrons;
    /** Day of the week on which he weighs his side. */
    final int turn;
    int side;
    State state;
    Place place;
    /** Day on which he changed sides, −1 for never. */
    int switchedDay;

    Leader(PeerWar war, puebla.kernel.data.Leader data, long name, double ability, int side, State state, Place place,
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

    /** The force that he leads. */
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

    /** He leads nobody any more. */
    void leaves() {
        for (int i = 0; i < war.forces.size(); i++) {
            var force = war.forces.get(i);
            if (force.leader == this) {
                force.leader = null;
            }
        }
    }
}
