package puebla.kernel.submodel.coalition;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CreditorQueries;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CreditorAnswer;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.coalition.CoalitionDecisions.LoneCourse;
import puebla.kernel.submodel.coalition.CoalitionDecisions.TermsAnswer;

/**
 * The allies after their landing: they open talks, learn about each other, and settle jointly or separate.
 *
 * <pre>
 *   suspicion of a partner ashore (log-odds)   l ← l + ln LR_k     once per signal k, when its news has arrived
 *   exit hazard [per day]                      h = h0 exp(steepness (b − b*)) + h_sick · sick share
 *                                              b = logistic(l)
 * </pre>
 *
 * A partner that decides to leave lowers the threshold b* of the others (they confer). It may settle its claims
 * separately, and it embarks some weeks later. When all partners have decided to leave, the patron decides to continue
 * alone, to hold or to settle.
 *
 * <p><b>Source:</b> Fearon (1995) and Kydd (2005) for the logic; likelihood ratios and hazards are judgement.
 */
public final class BreakUp implements Mechanism {
    private static final Draw TALKS_BEGIN = Draw.of("coalition.talks");
    private static final Draw RESOLVES = Draw.of("coalition.exit");
    private static final Draw SETTLES = Draw.of("coalition.settles");
    private static final Draw EMBARKS = Draw.of("coalition.embarks");
    private static final Draw PATRON_WILLING = Draw.of("coalition.patron-willing");

    /** Time between two offers to settle, and between two reviews of the patron alone [days]. Judgement. */
    private static final int REVIEW_DAYS = 30;
    /** Bits of the signals that a partner has received. */
    private static final int CLAIMS = 0;
    private static final int EXTRA_FORCE = 1;
    private static final int EXILES = 2;
    private static final int DISAVOWAL = 3;

    @Override
    public void apply(War war) {
        var coalition = war.state.coalition;
        if (coalition.landingEvent() < 0 || coalition.settledDay() >= 0) {
            return;
        }
        if (coalition.conventionDay() >= 0) {
            talk(war);
            for (int a = 0; a < war.columns.actors(); a++) {
                if (isAshore(war, a)) {
                    learn(war, a);
                    considerLeaving(war, a);
                }
                embark(war, a);
            }
            settleTogether(war);
            end(war);
        }
        alone(war);
    }

    private static boolean isPartner(War war, int actor) {
        return war.columns.partner(actor);
    }

    private static boolean isAshore(War war, int actor) {
        return isPartner(war, actor) && war.state.coalition.landedDay(actor) >= 0
                && war.state.coalition.resolvedDay(actor) < 0;
    }

    private static void talk(War war) {
        var coalition = war.state.coalition;
        if (coalition.talksDay() < 0 && coalition.endedDay() < 0
                && war.occurs(TALKS_BEGIN, war.keys.actor(war.scenario().home()),
                        war.value(CoalitionParameters.TALKS_HAZARD))) {
            int event =
                    war.events.begin(CoalitionEvents.TALKS).by(war.scenario().home()).causedBy(coalition.landingEvent())
                            .record();
            coalition.openTalks(war.state.day, event);
        }
    }

    private static void learn(War war, int partner) {
        hear(war, partner, DispatchTopic.CLAIMS, CLAIMS, CoalitionParameters.LR_CLAIMS);
        hear(war, partner, DispatchTopic.EXTRA_FORCE, EXTRA_FORCE, CoalitionParameters.LR_EXTRA_FORCE);
        hear(war, partner, DispatchTopic.EXILES, EXILES, CoalitionParameters.LR_EXILES);
        hear(war, partner, DispatchTopic.DISAVOWAL, DISAVOWAL, CoalitionParameters.LR_DISAVOWAL);
    }

    private static void hear(War war, int partner, DispatchTopic news, int bit, Parameter ratio) {
        var coalition = war.state.coalition;
        if (war.state.mail.heard(partner, news) && !coalition.hasSeen(partner, bit)) {
            coalition.see(partner, bit, ReproducibleMath.log(war.value(ratio)));
        }
    }

