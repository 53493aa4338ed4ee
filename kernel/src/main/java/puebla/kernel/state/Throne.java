package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.random.ReproducibleMath;

/** State of the client government and its ruler. Days are −1 until they occur. */
public final class Throne implements Stateful {
    private static final CrownStage[] STAGES = CrownStage.values();
    private static final Fate[] FATES = Fate.values();

    /** Stage of the client government. */
    public CrownStage stage = CrownStage.NOTHING;
    /** First day of the stage. */
    public int stageDay = -1;
    /** Event that began the stage, −1 if none was recorded. */
    public int stageEvent = -1;
    /** Whether the client is a republic without a throne. */
    public boolean friendlyRepublic;
    /** Index of the candidate who is or will be asked, −1 before the first. */
    public int candidate = -1;
    /** Last candidate whom the lobby asked before the offer; −1 before the first. */
    public int sounded = -1;
    /** Day of the latest offer or refusal. */
    public int askedDay = -1;
    public int reviewDay = -1;
    /** Leader index of the ruler; −1 for a ruler without traits of his own. */
    public int ruler = -1;
    /** Place of the ruler, −1 before he lands. */
    public int rulerPlace = -1;
    /** Fate of the ruler, Fate of the ruler. */
    public Fate fate = Fate.FREE;
    /** Day on which his fate was decided. */
    public int fateDay = -1;
    /** Event of his capture, −1 before it. */
    public int capturedEvent = -1;
    /** Day on which the candidate accepted. */
    public int acceptedDay = -1;
    /** Day on which the ruler entered the capital. */
    public int entersDay = -1;
    /** True once the ruler has issued a liberal decree. */
    public boolean liberal;
    /** Whether the church question is decided. */
    public boolean churchSettled;
    /** Event of the decision on the church, −1 before it. */
    public int churchEvent = -1;
    /** Day of the harsh decree. */
    public int harshDay = -1;
    /** Event of the harsh decree, −1 before it. */
    public int harshEvent = -1;
    /** Day on which the ruler first decided to stay. */
    public int stayReviewDay = -1;
    /** Whether the ruler has chosen the place of his last stand. */
    public boolean lastStand;
    /** Effect of family news and illness on the ruler, decaying, 0…1. */
    public double shock;
    /** By actor: whether it has recognised the ruler. */
    public final boolean[] recognised;
    /** Number of recognitions. */
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

    /** Creates the state without a client government. */
    public Throne(int actors, int contingents) {
        recognised = new boolean[actors];
        corpsCalledDay = new int[contingents];
        Arrays.fill(corpsCalledDay, -1);
    }

    /** Reports whether a client government exists, with or without its ruler. */
    public boolean exists() {
        return stage.reached(CrownStage.REGENCY) && stage != CrownStage.ENDED;
    }

    /** Reports whether the ruler is in the country and free. */
    public boolean reigns() {
        return stage == CrownStage.REIGNS && fate == Fate.FREE;
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
        stage = visitor.visit(stage, STAGES);
        stageDay = visitor.visit(stageDay);
        stageEvent = visitor.visit(stageEvent);
        friendlyRepublic = visitor.visit(friendlyRepublic);
        candidate = visitor.visit(candidate);
        sounded = visitor.visit(sounded);
        askedDay = visitor.visit(askedDay);
        reviewDay = visitor.visit(reviewDay);
        ruler = visitor.visit(ruler);
        rulerPlace = visitor.visit(rulerPlace);
        fate = visitor.visit(fate, FATES);
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
