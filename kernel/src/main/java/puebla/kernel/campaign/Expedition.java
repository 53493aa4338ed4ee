package puebla.kernel.campaign;

import puebla.kernel.Archive;

/** The patron's army as its commander sees it: where it is based, what it waits for, what is at sea. */
public final class Expedition implements Archive.Kept {
    private static final int CONVOYS = 64;

    /** Where the main army is based; −1 before it is ashore. */
    public int base = -1;
    /** The order to march on the capital stands. */
    public boolean marching;
    public int marchEvent = -1;
    public int repulses;
    public int repulseDay = -1;
    public int repulseEvent = -1;
    /** Next day on which the commander reviews his march. */
    public int reviewDay;
    /** Tonnes that the train can carry for one day's march, all together. */
    public double train;
    /** Rations and powder laid up for an offensive, days for the whole army. */
    public double stores;
    /** Men that the patron wants in the theatre. */
    public double wanted;
    /** Repulses to which the patron has answered. */
    public int repulsesAnswered;
    public int reinforcementEvent = -1;
    public int capitalTakenDay = -1;
    public int capitalTakenEvent = -1;
    /** Assaults that the patron's corps has made. */
    public int assaults;
    /** Convoys at sea: contingent, men, day of arrival; −1 for a free entry. */
    public final int[] convoyOf = new int[CONVOYS];
    public final long[] convoyMen = new long[CONVOYS];
    public final int[] convoyArrives = new int[CONVOYS];
    /** One above the highest entry in use. */
    private int booked;

    public Expedition() {
        java.util.Arrays.fill(convoyOf, -1);
    }

    /** Books a convoy; false when no entry is free. */
    public boolean book(int contingent, long men, int arrives) {
        for (int i = 0; i < CONVOYS; i++) {
            if (convoyOf[i] < 0) {
                convoyOf[i] = contingent;
                convoyMen[i] = men;
                convoyArrives[i] = arrives;
                booked = Math.max(booked, i + 1);
                return true;
            }
        }
        return false;
    }

    /** Entries that may be in use: those below. */
    public int booked() {
        return booked;
    }

    /** A convoy is in: its entry is free. */
    public void strike(int convoy) {
        convoyOf[convoy] = -1;
        while (booked > 0 && convoyOf[booked - 1] < 0) {
            booked--;
        }
    }

    /** Men of a contingent at sea towards the theatre. */
    public long atSea(int contingent) {
        long sum = 0;
        for (int i = 0; i < booked; i++) {
            sum += convoyOf[i] == contingent ? convoyMen[i] : 0;
        }
        return sum;
    }

    @Override
    public void pass(Archive archive) {
        base = archive.pass(base);
        marching = archive.pass(marching);
        marchEvent = archive.pass(marchEvent);
        repulses = archive.pass(repulses);
        repulseDay = archive.pass(repulseDay);
        repulseEvent = archive.pass(repulseEvent);
        reviewDay = archive.pass(reviewDay);
        train = archive.pass(train);
        stores = archive.pass(stores);
        wanted = archive.pass(wanted);
        repulsesAnswered = archive.pass(repulsesAnswered);
        reinforcementEvent = archive.pass(reinforcementEvent);
        capitalTakenDay = archive.pass(capitalTakenDay);
        capitalTakenEvent = archive.pass(capitalTakenEvent);
        assaults = archive.pass(assaults);
        booked = archive.pass(booked);
        if (booked < 0 || booked > CONVOYS) {
            throw new IllegalArgumentException("a saved war with " + booked + " convoys at sea");
        }
        java.util.Arrays.fill(convoyOf, booked, CONVOYS, -1);
        archive.pass(convoyOf, booked);
        archive.pass(convoyMen, booked);
        archive.pass(convoyArrives, booked);
    }
}
