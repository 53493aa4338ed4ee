package puebla.kernel.state;

/** State of the debt between the debtor and its creditors. Days are −1 until they occur. */
public final class Debt implements Stateful {
    private int moratoriumDay = -1;
    private int repealedDay = -1;
    private int moratoriumEvent = -1;
    private double stress;
    private final double[] arrears;

    /** Creates the state before a moratorium. */
    public Debt(int actors) {
        arrears = new double[actors];
    }

    /** Reports whether the debtor has suspended its payments. */
    public boolean suspended() {
        return moratoriumDay >= 0 && repealedDay < 0;
    }

    /** Returns the day on which the debtor suspended its payments; −1 before it. */
    public int moratoriumDay() {
        return moratoriumDay;
    }

    /** Returns the day on which the debtor resumed its payments; −1 before it. */
    public int repealedDay() {
        return repealedDay;
    }

    /** Returns the event of the suspension; −1 before it. */
    public int moratoriumEvent() {
        return moratoriumEvent;
    }

    /** Returns the fiscal stress: mean over about 60 days of (needs − free revenue) / gross revenue. */
    public double stress() {
        return stress;
    }

    /** Returns the overdue payments to an actor [pesos]. */
    public double arrears(int actor) {
        return arrears[actor];
    }

    /** Suspends the payments. */
    public void suspend(int day, int event) {
        moratoriumDay = day;
        moratoriumEvent = event;
    }

    /** Resumes the payments. */
    public void repeal(int day) {
        repealedDay = day;
    }

    /** Adds a payment to an actor that was not made [pesos]. */
    public void defer(int actor, double pesos) {
        arrears[actor] += pesos;
    }

    /** Returns the overdue payments to all actors [pesos]. */
    public double allArrears() {
        double sum = 0;
        for (double one : arrears) {
            sum += one;
        }
        return sum;
    }

    /** Records the fiscal stress. */
    public void assess(double newStress) {
        stress = newStress;
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
