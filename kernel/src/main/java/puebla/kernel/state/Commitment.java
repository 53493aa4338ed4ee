package puebla.kernel.state;

/** State of the patron's commitment and of its withdrawal. Days are −1 until they occur. */
public final class Commitment implements Stateful {
    private static final CommitmentStage[] STAGES = CommitmentStage.values();

    /** Months for which the share held is kept: half a year and the current month suffice. */
    private static final int MONTHS_KEPT = 8;

    /** Stage of the commitment. */
    public CommitmentStage stage = CommitmentStage.COMMITTED;
    /** Factor of this run on the base hazard. */
    public double frailty = 1;
    /** Hazard of withdrawal on the last day for which it was computed [per day]. */
    public double hazard;
    /** Day of the decision to withdraw. */
    public int decidedDay = -1;
    /** Event of the decision to withdraw, −1 before it. */
    public int decidedEvent = -1;
    /** Number of lots in which the army withdraws. */
    public int lots;
    /** Number of lots that have begun to embark. */
    public int lotsGone;
    /** Day on which the next lot is due. */
    public int nextLotDay = -1;
    public int changeReviewDay = -1;
    /** Day on which its last men left. */
    public int goneDay = -1;
    /** Men still to embark in the current lot. */
    public long lotMen;
    /** Whether the event of the first lot was recorded. */
    public boolean firstLotRecorded;
    /** Mean share of the client's spending that the patron carried in the last quarter. */
    public double dependence;
    /** Day of the latest decision on the advance. */
    public int advanceReviewDay = -1;
    /** Advance to the client, 0 (refused) to 1 (granted in full). */
    public double advance = 1;
    /** Share of the people held, by month, latest first: for the trend over half a year. */
    public final double[] heldByMonth = new double[MONTHS_KEPT];
    /** Net cost of the intervention to the patron [patron's currency]. */
    public double costFrancs;

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
