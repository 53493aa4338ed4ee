package puebla.kernel.submodel.government;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Posture;
import puebla.kernel.submodel.government.GovernmentDecisions.FightOrSettle;
import puebla.kernel.submodel.government.GovernmentDecisions.StayOrCross;

/**
 * Moves of the home government. It flees to the best remaining place when an enemy column is near or has taken its
 * seat. At the frontier it may leave the country. It may be caught, and it returns as its armies do.
 *
 * <pre>
 *   alarm   the nearest enemy column is within government.alarm-days [march days], 5 days or more after the last move;
 *           or the enemy holds the seat
 *   caught  during an alarm, with the hazard government.caught-hazard [per day] while a column is within 1.2 march days
 *           with CAUGHT_AT_FRONTIER [per day] while it stays at a frontier seat that the enemy holds
 *           at once if the enemy holds the seat, which is not at the frontier, and no place is within 40 march days
 *   a flight costs government.flight-cost of authority, which recovers with the time constant
 *           government.authority-days
 * </pre>
 *
 * <p><b>Source:</b> path of the government 1863–67; near capture at Zacatecas, January 1867 (Bancroft VI).
 */
public final class Government implements Mechanism {
    private static final Draw CAUGHT = Draw.of("government.caught");
    private static final Draw CAUGHT_AT_FRONTIER_TODAY = Draw.of("government.caught-at-frontier");
    private static final Draw TERMS_TAKEN = Draw.of("government.terms-accepted");

    /** Size of a column from which the government flees [men]. Judgement. */
    private static final int ALARMING = 400;
    /** Time after a move in which no column causes a flight [days]. Judgement. */
    private static final int DAYS_AT_REST = 4;
    /** Time between two looks for a seat nearer to the capital [days]. Judgement. */
    private static final int RETURN_REVIEW_DAYS = 15;
    /** Time between two decisions to offer terms [days]. Judgement. */
    private static final int TERMS_REVIEW_DAYS = 60;
    /** Least authority after a flight. Judgement. */
    private static final double LEAST_AUTHORITY = 0.6;
    /** Distance at which the enemy has no effect on the choice to cross the frontier [march days]. Judgement. */
    private static final int ENEMY_FAR_DAYS = 7;
    /** Hazard of being caught at a frontier seat that the enemy holds [per day]. Judgement. */
    private static final double CAUGHT_AT_FRONTIER = 0.02;
    /** Distance of the enemy beyond which the government returns from abroad [march days]. Judgement. */
    private static final int RETURN_ENEMY_DAYS = 5;
    /** Time between two looks for another place to return to from abroad [days]. Judgement. */
    private static final int ABROAD_REVIEW_DAYS = 20;
    /** Time at a seat before the government moves towards the capital [days]. Judgement. */
    private static final int DAYS_AT_SEAT = 45;
    /** Distance that such a move must bring it nearer to the capital [march days]. Judgement. */
    private static final int NEARER_DAYS = 4;
    /** Longest such move [march days]. Judgement. */
    private static final int LONGEST_MOVE_DAYS = 30;
    /** Control below which the country of the new seat is friendly. Judgement. */
    private static final double FRIENDLY_CONTROL = -0.15;
    /** Distance of the enemy beyond which the new seat is safe [march days]. Judgement. */
    private static final int SAFE_DAYS = 8;

    @Override
    public void apply(War war) {
        var seat = war.state.seat;
        if (war.state.expedition.base() < 0 || war.state.expedition.hostilitiesDay() < 0) {
            return;
        }
        if (seat.caught()) {
            succeed(war);
            return;
        }
        seat.recover(war.value(GovernmentParameters.AUTHORITY_DAYS));
        if (seat.abroad()) {
            comeBack(war);
            return;
        }
        double enemy = enemyDays(war, seat.place());
        if (war.off(SystemSwitch.FLIGHT_OF_GOVERNMENT)) {
            if (war.state.country.held(seat.place()) > 0) {
                caught(war);
            }
            return;
        }
        if ((enemy < war.value(GovernmentParameters.ALARM_DAYS) && war.state.day - seat.movedDay() > DAYS_AT_REST)
                || war.state.country.held(seat.place()) > 0) {
            flee(war, enemy);
        } else if (war.state.day % RETURN_REVIEW_DAYS == 0) {
            comeNearer(war);
        }
        if (war.state.day % TERMS_REVIEW_DAYS == 0) {
            terms(war);
        }
    }

