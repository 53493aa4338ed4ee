package puebla.kernel.state;

/** State of the patron's commitment and of its withdrawal. Days are −1 until they occur. */
public final class Commitment implements Stateful {
    public static final int COMMITTED = 0;
    public static final int ANNOUNCED = 1;
    public static final int GONE = 2;

    public int stage = COMMITTED;
    /** Factor of this run on the base hazard. */
    public double frailty = 1;
    /** Hazard of withdrawal on the last day for which it was computed [per day]. */
    public double hazard;
    public int decidedDay = -1;
    public int decidedEvent = -1;
    public int lots;
    public int lotsGone;
    public int nextLotDay = -1;
    public int changeReviewDay = -1;
    public int goneDay = -1;
    /** Men still to embark in the current lot. */
    public long lotMen;
    public boolean firstLotRecorded;
    /** Mean share of the client's spending that the patron carried in the last quarter. */
    public double dependence;
    public int advanceReviewDay = -1;
    /** Advance to the client, 0 (refused) to 1 (granted in full). */
    public double advance = 1;
    /** Share of the people held, by month, latest first: for the trend over half a year. */
    public final double[] heldByMonth = new double[8];
    public double costFrancs;

    @Override
    public void visit(StateVisitor visitor) {
        stage = visitor.visit(stage);
        frailty = visitor.visit(frailty);
        hazard = visitor.visit(hazard);
        decidedDay = visitor.visit(decidedDay);
        decidedEvent = visitor.visit(decidedEvent);
        lots = visitor.visit(lots);
        lotsGone = visitor.visit(lotsGone);
        nextLotDay = visitor.visit(nextLotDay);
        changeReviewDay = visitor.visit(changeReviewDay);
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
