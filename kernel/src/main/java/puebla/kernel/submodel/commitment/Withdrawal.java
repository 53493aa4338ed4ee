package puebla.kernel.submodel.commitment;

import puebla.kernel.geography.RouteNetwork;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.PatronTreasury;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.commitment.CommitmentDecisions.PlanChange;

/**
 * Withdrawal of the patron's army. It contracts from the far provinces towards the port, hands places over to the
 * client's troops, and embarks in lots. A monthly decision keeps, hastens (the rest goes in one lot) or postpones the
 * plan. Before any withdrawal, men above the level that the patron wants go home in the same way.
 *
 * <pre>
 *   farthest march from the port still held  r(t) from 50 days at the announcement to 8 when the last lot is due
 *   embarkation at most 1,060 men a day (28,690 men in 27 days, 1867)
 * </pre>
 */
public final class Withdrawal implements Mechanism {
    /** Time between reviews of the plan [days]. Judgement. */
    private static final int REVIEW_DAYS = Time.MONTH;
    /** Time between orders to posts and columns [days]. Judgement. */
    private static final int ORDER_DAYS = 5;
    /** Time between orders that send surplus men home [days]. Judgement. */
    private static final int SURPLUS_DAYS = 15;
    /** Day on which the first of these orders falls. */
    private static final int FIRST_SURPLUS_DAY = 7;
    /** Farthest march from the port still held at the announcement [days]. Judgement. */
    private static final double FIRST_REACH = 50;
    /** Farthest march from the port still held when the last lot is due [days]. Judgement. */
    private static final double LAST_REACH = 8;
    /** Minimum time over which the army contracts [days]. Judgement. */
    private static final int MIN_CONTRACTION_DAYS = 60;
    /** Men in a force above whom its leaving a place is an event. Judgement. */
    private static final int RECORDED_MEN = 60;
    /** Time to embark and land a force that goes to the port by ship [days]. Judgement. */
    private static final int SHIP_LOADING_DAYS = 2;
    /** Maximum time of such a voyage [days]. Judgement. */
    private static final double MAX_VOYAGE_DAYS = 20;

    @Override
    public void apply(War war) {
        var commitment = war.state.commitment;
        if (commitment.stage() == CommitmentStage.GONE || war.state.expedition.base() < 0
                || war.state.coalition.settledDay() >= 0
                || war.state.expedition.hostilitiesDay() < 0) {
            return;
        }
        if (commitment.stage() == CommitmentStage.COMMITTED) {
            surplus(war);
        } else {
            if ((war.state.day - commitment.decidedDay()) % REVIEW_DAYS == REVIEW_DAYS - 1) {
                reconsider(war);
            }
            if (war.state.day >= commitment.nextLotDay() && commitment.lotsGone() < commitment.lots()) {
                startLot(war);
            }
            if (war.state.day % ORDER_DAYS == 0) {
                contract(war);
            }
        }
        embark(war);
        if (commitment.stage() == CommitmentStage.ANNOUNCED && war.state.inField(war.columns.patronCorps()) == 0
                && war.state.expedition.atSea(war.columns.patronCorps()) == 0) {
            gone(war);
        }
    }

    /** Sends men above the wanted level home. */
    private static void surplus(War war) {
        double ashore = war.state.inField(war.columns.patronCorps());
        if (war.state.throne.acceptedDay() >= 0 && war.state.day % SURPLUS_DAYS == FIRST_SURPLUS_DAY
                && ashore > war.state.expedition.wanted() * war.value(CommitmentParameters.TOLERATED)
                        + war.value(CommitmentParameters.TOLERATED_MEN)) {
            war.state.commitment.callSurplus(Math.min((long) war.value(CommitmentParameters.SURPLUS_LOT),
                    (long) (ashore - war.state.expedition.wanted())));
        }
    }

