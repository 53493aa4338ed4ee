package puebla.kernel.politics;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.campaign.Forces;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Contingent;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Kind;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;

/**
 * Transport by sea. Ordered squadrons sail when they are ready; convoys under way arrive and land at the entry port.
 * When the first convoy arrives, the debtor's garrison yields the port or resists (a decision). The landing side holds
 * the customs house from then on.
 *
 * <p>Each contingent has its times of preparation and crossing. Random weather multiplies them by 0.85–1.30 and
 * 0.85–1.20. <b>Leaves out:</b> losses at sea, other ports of landing before the coalition is ashore.
 */
public final class Squadrons implements Mechanism {
    /** Orders the first landing force of a creditor. */
    static void order(War war, int actor) {
        int corps = corpsOf(war, actor);
        double slow = 0.85 + 0.45 * war.uniform(Stream.SAILING, war.theatre.actorKey[actor], 0);
        war.coalition.sailsDay[actor] =
                war.day + (int) (war.scenario().contingents().get(corps).preparationDays() * slow);
    }

    /**
     * Returns the corps of a creditor.
     *
     * @throws puebla.kernel.KernelFault
     *             when the actor has no patron or partner corps
     */
    public static int corpsOf(War war, int actor) {
        for (int c = 0; c < war.theatre.contingents; c++) {
            var contingent = war.scenario().contingents().get(c);
            if (contingent.actor() == actor
                    && (contingent.kind() == Contingent.Kind.PATRON_CORPS
                            || contingent.kind() == Contingent.Kind.PARTNER_CORPS)) {
                return c;
            }
        }
        throw new puebla.kernel.KernelFault(
                "actor " + war.scenario().actors().get(actor).id() + " has no army to send");
    }

    @Override
    public void apply(War war) {
        for (int a = 0; a < war.theatre.actors; a++) {
            if (war.coalition.sailsDay[a] == war.day) {
                int corps = corpsOf(war, a);
                double factor = a == war.scenario().patron() ? war.scenario().levers().patronTroops() : 1;
                long men = Math.min(war.men.of(corps, Stock.HOME),
                        (long) (war.scenario().contingents().get(corps).firstMen() * factor));
                if (men > 0) {
                    send(war, corps, men);
                    war.happening(Kind.SQUADRON_SAILS).by(a).of(corps).with(Amount.MEN, men)
                            .causedBy(war.coalition.conventionEvent)
                            .record();
                    if (a == war.scenario().patron()) {
                        war.expedition.wanted = men;
                    }
                }
            }
        }
        for (int i = 0; i < war.expedition.booked(); i++) {
            if (war.expedition.convoyOf[i] >= 0 && war.expedition.convoyArrives[i] <= war.day) {
                arrive(war, i);
            }
        }
    }

    /** Embarks men of a corps at home. Returns false when no entry for a convoy is free. */
    public static boolean send(War war, int corps, long men) {
        double slow = 0.85 + 0.35 * war.uniform(Stream.SAILING, war.theatre.contingentKey[corps], 1);
        int arrives = war.day + (int) (war.scenario().contingents().get(corps).crossingDays() * slow);
        if (!war.expedition.book(corps, men, arrives)) {
            return false;
        }
        war.men.move(corps, Stock.HOME, Stock.AT_SEA, men, Cause.SAILED);
        war.countShipping(corps, men);
        return true;
    }

    private static void arrive(War war, int convoy) {
        int corps = war.expedition.convoyOf[convoy];
        long men = war.expedition.convoyMen[convoy];
        war.expedition.strike(convoy);
        int actor = war.scenario().contingents().get(corps).actor();
        int port = war.scenario().entryPort();
        if (war.commitment.goneDay >= 0 || war.coalition.settledDay >= 0 || war.coalition.goneDay[actor] >= 0) {
            war.men.move(corps, Stock.AT_SEA, Stock.RETURNED, men, Cause.EMBARKED);
            return;
        }
        if (war.country.held[port] < 0) {
            openPort(war, actor, port, men * war.qualityOfCorps(corps));
        }
        int force = fieldForceAt(war, port, corps);
        if (force < 0) {
            long key = war.theatre.contingentKey[corps] ^ (war.day * 0x9E3779B9L);
            force = war.forces.raise(corps, 1, port, false, -1, key, war.day);
            war.forces.guns[force] = (int) (men / 250);
        } else {
            war.forces.guns[force] += (int) (men / 250);
        }
        war.forces.join(force, corps, Stock.AT_SEA, men, 0, Cause.LANDED);
        boolean lent = war.scenario().contingents().get(corps).kind() == Contingent.Kind.LENT_CORPS;
        if (war.coalition.landedDay[actor] < 0 && !lent) {
            war.coalition.landedDay[actor] = war.day;
            var landing = war.happening(Kind.LANDING).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1)
                    .causedBy(war.coalition.conventionEvent);
            war.coalition.landingEvent = landing.record();
            if (corps == war.theatre.patronCorps) {
                war.expedition.base = port;
                war.expedition.train = war.value(Parameter.TRAIN_ON_LANDING);
            }
        } else if (corps == war.theatre.patronCorps) {
            war.happening(Kind.REINFORCEMENT_LANDS).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1)
                    .causedBy(war.expedition.reinforcementEvent).record();
        } else {
            war.happening(Kind.CONTINGENT_ARRIVES).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1).record();
        }
    }

    private static void openPort(War war, int actor, int port, double landing) {
        int home = war.scenario().home();
        double ours = 1;
        for (int f = war.forces.nextAt(port, 0); f >= 0; f = war.forces.nextAt(port, f + 1)) {
            if (war.forces.side[f] < 0) {
                ours += war.forces.fit[f] * war.qualityOf(f);
            }
        }
        double ratio = puebla.kernel.chance.Elementary.log(ours / (landing + 1));
        double works = war.scenario().places().get(port).works().ordinal() / 2.0;
        boolean resists = war.decisions.decide(DecisionPoint.CONTEST_PORT, Math.clamp(ratio, -3.0, 3.0), works) == 1;
        if (resists) {
            war.happening(Kind.PORT_RESISTS).at(port).by(home).side(-1).becauseDecided().record();
        }
        for (int f = war.forces.nextAt(port, 0); f >= 0; f = war.forces.nextAt(port, f + 1)) {
            if (war.forces.side[f] < 0) {
                if (resists) {
                    long lost = war.forces.strength(f) / 8;
                    war.forces.leave(f, false, Stock.KILLED, lost, Cause.BATTLE);
                    war.countKilled(war.theatre.homeLine, lost);
                }
                if (war.forces.exists(f)) {
                    war.forces.march(war.theatre, f, war.scenario().capital());
                    war.forces.busyUntil[f] = war.day + 20;
                    stopShort(war, f);
                }
            }
        }
        war.takePlace(port, 1, actor, war.coalition.conventionEvent);
    }

    /** Stops a garrison that gives up the port at the first place inland. */
    private static void stopShort(War war, int force) {
        int step = war.forces.toward[force];
        if (step >= 0) {
            war.forces.goal[force] = step;
        }
    }

    /** Returns a holding field force of a contingent at a place; −1 when there is none. */
    public static int fieldForceAt(War war, int place, int corps) {
        for (int f = war.forces.nextAt(place, 0); f >= 0; f = war.forces.nextAt(place, f + 1)) {
            if (war.forces.contingent[f] == corps && !war.forces.garrison[f]
                    && war.forces.posture[f] == Forces.HOLD) {
                return f;
            }
        }
        return -1;
    }
}
