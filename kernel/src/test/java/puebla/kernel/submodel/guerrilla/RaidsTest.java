package puebla.kernel.submodel.guerrilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CLIENT_LINE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RaidsTest {
    @Test
    void raid_rate_rises_with_bands_and_falls_with_cover_to_a_minimum() {
        assertThat(rate(1000, 0)).isEqualTo(0.4 * (1 - Math.exp(-7 * 0.002 * 10)), within(1e-9));
        // 125 men for 0.2 x 1,000 + 50 give cover 0.5; full cover reduces the hazard by 0.85
        assertThat(rate(1000, 125)).isEqualTo(0.4 * (1 - Math.exp(-7 * 0.002 * 10 * (1 - 0.85 * 0.5))), within(1e-9));
        assertThat(rate(1000, 250)).isEqualTo(0.4 * (1 - Math.exp(-7 * 0.002 * 10 * 0.15)), within(1e-9));
        assertThat(rate(1000, 9000)).isEqualTo(rate(1000, 250), within(1e-12));
        assertThat(rate(0, 0)).isZero();
    }

    @Test
    void raided_share_converges_to_the_weekly_rate_and_decays_by_two_fifths_per_week() {
        var war = raided(tuned(), 1000, 0);
        for (int week = 0; week < 30; week++) {
            SmallWar.days(war, 7, new Raids());
        }
        double weekly = 1 - Math.exp(-7 * 0.002 * 10);
        assertThat(war.state.country.raided(BAY)).isEqualTo(weekly, within(1e-5));
        war.state.men.move(SmallWar.HOME_LINE, Stock.BANDS, Stock.HOME, 1000, puebla.kernel.state.Cause.DISBANDED);
        StateEditor.bands(war.state.country, BAY, 0);
        SmallWar.days(war, 7, new Raids());
        assertThat(war.state.country.raided(BAY)).isEqualTo(0.6 * weekly, within(1e-5));
    }

    @Test
    void no_raids_on_home_places_or_when_interdiction_or_guerrilla_is_off() {
        var war = raided(tuned(), 1000, 0);
        SmallWar.bands(war, BORDER, 5000);
        SmallWar.days(war, 7, new Raids());
        assertThat(war.state.country.raided(BORDER)).isZero();
        for (var system : new SystemSwitch[]{SystemSwitch.INTERDICTION, SystemSwitch.GUERRILLA}) {
            var off = raided(tuned().without(system), 1000, 0);
            SmallWar.days(off, 7, new Raids());
            assertThat(off.state.country.raided(BAY)).isZero();
        }
    }

    @Test
    void overrun_small_garrison_is_half_killed_and_half_captured() {
        var war = raided(tuned().with(GuerrillaParameters.POST_OVERRUN, 1e6), 2000, 100);
        SmallWar.days(war, 7, new Raids());
        assertThat(war.events.happened(GuerrillaEvents.POST_OVERRUN)).isTrue();
        assertThat(war.state.men.of(CLIENT_LINE, Stock.KILLED)).isEqualTo(50);
        assertThat(war.state.men.of(CLIENT_LINE, Stock.CAPTIVE)).isEqualTo(50);
        war.audit();
    }

    @Test
    void overrun_hazard_is_proportional_to_band_members_over_garrison_men() {
        int overrun = 0;
        int seeds = 1500;
        var model =
                tuned().with(GuerrillaParameters.POST_OVERRUN, 0.0005).with(GuerrillaParameters.RAID_RATE, 0).model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = puebla.kernel.Simulation.of(model, seed, puebla.kernel.decision.Policy.HISTORICAL).war();
            lay(war, 2000, 50);
            SmallWar.days(war, 7, new Raids());
            overrun += war.events.happened(GuerrillaEvents.POST_OVERRUN) ? 1 : 0;
        }
        double chance = 1 - Math.exp(-7 * 0.0005 * 2000 / 50);
        assertThat((double) overrun / seeds).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / seeds)));
    }

    @Test
    void large_garrison_or_garrison_among_few_band_members_is_not_overrun() {
        for (long[] scene : new long[][]{{5000, 300}, {250, 100}}) {
            var war =
                    raided(tuned().with(GuerrillaParameters.POST_OVERRUN, 1e6).with(GuerrillaParameters.RAID_RATE, 0),
                            scene[0], scene[1]);
            SmallWar.days(war, 70, new Raids());
            assertThat(war.state.inField(CLIENT_LINE)).isEqualTo(scene[1]);
        }
    }

    private static double rate(long bands, long guards) {
        var war = raided(tuned(), bands, guards);
        SmallWar.days(war, 7, new Raids()); // a place is updated once a week
        return war.state.country.raided(BAY);
    }

    private static War raided(SmallWar small, long bands, long guards) {
        return lay(small.war(1), bands, guards);
    }

    private static War lay(War war, long bands, long guards) {
        SmallWar.alone(war);
        if (bands > 0) {
            SmallWar.bands(war, BAY, bands);
        }
        if (guards > 0) {
            SmallWar.garrison(war, CLIENT_LINE, BAY, guards);
        }
        war.state.strength.count(war.state);
        return war;
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(GuerrillaParameters.RAID_RATE, 0.002).with(GuerrillaParameters.POST_OVERRUN, 0);
    }
}
