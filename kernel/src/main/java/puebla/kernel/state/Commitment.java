package puebla.kernel.state;

/** State of the patron's commitment and of its withdrawal. Days are −1 until they occur. */
public final class Commitment implements Stateful {
    private static final CommitmentStage[] STAGES = CommitmentStage.values();

    /** Months for which the share held is kept: half a year and the current month suffice. */
    private static final int MONTHS_KEPT = 8;

    CommitmentStage stage = CommitmentStage.COMMITTED;
    double frailty = 1;
    private double hazard;
    int decidedDay = -1;
    private int decidedEvent = -1;
    int lots;
    int lotsGone;
    int nextLotDay = -1;
    int goneDay = -1;
    long lotMen;
    private boolean firstLotRecorded;
    double dependence;
    private int advanceReviewDay = -1;
    private double advance = 1;
    final double[] heldByMonth = new double[MONTHS_KEPT];
    double costFrancs;

    /** Returns the stage of the commitment. */
    public CommitmentStage stage() {
        return stage;
    }

    /** Returns the factor of this run on the base hazard. */
    public double frailty() {
        return frailty;
    }

    /** Returns the hazard of withdrawal on the last day for which it was computed [per day]. */
    public double hazard() {
        return hazard;
    }

    /** Returns the day of the decision to withdraw. */
    public int decidedDay() {
        return decidedDay;
    }

    /** Returns the event of the decision to withdraw, −1 before it. */
    public int decidedEvent() {
        return decidedEvent;
    }

    /** Returns the number of lots in which the army withdraws. */
    public int lots() {
        return lots;
    }

    /** Returns the number of lots that have begun to embark. */
    public int lotsGone() {
        return lotsGone;
    }

    /** Returns the day on which the next lot is due. */
    public int nextLotDay() {
        return nextLotDay;
    }

    /** Returns the day on which its last men left. */
    public int goneDay() {
        return goneDay;
    }

    /** Returns the men still to embark in the current lot. */
    public long lotMen() {
        return lotMen;
    }

    /** Reports whether the event of the first lot was recorded. */
    public boolean firstLotRecorded() {
        return firstLotRecorded;
    }

    /** Returns the mean share of the client's spending that the patron carried in the last quarter. */
    public double dependence() {
        return dependence;
    }

    /** Returns the day of the latest decision on the advance. */
    public int advanceReviewDay() {
        return advanceReviewDay;
    }

    /** Returns the advance to the client, 0 (refused) to 1 (granted in full). */
    public double advance() {
        return advance;
    }

    /** Returns the share of the people held some months ago; 0 is the latest month. */
    public double heldByMonth(int month) {
        return heldByMonth[month];
    }

    /** Returns the net cost of the intervention to the patron [patron's currency]. */
    public double costFrancs() {
        return costFrancs;
    }

    /** Returns the number of months for which the share held is kept. */
    public int monthsKept() {
        return heldByMonth.length;
    }

    /** Sets the factor of this run on the base hazard. */
    public void drawFrailty(double factor) {
        frailty = factor;
    }

    /** Records the hazard of withdrawal [per day]. */
    public void assess(double hazardPerDay) {
        hazard = hazardPerDay;
    }

    /** Records the share of the people held in a new month. */
    public void recordHeld(double share) {
        System.arraycopy(heldByMonth, 0, heldByMonth, 1, heldByMonth.length - 1);
        heldByMonth[0] = share;
    }

    /** Announces the withdrawal. */
    public void decide(int day, int event) {
        stage = CommitmentStage.ANNOUNCED;
        decidedDay = day;
        decidedEvent = event;
    }

    /** Plans the lots of the withdrawal. */
    public void planLots(int count, int firstDay) {
        lots = count;
        nextLotDay = firstDay;
    }

    /** Postpones the next lot. */
    public void postpone(int days) {
        nextLotDay += days;
    }

    /** Calls the next lot to the ports. */
    public void callLot(long men, int nextDay) {
        lotMen += men;
        lotsGone++;
        nextLotDay = nextDay;
    }

    /** Calls men whom the patron no longer wants in the theatre, without a lot of the plan. */
    public void callSurplus(long men) {
        lotMen = men;
    }

    /** Embarks men of the current lot. */
    public void embark(long men) {
        lotMen -= men;
    }

    /** Records that the first lot has an event. */
    public void recordFirstLot() {
        firstLotRecorded = true;
    }

    /** Records that the last men left after a settlement. */
    public void leave(int day) {
        goneDay = day;
    }

    /** Ends the commitment: the last men have left. */
    public void end(int day) {
        stage = CommitmentStage.GONE;
        goneDay = day;
    }

    /** Moves the dependence of the client towards the share that the patron carries today. */
    public void carry(double share, double days) {
        dependence += (share - dependence) / days;
    }

    /** Records a review of the advance. */
    public void reviewAdvance(int day) {
        advanceReviewDay = day;
    }

    /** Grants a share of the advance to the client, 0…1. */
    public void grantAdvance(double share) {
        advance = share;
    }

    /** Adds to the cost of the intervention [patron's currency]. */
    public void spend(double francs) {
        costFrancs += francs;
    }

    /** Deducts a payment of the client from the cost of the intervention [patron's currency]. */
    public void deduct(double francs) {
        costFrancs -= francs;
    }

    @Override
    public void visit(StateVisitor visitor) {
        stage = visitor.visit(stage, STAGES);
        frailty = visitor.visit(frailty);
        hazard = visitor.visit(hazard);
        decidedDay = visitor.visit(decidedDay);
        decidedEvent = visitor.visit(decidedEvent);
        lots = visitor.visit(lots);
        lotsGone = visitor.visit(lotsGone);
        nextLotDay = visitor.visit(nextLotDay);
        goneDay = visitor.visit(goneDay);
        lotMen = visitor.visit(lotMen);
        firstLotRecorded = visitor.visit(firstLotRecorded);
        dependence = visitor.visit(dependence);
        advanceReviewDay = visitor.visit(advanceReviewDay);
        advance = visitor.visit(advance);
        visitor.visit(heldByMonth);
        costFrancs = visitor.visit(costFrancs);
    }
}
