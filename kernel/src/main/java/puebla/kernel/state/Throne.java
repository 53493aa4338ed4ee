package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.random.ReproducibleMath;

/** State of the client government and its ruler. Days are −1 until they occur. */
public final class Throne implements Stateful {
    /** Stages of the throne, in order. */
    public static final int NOTHING = 0;
    public static final int REGENCY = 1;
    public static final int VOTED = 2;
    public static final int OFFERED = 3;
    public static final int ACCEPTED = 4;
    public static final int LANDED = 5;
    public static final int REIGNS = 6;
    public static final int ENDED = 7;

    /** Fates of the ruler. */
    public static final int FREE = 0;
    public static final int LEFT = 1;
    public static final int CAPTIVE = 2;
    public static final int EXECUTED = 3;
    public static final int PARDONED = 4;
    public static final int KILLED = 5;

    public int stage = NOTHING;
    public int stageDay = -1;
    public int stageEvent = -1;
    public boolean friendlyRepublic;
    public int candidate = -1;
    /** Last candidate whom the lobby asked before the offer; −1 before the first. */
    public int sounded = -1;
    public int askedDay = -1;
    public int reviewDay = -1;
    /** Leader index of the ruler; −1 for a ruler without traits of his own. */
    public int ruler = -1;
    public int rulerPlace = -1;
    public int fate = FREE;
    public int fateDay = -1;
    public int capturedEvent = -1;
    public int acceptedDay = -1;
    public int entersDay = -1;
    /** True once the ruler has issued a liberal decree. */
    public boolean liberal;
    public boolean churchSettled;
    public int churchEvent = -1;
    public int harshDay = -1;
    public int harshEvent = -1;
    public int stayReviewDay = -1;
    public boolean lastStand;
    /** Effect of family news and illness on the ruler, decaying, 0…1. */
    public double shock;
    public final boolean[] recognised;
    public int recognitions;
    /** Log-odds of the public's belief that the client lasts. */
    public double beliefLogit;
    /** Log-odds for which {@code belief} was last computed. */
    private double computedLogit = Double.NaN;
    private double belief;
    /** Share of the people under the intervention, computed weekly. */
    public double peopleHeld;
    /** Day on which each lent corps was called; −1 before. */
    public final int[] corpsCalledDay;

    public Throne(int actors, int contingents) {
        recognised = new boolean[actors];
        corpsCalledDay = new int[contingents];
        Arrays.fill(corpsCalledDay, -1);
    }

    /** Reports whether a client government exists, with or without its ruler. */
    public boolean exists() {
        return stage >= REGENCY && stage < ENDED;
    }

    /** Reports whether the ruler is in the country and free. */
    public boolean reigns() {
        return stage == REIGNS && fate == FREE;
    }

    /** Returns the public's belief that the client lasts, 0…1. */
    public double belief() {
        if (beliefLogit != computedLogit) {
            computedLogit = beliefLogit;
            belief = ReproducibleMath.logistic(beliefLogit);
        }
        return belief;
    }

    @Override
    public void visit(StateVisitor visitor) {
        stage = visitor.visit(stage);
        stageDay = visitor.visit(stageDay);
        stageEvent = visitor.visit(stageEvent);
        friendlyRepublic = visitor.visit(friendlyRepublic);
        candidate = visitor.visit(candidate);
        sounded = visitor.visit(sounded);
        askedDay = visitor.visit(askedDay);
        reviewDay = visitor.visit(reviewDay);
        ruler = visitor.visit(ruler);
        rulerPlace = visitor.visit(rulerPlace);
        fate = visitor.visit(fate);
        fateDay = visitor.visit(fateDay);
        capturedEvent = visitor.visit(capturedEvent);
        acceptedDay = visitor.visit(acceptedDay);
        entersDay = visitor.visit(entersDay);
        liberal = visitor.visit(liberal);
        churchSettled = visitor.visit(churchSettled);
        churchEvent = visitor.visit(churchEvent);
        harshDay = visitor.visit(harshDay);
        harshEvent = visitor.visit(harshEvent);
        stayReviewDay = visitor.visit(stayReviewDay);
        lastStand = visitor.visit(lastStand);
        shock = visitor.visit(shock);
        for (int a = 0; a < recognised.length; a++) {
            recognised[a] = visitor.visit(recognised[a]);
        }
        recognitions = visitor.visit(recognitions);
        beliefLogit = visitor.visit(beliefLogit);
        peopleHeld = visitor.visit(peopleHeld);
        visitor.visit(corpsCalledDay);
    }
}