    /**
     * Returns the march days of the nearest enemy column that threatens a place; 99 if there is none. Such a column has
     * more than 400 men and more than half the worth of the garrison. For a column on the march to the place, the march
     * days count × 0.6.
     */
    private static double enemyDays(War war, int place) {
        double nearest = 99;
        var forces = war.state.forces;
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            if (forces.side(f) < 0 || forces.strength(f) <= ALARMING) {
                continue;
            }
            double days = forces.contingent(f) == war.columns.patronCorps()
                    ? war.routes.daysWithFleet(forces.place(f), place)
                    : war.routes.days[forces.place(f)][place];
            boolean coming = forces.posture(f) == Posture.MARCH && forces.goal(f) == place;
            double seen = coming ? days * 0.6 : days;
            if (seen < nearest && war.state.worthOf(f) > 0.5 * war.state.strength.home(place)
                    && !shielded(war, f, place)) {
                nearest = seen;
            }
        }
        return nearest;
    }

    /**
     * Reports whether an own force that stands nearer to a place than an enemy column, on a side of it, bars its way:
     * it has {@code government.shield} of the worth of the column or more.
     */
    private static boolean shielded(War war, int enemy, int place) {
        var forces = war.state.forces;
        double enough = war.value(GovernmentParameters.SHIELD) * war.state.worthOf(enemy);
        double days = war.routes.days[forces.place(enemy)][place];
        for (int f = 0; f < forces.used(); f++) {
            if (forces.exists(f) && forces.side(f) < 0 && forces.place(f) != place
                    && war.routes.days[forces.place(f)][place] < days && war.state.worthOf(f) >= enough) {
                return true;
            }
        }
        return false;
    }

    private static void flee(War war, double enemy) {
        var seat = war.state.seat;
        if (enemy < 1.2 && war.occurs(CAUGHT, Draw.ONLY, war.value(GovernmentParameters.CAUGHT_HAZARD))) {
            caught(war);
            return;
        }
        boolean must = war.state.country.held(seat.place()) > 0;
        int best = best(war, seat.place(), 40);
        double bestDays = best < 0 ? 0 : enemyDays(war, best);
        if (best < 0 || (bestDays < enemy + 1 && !must)) {
            if (war.scenario().places().get(seat.place()).frontier() && (must || enemy < 3)) {
                cross(war, enemy);
            } else if (must && best < 0) {
                caught(war);
            }
            return;
        }
        move(war, best, Feature.ENEMY_NEAR);
    }

    private static int best(War war, int here, double within) {
        int best = -1;
        double bestScore = 0;
        for (int q = 0; q < war.columns.places(); q++) {
            double days = war.routes.days[here][q];
            if (q == here || war.state.country.held(q) > 0 || days > within || war.state.country.besieged(q)) {
                continue;
            }
            var place = war.scenario().places().get(q);
            double safe = Math.min(25, enemyDays(war, q));
            double score =
                    safe * 0.14 - war.state.country.control(q) + 3 * place.customsShare()
                            + (place.town() > 5000 ? 0.6 : 0)
                            + (place.frontier() ? 0.5 : 0) - 0.05 * days;
            if (best < 0 || score > bestScore) {
                best = q;
                bestScore = score;
            }
        }
        return best;
    }

    private static void move(War war, int place, Feature why) {
        var seat = war.state.seat;
        seat.move(place, war.state.day);
        if (why == Feature.ENEMY_NEAR) {
            seat.weaken(war.value(GovernmentParameters.FLIGHT_COST), LEAST_AUTHORITY);
            PublicBelief.shift(war, 1, war.value(GovernmentParameters.NEWS_FLIGHT));
        }
        war.events.begin(GovernmentEvents.SEAT_MOVES).at(place).by(war.scenario().home()).side(-1).because(why, 1)
                .record();
        double lost = war.scenario().places().get(place).frontier() ? 1 : 0;
        war.dispatches.report(place, war.scenario().client(), DispatchTopic.SEAT_LOST, lost);
    }

    private static void cross(War war, double enemy) {
        var seat = war.state.seat;
        var choice = war.decisions.begin(GovernmentDecisions.CROSS_FRONTIER)
                .with(Feature.ENEMY_NEAR, Math.clamp(1 - enemy / ENEMY_FAR_DAYS, 0.0, 1.0))
                .with(Feature.HOPE, 1 - war.state.belief())
                .known(Feature.NEIGHBOUR_FRIENDLY, war.scenario().home(), DispatchTopic.NEIGHBOUR_FREE).choose();
        if (choice == StayOrCross.CROSS) {
            seat.leaveCountry(war.state.day);
            war.events.begin(SharedEvents.SEAT_ABROAD).at(seat.place()).by(war.scenario().home()).side(-1)
                    .becauseDecided()
                    .record();
            PublicBelief.shift(war, 1, war.value(GovernmentParameters.NEWS_GOVERNMENT_LEAVES));
            war.dispatches.report(seat.place(), war.scenario().client(), DispatchTopic.SEAT_LOST, 1);
        } else
            if (war.state.country.held(seat.place()) > 0
                    && war.occurs(CAUGHT_AT_FRONTIER_TODAY, Draw.ONLY, CAUGHT_AT_FRONTIER)) {
                        caught(war);
                    }
    }

    private static void caught(War war) {
        war.state.seat.capture(war.state.day, 0.5);
        war.events.begin(GovernmentEvents.SEAT_CAUGHT).at(war.state.seat.place()).by(war.scenario().home()).side(1)
                .because(Feature.ENEMY_NEAR, 1).record();
        PublicBelief.shift(war, 1, war.value(GovernmentParameters.NEWS_GOVERNMENT_LEAVES) * 2);
    }

    /** Lets the heir whom the law names take office at the best home place, some time after the capture. */
    private static void succeed(War war) {
        var seat = war.state.seat;
        if (war.state.day - seat.caughtDay() < war.value(GovernmentParameters.SUCCESSION_DAYS)) {
            return;
        }
        int best = war.state.country.held(seat.place()) < 0 ? seat.place() : best(war, seat.place(), Double.MAX_VALUE);
        if (best >= 0) {
            seat.succeed(best, war.state.day, war.value(GovernmentParameters.AUTHORITY_OF_HEIR));
            war.events.begin(GovernmentEvents.HEIR_ACCLAIMED).at(best).by(war.scenario().home()).side(-1)
                    .causedBy(war.events.last(GovernmentEvents.SEAT_CAUGHT)).record();
        }
    }

    private static void comeBack(War war) {
        if (war.state.country.held(war.state.seat.place()) < 0
                && enemyDays(war, war.state.seat.place()) > RETURN_ENEMY_DAYS) {
            war.state.seat.returnToCountry();
            war.events.begin(GovernmentEvents.SEAT_RETURNS).at(war.state.seat.place()).by(war.scenario().home())
                    .side(-1)
                    .record();
            war.dispatches.report(war.state.seat.place(), war.scenario().client(), DispatchTopic.SEAT_LOST, 0);
        } else if (war.state.day % ABROAD_REVIEW_DAYS == 0) {
            for (int q = 0; q < war.columns.places(); q++) {
                if (war.scenario().places().get(q).frontier() && war.state.country.held(q) < 0) {
                    war.state.seat.waitAt(q);
                }
            }
        }
    }

    /** Moves the government towards the capital as its armies gain ground. */
    private static void comeNearer(War war) {
        var seat = war.state.seat;
        int capital = war.scenario().capital();
        if (seat.place() == capital || war.state.expedition.capitalTakenDay() < 0
                || war.state.day - seat.movedDay() < DAYS_AT_SEAT) {
            return;
        }
        int best = -1;
        double here = war.routes.days[seat.place()][capital];
        for (int q = 0; q < war.columns.places(); q++) {
            double days = war.routes.days[q][capital];
            if (war.state.country.held(q) < 0 && days < here - NEARER_DAYS
                    && war.routes.days[seat.place()][q] < LONGEST_MOVE_DAYS
                    && war.state.country.control(q) < FRIENDLY_CONTROL
                    && enemyDays(war, q) > SAFE_DAYS && !war.state.country.besieged(q)
                    && (best < 0 || days > war.routes.days[best][capital])
                    && war.scenario().places().get(q).importance() == 1) {
                best = q;
            }
        }
        if (war.state.country.held(capital) < 0 && war.state.strength.intervention(capital) == 0) {
            best = capital;
        }
        if (best >= 0) {
            move(war, best, Feature.HOPE);
        }
    }

    /** Asks whether the government offers terms. A client with public belief may accept them. */
    private static void terms(War war) {
        if (!war.state.throne.reigns()) {
            return;
        }
        double share = war.state.peopleHeld(-1);
        var choice = war.decisions.begin(GovernmentDecisions.HOME_SETTLES).with(Feature.HOPE, 1 - war.state.belief())
                .with(Feature.SHARE_HELD, share)
                .known(Feature.NEIGHBOUR_FRIENDLY, war.scenario().home(), DispatchTopic.NEIGHBOUR_FREE).choose();
        if (choice == FightOrSettle.OFFER_TERMS) {
            int event =
                    war.events.begin(GovernmentEvents.HOME_OFFERS_TERMS).by(war.scenario().home()).becauseDecided()
                            .record();
            if (war.uniform(TERMS_TAKEN, Draw.ONLY)
                    < war.value(GovernmentParameters.TERMS_ACCEPTED) * war.state.belief()) {
                war.state.seat.settle();
                war.events.begin(SharedEvents.SETTLEMENT).by(war.scenario().home()).against(war.scenario().client())
                        .causedBy(event).record();
            }
        }
    }
}