    private static void considerLeaving(War war, int partner) {
        var coalition = war.state.coalition;
        double threshold =
                war.state.exitThreshold(partner);
        for (int a = 0; a < war.columns.actors(); a++) {
            if (a != partner && isPartner(war, a) && coalition.resolvedDay(a) >= 0) {
                threshold -= war.value(CoalitionParameters.EXIT_TOGETHER);
            }
        }
        double b = ReproducibleMath.logistic(coalition.suspicion(partner));
        double sick = sickShare(war, SeaTransport.corpsOf(war, partner));
        double suspect =
                war.value(CoalitionParameters.EXIT_BASE)
                        * ReproducibleMath.exp(war.value(CoalitionParameters.EXIT_STEEPNESS) * (b - threshold));
        double ill = war.value(CoalitionParameters.EXIT_SICK) * sick;
        if (!war.occurs(RESOLVES, war.keys.actor(partner), suspect + ill)) {
            return;
        }
        int event = war.events.begin(CoalitionEvents.PARTNER_RESOLVES_TO_LEAVE).by(partner)
                .because(Feature.SUSPICION, suspect).because(Feature.SICKNESS, ill)
                .causedBy(largestSignal(war)).record();
        coalition.resolveToLeave(partner, war.state.day, event);
        double settles =
                war.state.settles(partner);
        if (war.uniform(SETTLES, war.keys.actor(partner)) < settles) {
            war.events.begin(CoalitionEvents.PARTNER_SETTLES).by(partner).against(war.scenario().home())
                    .causedBy(coalition.resolvedEvent(partner)).record();
        }
    }

    private static int largestSignal(War war) {
        var coalition = war.state.coalition;
        if (coalition.exilesEvent() >= 0) {
            return coalition.exilesEvent();
        }
        if (coalition.disavowEvent() >= 0) {
            return coalition.disavowEvent();
        }
        return coalition.extraForceEvent() >= 0 ? coalition.extraForceEvent() : coalition.claimsEvent();
    }

    private static double sickShare(War war, int corps) {
        long sick = 0;
        for (int f = 0; f < war.state.forces.used(); f++) {
            sick += war.state.forces.contingent(f) == corps ? war.state.forces.sick(f) : 0;
        }
        long all = war.state.inField(corps);
        return all == 0 ? 0 : (double) sick / all;
    }

    /** Embarks a partner a random time about {@code coalition.embark-days} after its decision to leave. */
    private static void embark(War war, int partner) {
        var coalition = war.state.coalition;
        if (!isPartner(war, partner) || coalition.resolvedDay(partner) < 0 || coalition.goneDay(partner) >= 0) {
            return;
        }
        double wait = war.value(CoalitionParameters.EMBARK_DAYS)
                * (war.value(CoalitionParameters.EMBARK_LEAST) + war.value(CoalitionParameters.EMBARK_SPREAD)
                        * war.random().uniform(EMBARKS, war.keys.actor(partner), coalition.resolvedDay(partner)));
        if (war.state.day < coalition.resolvedDay(partner) + wait) {
            return;
        }
        leave(war, SeaTransport.corpsOf(war, partner));
        coalition.goHome(partner, war.state.day);
        war.events.begin(CoalitionEvents.PARTNER_GONE).by(partner).at(war.scenario().entryPort())
                .causedBy(coalition.resolvedEvent(partner)).record();
    }

