package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Leader;
import puebla.kernel.state.LeaderState;

/**
 * Assignment of commanders. The patron's proconsuls (its commanders-in-chief) succeed one another in command of its
 * main army. Leaders without troops take a leaderless force near them.
 *
 * <p>An active general or governor dies with one hazard, {@code leaders.death} [per day], the same at every place. A
 * captive one returns to service with the hazard {@code leaders.captive-returns} [per day].
 */
public final class CommanderAssignment implements Mechanism {
    private static final Draw DIES = Draw.of("command.leader-dies");
    private static final Draw RETURNS = Draw.of("command.captive-returns");

    /** Time between two assignments [days]. Judgement. */
    private static final int PERIOD = 15;
    /** Day of the period on which commanders are assigned [days]. Judgement. */
    private static final int DUE_DAY = 8;
    /** Distance from 0 below which a leader has no creed [−1…1]. Judgement. */
    private static final double NO_CREED = 0.05;

    @Override
    public void apply(War war) {
        if (war.state.day % PERIOD != DUE_DAY) {
            return;
        }
        proconsul(war);
        int[] commands = war.state.leaders.commands(war.state.forces);
        war.fieldForces.list();
        for (int l = 0; l < war.columns.leaders(); l++) {
            var leader = war.scenario().leaders().get(l);
            boolean isCommander = leader.office() == Leader.Office.GENERAL || leader.office() == Leader.Office.GOVERNOR;
            if (war.state.leaders.isActive(l) && isCommander) {
                if (war.occurs(DIES, war.keys.leader(l), war.value(CommandParameters.LEADER_DEATH) * PERIOD)) {
                    drawDeath(war, l);
                } else if (commands[l] < 0) {
                    assign(war, l);
                }
            } else
                if (war.state.leaders.state(l) == LeaderState.CAPTIVE && isCommander
                        && war.occurs(RETURNS, war.keys.leader(l),
                                war.value(CommandParameters.CAPTIVE_RETURNS) * PERIOD)) {
                                    war.state.leaders.become(l, LeaderState.ACTIVE);
                                }
        }
    }

    private static void drawDeath(War war, int l) {
        war.state.leaders.become(l, LeaderState.DEAD);
        war.state.forces.dismiss(l);
        war.events.begin(CommandEvents.LEADER_DIES).led(l).at(war.state.leaders.place(l))
                .side(war.state.leaders.side(l))
                .record();
    }

    private static void proconsul(War war) {
        int main = ExpeditionQueries.mainArmy(war);
        if (main < 0) {
            return;
        }
        int turn = Math.min(2, war.state.expedition.repulses()) + (war.state.expedition.capitalTakenDay() >= 0 ? 1 : 0);
        int seen = -1;
        int last = -1;
        for (int l = 0; l < war.columns.leaders(); l++) {
            if (war.scenario().leaders().get(l).office() == Leader.Office.PROCONSUL) {
                seen++;
                last = l;
                if (seen == turn) {
                    break;
                }
            }
        }
        if (last >= 0 && war.state.leaders.state(last) != LeaderState.CAPTIVE
                && war.state.forces.leader(main) != last) {
            war.state.forces.dismiss(last);
            war.state.forces.assign(main, last);
            war.state.leaders.appear(last, war.state.forces.place(main));
        }
    }

    /** Gives an idle leader the nearest leaderless field force of his side within twelve march days. */
    private static void assign(War war, int l) {
        var forces = war.state.forces;
        int best = -1;
        double bestDays = war.value(CommandParameters.COMMAND_WITHIN_DAYS);
        boolean patrons = ofPatron(war, l);
        double[] days = war.routes.days[war.state.leaders.place(l)];
        for (int i = 0; i < war.fieldForces.length(); i++) {
            int f = war.fieldForces.force(i);
            if (forces.leader(f) >= 0 || forces.side(f) != war.state.leaders.side(l)
                    || days[forces.place(f)] >= bestDays
                    || forces.strength(f) < war.value(CommandParameters.LEAST_COMMAND)) {
                continue;
            }
            var kind = war.columns.kind(forces.contingent(f));
            boolean fits = patrons ? kind == Contingent.Kind.PATRON_CORPS
                    : kind == Contingent.Kind.HOME_LINE || kind == Contingent.Kind.CLIENT_LINE;
            if (fits) {
                bestDays = days[forces.place(f)];
                best = f;
            }
        }
        if (best >= 0) {
            forces.assign(best, l);
            war.state.leaders.move(l, forces.place(best));
        }
    }

    /**
     * Reports whether a leader is a general of the patron: he belongs to the intervention and has no creed in the
     * country's civil conflict.
     */
    static boolean ofPatron(War war, int leader) {
        var one = war.scenario().leaders().get(leader);
        return one.intervention() && Math.abs(one.creed()) < NO_CREED;
    }
}
