package puebla.kernel.politics;

import puebla.kernel.Mechanism;
import puebla.kernel.War;
import puebla.kernel.campaign.ForceTable;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Parameter;

/**
 * Transport by sea. Ordered squadrons sail when they are ready; convoys under way arrive and land at the entry port.
 * When the first convoy arrives, the debtor's garrison yields the port or resists (a decision). The landing side holds
 * the customs house from then on.
 *
 * <p>Each contingent has its times of preparation and crossing. Random weather multiplies them by 0.85–1.30 and
 * 0.85–1.20. <b>Leaves out:</b> losses at sea, other ports of landing before the coalition is ashore.
 */
public final class Squadrons implements Mechanism {
    @Override
    public void apply(War war) {
        for (int a = 0; a < war.columns.actors; a++) {
            if (war.coalition.sailsDay[a] == war.day) {
                int corps = SeaTransport.corpsOf(war, a);
                double factor = a == war.scenario().patron() ? war.scenario().levers().patronTroops() : 1;
                long men = Math.min(war.men.of(corps, Stock.HOME),
                        (long) (war.scenario().contingents().get(corps).firstMen() * factor));
                if (men > 0) {
                    SeaTransport.send(war, corps, men);
                    war.event(EventType.SQUADRON_SAILS).by(a).of(corps).with(Amount.MEN, men)
                            .causedBy(war.coalition.conventionEvent)
                            .record();
                    if (a == war.scenario().patron()) {
                        war.expedition.wanted = men;
                    }
                }
            }
        }
        for (int i = 0; i < war.expedition.convoys(); i++) {
            if (war.expedition.convoyOf[i] >= 0 && war.expedition.convoyArrives[i] <= war.day) {
                arrive(war, i);
            }
        }
    }

    private static void arrive(War war, int convoy) {
        int corps = war.expedition.convoyOf[convoy];
        long men = war.expedition.convoyMen[convoy];
        war.expedition.removeConvoy(convoy);
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
            long key = war.keys.contingent[corps] ^ (war.day * 0x9E3779B9L);
            force = war.forces.create(corps, 1, port, false, -1, key, war.day);
            war.forces.guns[force] = (int) (men / 250);
        } else {
            war.forces.guns[force] += (int) (men / 250);
        }
        war.forces.join(force, corps, Stock.AT_SEA, men, 0, Cause.LANDED);
        boolean lent = war.scenario().contingents().get(corps).kind() == Contingent.Kind.LENT_CORPS;
        if (war.coalition.landedDay[actor] < 0 && !lent) {
            war.coalition.landedDay[actor] = war.day;
            var landing = war.event(EventType.LANDING).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1)
                    .causedBy(war.coalition.conventionEvent);
            war.coalition.landingEvent = landing.record();
            if (corps == war.columns.patronCorps) {
                war.expedition.base = port;
                war.expedition.train = war.value(Parameter.TRAIN_ON_LANDING);
            }
        } else if (corps == war.columns.patronCorps) {
            war.event(EventType.REINFORCEMENT_LANDS).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1)
                    .causedBy(war.expedition.reinforcementEvent).record();
        } else {
            war.event(EventType.CONTINGENT_ARRIVES).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1).record();
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
        double ratio = puebla.kernel.random.ReproducibleMath.log(ours / (landing + 1));
        double works = war.scenario().places().get(port).works().ordinal() / 2.0;
        boolean resists = war.decisions.decide(DecisionPoint.CONTEST_PORT, Math.clamp(ratio, -3.0, 3.0), works) == 1;
        if (resists) {
            war.event(EventType.PORT_RESISTS).at(port).by(home).side(-1).becauseDecided().record();
        }
        for (int f = war.forces.nextAt(port, 0); f >= 0; f = war.forces.nextAt(port, f + 1)) {
            if (war.forces.side[f] < 0) {
                if (resists) {
                    long lost = war.forces.strength(f) / 8;
                    war.forces.leave(f, false, Stock.KILLED, lost, Cause.BATTLE);
                    war.countKilled(war.columns.homeLine, lost);
                }
                if (war.forces.exists(f)) {
                    war.forces.march(war.routes, f, war.scenario().capital());
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
                    && war.forces.posture[f] == ForceTable.HOLD) {
                return f;
            }
        }
        return -1;
    }
}
