package puebla.kernel.patron;

import puebla.kernel.Archive;

/** How firmly the patron stays, and how it goes. Days are −1 until they happen. */
public final class Commitment implements Archive.Kept {
    public static final int COMMITTED = 0;
    public static final int ANNOUNCED = 1;
    public static final int GONE = 2;

    public int stage = COMMITTED;
    /** This war's factor on the base hazard. */
    public double frailty = 1;
    /** Hazard per day on the last day that it was reckoned. */
    public double hazard;
    public int decidedDay = -1;
    public int decidedEvent = -1;
    public int lots;
    public int lotsGone;
    public int nextLotDay = -1;
    public int changeReviewDay = -1;
    public int goneDay = -1;
    /** Men to be embarked in the lot under way. */
    public long lotMen;
    public boolean firstLotRecorded;
    /** Mean share of the client's spending that the patron carried in the last quarter. */
    public double dependence;
    public int advanceReviewDay = -1;
    /** 0 refused … 1 granted in full. */
    public double advance = 1;
    /** Share of the people held half a year before, for the trend. */
    public final double[] heldByMonth = new double[8];
    public double costFrancs;

    @Override
    public void pass(Archive archive) {
        stage = archive.pass(stage);
        frailty = archive.pass(frailty);
        hazard = archive.pass(hazard);
        decidedDay = archive.pass(decidedDay);
        decidedEvent = archive.pass(decidedEvent);
        lots = archive.pass(lots);
        lotsGone = archive.pass(lotsGone);
        nextLotDay = archive.pass(nextLotDay);
        changeReviewDay = archive.pass(changeReviewDay);
        goneDay = archive.pass(goneDay);
        lotMen = archive.pass(lotMen);
        firstLotRecorded = archive.pass(firstLotRecorded);
        dependence = archive.pass(dependence);
        advanceReviewDay = archive.pass(advanceReviewDay);
        advance = archive.pass(advance);
        archive.pass(heldByMonth);
        costFrancs = archive.pass(costFrancs);
    }
}
