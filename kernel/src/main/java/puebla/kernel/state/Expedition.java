package puebla.kernel.state;

/** State of the patron's expedition: its base, its plans, its stores, the convoys at sea. */
public final class Expedition implements Stateful {
    private static final int CONVOYS = 64;

    int base = -1;
    int hostilitiesDay = -1;
    boolean marching;
    private int marchEvent = -1;
    int repulses;
    int repulseDay = -1;
    int repulseEvent = -1;
    private int reviewDay;
    double train;
    double stores;
    double wanted;
    private int repulsesAnswered;
    private int reinforcementEvent = -1;
    int capitalTakenDay = -1;
    private int capitalTakenEvent = -1;
    private int assaults;
    /** Contingent of each convoy at sea; −1 for a free entry. */
    private final int[] convoyOf = new int[CONVOYS];
    /** Men of each convoy. */
    private final long[] convoyMen = new long[CONVOYS];
    /** Day of arrival of each convoy. */
    private final int[] convoyArrives = new int[CONVOYS];
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

    /** Returns the base of the main army; −1 before it lands. */
    public int base() {
        return base;
    }

    /** Returns the day from which the patron fights without allies; −1 before it. */
    public int hostilitiesDay() {
        return hostilitiesDay;
    }

    /** Reports whether the order to march on the capital stands. */
    public boolean marching() {
        return marching;
    }

    /** Returns the event of the order to march, −1 before it. */
    public int marchEvent() {
        return marchEvent;
    }

    /** Returns the number of repulses of the main army. */
    public int repulses() {
        return repulses;
    }

    /** Returns the day of the latest repulse, −1 before the first. */
    public int repulseDay() {
        return repulseDay;
    }

    /** Returns the event of the latest repulse, −1 before the first. */
    public int repulseEvent() {
        return repulseEvent;
    }

    /** Returns the next day on which the commander reviews the march. */
    public int reviewDay() {
        return reviewDay;
    }

    /** Returns the total load that the train can carry in one day's march [t]. */
    public double train() {
        return train;
    }

    /** Returns the rations and powder stored for an offensive [days for the whole army]. */
    public double stores() {
        return stores;
    }

    /** Returns the men that the patron wants in the theatre. */
    public double wanted() {
        return wanted;
    }

    /** Returns the number of repulses that the patron has answered. */
    public int repulsesAnswered() {
        return repulsesAnswered;
    }

    /** Returns the event of the latest order to reinforce, −1 before the first. */
    public int reinforcementEvent() {
        return reinforcementEvent;
    }

    /** Returns the day on which the intervention first took the capital, −1 before it. */
    public int capitalTakenDay() {
        return capitalTakenDay;
    }

    /** Returns the event of the first entry into the capital, −1 before it. */
    public int capitalTakenEvent() {
        return capitalTakenEvent;
    }

    /** Returns the number of assaults that the patron's corps has made. */
    public int assaults() {
        return assaults;
    }

    /** Returns the contingent of a convoy at sea; −1 for a free entry. */
    public int convoyContingent(int convoy) {
        return convoyOf[convoy];
    }

    /** Returns the men of a convoy. */
    public long convoyMen(int convoy) {
        return convoyMen[convoy];
    }

    /** Returns the day on which a convoy arrives. */
    public int convoyArrives(int convoy) {
        return convoyArrives[convoy];
    }

    /**
     * Lands the main army at its first base.
     *
     * @param tonnes
     *            load that its train can carry [t]
     */
    public void land(int port, double tonnes) {
        base = port;
        train = tonnes;
    }

    /** Moves the base. */
    public void moveBase(int place) {
        base = place;
    }

    /** Begins the war that the patron fights without allies. */
    public void openHostilities(int day) {
        hostilitiesDay = day;
    }

    /** Orders the march on the capital. */
    public void orderMarch(int event) {
        marching = true;
        marchEvent = event;
    }

    /** Ends the march on the capital until the next review. */
    public void haltMarch(int nextReview) {
        marching = false;
        reviewDay = nextReview;
    }

    /** Sets the next day on which the commander reviews the march. */
    public void reviewOn(int day) {
        reviewDay = day;
    }

    /** Counts an assault of the patron's corps. */
    public void countAssault() {
        assaults++;
    }

    /** Records a repulse of the main army, which ends the march until the next review. */
    public void recordRepulse(int day, int event, int nextReview) {
        repulses++;
        repulseDay = day;
        repulseEvent = event;
        haltMarch(nextReview);
    }

    /** Records that the patron has answered the repulses of which it knows. */
    public void answerRepulses(int known) {
        repulsesAnswered = known;
    }

    /** Sets the men that the patron wants in the theatre. */
    public void want(double men) {
        wanted = men;
    }

    /** Orders a reinforcement to a strength [men]. */
    public void orderReinforcement(double men, int event) {
        wanted = men;
        reinforcementEvent = event;
    }

    /** Records the first entry into the capital. */
    public void takeCapital(int day, int event) {
        capitalTakenDay = day;
        capitalTakenEvent = event;
    }

    /** Sets the load that the train can carry [t]. */
    public void equipTrain(double tonnes) {
        train = tonnes;
    }

    /** Sets the rations and powder stored for an offensive [days for the whole army]. */
    public void store(double days) {
        stores = days;
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
        if (visitor.replaces()) {
            java.util.Arrays.fill(convoyOf, booked, CONVOYS, -1);
        }
        visitor.visit(convoyOf, booked);
        visitor.visit(convoyMen, booked);
        visitor.visit(convoyArrives, booked);
    }
}
