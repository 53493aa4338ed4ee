package puebla.kernel.submodel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.LENT_CORPS;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.Seasons;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiseaseTest {
    private static final long MIDSUMMER_1862 = SmallWar.NEW_YEAR_1862 + 181;

    @Test
    void number_of_seasoned_men_on_the_plateau_decays_exponentially() {
        var war = SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.01).war(1);
        int force = SmallWar.column(war, PATRON_CORPS, CROWN, 60_000);
        StateEditor.seasoning(war.state.forces, force, 1000);
        SmallWar.days(war, 50, new Disease());
        double expected = 60_000 * Math.exp(-0.01 * 0.9 * 50);
        double sd = Math.sqrt(expected * (1 - Math.exp(-0.45)));
        assertThat((double) war.state.inField(PATRON_CORPS)).isEqualTo(expected, within(4 * sd));
        assertThat(war.state.men.of(PATRON_CORPS, Stock.DEAD_OF_DISEASE))
                .isEqualTo(60_000 - war.state.inField(PATRON_CORPS));
        war.audit();
    }

    @Test
    void sick_list_relaxes_to_the_share_of_the_climate_zone() {
        var war = SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0).war(1);
        int force = SmallWar.column(war, PATRON_CORPS, CROWN, 50_000);
        SmallWar.days(war, 10, new Disease());
        assertThat((double) war.state.forces.sick(force)).isEqualTo(3000 * (1 - Math.pow(0.92, 10)), within(10.0));
        SmallWar.days(war, 200, new Disease());
        assertThat((double) war.state.forces.sick(force)).isEqualTo(3000, within(10.0));
    }

    @Test
    void deaths_are_highest_on_the_coast_in_the_rains_and_lower_for_seasoned_men() {
        long wet = deaths(HAVEN, MIDSUMMER_1862, 0, 1);
        long dry = deaths(HAVEN, SmallWar.NEW_YEAR_1862, 0, 1);
        long plateau = deaths(CASTLE, MIDSUMMER_1862, 0, 1);
        long seasoned = deaths(HAVEN, MIDSUMMER_1862, 1000, 1);
        assertThat(wet).isGreaterThan(2 * dry).isGreaterThan(5 * plateau);
        // newcomers gain seasoning too: their rate falls by 0 to 0.06 over the 30 days
        assertThat((double) seasoned / wet).isEqualTo(0.4, within(0.06));
    }

    @Test
    void unfed_men_die_at_two_and_a_half_times_the_rate_of_fed_men() {
        assertThat((double) deaths(CASTLE, MIDSUMMER_1862, 0, 0) / deaths(CASTLE, MIDSUMMER_1862, 0, 1)).isEqualTo(2.5,
                within(0.5));
    }

    @Test
    void yearly_outbreak_affects_all_forces_at_a_place_equally() {
        var war = SmallWar.quiet().from(MIDSUMMER_1862).with(UpkeepParameters.OUTBREAK_SPREAD, 0.7)
                .with(UpkeepParameters.DISEASE_COAST_WET, 0.001).war(4);
        int one = SmallWar.column(war, PATRON_CORPS, HAVEN, 50_000);
        int other = SmallWar.column(war, LENT_CORPS, HAVEN, 7000);
        SmallWar.days(war, 30, new Disease());
        double first = (50_000.0 - war.state.forces.strength(one)) / 50_000;
        double second = (7000.0 - war.state.forces.strength(other)) / 7000;
        assertThat(second).isEqualTo(first, within(4 * Math.sqrt(second / 7000) + 0.002));
    }

    @Test
    void disease_lever_scales_deaths_and_disease_switch_stops_deaths_but_not_sickness() {
        var twice = SmallWar.quiet().withDisease(2).with(UpkeepParameters.DISEASE_HIGHLAND, 0.001).war(1);
        var once = SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.001).war(1);
        var off = SmallWar.quiet().without(SystemSwitch.DISEASE).with(UpkeepParameters.DISEASE_HIGHLAND, 0.001).war(1);
        for (var war : java.util.List.of(twice, once, off)) {
            SmallWar.column(war, PATRON_CORPS, CROWN, 60_000);
            SmallWar.days(war, 30, new Disease());
        }
        double ratio = (double) twice.state.men.of(PATRON_CORPS, Stock.DEAD_OF_DISEASE)
                / once.state.men.of(PATRON_CORPS, Stock.DEAD_OF_DISEASE);
        assertThat(ratio).isEqualTo(2, within(0.25));
        assertThat(off.state.men.of(PATRON_CORPS, Stock.DEAD_OF_DISEASE)).isZero();
        assertThat(off.state.forces.sick(0)).isPositive();
    }

    @Test
    void additional_column_does_not_change_the_random_draws_of_another() {
        var alone = SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.01).war(9);
        int one = SmallWar.column(alone, PATRON_CORPS, CROWN, 5000);
        var crowded = SmallWar.quiet().with(UpkeepParameters.DISEASE_HIGHLAND, 0.01).war(9);
        SmallWar.column(crowded, LENT_CORPS, CASTLE, 3000);
        int same = SmallWar.column(crowded, PATRON_CORPS, CROWN, 5000);
        for (int day = 0; day < 40; day++) {
            SmallWar.days(alone, 1, new Disease());
            SmallWar.days(crowded, 1, new Disease());
            assertThat(crowded.state.forces.strength(same)).as("day %d", day)
                    .isEqualTo(alone.state.forces.strength(one));
        }
    }

    @Test
    void fever_occurs_in_the_months_of_the_scenario_and_is_rarer_on_its_pacific_coast() {
        var winter = new Seasons.Months(12, 2);
        var northern = deaths(HAVEN, SmallWar.NEW_YEAR_1862, 0, 1);
        var southern = deaths(new Seasons(winter, winter, winter, 0.5), HAVEN, SmallWar.NEW_YEAR_1862, 0, 1);
        var pacific = deaths(new Seasons(winter, winter, winter, 0.5), BAY, SmallWar.NEW_YEAR_1862, 0, 1);
        assertThat(southern).isGreaterThan(2 * northern);
        assertThat((double) pacific / southern).isEqualTo(0.5, within(0.1));
    }

    private static long deaths(int place, long firstDay, double seasoned, double supply) {
        return deaths(SmallWar.quiet().scenario().seasons(), place, firstDay, seasoned, supply);
    }

    private static long deaths(Seasons seasons, int place, long firstDay, double seasoned, double supply) {
        var war = SmallWar.quiet().with(seasons).from(firstDay).with(UpkeepParameters.OUTBREAK_SPREAD, 0)
                .with(UpkeepParameters.DISEASE_COAST_WET, 0.002)
                .with(UpkeepParameters.DISEASE_COAST_DRY, 0.0005).with(UpkeepParameters.DISEASE_HIGHLAND, 0.0002)
                .war(1);
        int force = SmallWar.column(war, PATRON_CORPS, place, 60_000);
        StateEditor.seasoning(war.state.forces, force, seasoned);
        StateEditor.supply(war.state.forces, force, supply);
        SmallWar.days(war, 30, new Disease());
        return war.state.men.of(PATRON_CORPS, Stock.DEAD_OF_DISEASE);
    }
}
