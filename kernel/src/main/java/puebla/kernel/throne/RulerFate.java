package puebla.kernel.throne;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.rule.RulerEnd;
import puebla.kernel.scenario.DecisionPoints;
import puebla.kernel.scenario.DecisionPoints.RulerCourse;
import puebla.kernel.scenario.DecisionPoints.Sentence;
import puebla.kernel.scenario.DecisionPoints.StandPlace;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.StateVariable;
import puebla.kernel.state.Commitment;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Throne;

/**
 * Fate of the ruler:
 *
 * <ul>
 * <li>each month, once the news of the patron's withdrawal has arrived, he chooses to stay, to abdicate and leave, or
 * to negotiate
 * <li>when the patron is gone he chooses where to make the last stand
 * <li>when his place falls he is captured (with the probability {@code ruler.captured-with-place}; 0.3 at a port, which
 * has ships), dies (0.05) or escapes
 * <li>a captive ruler is court-martialled, then executed or pardoned
 * </ul>
 *
 * <p><b>Source:</b> history was near even odds in October–December 1866; 35 days from capture to execution.
 * Probabilities are judgement.
 */
public final class RulerFate implements Mechanism {
    @Override
    public void apply(War war) {
        var throne = war.state.throne;
        if (throne.stage == Throne.REIGNS && throne.fate == Throne.FREE) {
            placeHimself(war);
            if (war.state.country.held[throne.rulerPlace] < 0) {
                falls(war);
            } else
                if (war.state.mail.heard(war.scenario().client(), DispatchTopic.WITHDRAWAL)
                        && (war.state.day - war.state.commitment.decidedDay) % 30 == 25) {
                            stayOrGo(war);
                        }
        } else if (throne.fate == Throne.CAPTIVE) {
            justice(war);
        }
        if (throne.exists() && throne.stage == Throne.REIGNS && throne.fate != Throne.FREE) {
            throne.stage = Throne.ENDED;
        }
        if (war.events.happened(EventType.REGENCY) && !war.events.happened(EventType.LAST_PLACE_FALLS)
                && war.state.commitment.stage == Commitment.GONE
                && war.read(StateVariable.CLIENT_PLACES, -1) == 0) {
            war.events.begin(EventType.LAST_PLACE_FALLS).side(-1).causedBy(war.events.last(EventType.PLACE_TAKEN))
                    .record();
        }
    }

    /** Chooses the place of the ruler's last stand, once the patron is gone. */
    private static void placeHimself(War war) {
        var throne = war.state.throne;
        if (throne.lastStand || war.state.commitment.stage != Commitment.GONE) {
            return;
        }
        throne.lastStand = true;
        int capital = war.scenario().capital();
        int camp = -1;
        double strongest = 1500;
        for (int p = 0; p < war.columns.places; p++) {
            if (p != capital && p != war.scenario().entryPort() && war.state.country.held[p] > 0
                    && war.routes.days[capital][p] < 20
                    && war.scenario().places().get(p).town() > 15_000) {
                double here = war.state.strength.intervention[p] + 400 + 500 * war.state.country.control[p];
                if (here > strongest || camp < 0) {
                    strongest = here;
                    camp = p;
                }
            }
        }
        double army = Math.min(1, war.state.inField(war.columns.clientLine) / 20_000.0);
        var choice = war.decisions.begin(DecisionPoints.LAST_STAND)
                .with(Feature.DECISIVENESS, war.value(Parameter.RULER_DECISIVENESS))
                .with(Feature.WILLING_TO_FLEE, war.value(Parameter.RULER_WILL_FLEE)).with(Feature.FIELD_ARMY, army)
                .choose();
        int place = choice == StandPlace.FIELD && camp >= 0 ? camp
                : choice == StandPlace.PORT ? war.scenario().entryPort() : capital;
        if (war.state.country.held[place] > 0) {
            throne.rulerPlace = place;
        }
        war.events.begin(EventType.LAST_STAND).led(throne.ruler).at(throne.rulerPlace).side(1)
                .causedBy(war.events.last(EventType.PATRON_GONE)).becauseDecided()
                .record();
        gather(war, throne.rulerPlace);
    }

    /** Sends the client's columns within reach to the ruler's place, and a third of a large reserve in the capital. */
    private static void gather(War war, int place) {
        var forces = war.state.forces;
        for (int f = 0; f < forces.used; f++) {
            if (forces.contingent[f] == war.columns.clientLine && !forces.garrison[f] && forces.place[f] != place
                    && war.routes.days[forces.place[f]][place] < 18 && forces.place[f] != war.scenario().capital()) {
                forces.march(war.routes, f, place);
            }
        }
        int capital = war.scenario().capital();
        int reserve = ForceQueries.largest(war, capital, war.columns.clientLine);
        if (place != capital && reserve >= 0 && forces.strength(reserve) > 2500 && forces.roomForMore()) {
            int column = forces.create(war.columns.clientLine, 1, capital, false, -1,
                    war.keys.contingent[war.columns.clientLine] ^ 0x1867,
                    war.state.day);
            forces.transfer(reserve, column, forces.strength(reserve) / 3);
            forces.march(war.routes, column, place);
        }
    }

