package puebla.kernel.patron;

import puebla.kernel.Archive;

/** State of the patron's commitment and of its withdrawal. Days are −1 until they occur. */
public final class Commitment implements Archive.Kept {
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
