package puebla.kernel.state;

import java.util.Arrays;
import puebla.kernel.random.ReproducibleMath;

/** State of the client government and its ruler. Days are −1 until they occur. */
public final class Throne implements Stateful {
    private static final CrownStage[] STAGES = CrownStage.values();
    private static final Fate[] FATES = Fate.values();

    CrownStage stage = CrownStage.NOTHING;
    int stageDay = -1;
    private int stageEvent = -1;
    private boolean friendlyRepublic;
    private int candidate = -1;
    private int sounded = -1;
    private int askedDay = -1;
    int ruler = -1;
    int rulerPlace = -1;
    Fate fate = Fate.FREE;
    int fateDay = -1;
    private int capturedEvent = -1;
    int acceptedDay = -1;
    int entersDay = -1;
    boolean liberal;
    private boolean churchSettled;
    private int churchEvent = -1;
    int harshDay = -1;
    private int harshEvent = -1;
    private int stayReviewDay = -1;
    private boolean lastStand;
    double shock;
    final boolean[] recognised;
    int recognitions;
    double beliefLogit;
    /** Log-odds for which {@code belief} was last computed. */
    private double computedLogit = Double.NaN;
    private double belief;
    double peopleHeld;
    private final int[] corpsCalledDay;

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

    /** Returns the stage of the client government. */
    public CrownStage stage() {
        return stage;
    }

    /** Returns the first day of the stage. */
    public int stageDay() {
        return stageDay;
    }

    /** Returns the event that began the stage, −1 if none was recorded. */
    public int stageEvent() {
        return stageEvent;
    }

    /** Reports whether the client is a republic without a throne. */
    public boolean friendlyRepublic() {
        return friendlyRepublic;
    }

    /** Returns the index of the candidate who is or will be asked; −1 before the first. */
    public int candidate() {
        return candidate;
    }

    /** Returns the last candidate whom the lobby asked before the offer; −1 before the first. */
    public int sounded() {
        return sounded;
    }

    /** Returns the day of the latest offer or refusal. */
    public int askedDay() {
        return askedDay;
    }

    /** Returns the leader index of the ruler; −1 for a ruler without traits of his own. */
    public int ruler() {
        return ruler;
    }

    /** Returns the place of the ruler, −1 before he lands. */
    public int rulerPlace() {
        return rulerPlace;
    }

    /** Returns the fate of the ruler. */
    public Fate fate() {
        return fate;
    }

    /** Returns the day on which his fate was decided. */
    public int fateDay() {
        return fateDay;
    }

    /** Returns the event of his capture, −1 before it. */
    public int capturedEvent() {
        return capturedEvent;
    }

    /** Returns the day on which the candidate accepted. */
    public int acceptedDay() {
        return acceptedDay;
    }

    /** Returns the day on which the ruler entered the capital. */
    public int entersDay() {
        return entersDay;
    }

    /** Reports whether the ruler has issued a liberal decree. */
    public boolean liberal() {
        return liberal;
    }

    /** Reports whether the church question is decided. */
    public boolean churchSettled() {
        return churchSettled;
    }

    /** Returns the event of the decision on the church, −1 before it. */
    public int churchEvent() {
        return churchEvent;
    }

    /** Returns the day of the harsh decree. */
    public int harshDay() {
        return harshDay;
    }

    /** Returns the event of the harsh decree, −1 before it. */
    public int harshEvent() {
        return harshEvent;
    }

    /** Returns the day on which the ruler first decided to stay. */
    public int stayReviewDay() {
        return stayReviewDay;
    }

    /** Reports whether the ruler has chosen the place of his last stand. */
    public boolean lastStand() {
        return lastStand;
    }

    /** Returns the effect of family news and illness on the ruler, decaying, 0…1. */
    public double shock() {
        return shock;
    }

    /** Reports whether an actor has recognised the ruler. */
    public boolean recognised(int actor) {
        return recognised[actor];
    }

    /** Returns the number of recognitions. */
    public int recognitions() {
        return recognitions;
    }

    /** Returns the log-odds of the public's belief that the client lasts. */
    public double beliefLogit() {
        return beliefLogit;
    }

    /** Returns the share of the people under the intervention, computed weekly. */
    public double peopleHeld() {
        return peopleHeld;
    }

    /** Returns the day on which a lent corps was called; −1 before it. */
    public int corpsCalledDay(int contingent) {
        return corpsCalledDay[contingent];
    }

    /**
     * Begins a stage of the client government.
     *
     * @param event
     *            event that began the stage; −1 keeps the event of the stage before
     */
    public void advance(CrownStage to, int day, int event) {
        stage = to;
        stageDay = day;
        if (event >= 0) {
            stageEvent = event;
        }
    }

    /** Ends the client government. */
    public void end() {
        stage = CrownStage.ENDED;
    }

    /** Makes the client a republic without a throne. */
    public void foundRepublic() {
        friendlyRepublic = true;
    }

    /** Ends the republic without a throne. */
    public void endRepublic() {
        friendlyRepublic = false;
    }

    /** Chooses the candidate who will be asked; −1 for none. */
    public void consider(int who) {
        candidate = who;
    }

    /** Asks a candidate before the offer. */
    public void sound(int who) {
        sounded = who;
    }

    /** Turns to a candidate after an offer or a refusal. */
    public void ask(int who, int day) {
        candidate = who;
        askedDay = day;
    }

    /**
     * Records that the candidate accepted.
     *
     * @param leader
     *            leader index of the ruler; −1 for a ruler without traits of his own
     */
    public void accept(int leader, int day) {
        ruler = leader;
        acceptedDay = day;
    }

    /** Moves the ruler to a place. */
    public void moveRuler(int to) {
        rulerPlace = to;
    }

    /** Records the entry of the ruler into the capital. */
    public void enterCapital(int capital, int day) {
        rulerPlace = capital;
        entersDay = day;
    }

    /** Decides the fate of the ruler. */
    public void decideFate(Fate to, int day) {
        fate = to;
        fateDay = day;
    }

    /** Frees the captive ruler: he reigns again. */
    public void free(int day) {
        decideFate(Fate.FREE, day);
        stage = CrownStage.REIGNS;
    }

    /** Records the event of the ruler's capture. */
    public void recordCapture(int event) {
        capturedEvent = event;
    }

    /** Decides the church question by a liberal or a conservative decree. */
    public void settleChurch(boolean byLiberalDecree, int event) {
        liberal |= byLiberalDecree;
        churchSettled = true;
        churchEvent = event;
    }

    /** Records the harsh decree. */
    public void decreeHarshly(int day, int event) {
        harshDay = day;
        harshEvent = event;
    }

    /** Records that the ruler decided to stay. */
    public void decideToStay(int day) {
        stayReviewDay = day;
    }

    /** Records that the ruler has chosen the place of his last stand. */
    public void chooseLastStand() {
        lastStand = true;
    }

    /** Fades the shock of family news and illness. */
    public void fadeShock(double kept) {
        shock *= kept;
    }

    /** Shocks the ruler by family news or illness. */
    public void suffer() {
        shock = 1;
    }

    /** Records the recognition by an actor. */
    public void recognise(int actor) {
        recognised[actor] = true;
        recognitions++;
    }

    /** Sets the log-odds of the public's belief that the client lasts. */
    public void believe(double logit) {
        beliefLogit = logit;
    }

    /** Records the share of the people under the intervention. */
    public void recordPeopleHeld(double share) {
        peopleHeld = share;
    }

    /** Calls a lent corps. */
    public void callCorps(int contingent, int day) {
        corpsCalledDay[contingent] = day;
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
