package puebla.kernel;

import puebla.kernel.state.ForceTable;
import puebla.kernel.state.Posture;

/** Read-only view of the forces. A force is the index of its slot; a slot is free again when its force is gone. */
public final class ForceView {
    private final ForceTable forces;

    ForceView(ForceTable forces) {
        this.forces = forces;
    }

    /** Returns one more than the highest slot in use. */
    public int slots() {
        return forces.used();
    }

    /** Reports whether a slot has a force. */
    public boolean exists(int force) {
        return forces.exists(force);
    }

    public int contingent(int force) {
        return forces.contingent(force);
    }

    /** Returns −1 for the home government, +1 for the intervention. */
    public int side(int force) {
        return forces.side(force);
    }

    /** Returns the place of a force, or the place from which it marches. */
    public int place(int force) {
        return forces.place(force);
    }

    /** Returns the next place of a march; −1 when the force stands. */
    public int toward(int force) {
        return forces.toward(force);
    }

    /** Returns the march left to the next place [days]. */
    public double stage(int force) {
        return forces.stage(force);
    }

    public Posture posture(int force) {
        return forces.posture(force);
    }

    public boolean garrison(int force) {
        return forces.garrison(force);
    }

    /** Reports whether a ship carries the force. */
    public boolean atSea(int force) {
        return forces.atSea(force);
    }

    /** Returns the fit and sick men. */
    public long strength(int force) {
        return forces.strength(force);
    }

    /** Returns the day on which the force was created, in days since the scenario's first day. */
    public int createdDay(int force) {
        return forces.createdDay(force);
    }
}
