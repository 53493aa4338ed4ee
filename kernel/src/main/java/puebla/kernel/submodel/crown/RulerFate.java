package puebla.kernel.submodel.crown;

import puebla.kernel.state.LeaderState;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Fate;
import puebla.kernel.submodel.crown.CrownDecisions.RulerCourse;
import puebla.kernel.submodel.crown.CrownDecisions.Sentence;
import puebla.kernel.submodel.crown.CrownDecisions.StandPlace;

/**
 * Fate of the ruler:
 *
 * <ul>
 * <li>each month, once the news of the patron's withdrawal has arrived, he chooses to stay, to abdicate and leave, or
 * to negotiate
 * <li>when the patron is gone he chooses where to make the last stand
 * <li>when his place falls he is captured (with the probability {@code ruler.captured-with-place}, at a port, which has
 * ships, {@code ruler.captured-at-port}), dies ({@code ruler.killed-with-place}) or escapes
 * <li>he is neither captured nor killed while at least {@code ruler.cover-men} of the patron's men stand within
 * {@code ruler.cover-days}
 * <li>a captive ruler is freed when his side takes the place where he is held; otherwise he is court-martialled, then
 * executed or pardoned
 * </ul>
 *
 * <p><b>Source:</b> history was near even odds in October–December 1866; 35 days from capture to execution.
 * Probabilities are judgement.
 */
public final class RulerFate implements Mechanism {
    private static final Draw NEGOTIATES = Draw.of("crown.negotiation");
    static final Draw FALLS = Draw.of("crown.fate-of-place");
    private static final Draw SENTENCE = Draw.of("crown.days-to-sentence");

    /** Day of each month since the patron's decision on which he reviews his own. Judgement. */
    private static final int REVIEW_DAY = 25;
    /** Size of a reserve in the capital above which a part of it marches to the last stand [men]. Judgement. */
    private static final int LARGE_RESERVE = 2500;
    /** Parts of such a reserve, of which one marches. Judgement. */
    private static final int RESERVE_PARTS = 3;
    /** Key of the random numbers of the column from the reserve. */
    private static final int COLUMN_KEY = 0x1867;
    /** Rise of that advice until the last lot. Judgement. */
    private static final double URGES_WITH_LOTS = 0.6;
    /** Distance within which he finds a refuge [march days]. Judgement. */
    private static final int REFUGE_DAYS = 25;
    /** Time from capture to trial, which dates an event and has no other effect [days]. Judgement. */
    private static final int TRIAL_DAYS = 20;
    /** Pleas for mercy from abroad without any recognition, 0…1. Judgement. */
    private static final double PLEAS_WITHOUT_RECOGNITION = 0.3;
    /** Recognitions that add 1 to these pleas [powers]. Judgement. */
    private static final double RECOGNITIONS_FOR_PLEAS = 8;
    /** Anger of the army without a harsh decree or losses. Judgement. */
    private static final double ANGER_AT_FIRST = 0.4;
    /** Anger that a harsh decree adds. Judgement. */
    private static final double ANGER_HARSH_DECREE = 0.5;
    /** Dead of the home army that add 1 to its anger [men]. Judgement. */
    private static final double DEAD_FOR_ANGER = 60_000;
    /** Largest anger. Judgement. */
    private static final double MOST_ANGER = 1.5;

