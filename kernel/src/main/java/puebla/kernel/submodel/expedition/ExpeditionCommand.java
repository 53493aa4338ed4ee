package puebla.kernel.submodel.expedition;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Garrisons;
import puebla.kernel.rule.Orders;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Posture;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.MarchOrWait;

/**
 * Orders for the patron's army until it holds the capital. It takes quarters outside the fever zone, builds up stores,
 * and marches on the stronghold that bars the road and then on the capital. After a repulse it falls back and waits for
 * reinforcements.
 *
 * <p>The march is a decision of the commander. He reviews it every ten days from the strength of the enemy at the
 * stronghold and his own optimism. The choice before works is a decision too ({@code Engagements}). <b>Leaves out:</b>
 * feints, secondary columns before the capital falls.
 */
public final class ExpeditionCommand implements Mechanism {
    /** Time between two reviews of the march and of the port [days]. Judgement. */
    private static final int REVIEW_DAYS = 10;
    /** A force that completes the garrison of the port gives one man in this many [men per man]. Judgement. */
    private static final int SPARED_PART = 3;
    /** Equal parts in which the garrison of the port is counted [parts]. Judgement. */
    private static final int PORT_PARTS = 3;
    /** Missing parts of it at which the army sends men back [parts]. Judgement. */
    private static final int PORT_PARTS_MISSING = 2;
    /** Minimum men of the army that sends men back, relative to the men sent [ratio]. Judgement. */
    private static final int ARMY_TO_RELIEF = 5;
    /** Other men in the port below which the departing army leaves a garrison [men]. Judgement. */
    private static final int MEN_WHO_KEEP_THE_PORT = 200;
    /** The departing army leaves at most one man in this many in the port [men per man]. Judgement. */
    private static final int LEFT_IN_THE_PORT = 5;
    /** The marching army leaves one man in this many at its base [men per man]. Judgement. */
    private static final int LEFT_AT_THE_BASE = 12;
    /** Half a year, the unit of the time ashore in the decision to march [days]. */
    private static final double HALF_YEAR = 180.0;

    @Override
    public void apply(War war) {
        if (war.commander(1) != null || war.state.expedition.base() < 0
                || war.state.commitment.stage() != CommitmentStage.COMMITTED
                || war.state.coalition.settledDay() >= 0
                || ExpeditionQueries.holdsCapital(war)) {
            return;
        }
        int main = ExpeditionQueries.mainArmy(war);
        if (main < 0) {
            return;
        }
        if (war.state.country.held(war.state.expedition.base()) < 0
                && war.state.country.held(war.state.forces.place(main)) > 0) {
            war.state.expedition.moveBase(war.state.forces.place(main));
        }
        gather(war, main);
        if (war.state.day % REVIEW_DAYS == 0) {
            relieveSiegeForce(war, main);
        }
        if (war.state.expedition.hostilitiesDay() < 0) {
            quarterDuringTalks(war, main);
        } else {
            campaign(war, main);
        }
    }

    /**
     * Merges resting forces into the main army at its place. Other resting forces complete the garrison of the port and
     * march to the base.
     */
    private static void gather(War war, int main) {
        var forces = war.state.forces;
        int port = war.scenario().entryPort();
        for (int f = 0; f < forces.used(); f++) {
            if (f == main || forces.contingent(f) != war.columns.patronCorps() || forces.garrison(f)
                    || forces.posture(f) != Posture.HOLD) {
                continue;
            }
            if (forces.place(f) == forces.place(main) && forces.posture(main) == Posture.HOLD) {
                forces.transfer(f, main, Long.MAX_VALUE);
            } else if (forces.place(f) == port) {
                long lacking = lackingAtThePort(war, port);
                if (lacking > 0) {
                    long spared =
                            forces.strength(f) <= 2 * lacking ? forces.strength(f) : forces.strength(f) / SPARED_PART;
                    Garrisons.detach(war, f, port, Math.min(lacking, spared));
                }
                if (forces.exists(f) && war.state.expedition.hostilitiesDay() >= 0) {
                    Orders.march(war, f, war.state.expedition.base());
                }
            } else if (war.state.country.held(forces.place(f)) > 0) {
                Orders.march(war, f, war.state.expedition.base());
            }
        }
    }

    /** Returns the men that the garrison of the port lacks, after losses to fever and raids. */
    private static long lackingAtThePort(War war, int port) {
        int garrison = war.state.forces.garrisonAt(port, war.columns.patronCorps());
        return (long) war.value(ExpeditionParameters.PORT_GARRISON)
                - (garrison < 0 ? 0 : war.state.forces.strength(garrison));
    }

    /**
     * Sends men back to the port when its garrison has fallen to a third, because the army cannot be supplied without
     * it.
     */
    private static void relieveSiegeForce(War war, int main) {
        int port = war.scenario().entryPort();
        long lacking = lackingAtThePort(war, port);
        var forces = war.state.forces;
        if (lacking * PORT_PARTS < war.value(ExpeditionParameters.PORT_GARRISON) * PORT_PARTS_MISSING
                || forces.place(main) == port
                || forces.posture(main) != Posture.HOLD || forces.strength(main) < ARMY_TO_RELIEF * lacking
                || !forces.roomForMore()
                || ForceQueries.onTheWay(war, war.columns.patronCorps(), port)
                || war.state.expedition.atSea(war.columns.patronCorps()) > 0) {
            return;
        }
        int column = forces.create(war.columns.patronCorps(), 1, forces.place(main), false, -1,
                Garrisons.key(war, war.columns.patronCorps(), port) ^ war.state.day, war.state.day);
        forces.transfer(main, column, lacking);
        Orders.march(war, column, port);
    }

