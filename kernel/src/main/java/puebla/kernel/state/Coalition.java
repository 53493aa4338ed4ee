package puebla.kernel.state;

import java.util.Arrays;

/**
 * State of the creditors' coalition: the answer, the position and the suspicion of each. Days are −1 until they occur.
 */
public final class Coalition implements Stateful {
    /** By actor: latest answer to the default, an ordinal of {@link CreditorAnswer}; −1 before the first. */
    private final int[] answer;
    private final int[] reviewedDay;
    final int[] sailsDay;
    final int[] landedDay;
    private final int[] brokeOffDay;
    final int[] resolvedDay;
    final int[] goneDay;
    private final int[] resolvedEvent;
    final double[] suspicion;
    private final int[] signalsSeen;
    private int negotiatingSince = -1;
    private int aloneAnswerSince = -1;
    int conventionDay = -1;
    private int conventionEvent = -1;
    int landingEvent = -1;
    int talksDay = -1;
    private int talksEvent = -1;
    private int endedDay = -1;
    int settledDay = -1;
    private boolean hiddenAim;
    double aim;
    private int claimsDay = -1;
    private int exilesDay = -1;
    private int extraForceDay = -1;
    private int disavowDay = -1;
    private int claimsEvent = -1;
    private int exilesEvent = -1;
    private int extraForceEvent = -1;
    private int disavowEvent = -1;
    private int asked;

    /** Creates the state before the default. */
    public Coalition(int actors) {
        answer = filled(actors);
        reviewedDay = filled(actors);
        sailsDay = filled(actors);
        landedDay = filled(actors);
        brokeOffDay = filled(actors);
        resolvedDay = filled(actors);
        goneDay = filled(actors);
        resolvedEvent = filled(actors);
        suspicion = new double[actors];
        signalsSeen = new int[actors];
    }

    private static int[] filled(int size) {
        int[] days = new int[size];
        Arrays.fill(days, -1);
        return days;
    }

    /** Reports whether a decision has not come up yet, and records that it has. */
    public boolean firstTime(int request) {
        boolean first = (asked >> request & 1) == 0;
        asked |= 1 << request;
        return first;
    }

    /**
     * Reports whether an actor has a landing force. True from the order to sail, which precedes the sailing, until the
     * force has left the country.
     */
    public boolean committed(int actor) {
        return sailsDay[actor] >= 0 && goneDay[actor] < 0;
    }

    /** Records the answer of a creditor to the default. */
    public void answer(int actor, CreditorAnswer to) {
        answer[actor] = to.ordinal();
    }

    /** Reports whether a creditor has answered the default. */
    public boolean hasAnswered(int actor) {
        return answer[actor] >= 0;
    }

    /** Reports whether the latest answer of a creditor is this one. */
    public boolean answered(int actor, CreditorAnswer with) {
        return answer[actor] == with.ordinal();
    }

    /** Returns the day of the latest answer of an actor. */
    public int reviewedDay(int actor) {
        return reviewedDay[actor];
    }

    /** Returns the day on which the landing force of an actor sails. */
    public int sailsDay(int actor) {
        return sailsDay[actor];
    }

    /** Returns the day of the first landing of an actor. */
    public int landedDay(int actor) {
        return landedDay[actor];
    }

    /** Returns the day on which a creditor broke off relations. */
    public int brokeOffDay(int actor) {
        return brokeOffDay[actor];
    }

    /** Returns the day on which an actor decided to leave the coalition. */
    public int resolvedDay(int actor) {
        return resolvedDay[actor];
    }

    /** Returns the day on which the landing force of an actor left the country. */
    public int goneDay(int actor) {
        return goneDay[actor];
    }

    /** Returns the event of the decision of an actor to leave the coalition. */
    public int resolvedEvent(int actor) {
        return resolvedEvent[actor];
    }

    /** Returns the log-odds that a partner gives to the patron's hidden aim. */
    public double suspicion(int actor) {
        return suspicion[actor];
    }

    /** Returns the day on which the willing creditors began to negotiate a convention. */
    public int negotiatingSince() {
        return negotiatingSince;
    }

    /** Returns the day since which the patron has answered that it will act alone; it acts after a second such answer. */
    public int aloneAnswerSince() {
        return aloneAnswerSince;
    }

    /** Returns the day of the convention. */
    public int conventionDay() {
        return conventionDay;
    }

    /** Returns the event of the convention or of the patron's decision to act alone; −1 before it. */
    public int conventionEvent() {
        return conventionEvent;
    }

    /** Returns the event of the first landing, −1 before it. */
    public int landingEvent() {
        return landingEvent;
    }

    /** Returns the day on which the talks with the debtor began. */
    public int talksDay() {
        return talksDay;
    }

    /** Returns the event that began the talks, −1 before it. */
    public int talksEvent() {
        return talksEvent;
    }

    /** Returns the day on which the last partner of the convention decided to leave. */
    public int endedDay() {
        return endedDay;
    }

    /** Returns the day on which all parties settled and the allies go home. */
    public int settledDay() {
        return settledDay;
    }

    /** Reports whether the patron intends to change the debtor's government. */
    public boolean hiddenAim() {
        return hiddenAim;
    }

    /** Returns the strength of the hidden aim, 0…1. */
    public double aim() {
        return aim;
    }

    /** Returns the day on which the patron pressed inflated claims. */
    public int claimsDay() {
        return claimsDay;
    }

    /** Returns the day on which the patron landed exiled monarchists. */
    public int exilesDay() {
        return exilesDay;
    }

    /** Returns the day on which the patron sent a force beyond the agreed one. */
    public int extraForceDay() {
        return extraForceDay;
    }

