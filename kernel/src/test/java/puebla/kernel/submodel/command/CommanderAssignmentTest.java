package puebla.kernel.submodel.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FIREBRAND;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.MARSHAL;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.PRESIDENT;
import static puebla.kernel.SmallWar.PRINCE;
import static puebla.kernel.SmallWar.REBEL;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Leader.Office;
import puebla.kernel.state.Cause;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommanderAssignmentTest {
    private static final int SEEDS = 1000;
    /** First day on which commands are reviewed [days since the start]. The review repeats every 15 days. */
    private static final int REVIEW = 8;

    // --- commander of the patron

    @Test
    void patron_commander_takes_the_largest_patron_column_on_the_review_day() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 9000);
        int small = SmallWar.column(war, PATRON_CORPS, HAVEN, 3000);
        int large = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        assertThat(war.state.leaders.state(MARSHAL)).isEqualTo(LeaderState.ABROAD);
        SmallWar.days(war, REVIEW, new CommanderAssignment());
        assertThat(war.state.forces.leader(large)).isEqualTo(-1);
        SmallWar.days(war, 1, new CommanderAssignment());
        assertThat(war.state.forces.leader(large)).isEqualTo(MARSHAL);
        assertThat(war.state.forces.leader(small)).isEqualTo(-1);
        assertThat(war.state.leaders.state(MARSHAL)).isEqualTo(LeaderState.ACTIVE);
    }

    @Test
    void patron_commander_stays_abroad_when_the_patron_has_no_column() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        SmallWar.garrison(war, PATRON_CORPS, HAVEN, 9000);
        review(war);
        assertThat(war.state.leaders.state(MARSHAL)).isEqualTo(LeaderState.ABROAD);
        assertThat(war.state.isIdle(MARSHAL)).isTrue();
    }

    @Test
    void patron_commander_moves_to_the_column_that_has_become_the_largest() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        int first = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        int second = SmallWar.column(war, PATRON_CORPS, HAVEN, 4000);
        review(war);
        war.state.forces.leave(first, false, Stock.KILLED, 2000, Cause.BATTLE);
        SmallWar.days(war, 14, new CommanderAssignment());
        assertThat(war.state.forces.leader(first)).as("until the next review").isEqualTo(MARSHAL);
        SmallWar.days(war, 1, new CommanderAssignment());
        assertThat(war.state.forces.leader(second)).isEqualTo(MARSHAL);
        assertThat(war.state.forces.leader(first)).isEqualTo(-1);
    }

    @Test
    void repulse_or_capital_brings_the_next_commander_and_the_last_one_stays() {
        assertThat(commander(0, false)).isEqualTo(FIREBRAND);
        assertThat(commander(1, false)).isEqualTo(REBEL);
        assertThat(commander(0, true)).isEqualTo(REBEL);
        assertThat(commander(1, true)).isEqualTo(MARSHAL);
        assertThat(commander(2, false)).isEqualTo(MARSHAL);
        assertThat(commander(5, false)).isEqualTo(MARSHAL);
        assertThat(commander(2, true)).isEqualTo(MARSHAL);
    }

    @Test
    void next_patron_commander_replaces_the_old_one_at_the_head_of_the_army() {
        var war = SmallWar.alone(threeMarshals().war(1));
        int army = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        review(war);
        StateEditor.repulses(war.state.expedition, 1);
        SmallWar.days(war, 15, new CommanderAssignment());
        assertThat(war.state.forces.leader(army)).isEqualTo(REBEL);
        assertThat(war.state.isIdle(FIREBRAND)).isTrue();
    }

    @Test
    void only_commander_of_the_patron_keeps_his_command_after_repulses() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        int army = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        StateEditor.repulses(war.state.expedition, 2);
        review(war);
        assertThat(war.state.forces.leader(army)).isEqualTo(MARSHAL);
    }

    // --- generals without troops

    @Test
    void idle_general_takes_the_nearest_leaderless_column_of_his_side() {
        var war = onlyTheGovernor();
        int near = SmallWar.column(war, HOME_LINE, CASTLE, 1000); // 5 march days from CROWN
        int far = SmallWar.column(war, HOME_LINE, BAY, 4000); // 6 march days
        review(war);
        assertThat(war.state.forces.leader(near)).isEqualTo(GOVERNOR);
        assertThat(war.state.leaders.place(GOVERNOR)).isEqualTo(CASTLE);
        assertThat(war.state.forces.leader(far)).isEqualTo(-1);
        SmallWar.days(war, 60, new CommanderAssignment());
        assertThat(war.state.forces.leader(far)).as("he already has a command").isEqualTo(-1);
    }

    @Test
    void idle_general_takes_no_column_beyond_twelve_march_days() {
        assertThat(takes(war -> SmallWar.column(war, HOME_LINE, BORDER, 1000))).as("10 march days").isTrue();
        assertThat(takes(war -> {
            war.state.leaders.move(GOVERNOR, BORDER);
            SmallWar.column(war, HOME_LINE, CASTLE, 1000);
        })).as("15 march days").isFalse();
    }

    @Test
    void idle_general_takes_no_garrison_and_no_small_led_or_enemy_column() {
        assertThat(takes(war -> SmallWar.column(war, HOME_LINE, CROWN, 300))).isTrue();
        assertThat(takes(war -> SmallWar.column(war, HOME_LINE, CROWN, 299))).isFalse();
        assertThat(takes(war -> SmallWar.garrison(war, HOME_LINE, CROWN, 3000))).isFalse();
        assertThat(takes(war -> SmallWar.column(war, CLIENT_LINE, CROWN, 3000))).isFalse();
        assertThat(takes(war -> war.state.forces.assign(SmallWar.column(war, HOME_LINE, CROWN, 3000), PRESIDENT)))
                .isFalse();
    }

    @Test
    void native_general_takes_native_troops_and_patron_general_takes_patron_troops() {
        var war = SmallWar.alone(SmallWar.quiet().leader(FIREBRAND, l -> ofThePatron(l, Office.GENERAL, CROWN)).war(1));
        war.state.leaders.become(GOVERNOR, LeaderState.DEAD);
        int army = SmallWar.column(war, PATRON_CORPS, HAVEN, 5000);
        int column = SmallWar.column(war, PATRON_CORPS, CROWN, 1000);
        int natives = SmallWar.column(war, CLIENT_LINE, CROWN, 2000);
        review(war);
        assertThat(war.state.forces.leader(army)).isEqualTo(MARSHAL);
        assertThat(war.state.forces.leader(column)).isEqualTo(FIREBRAND);
        assertThat(war.state.forces.leader(natives)).isEqualTo(REBEL);
    }

    // --- death and captivity

    @Test
    void leader_dies_with_the_hazard_of_15_days_and_leaves_his_force_leaderless() {
        int dead = 0;
        var model = SmallWar.quiet().with(CommandParameters.LEADER_DEATH, 0.02).model();
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            war.state.leaders.become(FIREBRAND, LeaderState.DEAD);
            int force = SmallWar.column(war, HOME_LINE, CROWN, 1000);
            war.state.forces.assign(force, GOVERNOR);
            review(war);
            boolean died = war.state.leaders.state(GOVERNOR) == LeaderState.DEAD;
            assertThat(war.state.forces.leader(force)).isEqualTo(died ? -1 : GOVERNOR);
            assertThat(war.state.forces.strength(force)).isEqualTo(1000);
            dead += died ? 1 : 0;
        }
        expectShare(dead, 1 - Math.exp(-0.02 * 15));
    }

    @Test
    void event_of_a_death_names_the_leader_his_place_and_his_side() {
        var log = new EventLog();
        var model = SmallWar.quiet().with(CommandParameters.LEADER_DEATH, 1e9).model();
        var war = Simulation.of(model, 1, Policy.HISTORICAL, log).war();
        war.state.leaders.become(FIREBRAND, LeaderState.DEAD);
        war.state.leaders.move(GOVERNOR, CASTLE);
        review(war);
        assertThat(log.events()).hasSize(2);
        var governor = log.events().getFirst();
        assertThat(governor.type()).isEqualTo(CommandEvents.LEADER_DIES);
        assertThat(governor.leader()).isEqualTo(GOVERNOR);
        assertThat(governor.place()).isEqualTo(CASTLE);
        assertThat(governor.side()).isEqualTo(-1);
        assertThat(log.events().getLast().leader()).isEqualTo(REBEL);
        assertThat(log.events().getLast().side()).isEqualTo(1);
    }

    @Test
    void only_generals_and_governors_die_and_the_dead_do_not_return() {
        var war = SmallWar.quiet().with(CommandParameters.LEADER_DEATH, 1e9)
                .with(CommandParameters.CAPTIVE_RETURNS, 1e9).war(1);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 1000);
        review(war);
        SmallWar.days(war, 90, new CommanderAssignment());
        assertThat(war.state.leaders.state(GOVERNOR)).isEqualTo(LeaderState.DEAD);
        assertThat(war.state.leaders.state(FIREBRAND)).isEqualTo(LeaderState.DEAD);
        assertThat(war.state.leaders.state(REBEL)).isEqualTo(LeaderState.DEAD);
        assertThat(war.state.leaders.state(PRESIDENT)).isEqualTo(LeaderState.ACTIVE);
        assertThat(war.state.leaders.state(MARSHAL)).isEqualTo(LeaderState.ACTIVE);
        assertThat(war.state.leaders.state(PRINCE)).isEqualTo(LeaderState.ABROAD);
    }

    @Test
    void force_of_a_dead_leader_passes_to_an_idle_leader_nearby() {
        int inherited = 0;
        var model = SmallWar.quiet().with(CommandParameters.LEADER_DEATH, 0.02).model();
        for (long seed = 0; seed < 200; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            int force = SmallWar.column(war, HOME_LINE, CROWN, 1000);
            war.state.forces.assign(force, GOVERNOR);
            review(war);
            if (war.state.leaders.state(GOVERNOR) == LeaderState.DEAD
                    && war.state.leaders.state(FIREBRAND) == LeaderState.ACTIVE) {
                inherited++;
                assertThat(war.state.forces.leader(force)).isEqualTo(FIREBRAND);
                assertThat(war.state.leaders.place(FIREBRAND)).isEqualTo(CROWN);
            }
        }
        assertThat(inherited).isGreaterThan(10);
    }

    @Test
    void captive_leader_returns_with_his_hazard_and_gets_a_command_at_the_next_review() {
        int returned = 0;
        var model = SmallWar.quiet().with(CommandParameters.CAPTIVE_RETURNS, 0.02)
                .with(CommandParameters.LEADER_DEATH, 0).model();
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            war.state.leaders.become(FIREBRAND, LeaderState.DEAD);
            war.state.leaders.become(GOVERNOR, LeaderState.CAPTIVE);
            int force = SmallWar.column(war, HOME_LINE, CROWN, 1000);
            review(war);
            assertThat(war.state.forces.leader(force)).isEqualTo(-1);
            boolean free = war.state.leaders.state(GOVERNOR) == LeaderState.ACTIVE;
            returned += free ? 1 : 0;
            SmallWar.days(war, 15, new CommanderAssignment());
            assertThat(war.state.forces.leader(force)).isEqualTo(free ? GOVERNOR : -1);
        }
        expectShare(returned, 1 - Math.exp(-0.02 * 15));
    }

    private static void expectShare(int count, double chance) {
        assertThat((double) count / SEEDS).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / SEEDS)));
    }

    private static int commander(int repulses, boolean capital) {
        var war = SmallWar.alone(threeMarshals().war(1));
        int army = SmallWar.column(war, PATRON_CORPS, FORD, 5000);
        StateEditor.repulses(war.state.expedition, repulses);
        war.state.expedition.takeCapital(capital ? 0 : -1, -1);
        review(war);
        return war.state.forces.leader(army);
    }

    /** Returns a scenario in which FIREBRAND, REBEL and MARSHAL command the patron's army, in this order. */
    private static SmallWar threeMarshals() {
        return SmallWar.quiet().leader(FIREBRAND, l -> ofThePatron(l, Office.PROCONSUL, HAVEN))
                .leader(REBEL, l -> ofThePatron(l, Office.PROCONSUL, HAVEN));
    }

    private static Leader ofThePatron(Leader l, Office office, int place) {
        return new Leader(l.id(), true, office, 0, l.ability(), 0, 0, 0, place, 1);
    }

    private static boolean takes(Consumer<War> setup) {
        var war = onlyTheGovernor();
        setup.accept(war);
        review(war);
        return !war.state.isIdle(GOVERNOR);
    }

    /** Returns a war in which the governor, who is at CROWN, is the only living general. */
    private static War onlyTheGovernor() {
        var war = SmallWar.quiet().with(CommandParameters.LEADER_DEATH, 0).war(1);
        war.state.leaders.become(FIREBRAND, LeaderState.DEAD);
        war.state.leaders.become(REBEL, LeaderState.DEAD);
        return war;
    }

    private static void review(War war) {
        SmallWar.days(war, REVIEW + 1, new CommanderAssignment());
    }
}