    @Override
    public void apply(War war) {
        var throne = war.state.throne;
        if (throne.stage() == CrownStage.REIGNS && throne.fate() == Fate.FREE) {
            placeHimself(war);
            if (war.state.country.held(throne.rulerPlace()) < 0) {
                falls(war);
            } else
                if (war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL)
                        && (war.state.day - war.state.commitment.decidedDay()) % Time.MONTH == REVIEW_DAY) {
                            stayOrGo(war);
                        }
        } else if (throne.fate() == Fate.CAPTIVE) {
            justice(war);
        }
        if (throne.exists() && throne.stage() == CrownStage.REIGNS && throne.fate() != Fate.FREE) {
            throne.end();
        }
        if (war.events.happened(SharedEvents.REGENCY) && !war.events.happened(SharedEvents.LAST_PLACE_FALLS)
                && war.state.commitment.stage() == CommitmentStage.GONE
                && war.read(StateVariable.CLIENT_PLACES, -1) == 0) {
            war.events.begin(SharedEvents.LAST_PLACE_FALLS).side(-1).causedBy(war.events.last(SharedEvents.PLACE_TAKEN))
                    .record();
        }
    }

    /** Chooses the place of the ruler's last stand, once the patron is gone. */
    private static void placeHimself(War war) {
        var throne = war.state.throne;
        if (throne.lastStand() || war.state.commitment.stage() != CommitmentStage.GONE) {
            return;
        }
        throne.chooseLastStand();
        int capital = war.scenario().capital();
        int camp = -1;
        double strongest = 0;
        for (int p = 0; p < war.columns.places(); p++) {
            if (p != capital && p != war.scenario().entryPort() && war.state.country.held(p) > 0
                    && war.routes.days[capital][p] < war.value(CrownParameters.STAND_WITHIN_DAYS)
                    && war.scenario().places().get(p).town() > war.value(CrownParameters.STAND_TOWN)) {
                double here = war.state.strength.intervention(p)
                        + war.value(CrownParameters.CONTROL_IN_MEN) * war.state.country.control(p);
                if (here > strongest || camp < 0) {
                    strongest = here;
                    camp = p;
                }
            }
        }
        double army =
                Math.min(1, war.state.inField(war.columns.clientLine()) / war.value(CrownParameters.FULL_FIELD_ARMY));
        var choice = war.decisions.begin(CrownDecisions.LAST_STAND)
                .with(Feature.DECISIVENESS, war.value(CrownParameters.RULER_DECISIVENESS))
                .with(Feature.WILLING_TO_FLEE, war.value(CrownParameters.RULER_WILL_FLEE))
                .with(Feature.FIELD_ARMY, army)
                .choose();
        int place = choice == StandPlace.FIELD && camp >= 0 ? camp
                : choice == StandPlace.PORT ? war.scenario().entryPort() : capital;
        if (war.state.country.held(place) > 0) {
            throne.moveRuler(place);
        }
        war.events.begin(CrownEvents.LAST_STAND).led(throne.ruler()).at(throne.rulerPlace()).side(1)
                .causedBy(war.events.last(SharedEvents.PATRON_GONE)).becauseDecided()
                .record();
        gather(war, throne.rulerPlace());
    }

    /** Sends the client's columns within reach to the ruler's place, and a third of a large reserve in the capital. */
    private static void gather(War war, int place) {
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.contingent(f) == war.columns.clientLine() && !forces.garrison(f) && forces.place(f) != place
                    && war.routes.days[forces.place(f)][place] < war.value(CrownParameters.CALLED_WITHIN_DAYS)
                    && forces.place(f) != war.scenario().capital()) {
                forces.march(war.routes, f, place);
            }
        }
        int capital = war.scenario().capital();
        int reserve = ForceQueries.largest(war, capital, war.columns.clientLine());
        if (place != capital && reserve >= 0 && forces.strength(reserve) > LARGE_RESERVE && forces.roomForMore()) {
            int column = forces.create(war.columns.clientLine(), 1, capital, false, -1,
                    war.keys.contingent(war.columns.clientLine()) ^ COLUMN_KEY,
                    war.state.day);
            forces.transfer(reserve, column, forces.strength(reserve) / RESERVE_PARTS);
            forces.march(war.routes, column, place);
        }
    }

    private static void stayOrGo(War war) {
        var throne = war.state.throne;
        double urge =
                war.state.commitment.stage() == CommitmentStage.GONE ? war.value(CrownParameters.URGED_AFTER_LEAVING)
                        : war.value(CrownParameters.URGED_AT_FIRST)
                                + URGES_WITH_LOTS * war.state.commitment.lotsGone()
                                        / Math.max(1, war.state.commitment.lots());
        double promises =
                Math.min(1, war.state.inField(war.columns.clientLine()) / war.value(CrownParameters.PROMISED_ARMY));
        if (war.state.commitment.stage() == CommitmentStage.GONE && war.state.country.besieged(throne.rulerPlace())) {
            return;
        }
        double flight = war.value(CrownParameters.RULER_WILL_FLEE);
        var choice = war.decisions.begin(CrownDecisions.STAY_OR_GO).with(Feature.BELIEF, war.state.belief())
                .with(Feature.PATRON_URGES, urge).with(Feature.PRIDE, 1 - 0.5 * flight)
                .with(Feature.PROMISES, promises).with(Feature.SHOCK, throne.shock())
                .with(Feature.WILLING_TO_FLEE, flight).choose();
        if (choice == RulerCourse.ABDICATE) {
            int event =
                    war.events.begin(CrownEvents.RULER_ABDICATES).led(throne.ruler()).at(throne.rulerPlace()).side(-1)
                            .causedBy(war.state.commitment.decidedEvent()).becauseDecided().record();
            RulerEnd.end(war, Fate.LEFT);
            war.events.begin(SharedEvents.RULER_LEFT).led(throne.ruler()).at(war.scenario().entryPort()).causedBy(event)
                    .record();
            PublicBelief.shift(war, -1, war.value(CrownParameters.NEWS_ABDICATION));
        } else
            if (choice == RulerCourse.NEGOTIATE
                    && war.uniform(NEGOTIATES, Draw.ONLY) < war.value(CrownParameters.NEGOTIATION_SUCCEEDS)) {
                        war.state.seat.settle();
                        war.events.begin(SharedEvents.SETTLEMENT).by(war.scenario().client())
                                .against(war.scenario().home())
                                .becauseDecided()
                                .record();
                    } else
                if (choice == RulerCourse.STAY && throne.stayReviewDay() < 0) {
                    throne.decideToStay(war.state.day);
                    war.events.begin(CrownEvents.RULER_STAYS).led(throne.ruler()).at(throne.rulerPlace()).side(1)
                            .becauseDecided()
                            .record();
                }
    }

    /** Frees the captive ruler when his side has retaken the place where he is held. */
    private static void free(War war) {
        var throne = war.state.throne;
        throne.free(war.state.day);
        if (throne.ruler() >= 0) {
            war.state.leaders.become(throne.ruler(), LeaderState.ACTIVE);
        }
        war.events.begin(CrownEvents.CAPTIVE_FREED).led(throne.ruler()).at(throne.rulerPlace()).side(1)
                .causedBy(war.events.last(SharedEvents.PLACE_TAKEN)).record();
    }

    /** Reports whether so many of the patron's men stand near the ruler that they take him with them. */
    private static boolean escorted(War war, int place) {
        var forces = war.state.forces;
        double within = war.value(CrownParameters.COVER_DAYS);
        long men = 0;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.contingent(f) == war.columns.patronCorps()
                    && war.routes.days[forces.place(f)][place] <= within) {
                men += forces.strength(f);
            }
        }
        return men >= war.value(CrownParameters.COVER_MEN);
    }

    private static void falls(War war) {
        var throne = war.state.throne;
        double u = war.uniform(FALLS, Draw.ONLY);
        int place = throne.rulerPlace();
        int cause = Math.max(war.events.last(SharedEvents.GARRISON_BETRAYED),
                Math.max(war.events.last(SharedEvents.GARRISON_YIELDS), war.events.last(SharedEvents.PLACE_TAKEN)));
        boolean port = war.scenario().places().get(place).port();
        double captured =
                port ? war.value(CrownParameters.CAPTURED_AT_PORT) : war.value(CrownParameters.CAPTURED_WITH_PLACE);
        boolean escorted = escorted(war, place);
        if (!escorted && u < captured) {
            RulerEnd.end(war, Fate.CAPTIVE);
            throne.recordCapture(
                    war.events.begin(SharedEvents.RULER_CAPTURED).led(throne.ruler()).at(place).side(-1).causedBy(cause)
                            .record());
            PublicBelief.shift(war, -1, war.value(CrownParameters.NEWS_RULER_LOST));
        } else if (!escorted && u < captured + war.value(CrownParameters.KILLED_WITH_PLACE)) {
            RulerEnd.end(war, Fate.KILLED);
            war.events.begin(CrownEvents.RULER_KILLED).led(throne.ruler()).at(place).side(-1).causedBy(cause).record();
            PublicBelief.shift(war, -1, war.value(CrownParameters.NEWS_RULER_LOST));
        } else {
            int refuge = ForceQueries.refuge(war, place, 1, REFUGE_DAYS);
            war.events.begin(CrownEvents.RULER_ESCAPES).led(throne.ruler()).at(place).side(1).causedBy(cause).record();
            if (refuge >= 0 && !port) {
                throne.moveRuler(refuge);
            } else {
                RulerEnd.end(war, Fate.LEFT);
                war.events.begin(SharedEvents.RULER_LEFT).led(throne.ruler()).at(place).record();
            }
        }
    }

    private static void justice(War war) {
        var throne = war.state.throne;
        if (war.state.country.held(throne.rulerPlace()) > 0) {
            free(war);
            return;
        }
        int since = war.state.day - throne.fateDay();
        int sentence = (int) (war.value(CrownParameters.SENTENCE_DAYS)
                + war.value(CrownParameters.SENTENCE_SPREAD)
                        * war.random().uniform(SENTENCE, Draw.ONLY, throne.fateDay()));
        if (since == TRIAL_DAYS) {
            war.events.begin(CrownEvents.RULER_TRIED).led(throne.ruler()).at(throne.rulerPlace())
                    .by(war.scenario().home())
                    .causedBy(throne.capturedEvent()).record();
        }
        if (since < sentence) {
            return;
        }
        double pleas = Math.min(1, PLEAS_WITHOUT_RECOGNITION + throne.recognitions() / RECOGNITIONS_FOR_PLEAS);
        double anger =
                Math.min(MOST_ANGER, ANGER_AT_FIRST + (throne.harshDay() >= 0 ? ANGER_HARSH_DECREE : 0)
                        + war.state.men.dead(war.columns.homeLine()) / DEAD_FOR_ANGER);
        var choice = war.decisions.begin(CrownDecisions.FATE_OF_RULER).with(Feature.FOREIGN_PLEAS, pleas)
                .with(Feature.CLEMENCY, war.value(CrownParameters.CLEMENCY)).with(Feature.ANGER, anger).choose();
        if (choice == Sentence.EXECUTE) {
            RulerEnd.end(war, Fate.EXECUTED);
            war.events.begin(CrownEvents.RULER_EXECUTED).led(throne.ruler()).at(throne.rulerPlace())
                    .by(war.scenario().home())
                    .side(-1)
                    .causedBy(throne.capturedEvent()).causedBy(throne.harshEvent()).becauseDecided().record();
        } else {
            RulerEnd.end(war, Fate.PARDONED);
            war.events.begin(CrownEvents.RULER_PARDONED).led(throne.ruler()).at(throne.rulerPlace())
                    .by(war.scenario().home())
                    .side(-1)
                    .because(Feature.FOREIGN_PLEAS, pleas).causedBy(throne.capturedEvent()).record();
        }
    }
}
