package puebla.kernel.state;

/** State of the neighbour: its own war, its pressure on the patron, its help to the home government. */
public final class Neighbour implements Stateful {
    /** 1 during its own civil war, 0 afterwards. */
    public double ownWar = 1;
    /** Day on which its own war ended, −1 before it. */
    public int peaceDay = -1;
    /** Event of the end of its own war, −1 before it. */
    public int peaceEvent = -1;
    /** Severity of its diplomatic notes, 0…1. */
    public double notes;
    /** 1 if it keeps an army at the border, otherwise 0. */
    public double borderArmy;
    /** Day on which it decided about the border army, −1 before it. */
    public int borderArmyDay = -1;
    /** Day of its ultimatum, −1 before it. */
    public int ultimatumDay = -1;
    /** Event of its ultimatum, −1 before it. */
    public int ultimatumEvent = -1;
    /** Voices in its legislature against the patron, decaying, 0…1. */
    public double voice;
    /** Actual pressure, before news of it reaches other actors: 0…1, times the lever. */
    public double pressure;
    /**
     * Factor of the arms that reach the home side: 1 (none) to 2.2. Without purchases and with its lever at 1, it
     * is at most 1.8.
     */
    public double arms = 1;
    /** Event that records the flow of arms, −1 before it. */
    public int armsEvent = -1;
    public int reviewDay = -1;

    @Override
    public void visit(StateVisitor visitor) {
        ownWar = visitor.visit(ownWar);
        peaceDay = visitor.visit(peaceDay);
        peaceEvent = visitor.visit(peaceEvent);
        notes = visitor.visit(notes);
        borderArmy = visitor.visit(borderArmy);
        borderArmyDay = visitor.visit(borderArmyDay);
        ultimatumDay = visitor.visit(ultimatumDay);
        ultimatumEvent = visitor.visit(ultimatumEvent);
        voice = visitor.visit(voice);
        pressure = visitor.visit(pressure);
        arms = visitor.visit(arms);
        armsEvent = visitor.visit(armsEvent);
        reviewDay = visitor.visit(reviewDay);
    }
}
