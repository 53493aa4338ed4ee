package puebla.kernel.submodel.defection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FIREBRAND;
import static puebla.kernel.SmallWar.GOVERNOR;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DefectionTest {
    private static final int WEEKS = 20_000;
    private static final double BASE = 0.03;

    @Test
    void defection_hazard_of_a_governor_is_the_product_of_its_terms() {
        // odds 2 x 0.7 - 1, offer 1, grievance 0.5, creed |0.1 + 0.5| / 1.2, not compromised, no enemy near
        double hazard = BASE * Math.exp(3 * 0.4 + 1 * 1 + 1.2 * 0.5 - 2 * 0.5) * 0.3;
        expect(GOVERNOR, hazard, war -> war.state.throne.believe(Math.log(0.7 / 0.3)));
    }

    @Test
    void defection_hazard_has_no_factor_of_0_3_when_an_enemy_column_is_near() {
        double hazard = BASE * Math.exp(1 + 0.6 - 1);
        expect(GOVERNOR, hazard, war -> {
            SmallWar.column(war, PATRON_CORPS, CROWN, 400);
            war.state.strength.count(war.state);
        });
    }

    @Test
    void compromised_radical_has_a_defection_hazard_below_a_hundredth_of_the_base() {
        double hazard = BASE * Math.exp(0.5 - 2 * 1 - 2 * 1) * 0.3; // a general's offer, distance capped at 1
        expect(FIREBRAND, hazard, war -> {});
        assertThat(hazard).isLessThan(BASE / 100);
    }

    @Test
    void harsh_decree_binds_compromised_leaders_and_a_liberal_throne_attracts_moderates() {
        double hazard = BASE * Math.exp(1 + 0.6) * 0.3; // governor and liberal throne have the same creed
        expect(GOVERNOR, hazard, war -> StateEditor.liberal(war.state.throne, true));
        double bound = BASE * Math.exp(0.5 - 2 - 2 * 1.3) * 0.3;
        expect(FIREBRAND, bound, war -> war.state.throne.decreeHarshly(0, -1));
    }

    @Test
    void share_of_the_force_follows_a_defecting_leader_and_men_are_conserved() {
        var war = certain();
        int force = SmallWar.column(war, HOME_LINE, CROWN, 3000);
        war.state.forces.assign(force, GOVERNOR);
        long home = war.state.inField(HOME_LINE);
        new Defection().apply(war);
        assertThat(war.state.leaders.side(GOVERNOR)).isEqualTo(1);
        double join = 1 / (1 + Math.exp(-2 * 0.1)); // following 0.6, equal strengths at the place
        long followed = (long) (3000 * 0.6 * (0.4 + 0.6 * join));
        assertThat(war.state.inField(CLIENT_LINE)).isEqualTo(followed);
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(home - followed);
        assertThat(war.events.happened(DefectionEvents.DEFECTION)).isTrue();
        war.audit();
    }

    @Test
    void leader_who_has_defected_does_not_defect_again_within_200_days() {
        var war = certain();
        new Defection().apply(war);
        int event = war.events.last(DefectionEvents.DEFECTION);
        assertThat(event).isNotNegative();
        war.state.day += 196;
        new Defection().apply(war);
        assertThat(war.events.last(DefectionEvents.DEFECTION)).isEqualTo(event);
        war.state.day += 7;
        new Defection().apply(war);
        assertThat(war.events.last(DefectionEvents.DEFECTION)).isGreaterThan(event);
    }

    @Test
    void effect_of_defecting_peers_decays_by_a_sixtieth_per_day() {
        var war = SmallWar.reigning(SmallWar.quiet().with(DefectionParameters.DEFECT_BASE, 0).war(1));
        StateEditor.peersToClient(war.state.leaders, 2);
        SmallWar.days(war, 60, new Defection());
        assertThat(war.state.leaders.peersToClient()).isEqualTo(2 * Math.pow(1 - 1 / 60.0, 60), within(1e-9));
    }

    @Test
    void nobody_defects_before_a_rival_government_exists_or_when_defection_is_off() {
        var early = SmallWar.alone(SmallWar.quiet().with(DefectionParameters.DEFECT_BASE, 1e9).war(1));
        new Defection().apply(early);
        assertThat(early.events.happened(DefectionEvents.DEFECTION)).isFalse();
        var off = SmallWar
                .reigning(SmallWar.quiet().with(DefectionParameters.DEFECT_BASE, 1e9).without(SystemSwitch.DEFECTION)
                        .war(1));
        new Defection().apply(off);
        assertThat(off.events.happened(DefectionEvents.DEFECTION)).isFalse();
    }

    @Test
    void captive_and_dead_leaders_do_not_defect() {
        var war = certain();
        war.state.leaders.become(GOVERNOR, puebla.kernel.state.LeaderState.CAPTIVE);
        war.state.leaders.become(FIREBRAND, puebla.kernel.state.LeaderState.DEAD);
        SmallWar.days(war, 20, new Defection());
        assertThat(war.state.leaders.side(GOVERNOR)).isEqualTo(-1);
        assertThat(war.state.leaders.side(FIREBRAND)).isEqualTo(-1);
    }

    @Test
    void force_of_another_command_does_not_follow_a_defecting_leader() {
        var war = certain();
        int other = SmallWar.column(war, HOME_LINE, BORDER, 1000);
        new Defection().apply(war);
        assertThat(war.state.forces.strength(other)).isEqualTo(1000);
        assertThat(war.state.forces.side(other)).isEqualTo(-1);
    }

    /** Returns a war in which every leader is certain to defect, on the governor's review day of the week. */
    private static War certain() {
        var war = tuned().with(DefectionParameters.DEFECT_BASE, 1e9).war(1);
        war.state.day = turnOf(war, GOVERNOR);
        return SmallWar.reigning(war);
    }

    /** Returns the first day on which a leader reviews his side. The review repeats every week. */
    private static int turnOf(War war, int leader) {
        var trial = SmallWar.reigning(tuned().with(DefectionParameters.DEFECT_BASE, 1e9).war(war.state.seed));
        while (trial.state.leaders.side(leader) < 0 && trial.state.day < 7) {
            SmallWar.days(trial, 1, new Defection());
        }
        return trial.state.leaders.switchedDay(leader);
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(DefectionParameters.DEFECT_BASE, BASE).with(DefectionParameters.DEFECT_BY_ODDS, 3)
                .with(DefectionParameters.DEFECT_BY_OFFER, 1)
                .with(DefectionParameters.DEFECT_BY_GRIEVANCE, 1.2).with(DefectionParameters.DEFECT_BY_CREED, 2)
                .with(DefectionParameters.DEFECT_BY_BLOOD, 2);
    }

    private static void expect(int leader, double hazard, Consumer<War> setup) {
        var war = SmallWar.reigning(tuned().war(1));
        war.state.throne.believe(0);
        setup.accept(war);
        double belief = war.state.throne.beliefLogit();
        int times = 0;
        int first = turnOf(war, leader);
        for (int week = 0; week < WEEKS; week++) {
            war.state.day = first + 7 * week;
            for (int l = 0; l < war.columns.leaders(); l++) {
                StateEditor.side(war.state.leaders, l, war.scenario().leaders().get(l).intervention() ? 1 : -1);
                StateEditor.switchedDay(war.state.leaders, l, l == leader ? -1 : war.state.day); // the others cannot defect
            }
            StateEditor.peersToClient(war.state.leaders, 0);
            war.state.throne.believe(belief);
            new Defection().apply(war);
            times += war.state.leaders.side(leader) > 0 ? 1 : 0;
        }
        double chance = 1 - Math.exp(-7 * hazard); // per day, drawn for a week at once
        assertThat((double) times / WEEKS).isEqualTo(chance, within(4 * Math.sqrt(chance / WEEKS)));
    }
}