    private static void quarterDuringTalks(War war, int main) {
        if (war.state.coalition.talksDay() < 0 || war.state.forces.posture(main) != Posture.HOLD) {
            return;
        }
        int quarters = ExpeditionQueries.quarters(war);
        keepPort(war, main);
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.exists(f) && war.state.forces.side(f) > 0 && !war.state.forces.garrison(f)
                    && war.state.forces.place(f) == war.scenario().entryPort()
                    && war.state.forces.contingent(f) != war.columns.clientLine()) {
                Orders.march(war, f, quarters);
            }
        }
        if (war.state.forces.place(main) == quarters) {
            war.state.expedition.moveBase(quarters);
        }
    }

    /** Leaves a garrison in the port before the army departs. */
    private static void keepPort(War war, int main) {
        int port = war.scenario().entryPort();
        if (war.state.forces.place(main) == port
                && war.state.strength.interventionMen(port) - war.state.forces.strength(main) < MEN_WHO_KEEP_THE_PORT) {
            Garrisons.detach(war, main, port,
                    Math.min((long) war.value(ExpeditionParameters.PORT_GARRISON),
                            war.state.forces.strength(main) / LEFT_IN_THE_PORT));
        }
    }

    private static void campaign(War war, int main) {
        var forces = war.state.forces;
        var expedition = war.state.expedition;
        int quarters = ExpeditionQueries.quarters(war);
        if (expedition.base() == war.scenario().entryPort() && quarters != expedition.base()) {
            if (forces.place(main) == quarters && war.state.country.held(quarters) > 0) {
                expedition.moveBase(quarters);
            } else if (forces.posture(main) == Posture.HOLD && forces.place(main) != quarters) {
                keepPort(war, main);
                Orders.march(war, main, quarters);
            }
            return;
        }
        if (forces.posture(main) != Posture.HOLD || war.state.day < forces.busyUntil(main)) {
            return;
        }
        if (expedition.marching()) {
            if (newBase(war, forces.place(main))) {
                return;
            }
            int goal = ExpeditionQueries.stronghold(war);
            if (forces.place(main) != goal) {
                Orders.march(war, main, goal);
            }
            return;
        }
        if (forces.place(main) != expedition.base()) {
            Orders.march(war, main, expedition.base());
            return;
        }
        if (war.state.day >= expedition.reviewDay()) {
            expedition.reviewOn(war.state.day + REVIEW_DAYS);
            considerMarch(war, main);
        }
    }

    /**
     * Makes a large town taken on the way the new base: the depots move up, and the commander reviews the last march.
     * Returns whether the base has moved.
     */
    private static boolean newBase(War war, int here) {
        boolean large = war.columns.town(here) > ScenarioColumns.GREAT_TOWN;
        if (here == war.state.expedition.base() || here == war.scenario().capital() || war.state.country.held(here) < 0
                || !large) {
            return false;
        }
        war.state.expedition.moveBase(here);
        war.state.expedition.haltMarch(war.state.day + REVIEW_DAYS);
        return true;
    }

    private static void considerMarch(War war, int main) {
        var expedition = war.state.expedition;
        int goal = ExpeditionQueries.stronghold(war);
        double enemy = Math.max(war.value(ExpeditionParameters.LEAST_ENEMY), war.state.strength.home(goal))
                * (1 + Fortifications.works(war, goal));
        double optimism = ReproducibleMath.exp(war.value(SharedParameters.COMMANDER_OPTIMISM));
        double ratio = ReproducibleMath.log(Math.max(1, war.state.worthOf(main)) * optimism / enemy);
        double supply = Math.min(1, expedition.stores() / war.value(ExpeditionParameters.STORES_FOR_MARCH));
        double boldness = ExpeditionQueries.boldness(war);
        double missing = expedition.repulses() > 0 && expedition.wanted() > 0
                ? Math.clamp(1 - war.state.inField(war.columns.patronCorps()) / expedition.wanted(), 0.0, 1.0) : 0;
        double coming = -war.value(ExpeditionParameters.WAITS_FOR_REINFORCEMENT) * missing;
        double halfYears =
                Math.min(2, (war.state.day - war.state.coalition.landedDay(war.scenario().patron())) / HALF_YEAR);
        var choice = war.decisions.begin(ExpeditionDecisions.MARCH_ON_CAPITAL).ofForce(main)
                .with(Feature.FORCE_RATIO,
                        Math.clamp(ratio + coming, -ForceQueries.MOST_LOG_RATIO, ForceQueries.MOST_LOG_RATIO))
                .with(Feature.SUPPLY, supply)
                .with(Feature.SEASON, war.season.dryness(war.state.day)).with(Feature.HALF_YEARS_ASHORE, halfYears)
                .with(Feature.BOLDNESS, boldness).choose();
        if (choice == MarchOrWait.MARCH) {
            int force = main;
            Garrisons.detach(war, force, expedition.base(), war.state.forces.strength(force) / LEFT_AT_THE_BASE);
            expedition.orderMarch(war.events.begin(ExpeditionEvents.MARCH_ON_CAPITAL).by(war.scenario().patron())
                    .of(war.columns.patronCorps()).at(goal)
                    .side(1).with(Amount.MEN, war.state.forces.strength(force))
                    .causedBy(expedition.reinforcementEvent())
                    .becauseDecided().record());
            Orders.march(war, force, goal);
        }
    }
}
