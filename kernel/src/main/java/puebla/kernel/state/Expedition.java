package puebla.kernel.state;

/** State of the patron's expedition: its base, its plans, its stores, the convoys at sea. */
public final class Expedition implements Stateful {
    private static final int CONVOYS = 64;

    /** Base of the main army; −1 before it lands. */
    public int base = -1;
    /** Day from which the patron fights without allies, −1 before it. */
    public int hostilitiesDay = -1;
    /** True while the order to march on the capital stands. */
    public boolean marching;
    /** Event of the order to march, −1 before it. */
    public int marchEvent = -1;
    /** Number of repulses of the main army. */
    public int repulses;
    /** Day of the latest repulse, −1 before the first. */
    public int repulseDay = -1;
    /** Event of the latest repulse, −1 before the first. */
    public int repulseEvent = -1;
    /** Next day on which the commander reviews the march. */
    public int reviewDay;
    /** Total load that the train can carry in one day's march [t]. */
    public double train;
    /** Rations and powder stored for an offensive [days for the whole army]. */
    public double stores;
    /** Men that the patron wants in the theatre. */
    public double wanted;
    /** Repulses that the patron has answered. */
    public int repulsesAnswered;
    /** Event of the latest order to reinforce, −1 before the first. */
    public int reinforcementEvent = -1;
    /** Day on which the intervention first took the capital, −1 before it. */
    public int capitalTakenDay = -1;
    /** Event of the first entry into the capital, −1 before it. */
    public int capitalTakenEvent = -1;
    /** Assaults that the patron's corps has made. */
    public int assaults;
    /** Contingent of each convoy at sea; −1 for a free entry. */
    public final int[] convoyOf = new int[CONVOYS];
    /** Men of each convoy. */
    public final long[] convoyMen = new long[CONVOYS];
    /** Day of arrival of each convoy. */
    public final int[] convoyArrives = new int[CONVOYS];
    /** One above the highest entry in use. */
    private int booked;

    /** Creates the state before the landing. */
    public Expedition() {
        java.util.Arrays.fill(convoyOf, -1);
    }

    /** Adds a convoy. Returns false when no entry is free. */
    public boolean addConvoy(int contingent, long men, int arrives) {
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

    /** Returns one above the highest entry in use. */
    public int convoys() {
        return booked;
    }

    /** Removes a convoy that has arrived. */
    public void removeConvoy(int convoy) {
        convoyOf[convoy] = -1;
        while (booked > 0 && convoyOf[booked - 1] < 0) {
            booked--;
        }
    }

    /** Returns the men of a contingent at sea towards the theatre. */
    public long atSea(int contingent) {
        long sum = 0;
        for (int i = 0; i < booked; i++) {
            sum += convoyOf[i] == contingent ? convoyMen[i] : 0;
        }
        return sum;
    }

    @Override
    public void visit(StateVisitor visitor) {
        base = visitor.visit(base);
        hostilitiesDay = visitor.visit(hostilitiesDay);
        marching = visitor.visit(marching);
        marchEvent = visitor.visit(marchEvent);
        repulses = visitor.visit(repulses);
        repulseDay = visitor.visit(repulseDay);
        repulseEvent = visitor.visit(repulseEvent);
        reviewDay = visitor.visit(reviewDay);
        train = visitor.visit(train);
        stores = visitor.visit(stores);
        wanted = visitor.visit(wanted);
        repulsesAnswered = visitor.visit(repulsesAnswered);
        reinforcementEvent = visitor.visit(reinforcementEvent);
        capitalTakenDay = visitor.visit(capitalTakenDay);
        capitalTakenEvent = visitor.visit(capitalTakenEvent);
        assaults = visitor.visit(assaults);
        booked = visitor.visit(booked);
        if (booked < 0 || booked > CONVOYS) {
            throw new IllegalArgumentException(
                    "invalid number of convoys in saved run: '" + booked + "' (expected 0 to 64)");
        }
        java.util.Arrays.fill(convoyOf, booked, CONVOYS, -1);
        visitor.visit(convoyOf, booked);
        visitor.visit(convoyMen, booked);
        visitor.visit(convoyArrives, booked);
    }
}
