package puebla.kernel.state;

/** State of the debt between the debtor and its creditors. Days are −1 until they occur. */
public final class Debt implements Stateful {
    /** Day on which the debtor suspended its payments. */
    public int moratoriumDay = -1;
    /** Day on which the debtor resumed its payments. */
    public int repealedDay = -1;
    /** Event of the suspension, −1 before it. */
    public int moratoriumEvent = -1;
    /** Fiscal stress: mean over about 60 days of (needs − free revenue) / gross revenue. */
    public double stress;
    /** Overdue payments to each actor [pesos]. */
    public final double[] arrears;

    /** Creates the state before a moratorium. */
    public Debt(int actors) {
        arrears = new double[actors];
    }

    /** Reports whether the debtor has suspended its payments. */
    public boolean suspended() {
        return moratoriumDay >= 0 && repealedDay < 0;
    }

    @Override
    public void visit(StateVisitor visitor) {
        moratoriumDay = visitor.visit(moratoriumDay);
        repealedDay = visitor.visit(repealedDay);
        moratoriumEvent = visitor.visit(moratoriumEvent);
        stress = visitor.visit(stress);
        visitor.visit(arrears);
    }
}
