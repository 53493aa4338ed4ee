package puebla.kernel.patron;

import puebla.kernel.Archive;

/** State of the neighbour: its own war, its pressure on the patron, its help to the home government. */
public final class Neighbour implements Archive.Kept {
    /** 1 during its own civil war, 0 afterwards. */
    public double ownWar = 1;
    public int peaceDay = -1;
    public int peaceEvent = -1;
    /** Severity of its diplomatic notes, 0…1. */
    public double notes;
    public double borderArmy;
    public int borderArmyDay = -1;
    public int ultimatumDay = -1;
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
    public int armsEvent = -1;
    public int reviewDay = -1;

    @Override
    public void pass(Archive archive) {
        ownWar = archive.pass(ownWar);
        peaceDay = archive.pass(peaceDay);
        peaceEvent = archive.pass(peaceEvent);
        notes = archive.pass(notes);
        borderArmy = archive.pass(borderArmy);
        borderArmyDay = archive.pass(borderArmyDay);
        ultimatumDay = archive.pass(ultimatumDay);
        ultimatumEvent = archive.pass(ultimatumEvent);
        voice = archive.pass(voice);
        pressure = archive.pass(pressure);
        arms = archive.pass(arms);
        armsEvent = archive.pass(armsEvent);
        reviewDay = archive.pass(reviewDay);
    }
}
