package puebla.kernel.state;

/** State of the neighbour: its own war, its pressure on the patron, its help to the home government. */
public final class Neighbour implements Stateful {
    double ownWar = 1;
    int peaceDay = -1;
    private int peaceEvent = -1;
    double notes;
    double borderArmy;
    int borderArmyDay = -1;
    int ultimatumDay = -1;
    private int ultimatumEvent = -1;
    double voice;
    double pressure;
    double arms = 1;
    private int armsEvent = -1;

    /** Returns 1 during its own civil war, 0 afterwards. */
    public double ownWar() {
        return ownWar;
    }

    /** Returns the day on which its own war ended, −1 before it. */
    public int peaceDay() {
        return peaceDay;
    }

    /** Returns the event of the end of its own war, −1 before it. */
    public int peaceEvent() {
        return peaceEvent;
    }

    /** Returns the severity of its diplomatic notes, 0…1. */
    public double notes() {
        return notes;
    }

    /** Returns 1 if it keeps an army at the border, otherwise 0. */
    public double borderArmy() {
        return borderArmy;
    }

    /** Returns the day on which it decided about the border army, −1 before it. */
    public int borderArmyDay() {
        return borderArmyDay;
    }

    /** Returns the day of its ultimatum, −1 before it. */
    public int ultimatumDay() {
        return ultimatumDay;
    }

    /** Returns the event of its ultimatum, −1 before it. */
    public int ultimatumEvent() {
        return ultimatumEvent;
    }

    /** Returns the weight of the voices in its legislature against the patron, decaying, 0…1. */
    public double voice() {
        return voice;
    }

    /** Returns its actual pressure, before news of it reaches other actors: 0…1, times the lever. */
    public double pressure() {
        return pressure;
    }

    /** Returns the factor of the arms that reach the home side: 1 (none) to 2.2. Without purchases and with its lever at 1, it
     * is at most 1.8. */
    public double arms() {
        return arms;
    }

    /** Returns the event that records the flow of arms, −1 before it. */
    public int armsEvent() {
        return armsEvent;
    }

    /** Ends its own war. */
    public void endOwnWar(int day, int event) {
        ownWar = 0;
        peaceDay = day;
        peaceEvent = event;
    }

    /** Records a voice in its legislature against the patron. */
    public void speakOut() {
        voice = 1;
    }

    /**
     * Fades the voices in its legislature.
     *
     * @param kept
     *            share that is left
     */
    public void fadeVoice(double kept) {
        voice *= kept;
    }

    /** Decides whether to keep an army at the border. */
    public void decideBorderArmy(int day, boolean sent) {
        borderArmyDay = day;
        borderArmy = sent ? 1 : 0;
    }

    /** Sends a note, which is more severe than the last one. */
    public void sendNote(double harder) {
        notes = Math.min(1, notes + harder);
    }

    /** Issues an ultimatum. */
    public void issueUltimatum(int day, int event) {
        ultimatumDay = day;
        ultimatumEvent = event;
    }

    /** Records its pressure. */
    public void press(double newPressure) {
        pressure = newPressure;
    }

    /**
     * Moves the arms that reach the home side towards their target.
     *
     * @param days
     *            time constant [days]
     */
    public void supplyArms(double target, double days) {
        arms += (target - arms) / days;
    }

    /** Records the event of the flow of arms. */
    public void recordArms(int event) {
        armsEvent = event;
    }

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
    }
}
