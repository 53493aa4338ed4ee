package puebla.kernel;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.Stock;

/**
 * Read-only view of a run in progress, for everything outside the kernel. It shows the state at the end of the latest
 * day. Places, actors, contingents and forces are indices; −1 means none.
 */
public final class WarView {
    private final War war;
    private final ForceView forces;

    WarView(War war) {
        this.war = war;
        forces = new ForceView(war.state.forces);
    }

    public Scenario scenario() {
        return war.scenario();
    }

    /** Returns the day of the run, in days since the scenario's first day. */
    public int day() {
        return war.state.day;
    }

    /** Returns the forces. */
    public ForceView forces() {
        return forces;
    }

    /** Returns the control of a place: −1 (home government) … +1 (intervention). */
    public double control(int place) {
        return war.state.country.control(place);
    }

    /** Returns the side that holds a place: −1 home government, +1 intervention. */
    public int holder(int place) {
        return war.state.country.held(place);
    }

    public boolean besieged(int place) {
        return war.state.country.besieged(place);
    }

    /** Returns the place of the home government; that of its last seat while it is abroad or caught. */
    public int seat() {
        return war.state.seat.place();
    }

    public boolean governmentAbroad() {
        return war.state.seat.abroad();
    }

    public boolean governmentCaught() {
        return war.state.seat.caught();
    }

    /** Returns the place of the client's ruler; −1 without one. */
    public int rulerPlace() {
        return war.state.throne.rulerPlace();
    }

    /** Returns the men of a contingent in a stock. */
    public long men(int contingent, Stock stock) {
        return war.state.men.of(contingent, stock);
    }

    /** Returns the men of a contingent who are under arms in the theatre. */
    public long inField(int contingent) {
        return war.state.inField(contingent);
    }

    /** Returns the dead of a contingent since the first day, from all causes. */
    public long dead(int contingent) {
        return war.state.men.dead(contingent);
    }

    /** Returns the funds of an actor [cents of its currency]; those of the home government with its armies' chests. */
    public long cents(int actor) {
        long cents = war.state.money.cents(actor);
        if (actor == war.scenario().home()) {
            for (int a = 0; a < war.state.armies.size(); a++) {
                cents += war.state.money.cents(war.state.money.chest(a));
            }
        }
        return cents;
    }

    /** Returns the irregulars of the home side [men]. */
    public long bands() {
        return war.state.bands();
    }

    /** Returns the public belief that the client lasts. */
    public double belief() {
        return war.state.belief();
    }

    /** Returns the revenue of the home government, mean of about 60 days [pesos per day]. */
    public double homeRevenue() {
        return war.state.treasuries.homeRevenue();
    }

    /** Returns the needs of the home government, mean of about 60 days [pesos per day]. */
    public double homeNeeds() {
        return war.state.treasuries.homeNeeds();
    }

    /** Returns the revenue of the client, mean of about 60 days [pesos per day]. */
    public double clientRevenue() {
        return war.state.treasuries.clientRevenue();
    }

    /** Returns the needs of the client, mean of about 60 days [pesos per day]. */
    public double clientNeeds() {
        return war.state.treasuries.clientNeeds();
    }

    /** Returns a state variable, of an entity if it has one per entity; −1 for the whole. */
    public double read(StateVariable variable, int entity) {
        return war.read(variable, entity);
    }
}