    /** Embarks all men of a corps in the country. */
    static void leave(War war, int corps) {
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.contingent(f) == corps) {
                long men = war.state.forces.strength(f);
                war.state.forces.leave(f, false, Stock.RETURNED, men, Cause.EMBARKED);
                PatronTreasury.ship(war, corps, men);
            }
        }
    }

    private static void settleTogether(War war) {
        var coalition = war.state.coalition;
        if (coalition.talksDay() < 0 || coalition.endedDay() >= 0 || coalition.disavowDay() >= 0
                || (war.state.day - coalition.talksDay()) % REVIEW_DAYS != REVIEW_DAYS - 1) {
            return;
        }
        int willing = 0;
        int partners = 0;
        double months = (war.state.day - coalition.talksDay()) / (double) Time.MONTH;
        for (int a = 0; a < war.columns.actors(); a++) {
            if (isAshore(war, a)) {
                partners++;
                double suspicion = ReproducibleMath.logistic(coalition.suspicion(a));
                double sick = sickShare(war, SeaTransport.corpsOf(war, a));
                var answer = war.decisions.begin(CoalitionDecisions.SETTLE_TOGETHER).by(a)
                        .with(Feature.SUSPICION, suspicion).with(Feature.SICKNESS, sick)
                        .with(Feature.MONTHS_OF_TALKS, months).choose();
                willing += answer == TermsAnswer.SETTLE ? 1 : 0;
            }
        }
        boolean patronWilling = war.uniform(PATRON_WILLING, Draw.ONLY) > coalition.aim();
        if (partners > 0 && willing == partners && patronWilling) {
            coalition.settle(war.state.day);
            war.events.begin(CoalitionEvents.ALLIES_SETTLE).by(war.scenario().patron()).against(war.scenario().home())
                    .becauseDecided()
                    .causedBy(coalition.talksEvent()).record();
            allGoHome(war);
        }
    }

    private static void allGoHome(War war) {
        for (int a = 0; a < war.columns.actors(); a++) {
            if (CreditorQueries.isCreditor(war, a) && war.state.coalition.landedDay(a) >= 0) {
                leave(war, SeaTransport.corpsOf(war, a));
                if (war.state.coalition.goneDay(a) < 0) {
                    war.state.coalition.goHome(a, war.state.day);
                    if (isPartner(war, a)) {
                        war.events.begin(CoalitionEvents.PARTNER_GONE).by(a).at(war.scenario().entryPort()).record();
                    } else {
                        war.state.commitment.leave(war.state.day);
                        war.events.begin(SharedEvents.PATRON_GONE).by(a).at(war.scenario().entryPort()).record();
                    }
                }
            }
        }
        for (int p = 0; p < war.columns.places(); p++) {
            if (war.state.country.held(p) > 0 && war.state.coalition.landedDay(war.scenario().patron()) >= 0
                    && p == war.scenario().entryPort()) {
                Occupation.takePlace(war, p, -1, war.scenario().home(), -1);
            }
        }
    }

    private static void end(War war) {
        var coalition = war.state.coalition;
        if (coalition.endedDay() >= 0) {
            return;
        }
        int joined = 0;
        int resolved = 0;
        int lastEvent = -1;
        for (int a = 0; a < war.columns.actors(); a++) {
            if (isPartner(war, a) && coalition.answered(a, CreditorAnswer.JOINT)) {
                joined++;
                resolved += coalition.resolvedDay(a) >= 0 ? 1 : 0;
                lastEvent = Math.max(lastEvent, coalition.resolvedEvent(a));
            }
        }
        if (joined > 0 && joined == resolved) {
            coalition.end(war.state.day);
            war.events.begin(CoalitionEvents.COALITION_ENDED).by(war.scenario().patron()).causedBy(lastEvent)
                    .because(Feature.SUSPICION, coalition.exilesDay() >= 0 ? 1 : 0.5).record();
        }
    }

    private static void alone(War war) {
        var coalition = war.state.coalition;
        int patron = war.scenario().patron();
        if (coalition.endedDay() < 0 || war.state.expedition.hostilitiesDay() >= 0 || coalition.landedDay(patron) < 0
                || coalition.goneDay(patron) >= 0
                || (war.state.day - coalition.endedDay()) % REVIEW_DAYS != 0) {
            return;
        }
        double honour = coalition.disavowDay() >= 0 || coalition.exilesDay() >= 0 ? 1
                : war.value(CoalitionParameters.HONOUR_UNCOMMITTED);
        var choice = war.decisions.begin(CoalitionDecisions.GO_ON_ALONE).with(Feature.REGIME_AIM, coalition.aim())
                .with(Feature.HONOUR, honour).with(Feature.STRAIN, war.state.calendar.strain(patron))
                .relyingOn(patron, DispatchTopic.NEIGHBOUR_FREE)
                .with(Feature.NEIGHBOUR_RISK, CreditorQueries.neighbourRisk(war, patron)).choose();
        if (choice == LoneCourse.ADVANCE) {
            war.state.expedition.openHostilities(war.state.day);
            war.events.begin(CoalitionEvents.PATRON_ALONE).by(patron)
                    .causedBy(war.events.last(CoalitionEvents.COALITION_ENDED))
                    .becauseDecided()
                    .record();
            war.state.expedition.reviewOn(war.state.day + (int) war.value(CoalitionParameters.HOSTILITIES_AFTER));
        } else if (choice == LoneCourse.SETTLE) {
            coalition.settle(war.state.day);
            war.events.begin(CoalitionEvents.ALLIES_SETTLE).by(patron).against(war.scenario().home()).becauseDecided()
                    .record();
            allGoHome(war);
        }
    }
}