    /** Returns the day on which the patron disavowed the preliminaries. */
    public int disavowDay() {
        return disavowDay;
    }

    /** Returns the event of the inflated claims, −1 before it. */
    public int claimsEvent() {
        return claimsEvent;
    }

    /** Returns the event of the landing of the exiles, −1 before it. */
    public int exilesEvent() {
        return exilesEvent;
    }

    /** Returns the event of the additional force, −1 before it. */
    public int extraForceEvent() {
        return extraForceEvent;
    }

    /** Returns the event of the disavowal, −1 before it. */
    public int disavowEvent() {
        return disavowEvent;
    }

    /** Returns the decisions that come up only once and have come up, one bit each. */
    public int asked() {
        return asked;
    }

    /** Records a review of the answer of a creditor. */
    public void review(int actor, int day) {
        reviewedDay[actor] = day;
    }

    /** Records that a creditor broke off relations. */
    public void breakOff(int actor, int day) {
        brokeOffDay[actor] = day;
    }

    /** Begins the negotiation of a convention. */
    public void beginNegotiation(int day) {
        negotiatingSince = day;
    }

    /** Ends the negotiation of a convention. */
    public void endNegotiation() {
        negotiatingSince = -1;
    }

    /** Records whether the patron answers today that it will act alone. */
    public void answerAlone(boolean alone, int day) {
        aloneAnswerSince = !alone ? -1 : aloneAnswerSince < 0 ? day : aloneAnswerSince;
    }

    /** Concludes the convention. */
    public void conclude(int day, int event) {
        conventionDay = day;
        conventionEvent = event;
    }

    /** Records the decision of the patron to act alone. */
    public void actAlone(int event) {
        conventionEvent = event;
    }

    /**
     * Orders the landing force of an actor to sail.
     *
     * @param day
     *            day on which it sails
     */
    public void orderToSail(int actor, int day) {
        sailsDay[actor] = day;
    }

    /** Records the first landing of an actor. */
    public void land(int actor, int day, int event) {
        landedDay[actor] = day;
        landingEvent = event;
    }

    /** Begins the talks with the debtor. */
    public void openTalks(int day, int event) {
        talksDay = day;
        talksEvent = event;
    }

    /** Sets the log-odds that every actor gives to the patron's hidden aim. */
    public void suspect(double logit) {
        Arrays.fill(suspicion, logit);
    }

    /** Reports whether a signal has reached a partner. */
    public boolean hasSeen(int partner, int signal) {
        return (signalsSeen[partner] >> signal & 1) != 0;
    }

    /**
     * Records a signal that has reached a partner.
     *
     * @param logRatio
     *            change of the log-odds of the hidden aim
     */
    public void see(int partner, int signal, double logRatio) {
        signalsSeen[partner] |= 1 << signal;
        suspicion[partner] += logRatio;
    }

    /** Records the decision of a partner to leave the coalition. */
    public void resolveToLeave(int partner, int day, int event) {
        resolvedDay[partner] = day;
        resolvedEvent[partner] = event;
    }

    /** Records that the landing force of an actor has left the country. */
    public void goHome(int actor, int day) {
        goneDay[actor] = day;
    }

    /** Records that the last partner of the convention decided to leave. */
    public void end(int day) {
        endedDay = day;
    }

    /** Records that all parties settled and the allies go home. */
    public void settle(int day) {
        settledDay = day;
    }

    /** Sets the aim of the patron in this run. */
    public void drawAim(boolean hidden, double strength) {
        hiddenAim = hidden;
        aim = strength;
    }

    /** Records that the patron pressed inflated claims. */
    public void pressClaims(int day, int event) {
        claimsDay = day;
        claimsEvent = event;
    }

    /** Records that the patron sent a force beyond the agreed one. */
    public void sendExtraForce(int day, int event) {
        extraForceDay = day;
        extraForceEvent = event;
    }

    /** Records that the patron landed exiled monarchists. */
    public void landExiles(int day, int event) {
        exilesDay = day;
        exilesEvent = event;
    }

    /** Records that the patron disavowed the preliminaries. */
    public void disavow(int day, int event) {
        disavowDay = day;
        disavowEvent = event;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(answer);
        visitor.visit(reviewedDay);
        visitor.visit(sailsDay);
        visitor.visit(landedDay);
        visitor.visit(brokeOffDay);
        visitor.visit(resolvedDay);
        visitor.visit(goneDay);
        visitor.visit(resolvedEvent);
        visitor.visit(suspicion);
        visitor.visit(signalsSeen);
        aloneAnswerSince = visitor.visit(aloneAnswerSince);
        negotiatingSince = visitor.visit(negotiatingSince);
        conventionDay = visitor.visit(conventionDay);
        conventionEvent = visitor.visit(conventionEvent);
        landingEvent = visitor.visit(landingEvent);
        talksDay = visitor.visit(talksDay);
        talksEvent = visitor.visit(talksEvent);
        endedDay = visitor.visit(endedDay);
        settledDay = visitor.visit(settledDay);
        hiddenAim = visitor.visit(hiddenAim);
        aim = visitor.visit(aim);
        claimsDay = visitor.visit(claimsDay);
        exilesDay = visitor.visit(exilesDay);
        extraForceDay = visitor.visit(extraForceDay);
        disavowDay = visitor.visit(disavowDay);
        claimsEvent = visitor.visit(claimsEvent);
        exilesEvent = visitor.visit(exilesEvent);
        extraForceEvent = visitor.visit(extraForceEvent);
        disavowEvent = visitor.visit(disavowEvent);
        asked = visitor.visit(asked);
    }
}