    private static void reconsider(War war) {
        var commitment = war.state.commitment;
        int patron = war.scenario().patron();
        if (commitment.lotsGone() >= commitment.lots()) {
            return;
        }
        double failing =
                Math.clamp(war.value(CommitmentParameters.SHARE_OF_SUCCESS)
                        - war.state.mail.known(patron, DispatchTopic.SHARE_HELD), 0.0, 1.0)
                        + Math.min(war.value(CommitmentParameters.MAX_FAILING_BY_ARREARS),
                                war.state.mail.known(patron, DispatchTopic.CLIENT_ARREARS)
                                        / war.value(CommitmentParameters.ARREARS_OF_FAILURE));
        var choice = war.decisions.begin(CommitmentDecisions.CHANGE_OF_PLAN)
                .with(Feature.STRAIN, war.state.calendar.strain(patron))
                .known(Feature.NEIGHBOUR_PRESSURE, patron, DispatchTopic.NEIGHBOUR_PRESSURE)
                .relyingOn(patron, DispatchTopic.SHARE_HELD).relyingOn(patron, DispatchTopic.CLIENT_ARREARS)
                .with(Feature.CLIENT_FAILING, failing).with(Feature.HONOUR, CommitmentDecision.honour(war)).choose();
        if (choice == PlanChange.HASTEN && commitment.lots() - commitment.lotsGone() > 1) {
            commitment.planLots(commitment.lotsGone() + 1,
                    (int) Math.max(war.state.day + war.value(CommitmentParameters.HASTENED_NOTICE),
                            commitment.nextLotDay() + war.value(CommitmentParameters.LOT_SPACING_DAYS) * 0.5));
            change(war);
        } else if (choice == PlanChange.POSTPONE) {
            commitment.postpone((int) war.value(CommitmentParameters.POSTPONED_DAYS));
            change(war);
        }
    }

    private static void change(War war) {
        war.events.begin(CommitmentEvents.PLAN_CHANGED).by(war.scenario().patron())
                .causedBy(war.state.commitment.decidedEvent())
                .becauseDecided().record();
    }

    private static void startLot(War war) {
        var commitment = war.state.commitment;
        int left = commitment.lots() - commitment.lotsGone();
        long notYetCalled = Math.max(0, war.state.inField(war.columns.patronCorps()) - commitment.lotMen());
        commitment.callLot(notYetCalled / left,
                war.state.day + (int) war.value(CommitmentParameters.LOT_SPACING_DAYS));
    }

    private static double reach(War war) {
        var commitment = war.state.commitment;
        int lotsLeft = commitment.lots() - commitment.lotsGone();
        if (lotsLeft == 0) {
            return 0;
        }
        double last = commitment.nextLotDay() + (lotsLeft - 1) * war.value(CommitmentParameters.LOT_SPACING_DAYS);
        double left = Math.clamp(
                (last - war.state.day) / Math.max(MIN_CONTRACTION_DAYS, last - commitment.decidedDay()), 0.0, 1.0);
        return LAST_REACH + (FIRST_REACH - LAST_REACH) * left;
    }

    /**
     * Calls in garrisons and columns beyond the reach: to the capital while it is within reach, otherwise to the
     * healthy quarters above the port.
     */
    private static void contract(War war) {
        double reach = reach(war);
        int port = war.scenario().entryPort();
        int capital = war.scenario().capital();
        int camp = ExpeditionQueries.quarters(war);
        var forces = war.state.forces;
        int last = forces.used();
        for (int f = 0; f < last; f++) {
            if (forces.contingent(f) != war.columns.patronCorps() || forces.posture(f) == Posture.MARCH) {
                continue;
            }
            int p = forces.place(f);
            double days = war.routes.daysWithFleet(port, p);
            if (days <= reach || p == port || (war.state.country.besieged(p) && war.state.country.held(p) > 0)) {
                continue;
            }
            boolean lastOfHisPlace = war.state.country.held(p) > 0;
            forces.setGarrison(f, false);
            int goal = war.routes.days[port][capital] <= reach && p != capital ? capital : camp;
            if (p == goal) {
                continue;
            }
            bringIn(war, f, goal);
            if (lastOfHisPlace && patronsAt(war, p) == 0 && forces.strength(f) > RECORDED_MEN) {
                war.events.begin(CommitmentEvents.PLACE_EVACUATED).at(p).side(1).by(war.scenario().patron())
                        .of(forces.contingent(f))
                        .with(Amount.MEN, forces.strength(f)).causedBy(war.state.commitment.decidedEvent()).record();
            }
        }
    }

    /** Returns the patron's men at a place who are not on the march. */
    private static long patronsAt(War war, int place) {
        long men = 0;
        for (int f = 0; f < war.state.forces.used(); f++) {
            boolean stays = war.state.forces.posture(f) != Posture.MARCH && war.state.forces.place(f) == place;
            men += war.state.forces.contingent(f) == war.columns.patronCorps() && stays ? war.state.forces.strength(f)
                    : 0;
        }
        return men;
    }