    private static void stayOrGo(War war) {
        var throne = war.state.throne;
        double urge = war.state.commitment.stage == Commitment.GONE ? 0.2
                : 0.4 + 0.6 * war.state.commitment.lotsGone / Math.max(1, war.state.commitment.lots);
        double promises = Math.min(1, war.state.inField(war.columns.clientLine) / 25_000.0);
        if (war.state.commitment.stage == Commitment.GONE && war.state.country.besieged(throne.rulerPlace)) {
            return;
        }
        double flight = war.value(Parameter.RULER_WILL_FLEE);
        var choice = war.decisions.begin(DecisionPoints.STAY_OR_GO).with(Feature.BELIEF, war.state.belief())
                .with(Feature.PATRON_URGES, urge).with(Feature.PRIDE, 1 - 0.5 * flight)
                .with(Feature.PROMISES, promises).with(Feature.SHOCK, throne.shock)
                .with(Feature.WILLING_TO_FLEE, flight).choose();
        if (choice == RulerCourse.ABDICATE) {
            int event = war.events.begin(EventType.RULER_ABDICATES).led(throne.ruler).at(throne.rulerPlace).side(-1)
                    .causedBy(war.state.commitment.decidedEvent).becauseDecided().record();
            RulerEnd.end(war, Throne.LEFT);
            war.events.begin(EventType.RULER_LEFT).led(throne.ruler).at(war.scenario().entryPort()).causedBy(event)
                    .record();
            PublicBelief.shift(war, -1, 1);
        } else
            if (choice == RulerCourse.NEGOTIATE
                    && war.uniform(RandomStream.RULER, 5, 0) < war.value(Parameter.NEGOTIATION_SUCCEEDS)) {
                        war.state.seat.settled = true;
                        war.events.begin(EventType.SETTLEMENT).by(war.scenario().client())
                                .against(war.scenario().home())
                                .becauseDecided()
                                .record();
                    } else
                if (choice == RulerCourse.STAY && throne.stayReviewDay < 0) {
                    throne.stayReviewDay = war.state.day;
                    war.events.begin(EventType.RULER_STAYS).led(throne.ruler).at(throne.rulerPlace).side(1)
                            .becauseDecided()
                            .record();
                }
    }

    private static void falls(War war) {
        var throne = war.state.throne;
        double u = war.uniform(RandomStream.RULER, 1, 0);
        int place = throne.rulerPlace;
        int cause = Math.max(war.events.last(EventType.GARRISON_BETRAYED),
                Math.max(war.events.last(EventType.GARRISON_YIELDS), war.events.last(EventType.PLACE_TAKEN)));
        boolean port = war.scenario().places().get(place).port();
        double captured = port ? 0.3 : war.value(Parameter.CAPTURED_WITH_PLACE);
        if (u < captured) {
            RulerEnd.end(war, Throne.CAPTIVE);
            throne.capturedEvent =
                    war.events.begin(EventType.RULER_CAPTURED).led(throne.ruler).at(place).side(-1).causedBy(cause)
                            .record();
            PublicBelief.shift(war, -1, 1.5);
        } else if (u < captured + 0.05) {
            RulerEnd.end(war, Throne.KILLED);
            war.events.begin(EventType.RULER_KILLED).led(throne.ruler).at(place).side(-1).causedBy(cause).record();
            PublicBelief.shift(war, -1, 1.5);
        } else {
            int refuge = ForceQueries.refuge(war, place, 1, 25);
            war.events.begin(EventType.RULER_ESCAPES).led(throne.ruler).at(place).side(1).causedBy(cause).record();
            if (refuge >= 0 && !port) {
                throne.rulerPlace = refuge;
            } else {
                RulerEnd.end(war, Throne.LEFT);
                war.events.begin(EventType.RULER_LEFT).led(throne.ruler).at(place).record();
            }
        }
    }

    private static void justice(War war) {
        var throne = war.state.throne;
        int since = war.state.day - throne.fateDay;
        int sentence = (int) (25 + 20 * war.random().uniform(RandomStream.RULER, 2, throne.fateDay, 0));
        if (since == 20) {
            war.events.begin(EventType.RULER_TRIED).led(throne.ruler).at(throne.rulerPlace).by(war.scenario().home())
                    .causedBy(throne.capturedEvent).record();
        }
        if (since < sentence) {
            return;
        }
        double pleas = Math.min(1, 0.3 + throne.recognitions / 8.0);
        double anger =
                Math.min(1.5,
                        0.4 + (throne.harshDay >= 0 ? 0.5 : 0) + war.state.men.dead(war.columns.homeLine) / 60_000.0);
        var choice = war.decisions.begin(DecisionPoints.FATE_OF_RULER).with(Feature.FOREIGN_PLEAS, pleas)
                .with(Feature.CLEMENCY, war.value(Parameter.CLEMENCY)).with(Feature.ANGER, anger).choose();
        if (choice == Sentence.EXECUTE) {
            RulerEnd.end(war, Throne.EXECUTED);
            war.events.begin(EventType.RULER_EXECUTED).led(throne.ruler).at(throne.rulerPlace).by(war.scenario().home())
                    .side(-1)
                    .causedBy(throne.capturedEvent).causedBy(throne.harshEvent).becauseDecided().record();
        } else {
            RulerEnd.end(war, Throne.PARDONED);
            war.events.begin(EventType.RULER_PARDONED).led(throne.ruler).at(throne.rulerPlace).by(war.scenario().home())
                    .side(-1)
                    .because(Feature.FOREIGN_PLEAS, pleas).causedBy(throne.capturedEvent).record();
        }
    }
}
