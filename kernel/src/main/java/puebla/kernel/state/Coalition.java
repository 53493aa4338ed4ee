package puebla.kernel.state;

import java.util.Arrays;

/**
 * State of the creditors' coalition: the answer, the position and the suspicion of each. Days are −1 until they occur.
 */
public final class Coalition implements Stateful {
    /** By actor: latest answer to the default, an ordinal of {@link CreditorAnswer}; −1 before the first. */
    private final int[] answer;
    /** By actor: day of the latest answer. */
    public final int[] reviewedDay;
    /** By actor: day on which its landing force sails. */
    public final int[] sailsDay;
    /** By actor: day of its first landing. */
    public final int[] landedDay;
    /** Day on which a creditor broke off relations. */
    public final int[] brokeOffDay;
    /** By actor: day on which it decided to leave the coalition. */
    public final int[] resolvedDay;
    /** By actor: day on which its landing force left the country. */
    public final int[] goneDay;
    /** By actor: event of the decision to leave the coalition. */
    public final int[] resolvedEvent;
    /** Log-odds that a partner gives to the patron's hidden aim. */
    public final double[] suspicion;
    /** Signals that have reached a partner, one bit each. */
    public final int[] signalsSeen;
    /** Day on which the willing creditors began to negotiate a convention. */
    public int negotiatingSince = -1;
    /** Day since which the patron has answered that it will act alone; it acts after a second such answer. */
    public int aloneAnswerSince = -1;
    /** Day of the convention. */
    public int conventionDay = -1;
    /** Event of the convention or of the patron's decision to act alone, −1 before it. */
    public int conventionEvent = -1;
    /** Event of the first landing, −1 before it. */
    public int landingEvent = -1;
    /** Day on which the talks with the debtor began. */
    public int talksDay = -1;
    /** Event that began the talks, −1 before it. */
    public int talksEvent = -1;
    /** Day on which the last partner of the convention decided to leave. */
    public int endedDay = -1;
    /** Day on which all parties settled and the allies go home. */
    public int settledDay = -1;
    /** True when the patron intends to change the debtor's government. */
    public boolean hiddenAim;
    /** Strength of the hidden aim, 0…1. */
    public double aim;
    /** Day on which the patron pressed inflated claims. */
    public int claimsDay = -1;
    /** Day on which the patron landed exiled monarchists. */
    public int exilesDay = -1;
    /** Day on which the patron sent a force beyond the agreed one. */
    public int extraForceDay = -1;
    /** Day on which the patron disavowed the preliminaries. */
    public int disavowDay = -1;
    /** Event of the inflated claims, −1 before it. */
    public int claimsEvent = -1;
    /** Event of the landing of the exiles, −1 before it. */
    public int exilesEvent = -1;
    /** Event of the additional force, −1 before it. */
    public int extraForceEvent = -1;
    /** Event of the disavowal, −1 before it. */
    public int disavowEvent = -1;
    /** Decisions that come up only once and have come up, one bit each. */
    public int asked;

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