    /** Moves a force to its goal by land, or to the port by ship where that is nearer. */
    private static void bringIn(War war, int force, int goal) {
        int here = war.state.forces.place(force);
        int port = war.scenario().entryPort();
        double bySea = war.routes.seaDays[here][port] + SHIP_LOADING_DAYS;
        double byLand = war.routes.days[here][goal];
        if (bySea < byLand || byLand >= RouteNetwork.UNREACHABLE) {
            war.state.forces.sail(force, port, Math.min(MAX_VOYAGE_DAYS, bySea));
        } else {
            war.state.forces.march(war.routes, force, goal);
        }
    }

    private static void embark(War war) {
        var commitment = war.state.commitment;
        if (commitment.lotMen() <= 0) {
            return;
        }
        int port = war.scenario().entryPort();
        var forces = war.state.forces;
        long capacity = Math.min(commitment.lotMen(), (long) war.value(CommitmentParameters.EMBARKED_PER_DAY));
        boolean lastLot = commitment.stage() == CommitmentStage.ANNOUNCED && commitment.lotsGone() >= commitment.lots();
        long gone = 0;
        int last = forces.used();
        for (int f = 0; f < last && capacity > 0; f++) {
            if (forces.contingent(f) != war.columns.patronCorps() || forces.place(f) != port) {
                continue;
            }
            long keep = forces.garrison(f) && !lastLot ? forces.strength(f) : 0;
            long men = forces.leave(f, false, Stock.RETURNED, Math.min(capacity, forces.strength(f) - keep),
                    Cause.EMBARKED);
            capacity -= men;
            gone += men;
        }
        commitment.embark(gone);
        if (gone > 0) {
            war.addFlow(Flow.EMBARKED, war.columns.patronCorps(), gone, port);
            PatronTreasury.ship(war, war.columns.patronCorps(), gone);
            if (commitment.stage() == CommitmentStage.ANNOUNCED && !commitment.firstLotRecorded()) {
                commitment.recordFirstLot();
                war.events.begin(CommitmentEvents.LOT_EMBARKED).at(port).by(war.scenario().patron())
                        .of(war.columns.patronCorps())
                        .with(Amount.MEN, commitment.lotMen() + gone).causedBy(commitment.decidedEvent()).record();
            }
        } else if (war.state.day % ORDER_DAYS == 1) {
            callToPort(war, port, commitment.lotMen(), lastLot);
        }
    }

    /**
     * Calls columns within {@code withdrawal.called-within} march days to the port for the current lot.
     *
     * @param everybody
     *            the lot is the last: all forces are called, garrisons too
     */
    private static void callToPort(War war, int port, long wanted, boolean everybody) {
        var forces = war.state.forces;
        int last = forces.used();
        for (int f = 0; f < last; f++) {
            if (forces.contingent(f) == war.columns.patronCorps() && forces.place(f) != port && forces.goal(f) != port
                    && !forces.atSea(f)
                    && !(war.state.country.besieged(forces.place(f)) && war.state.country.held(forces.place(f)) > 0)) {
                boolean near = war.routes.days[forces.place(f)][port] < war.value(CommitmentParameters.CALLED_DAYS)
                        && !forces.garrison(f);
                if (everybody || (near && wanted > 0)) {
                    wanted -= forces.strength(f);
                    if (everybody && forces.garrison(f)) {
                        forces.setGarrison(f, false);
                    }
                    bringIn(war, f, port);
                }
            }
        }
    }

    private static void gone(War war) {
        var commitment = war.state.commitment;
        commitment.end(war.state.day);
        war.state.coalition.goHome(war.scenario().patron(), war.state.day);
        int event =
                war.events.begin(SharedEvents.PATRON_GONE).at(war.scenario().entryPort()).by(war.scenario().patron())
                        .causedBy(commitment.decidedEvent()).record();
        PublicBelief.shift(war, -1, war.value(CommitmentParameters.NEWS_PATRON_GONE));
        if (!war.state.throne.exists() && war.state.country.held(war.scenario().entryPort()) > 0) {
            Occupation.takePlace(war, war.scenario().entryPort(), -1, war.scenario().home(), event);
        }
    }
}
