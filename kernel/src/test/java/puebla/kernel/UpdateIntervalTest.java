package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.command.March;
import puebla.kernel.submodel.country.Control;
import puebla.kernel.submodel.country.CountryParameters;
import puebla.kernel.submodel.country.Opinion;
import puebla.kernel.submodel.guerrilla.GuerrillaParameters;
import puebla.kernel.submodel.guerrilla.Guerrillas;
import puebla.kernel.submodel.upkeep.Desertion;
import puebla.kernel.submodel.upkeep.Disease;
import puebla.kernel.submodel.upkeep.Recruiting;
import puebla.kernel.submodel.upkeep.Supply;
import puebla.kernel.submodel.upkeep.UpkeepParameters;

/**
 * Compares 14-day steps with daily steps, mechanism by mechanism. puebla.bench.ensembles.StepsAgreement compares them
 * over complete runs.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpdateIntervalTest {
    private static War war(SmallWar of, UpdateInterval interval) {
        return Simulation.of(of.model(interval), 1, Policy.HISTORICAL).war();
    }

    @Test
    void each_place_is_updated_once_in_14_days_or_daily_according_to_the_update_interval() {
        var war = war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS);
        for (int place = 0; place < war.columns.places(); place++) {
            int p = place;
            assertThat(IntStream.range(0, 70)
                    .filter(day -> IntStream.of(war.rounds.due(day, UpdateInterval.EVERY_14_DAYS))
                            .anyMatch(one -> one == p))
                    .count())
                    .isEqualTo(5);
        }
        assertThat(war.rounds.due(3, UpdateInterval.DAILY)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void control_changes_by_the_same_amount_in_14_day_and_daily_steps() {
        double[] after = new double[2];
        for (var interval : UpdateInterval.values()) {
            var war = SmallWar.alone(war(SmallWar.quiet(), interval));
            SmallWar.garrison(war, HOME_LINE, BORDER, 2000);
            war.state.country.obey(BORDER, 0.2);
            SmallWar.days(war, 42, new Control());
            after[interval.ordinal()] = war.state.country.control(BORDER);
        }
        assertThat(after[0]).isLessThan(0).isEqualTo(after[1], within(1e-9));
    }

    @Test
    void control_is_updated_daily_in_14_day_steps_when_hysteresis_is_off() {
        var war = SmallWar
                .alone(war(SmallWar.quiet().without(SystemSwitch.CONTROL_HYSTERESIS), UpdateInterval.EVERY_14_DAYS));
        SmallWar.garrison(war, HOME_LINE, BORDER, 2000);
        for (int day = 0; day < 7; day++) {
            war.state.country.obey(BORDER, 0.2);
            SmallWar.days(war, 1, new Control());
            assertThat(war.state.country.control(BORDER)).as("day %d", day).isNegative();
        }
    }

    @Test
    void opinion_changes_by_the_same_amount_in_14_day_and_daily_steps() {
        double[][] after = new double[2][];
        for (var interval : UpdateInterval.values()) {
            var war = SmallWar.reigning(
                    war(SmallWar.quiet().with(CountryParameters.ATTITUDE_MEMORY, 0.02)
                            .with(CountryParameters.ATTITUDE_DRIFT, 0.004),
                            interval));
            SmallWar.garrison(war, PATRON_CORPS, CROWN, 5000);
            war.state.strength.count(war.state);
            StateEditor.liberal(war.state.throne, true);
            SmallWar.days(war, 140, new Opinion());
            after[interval.ordinal()] = StateEditor.baseline(war.state.country).clone();
        }
        assertThat(after[1]).as("at the highest rates of opinion").containsExactly(after[0], within(1e-3));
        assertThat(after[1]).isNotEqualTo(after[0]);
    }

    @Test
    void strength_and_losses_of_bands_agree_in_14_day_and_daily_steps() {
        double[] strength = new double[2];
        double[] killed = new double[2];
        for (var interval : UpdateInterval.values()) {
            for (long seed = 1; seed <= 20; seed++) {
                var war = SmallWar.alone(Simulation.of(SmallWar.quiet().with(GuerrillaParameters.BANDS_RISE, 1e-3)
                        .with(GuerrillaParameters.BANDS_KILLED, 0.004).with(GuerrillaParameters.BANDS_GO_HOME, 0.005)
                        .with(GuerrillaParameters.BANDS_SOWING, 0)
                        .with(GuerrillaParameters.BANDS_FOR_AN_ARMY, 1_000_000)
                        .model(interval), seed, Policy.HISTORICAL).war());
                StateEditor.activeInTheHills(war.state.country, CROWN, 0.2);
                StateEditor.held(war.state.country, CROWN, 1);
                SmallWar.column(war, PATRON_CORPS, CROWN, 3000);
                war.state.strength.count(war.state);
                StateEditor.interventionStrength(war.state.country, CROWN, 10);
                war.state.country.obey(CROWN, 0.5);
                SmallWar.days(war, 420, new Guerrillas());
                strength[interval.ordinal()] += war.state.country.bands(CROWN);
                killed[interval.ordinal()] += war.state.men.of(HOME_LINE, Stock.KILLED);
            }
        }
        assertThat(strength[1]).isEqualTo(strength[0], within(5 * Math.sqrt(2 * strength[0])));
        assertThat(killed[1]).isEqualTo(killed[0], within(5 * Math.sqrt(2 * killed[0])));
        assertThat(killed[0]).isGreaterThan(5000);
    }

    @Test
    void losses_and_supply_of_a_resting_garrison_agree_in_14_day_and_daily_steps() {
        double[] dead = new double[2];
        double[] gone = new double[2];
        double[] fed = new double[2];
        for (var interval : UpdateInterval.values()) {
            var war =
                    war(SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.001)
                            .with(UpkeepParameters.DESERTION_HOME, 0.001),
                            interval);
            int post = SmallWar.garrison(war, HOME_LINE, CROWN, 60_000);
            StateEditor.supply(war.state.forces, post, 0.2);
            SmallWar.days(war, 70, new Supply(), new Disease(), new Desertion());
            dead[interval.ordinal()] = war.state.men.of(HOME_LINE, Stock.DEAD_OF_DISEASE);
            gone[interval.ordinal()] = war.state.men.of(HOME_LINE, Stock.DESERTED);
            fed[interval.ordinal()] = war.state.forces.supply(post);
            assertThat(war.state.forces.seasoning(post)).isEqualTo(70, within(1e-9));
            war.audit();
        }
        assertThat(dead[1]).isEqualTo(dead[0], within(5 * Math.sqrt(2 * dead[0])));
        assertThat(gone[1]).isEqualTo(gone[0], within(5 * Math.sqrt(2 * gone[0])));
        assertThat(fed[1]).isEqualTo(fed[0], within(0.05));
    }

    @Test
    void besieged_forces_are_updated_daily_and_marching_ones_every_4_days_with_no_day_lost() {
        var war = SmallWar.alone(war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS));
        war.state.expedition.takeCapital(0, -1);
        int resting = SmallWar.column(war, HOME_LINE, BORDER, 1000);
        int inside = SmallWar.garrison(war, HOME_LINE, CASTLE, 1000);
        int before = SmallWar.column(war, PATRON_CORPS, CASTLE, 1000);
        int marching = SmallWar.column(war, PATRON_CORPS, CROWN, 1000);
        war.state.country.besiege(CASTLE, 0);
        war.state.forces.order(before, Posture.INVEST);
        war.state.forces.order(marching, Posture.MARCH);
        StateEditor.stage(war.state.forces, marching, 99);
        SmallWar.days(war, 4, new Disease());
        assertThat(war.state.forces.seasoning(inside)).isEqualTo(4);
        assertThat(war.state.forces.seasoning(before)).isEqualTo(4);
        assertThat(war.state.forces.seasoning(marching)).isBetween(1.0, 4.0);
        assertThat(changes(war, resting, 14)).as("updates in 14 days at rest").isEqualTo(1);
        assertThat(changes(war, marching, 12)).as("updates in 12 days on the march").isBetween(3, 4);
        war.state.forces.order(resting, Posture.MARCH);
        StateEditor.stage(war.state.forces, resting, 99);
        SmallWar.days(war, 4, new Disease());
        assertThat(war.state.forces.seasoning(resting)).as("seasoning after departure on day 30").isBetween(31.0, 34.0);
        StateEditor.stage(war.state.forces, resting, 1);
        SmallWar.days(war, 1, new Disease());
        assertThat(war.state.forces.seasoning(resting)).as("seasoning one day before arrival").isEqualTo(35);
    }

    @Test
    void losses_and_supply_of_a_marching_column_agree_in_14_day_and_daily_steps() {
        double[] dead = new double[2];
        double[] gone = new double[2];
        double[] fed = new double[2];
        int[] days = new int[2];
        for (var interval : UpdateInterval.values()) {
            var war = SmallWar.alone(war(SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.003)
                    .with(UpkeepParameters.DESERTION_HOME, 0.003), interval));
            int column = SmallWar.column(war, HOME_LINE, BORDER, 60_000);
            war.state.forces.march(war.routes, column, CROWN);
            while (war.state.forces.posture(column) == Posture.MARCH) {
                SmallWar.days(war, 1, new March(), new Supply(), new Disease(), new Desertion());
            }
            dead[interval.ordinal()] = war.state.men.of(HOME_LINE, Stock.DEAD_OF_DISEASE);
            gone[interval.ordinal()] = war.state.men.of(HOME_LINE, Stock.DESERTED);
            fed[interval.ordinal()] = war.state.forces.supply(column);
            days[interval.ordinal()] = war.state.day;
            war.audit();
        }
        assertThat(days[0]).isGreaterThan(10);
        assertThat(days[1]).isBetween(days[0] - 1, days[0] + 1);
        double aDay = dead[0] / days[0];
        assertThat(dead[1]).as("equal except for the losses on the day of arrival").isEqualTo(dead[0],
                within(1.5 * aDay + 5 * Math.sqrt(2 * dead[0])));
        assertThat(gone[1]).isEqualTo(gone[0], within(1.5 * gone[0] / days[0] + 5 * Math.sqrt(2 * gone[0])));
        assertThat(fed[1]).isEqualTo(fed[0], within(0.05));
    }

    @Test
    void recruits_and_levied_share_of_a_place_agree_in_14_day_and_daily_steps() {
        double[] men = new double[2];
        double[] levied = new double[2];
        for (var interval : UpdateInterval.values()) {
            var war = SmallWar.alone(war(SmallWar.quiet().with(UpkeepParameters.HOME_RECRUITING, 1e-4), interval));
            SmallWar.garrison(war, HOME_LINE, CROWN, 100);
            StateEditor.activeForHome(war.state.country, CROWN, 0.2);
            SmallWar.days(war, 210, new Recruiting());
            men[interval.ordinal()] = war.state.inField(HOME_LINE);
            levied[interval.ordinal()] = war.state.country.levied(CROWN);
        }
        assertThat(men[0]).isGreaterThan(1000);
        assertThat(men[1]).isEqualTo(men[0], within(0.01 * men[0]));
        assertThat(levied[1]).isEqualTo(levied[0], within(0.03 * levied[0]));
    }

    /** Returns the number of days on which {@code Disease} updates a force. */
    private static int changes(War war, int force, int days) {
        int changes = 0;
        for (int day = 0; day < days; day++) {
            double before = war.state.forces.seasoning(force);
            SmallWar.days(war, 1, new Disease());
            changes += war.state.forces.seasoning(force) > before ? 1 : 0;
        }
        return changes;
    }

    @Test
    void patron_army_is_updated_daily_until_the_capital_is_taken() {
        var war = SmallWar.alone(war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS));
        int army = SmallWar.column(war, PATRON_CORPS, CASTLE, 1000);
        assertThat(changes(war, army, 14)).isEqualTo(14);
        war.state.expedition.takeCapital(0, -1);
        assertThat(changes(war, army, 14)).isEqualTo(1);
    }

    @Test
    void resting_forces_with_different_keys_are_updated_on_different_days() {
        var war = war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS);
        int[] posts = IntStream.range(0, 5).map(place -> SmallWar.garrison(war, HOME_LINE, place, 1000)).toArray();
        var daysOfTheRound = new java.util.TreeSet<Integer>();
        for (int day = 0; day < 14; day++) {
            double[] before = StateEditor.seasoning(war.state.forces).clone();
            SmallWar.days(war, 1, new Disease());
            for (int post : posts) {
                if (war.state.forces.seasoning(post) > before[post]) {
                    daysOfTheRound.add(day);
                }
            }
        }
        assertThat(daysOfTheRound).hasSizeGreaterThan(1);
    }

    @Test
    void men_who_join_a_force_are_not_charged_for_days_before_they_joined() {
        var war = war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS);
        int post = SmallWar.garrison(war, HOME_LINE, CROWN, 100);
        SmallWar.days(war, 1, new Disease());
        while (war.state.forces.updatedDay(post) != war.state.day - 1) {
            SmallWar.days(war, 1, new Disease());
        }
        SmallWar.days(war, 5, new Disease());
        int owed = war.state.day - 1 - war.state.forces.updatedDay(post);
        war.state.forces.join(post, HOME_LINE, Stock.HOME, 9900, 0, Cause.RECRUITED);
        assertThat(owed).isEqualTo(5);
        assertThat(war.state.day - 1 - war.state.forces.updatedDay(post)).as("days due after 9,900 men joined")
                .isZero();
    }

    @Test
    void detached_column_keeps_the_days_since_the_last_update_of_its_parent_force() {
        var war = war(SmallWar.quiet(), UpdateInterval.EVERY_14_DAYS);
        int post = SmallWar.garrison(war, HOME_LINE, CROWN, 1000);
        SmallWar.days(war, 14, new Disease());
        int column = war.state.forces.create(HOME_LINE, -1, CROWN, false, -1, 77, war.state.day);
        war.state.forces.transfer(post, column, 400);
        war.state.forces.march(war.routes, column, CASTLE);
        StateEditor.stage(war.state.forces, column, 1);
        SmallWar.days(war, 1, new Disease());
        assertThat(war.state.forces.seasoning(column)).as("seasoning one day before arrival").isEqualTo(15);
    }

    @Test
    void saved_run_is_rejected_by_a_model_with_another_update_interval() {
        var every14Days = SmallWar.lively().model(UpdateInterval.EVERY_14_DAYS);
        byte[] saved = Simulation.of(every14Days, 1, Policy.HISTORICAL).save();
        assertThat(Simulation.restore(every14Days, saved, Policy.HISTORICAL).war().state.day).isZero();
        assertThatThrownBy(
                () -> Simulation.restore(SmallWar.lively().model(UpdateInterval.DAILY), saved, Policy.HISTORICAL))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("update interval");
    }
}
