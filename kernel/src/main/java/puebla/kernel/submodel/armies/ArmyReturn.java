package puebla.kernel.submodel.armies;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ArmyBases;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

/**
 * Return of broken armies, and succession in their command.
 *
 * <pre>
 *   hazard of gathering   r0 e^(b [base free] + c [commander free] + d min(1, cadre / full) − e [enemy column near])
 *                         from armies.reform-from days after the defeat on; 0 while no base or no commander is free
 * </pre>
 *
 * The first leader of the army's list who is free, on its side and without another army commands it. A broken army
 * without a free base or commander is dormant.
 */
public final class ArmyReturn implements Mechanism {
    private static final Draw GATHERS = Draw.of("armies.gathers");
    /** Time between two reviews of the command of an army [days]. Judgement. */
    private static final int REVIEW_DAYS = 10;
    /** Strength, relative to that before the army was broken, at which it is back [share]. Judgement. */
    private static final double HALF = 0.5;

    @Override
    public void apply(War war) {
        var armies = war.state.armies;
        for (int a = 0; a < armies.size(); a++) {
            if ((war.state.day + a) % REVIEW_DAYS == 0) {
                command(war, a);
            }
            if (armies.isBroken(a) && !war.off(SystemSwitch.ARMIES)) {
                gather(war, a);
            } else
                if (armies.status(a) == ArmyStatus.FORMING
                        && armies.men(a) >= Math.max(war.value(ArmiesParameters.BROKEN_MEN),
                                HALF * armies.formerStrength(a))) {
                                    armies.become(a, ArmyStatus.IN_BEING);
                                    if (armies.brokenDay(a) >= 0) {
                                        reformed(war, a);
                                    }
                                }
        }
    }

    /** Gives the command of an army to the first free leader of its list, and to its largest force. */
    private static void command(War war, int army) {
        var armies = war.state.armies;
        int before = armies.commander(army);
        if (before < 0 || !available(war, army, before)) {
            int next = next(war, army);
            armies.command(army, next);
            if (next >= 0 && before >= 0) {
                war.events.begin(ArmiesEvents.COMMAND_PASSES).at(ArmyForces.place(war, army)).side(-1).led(next)
                        .record();
            }
        }
        int commander = armies.commander(army);
        int largest = ArmyForces.largest(war, army);
        if (commander >= 0 && largest >= 0 && war.state.forces.leader(largest) < 0) {
            war.state.forces.dismiss(commander);
            war.state.forces.assign(largest, commander);
            war.state.leaders.move(commander, war.state.forces.place(largest));
        }
    }

    private static int next(War war, int army) {
        for (int leader : war.columns.commanders(army)) {
            if (available(war, army, leader)) {
                return leader;
            }
        }
        return -1;
    }

    private static boolean available(War war, int army, int leader) {
        var leaders = war.state.leaders;
        if (!leaders.isActive(leader) || leaders.side(leader) > 0
                || war.scenario().leaders().get(leader).office() == Leader.Office.PRESIDENT) {
            return false;
        }
        for (int other = 0; other < war.state.armies.size(); other++) {
            if (other != army && war.state.armies.commander(other) == leader) {
                return false;
            }
        }
        int base = war.columns.bases(army)[0];
        return war.routes.days[leaders.place(leader)][base] <= war.value(ArmiesParameters.COMMANDER_WITHIN);
    }

    private static void gather(War war, int army) {
        var armies = war.state.armies;
        int base = ArmyBases.free(war, army);
        int commander = armies.commander(army);
        boolean ready = base >= 0 && commander >= 0;
        if (!ready && armies.status(army) == ArmyStatus.BROKEN) {
            armies.become(army, ArmyStatus.DORMANT);
            war.events.begin(ArmiesEvents.ARMY_DORMANT).at(ArmyForces.place(war, army)).side(-1).led(commander)
                    .causedBy(armies.brokenEvent(army)).record();
        }
        if (!ready || war.state.day - armies.brokenDay(army) < war.value(ArmiesParameters.REFORM_FROM)
                || !war.state.forces.roomForMore()) {
            return;
        }
        double cadre = Math.min(1, armies.cadre(army) / war.value(ArmiesParameters.FULL_CADRE));
        double log = war.value(ArmiesParameters.REFORM_BY_BASE) + war.value(ArmiesParameters.REFORM_BY_COMMANDER)
                + war.value(ArmiesParameters.REFORM_BY_CADRE) * cadre
                - (ArmyBases.threatened(war, base)
                        ? war.value(ArmiesParameters.REFORM_BY_ENEMY) : 0);
        double hazard = war.value(ArmiesParameters.REFORM_BASE) * ReproducibleMath.exp(log);
        if (war.occurs(GATHERS, war.keys.army(army), hazard)) {
            begin(war, army, base, cadre);
        }
    }

    private static void begin(War war, int army, int base, double cadre) {
        var armies = war.state.armies;
        var forces = war.state.forces;
        int line = war.columns.homeLine();
        int commander = armies.commander(army);
        long hidden = Math.min((long) armies.cadre(army), war.state.men.of(line, Stock.CADRE));
        if (hidden > 0) {
            int force = forces.create(line, -1, base, false, -1, war.keys.army(army) ^ war.state.day, war.state.day);
            forces.enroll(force, army);
            forces.join(force, line, Stock.CADRE, hidden, ArmyForces.DAYS_OF_A_SOLDIER, Cause.RALLIED);
            forces.dismiss(commander);
            forces.assign(force, commander);
            war.state.leaders.move(commander, base);
        }
        armies.changeCadre(army, Math.max(0, war.value(ArmiesParameters.STAFF) - armies.cadre(army)));
        armies.become(army, ArmyStatus.FORMING);
        war.events.begin(ArmiesEvents.ARMY_GATHERS).at(base).side(-1).led(commander).of(line)
                .with(Amount.MEN, hidden).with(Amount.DAYS, war.state.day - armies.brokenDay(army))
                .because(Feature.CADRE, cadre)
                .causedBy(armies.brokenEvent(army)).record();
    }

    private static void reformed(War war, int army) {
        var armies = war.state.armies;
        remember(war, army);
        war.events.begin(ArmiesEvents.ARMY_REFORMED).at(ArmyForces.place(war, army)).side(-1)
                .led(armies.commander(army)).of(war.columns.homeLine()).with(Amount.MEN, armies.men(army))
                .with(Amount.DAYS, war.state.day - armies.brokenDay(army))
                .because(Feature.CADRE, Math.min(1, armies.cadre(army) / war.value(ArmiesParameters.FULL_CADRE)))
                .because(Feature.ARMS_FLOW,
                        war.state.neighbour.armsEvent() < 0 ? 0 : war.state.neighbour.arms() - 1)
                .causedBy(armies.brokenEvent(army)).record();
    }

    /** Gives the men of an army back the experience that its cadre can hand on. */
    private static void remember(War war, int army) {
        var armies = war.state.armies;
        double handedOn = Math.min(1, armies.cadre(army) * war.value(ArmiesParameters.MEN_PER_CADRE)
                / (war.value(ArmiesParameters.MEN_TAUGHT) * Math.max(1, armies.men(army))));
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            if (forces.exists(f) && forces.army(f) == army) {
                forces.teach(f, armies.experience(army) * handedOn);
            }
        }
    }
}
