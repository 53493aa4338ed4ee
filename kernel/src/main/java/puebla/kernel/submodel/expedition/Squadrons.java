package puebla.kernel.submodel.expedition;

import puebla.kernel.scenario.SubmodelIds;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.PortAnswer;

/**
 * Transport by sea. Ordered squadrons sail when they are ready; convoys under way arrive and land at the entry port.
 * When the first convoy arrives, the debtor's garrison yields the port or resists (a decision). The landing side holds
 * the customs house from then on.
 *
 * <p>Each contingent has its times of preparation and crossing. Random weather multiplies them
 * ({@code sailing.*}). <b>Leaves out:</b> losses at sea, other ports of landing before the coalition is ashore.
 */
public final class Squadrons implements Mechanism {
    /** Multiplier of the day in the key of a new force's random numbers. */
    private static final long KEY_OF_DAY = 0x9E3779B9L;
    /** Bound of the logarithm of the force ratio, either way, in the decision on the port. Judgement. */
    private static final double MOST_RATIO = 3;
    /** Parts of a port's garrison, of which one is lost if it resists. Judgement. */
    private static final int GARRISON_PARTS = 8;

    @Override
    public void apply(War war) {
        for (int a = 0; a < war.columns.actors(); a++) {
            if (war.state.coalition.sailsDay(a) == war.state.day) {
                int corps = SeaTransport.corpsOf(war, a);
                double factor = a == war.scenario().patron() ? war.scenario().levers().patronTroops() : 1;
                long men = Math.min(war.state.men.of(corps, Stock.HOME),
                        (long) (war.scenario().contingents().get(corps).firstMen() * factor));
                if (men > 0) {
                    SeaTransport.send(war, corps, men);
                    war.events.begin(ExpeditionEvents.SQUADRON_SAILS).by(a).of(corps).with(Amount.MEN, men)
                            .causedBy(war.state.coalition.conventionEvent())
                            .record();
                    if (a == war.scenario().patron()) {
                        war.state.expedition.want((double) men);
                    }
                }
            }
        }
        for (int i = 0; i < war.state.expedition.convoys(); i++) {
            if (war.state.expedition.convoyContingent(i) >= 0
                    && war.state.expedition.convoyArrives(i) <= war.state.day) {
                arrive(war, i);
            }
        }
    }

    private static void arrive(War war, int convoy) {
        int corps = war.state.expedition.convoyContingent(convoy);
        long men = war.state.expedition.convoyMen(convoy);
        war.state.expedition.removeConvoy(convoy);
        int actor = war.scenario().contingents().get(corps).actor();
        int port = war.scenario().entryPort();
        if (war.state.commitment.goneDay() >= 0 || war.state.coalition.settledDay() >= 0
                || war.state.coalition.goneDay(actor) >= 0) {
            war.state.men.move(corps, Stock.AT_SEA, Stock.RETURNED, men, Cause.EMBARKED);
            return;
        }
        if (war.state.country.held(port) < 0) {
            openPort(war, actor, port, men * war.state.qualityOfCorps(corps));
        }
        int force = fieldForceAt(war, port, corps);
        if (force < 0) {
            long key = war.keys.contingent(corps) ^ (war.state.day * KEY_OF_DAY);
            force = war.state.forces.create(corps, 1, port, false, -1, key, war.state.day);
        }
        long menPerGun = war.scenario().contingents().get(corps).menPerGun();
        if (menPerGun > 0) {
            war.state.forces.giveGuns(force, (int) (men / menPerGun));
        }
        war.state.forces.join(force, corps, Stock.AT_SEA, men, 0, Cause.LANDED);
        boolean lent = war.scenario().contingents().get(corps).kind() == Contingent.Kind.LENT_CORPS;
        if (war.state.coalition.landedDay(actor) < 0 && !lent) {
            var landing =
                    war.events.begin(SharedEvents.LANDING).at(port).by(actor).of(corps).with(Amount.MEN, men).side(1)
                            .causedBy(war.state.coalition.conventionEvent());
            war.state.coalition.land(actor, war.state.day, landing.record());
            if (corps == war.columns.patronCorps()) {
                war.state.expedition.land(port, war.value(ExpeditionParameters.TRAIN_ON_LANDING));
                if (!war.scenario().submodels().has(SubmodelIds.COALITION)) {
                    war.state.expedition.openHostilities(war.state.day);
                }
            }
        } else if (corps == war.columns.patronCorps()) {
            war.events.begin(ExpeditionEvents.REINFORCEMENT_LANDS).at(port).by(actor).of(corps).with(Amount.MEN, men)
                    .side(1)
                    .causedBy(war.state.expedition.reinforcementEvent()).record();
        } else {
            war.events.begin(ExpeditionEvents.CONTINGENT_ARRIVES).at(port).by(actor).of(corps).with(Amount.MEN, men)
                    .side(1)
                    .record();
        }
    }

    private static void openPort(War war, int actor, int port, double landing) {
        int home = war.scenario().home();
        double ours = 1;
        for (int f = war.state.forces.nextAt(port, 0); f >= 0; f = war.state.forces.nextAt(port, f + 1)) {
            if (war.state.forces.side(f) < 0) {
                ours += war.state.forces.fit(f) * war.state.qualityOf(f);
            }
        }
        double ratio = ReproducibleMath.log(ours / (landing + 1));
        double works = war.scenario().places().get(port).works().ordinal() / 2.0;
        boolean resists = war.decisions.begin(ExpeditionDecisions.CONTEST_PORT)
                .with(Feature.FORCE_RATIO, Math.clamp(ratio, -MOST_RATIO, MOST_RATIO)).with(Feature.PORT_WORKS, works)
                .choose() == PortAnswer.RESIST;
        if (resists) {
            war.events.begin(ExpeditionEvents.PORT_RESISTS).at(port).by(home).side(-1).becauseDecided().record();
        }
        for (int f = war.state.forces.nextAt(port, 0); f >= 0; f = war.state.forces.nextAt(port, f + 1)) {
            if (war.state.forces.side(f) < 0) {
                if (resists) {
                    long lost = war.state.forces.strength(f) / GARRISON_PARTS;
                    war.state.forces.leave(f, false, Stock.KILLED, lost, Cause.BATTLE);
                    war.countKilled(war.columns.homeLine(), lost, port);
                }
                if (war.state.forces.exists(f)) {
                    war.state.forces.march(war.routes, f, war.scenario().capital());
                    war.state.forces.rest(f, war.state.day + (int) war.value(ExpeditionParameters.RETREAT_DAYS));
                    stopShort(war, f);
                }
            }
        }
        Occupation.takePlace(war, port, 1, actor, war.state.coalition.conventionEvent());
    }

    /** Stops a garrison that gives up the port at the first place inland. */
    private static void stopShort(War war, int force) {
        if (war.state.forces.toward(force) >= 0) {
            war.state.forces.stopAtNext(force);
        }
    }

    /** Returns a holding field force of a contingent at a place; −1 when there is none. */
    public static int fieldForceAt(War war, int place, int corps) {
        for (int f = war.state.forces.nextAt(place, 0); f >= 0; f = war.state.forces.nextAt(place, f + 1)) {
            if (war.state.forces.contingent(f) == corps && !war.state.forces.garrison(f)
                    && war.state.forces.posture(f) == Posture.HOLD) {
                return f;
            }
        }
        return -1;
    }
}
