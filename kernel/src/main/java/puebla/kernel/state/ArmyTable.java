package puebla.kernel.state;

import java.util.Arrays;

/**
 * Armies of the home side. The men of an army are in its forces ({@link ForceTable#army}); this table has what outlives
 * them: officers and sergeants (its cadre), arms, arrears of pay, commander and the memory of its strength. The money in
 * its chest is in {@link Money#chest}.
 */
public final class ArmyTable implements Stateful {
    /** Army of a force that belongs to none. */
    public static final int NONE = -1;
    private static final ArmyStatus[] STATUSES = ArmyStatus.values();

    private final int[] status;
    private final int[] commander;
    private final double[] cadre;
    private final double[] arms;
    private final long[] scattered;
    private final long[] men;
    private final long[] strengthBefore;
    private final long[] formerStrength;
    private final double[] experience;
    private final int[] defeatDay;
    private final int[] defeatPlace;
    private final int[] brokenDay;
    private final int[] brokenEvent;
    private final double[] arrears;
    private final double[] dues;
    private double paidToday;
    private double levy = 1;

    /** Creates armies without men. */
    public ArmyTable(int armies) {
        status = new int[armies];
        commander = new int[armies];
        cadre = new double[armies];
        arms = new double[armies];
        scattered = new long[armies];
        men = new long[armies];
        strengthBefore = new long[armies];
        formerStrength = new long[armies];
        experience = new double[armies];
        defeatDay = new int[armies];
        defeatPlace = new int[armies];
        brokenDay = new int[armies];
        brokenEvent = new int[armies];
        arrears = new double[armies];
        dues = new double[armies];
        Arrays.fill(commander, -1);
        Arrays.fill(defeatDay, -1);
        Arrays.fill(brokenDay, -1);
        Arrays.fill(brokenEvent, -1);
    }

    /** Returns the number of armies. */
    public int size() {
        return status.length;
    }

    /** Returns the status of an army. */
    public ArmyStatus status(int army) {
        return STATUSES[status[army]];
    }

    /** Reports whether an army is broken or dormant. */
    public boolean isBroken(int army) {
        return status[army] >= ArmyStatus.BROKEN.ordinal();
    }

    /** Returns the leader who commands an army; −1 for none. */
    public int commander(int army) {
        return commander[army];
    }

    /** Returns the officers and sergeants of an army. */
    public double cadre(int army) {
        return cadre[army];
    }

    /** Returns the stands of arms of an army. */
    public double arms(int army) {
        return arms[army];
    }

    /** Returns the men of an army who scattered and may rally. */
    public long scattered(int army) {
        return scattered[army];
    }

    /** Returns the men of an army at the last count. */
    public long men(int army) {
        return men[army];
    }

    /** Returns the strength that an army had when it was last broken. */
    public long formerStrength(int army) {
        return formerStrength[army];
    }

    /** Returns the strength of an army before its last defeat. */
    public long strengthBefore(int army) {
        return strengthBefore[army];
    }

    /** Returns the experience of an army when it was last broken, 0…1. */
    public double experience(int army) {
        return experience[army];
    }

    /** Returns the day of the last defeat of an army; −1 before the first. */
    public int defeatDay(int army) {
        return defeatDay[army];
    }

    /** Returns the place of the last defeat of an army. */
    public int defeatPlace(int army) {
        return defeatPlace[army];
    }

    /** Returns the day on which an army was last broken; −1 before. */
    public int brokenDay(int army) {
        return brokenDay[army];
    }

    /** Returns the event of that day. */
    public int brokenEvent(int army) {
        return brokenEvent[army];
    }

    /** Returns the arrears of an army's pay [months]. */
    public double arrears(int army) {
        return arrears[army];
    }

    /** Sets the arrears of an army's pay [months]. */
    public void owe(int army, double months) {
        arrears[army] = months;
    }

    /** Returns the customs that feed the chest of an army [pesos per day]. */
    public double dues(int army) {
        return dues[army];
    }

