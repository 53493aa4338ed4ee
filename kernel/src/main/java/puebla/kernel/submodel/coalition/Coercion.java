package puebla.kernel.submodel.coalition;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CreditorQueries;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CreditorAnswer;
import puebla.kernel.state.DispatchTopic;

/**
 * Response of the creditors to the default. Once the news has arrived by mail, each chooses between protest, rupture,
 * joint coercion, coercion alone and settlement, and later reviews its choice. Two or more that choose joint coercion
 * negotiate and conclude a convention. A patron that chooses coercion alone, and does not change its choice, acts
 * alone.
 *
 * <p><b>Source:</b> base rate of armed coercion after default: Mitchener and Weidenmier (2010), Tomz (2007); utilities
 * are judgement, stated as data. <b>Leaves out:</b> the terms of the claims, domestic politics of each creditor.
 */
public final class Coercion implements Mechanism {
    /** Time between two reviews of a creditor's answer [days]. Judgement. */
    private static final int REVIEW_DAYS = 28;
    /** Number of powers in a convention that makes it a full cause of itself, as recorded. Judgement. */
    private static final double FULL_CONVENTION = 3;
    /** Weight of grievance in the recorded causes of a convention. Judgement. */
    private static final double CAUSE_GRIEVANCE = 0.2;
    /** Weight of a neighbour that is at war itself in the recorded causes of a convention. Judgement. */
    private static final double CAUSE_NEIGHBOUR = 0.1;

    @Override
    public void apply(War war) {
        if (!war.events.happened(SharedEvents.MORATORIUM) || war.state.coalition.conventionDay() >= 0
                || war.state.expedition.hostilitiesDay() >= 0
                || war.state.coalition.settledDay() >= 0
                || (war.state.day - war.state.debt.moratoriumDay() > war.value(CoalitionParameters.CREDITOR_PATIENCE)
                        && war.state.coalition.negotiatingSince() < 0)) {
            return;
        }
        for (int a = 0; a < war.columns.actors(); a++) {
            if (CreditorQueries.isCreditor(war, a) && war.state.mail.heard(a, DispatchTopic.DEFAULT)) {
                review(war, a);
            }
        }
        negotiate(war);
    }

    private static void review(War war, int actor) {
        var coalition = war.state.coalition;
        int last = coalition.reviewedDay(actor);
        if ((last >= 0 && war.state.day - last < REVIEW_DAYS)
                || (coalition.negotiatingSince() >= 0 && coalition.answered(actor, CreditorAnswer.JOINT))) {
            return;
        }
        coalition.review(actor, war.state.day);
        var creditor = war.scenario().actors().get(actor);
        boolean partner = creditor.role() == Actor.Role.PARTNER;
        if (partner && war.off(SystemSwitch.COALITION)) {
            coalition.answer(actor, CreditorAnswer.PROTEST);
            return;
        }
        double neighbourRisk = CreditorQueries.neighbourRisk(war, actor);
        double taste = actor == war.scenario().patron() ? war.state.coalition.aim() : war.state.regimeTaste(actor);
        var answer = war.decisions.begin(CoalitionDecisions.ANSWER_TO_DEFAULT).by(actor)
                .with(Feature.CLAIM_RECOVERABLE,
                        1 - ReproducibleMath
                                .exp(-creditor.claims() / war.value(CoalitionParameters.RECOVERABLE_CLAIMS)))
                .with(Feature.GRIEVANCE, war.state.grievance(actor)).with(Feature.REGIME_TASTE, taste)
                .relyingOn(actor, DispatchTopic.NEIGHBOUR_FREE).with(Feature.NEIGHBOUR_RISK, neighbourRisk)
                .with(Feature.OTHERS_JOINING, othersJoining(war, actor))
                .known(Feature.DEFAULT_REPEALED, actor, DispatchTopic.REPEAL)
                .with(Feature.DISTRACTED, war.state.calendar.strain(actor)).choose();
        coalition.answer(actor, answer);
        boolean breaksOff = answer == CreditorAnswer.RUPTURE || answer == CreditorAnswer.JOINT
                || answer == CreditorAnswer.ALONE;
        if (breaksOff && coalition.brokeOffDay(actor) < 0) {
            coalition.breakOff(actor, war.state.day);
            war.events.begin(CoalitionEvents.RUPTURE).by(actor).against(war.scenario().home())
                    .causedBy(war.state.debt.moratoriumEvent())
                    .becauseDecided().record();
        }
        double threat =
                answer == CreditorAnswer.JOINT || answer == CreditorAnswer.ALONE
                        ? war.value(CoalitionParameters.THREAT_OF_COERCION)
                        : answer == CreditorAnswer.RUPTURE ? war.value(CoalitionParameters.THREAT_OF_RUPTURE)
                                : war.value(CoalitionParameters.THREAT_OTHERWISE);
        war.dispatches.write(actor, war.scenario().home(), DispatchTopic.THREAT, threat);
    }

    private static double othersJoining(War war, int actor) {
        int others = 0;
        for (int a = 0; a < war.columns.actors(); a++) {
            others += a != actor && war.state.coalition.answered(a, CreditorAnswer.JOINT) ? 1 : 0;
        }
        return Math.min(1, others / 2.0);
    }

    private static void negotiate(War war) {
        var coalition = war.state.coalition;
        int patron = war.scenario().patron();
        int willing = 0;
        for (int a = 0; a < war.columns.actors(); a++) {
            willing += coalition.answered(a, CreditorAnswer.JOINT) ? 1 : 0;
        }
        if (willing >= 2) {
            if (coalition.negotiatingSince() < 0) {
                coalition.beginNegotiation(war.state.day);
            } else if (war.state.day - coalition.negotiatingSince() >= war.value(CoalitionParameters.CONVENTION_DAYS)) {
                conclude(war, willing);
            }
        } else {
            coalition.endNegotiation();
            boolean alone = coalition.answered(patron, CreditorAnswer.ALONE);
            coalition.answerAlone(alone, war.state.day);
            if (alone && war.state.day - coalition.aloneAnswerSince() > REVIEW_DAYS) {
                war.state.expedition.openHostilities(war.state.day);
                coalition.actAlone(war.events.begin(CoalitionEvents.PATRON_ALONE).by(patron)
                        .causedBy(war.state.debt.moratoriumEvent())
                        .record());
                SeaTransport.order(war, patron);
            }
        }
    }

    private static void conclude(War war, int willing) {
        int first = -1;
        int second = -1;
        for (int a = war.columns.actors() - 1; a >= 0; a--) {
            if (war.state.coalition.answered(a, CreditorAnswer.JOINT)) {
                second = first;
                first = a;
            }
        }
        int event = war.events.begin(CoalitionEvents.CONVENTION).by(first).against(second)
                .because(Feature.OTHERS_JOINING, willing / FULL_CONVENTION)
                .because(Feature.GRIEVANCE, CAUSE_GRIEVANCE)
                .because(Feature.NEIGHBOUR_RISK,
                        war.state.mail.known(first, DispatchTopic.NEIGHBOUR_FREE) > 0 ? 0 : CAUSE_NEIGHBOUR)
                .with(Amount.PLACES, willing)
                .causedBy(war.state.debt.moratoriumEvent()).record();
        war.state.coalition.conclude(war.state.day, event);
        for (int a = 0; a < war.columns.actors(); a++) {
            if (war.state.coalition.answered(a, CreditorAnswer.JOINT)) {
                SeaTransport.order(war, a);
            }
        }
    }
}
