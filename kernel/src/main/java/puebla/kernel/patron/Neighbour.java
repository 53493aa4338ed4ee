package puebla.kernel.patron;

import puebla.kernel.Archive;

/** The great neighbour: its own war, its pressure on the patron, its help to the home government. */
public final class Neighbour implements Archive.Kept {
    /** 1 while it fights its own civil war, 0 after. */
    public double ownWar = 1;
    public int peaceDay = -1;
    public int peaceEvent = -1;
    /** How hard its notes have become, 0…1. */
    public double notes;
    public double borderArmy;
    public int borderArmyDay = -1;
    public int ultimatumDay = -1;
    public int ultimatumEvent = -1;
    /** Voices in its legislature, fading, 0…1. */
    public double voice;
    /** Pressure as it is (before anybody hears of it): 0…1, times the lever. */
    public double pressure;
    /** Arms that reach the home side: 1 none … 1.8 plenty. */
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