    /** Sets the customs that feed the chest of an army [pesos per day]. */
    public void assess(int army, double pesosPerDay) {
        dues[army] = pesosPerDay;
    }

    /** Returns the pay that the chests of all armies paid today [pesos]. */
    public double paidToday() {
        return paidToday;
    }

    /** Records the pay that the chests of all armies paid today [pesos]. */
    public void recordPaid(double pesos) {
        paidToday = pesos;
    }

    /** Returns the factor of the government's levy on those of the armies. */
    public double levy() {
        return levy;
    }

    /** Sets the factor of the government's levy. */
    public void orderLevy(double factor) {
        levy = factor;
    }

    /** Begins an army on the first day. */
    public void begin(int army, long strength, double officers, double stands, ArmyStatus first) {
        men[army] = strength;
        strengthBefore[army] = strength;
        cadre[army] = officers;
        arms[army] = stands;
        status[army] = first.ordinal();
    }

    /**
     * Records the men of an army. Its strength before a defeat is kept until {@code memory} days after it. Newcomers have
     * no arrears of pay.
     */
    public void count(int army, long strength, int day, int memory) {
        if (strength > men[army]) {
            arrears[army] *= (double) men[army] / strength;
        }
        men[army] = strength;
        if (defeatDay[army] < 0 || day - defeatDay[army] > memory) {
            strengthBefore[army] = strength;
        } else {
            strengthBefore[army] = Math.max(strengthBefore[army], strength);
        }
    }

    /** Gives an army a commander; −1 for none. */
    public void command(int army, int leader) {
        commander[army] = leader;
    }

    /** Changes the cadre of an army. */
    public void changeCadre(int army, double officers) {
        cadre[army] = Math.max(0, cadre[army] + officers);
    }

    /** Changes the arms of an army. */
    public void changeArms(int army, double stands) {
        arms[army] = Math.max(0, arms[army] + stands);
    }

    /** Records that an army was beaten at a place on a day. {@code army} may be {@link #NONE}. */
    public void beat(int army, int day, int place) {
        if (army != NONE) {
            defeatDay[army] = day;
            defeatPlace[army] = place;
        }
    }

    /** Records scattered men of an army. {@code army} may be {@link #NONE}. */
    public void scatter(int army, long some) {
        if (army != NONE) {
            scattered[army] += some;
        }
    }

    /** Removes scattered men, who rally or go home. */
    public void forget(int army, long some) {
        scattered[army] = Math.max(0, scattered[army] - some);
    }

    /** Breaks an army. */
    public void breakUp(int army, int day, double oldExperience, int event) {
        status[army] = ArmyStatus.BROKEN.ordinal();
        brokenDay[army] = day;
        brokenEvent[army] = event;
        formerStrength[army] = strengthBefore[army];
        experience[army] = oldExperience;
    }

    /** Changes the status of an army. */
    public void become(int army, ArmyStatus to) {
        status[army] = to.ordinal();
    }

    /**
     * Checks the hidden cadres against the ledger of men.
     *
     * @throws InvariantViolation
     *             when the cadres of broken armies are not the men of {@link Stock#CADRE}
     */
    public void audit(long inHiding) {
        long sum = 0;
        for (int a = 0; a < status.length; a++) {
            sum += isBroken(a) ? (long) cadre[a] : 0;
        }
        if (sum != inHiding) {
            throw new InvariantViolation(
                    "armies: " + sum + " officers of broken armies (expected " + inHiding + " as in the ledger)");
        }
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(status);
        visitor.visit(commander);
        visitor.visit(cadre);
        visitor.visit(arms);
        visitor.visit(scattered);
        visitor.visit(men);
        visitor.visit(strengthBefore);
        visitor.visit(formerStrength);
        visitor.visit(experience);
        visitor.visit(defeatDay);
        visitor.visit(defeatPlace);
        visitor.visit(brokenDay);
        visitor.visit(brokenEvent);
        visitor.visit(arrears);
        visitor.visit(dues);
        paidToday = visitor.visit(paidToday);
        levy = visitor.visit(levy);
    }
}
