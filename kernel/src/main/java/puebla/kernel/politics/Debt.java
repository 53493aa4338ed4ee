package puebla.kernel.politics;

import puebla.kernel.Archive;

/** What stands between the debtor and its creditors. Days are −1 until they happen. */
public final class Debt implements Archive.Kept {
    public int moratoriumDay = -1;
    public int repealedDay = -1;
    public int moratoriumEvent = -1;
    /** Mean of about 60 days of (needs − free revenue) / gross revenue. */
    public double stress;
    /** Overdue to each actor, pesos. */
    public final double[] arrears;

    public Debt(int actors) {
        arrears = new double[actors];
    }

    /** True while the debtor does not pay. */
    public boolean suspended() {
        return moratoriumDay >= 0 && repealedDay < 0;
    }

    @Override
    public void pass(Archive archive) {
        moratoriumDay = archive.pass(moratoriumDay);
        repealedDay = archive.pass(repealedDay);
        moratoriumEvent = archive.pass(moratoriumEvent);
        stress = archive.pass(stress);
        archive.pass(arrears);
    }
}
