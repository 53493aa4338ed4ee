package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.LENT_CORPS;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Extent;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaptivesTest {
    private static final int SEEDS = 400;

    @Test
    void number_drafted_from_2000_prisoners_is_binomial() {
        expectShare(2000);
    }

    @Test
    void number_drafted_from_20_prisoners_is_binomial() {
        expectShare(20);
    }

    private static void expectShare(long taken) {
        double sum = 0;
        double squares = 0;
        var model = drafting(0.45).model();
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = Simulation.of(model, seed, Policy.HISTORICAL).war();
            SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
            take(war, HOME_LINE, taken);
            long drafted = war.state.inField(CLIENT_LINE) - 1000;
            assertThat(drafted).isBetween(0L, taken);
            sum += drafted;
            squares += (double) drafted * drafted;
        }
        double variance = taken * 0.45 * 0.55;
        double mean = sum / SEEDS;
        assertThat(mean).isEqualTo(0.45 * taken, within(4 * Math.sqrt(variance / SEEDS)));
        assertThat(squares / SEEDS - mean * mean).isEqualTo(variance, within(4 * variance * Math.sqrt(2.0 / SEEDS)));
    }

    /**
     * About 12,500 men (Niox) laid down their arms at Puebla. About 5,000 of them were put into the conservatives'
     * army.
     */
    @Test
    void about_5000_men_of_the_garrison_of_puebla_are_drafted_by_the_client() {
        var war = drafting(0.45).war(1);
        SmallWar.column(war, CLIENT_LINE, CASTLE, 2500);
        take(war, HOME_LINE, 12_000);
        assertThat(war.state.inField(CLIENT_LINE) - 2500).isBetween(4500L, 6000L);
    }

    @Test
    void drafted_men_join_the_largest_native_force_of_the_captor_at_any_place() {
        var war = drafting(1).war(1);
        int there = SmallWar.column(war, CLIENT_LINE, CASTLE, 800);
        int far = SmallWar.garrison(war, CLIENT_LINE, BAY, 900);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 5000);
        take(war, HOME_LINE, 700);
        assertThat(war.state.forces.strength(far)).isEqualTo(1600);
        assertThat(war.state.forces.strength(there)).isEqualTo(800);
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(5000);
    }

    @Test
    void client_prisoners_are_drafted_into_the_home_army() {
        var war = drafting(1).war(1);
        int host = SmallWar.column(war, HOME_LINE, CROWN, 1000);
        take(war, CLIENT_LINE, 700);
        assertThat(war.state.forces.strength(host)).isEqualTo(1700);
        assertThat(war.state.men.of(CLIENT_LINE, Stock.CAPTIVE)).isZero();
        war.audit();
    }

    @Test
    void men_are_conserved_and_undrafted_prisoners_stay_captive() {
        for (long seed = 0; seed < 50; seed++) {
            var war = drafting(0.45).war(seed);
            SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
            int beaten = SmallWar.column(war, HOME_LINE, CASTLE, 3000);
            long taken = Captives.capture(war, beaten, 0.5);
            assertThat(taken).as("all prisoners, drafted or not").isEqualTo(1500);
            assertThat(war.state.inField(HOME_LINE)).isEqualTo(1500);
            assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE) + war.state.inField(CLIENT_LINE)).isEqualTo(2500);
            assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isBetween(1L, 1499L);
            war.audit();
        }
    }

    @Test
    void foreign_prisoners_are_never_drafted() {
        var war = drafting(1).war(1);
        SmallWar.column(war, HOME_LINE, CROWN, 1000);
        SmallWar.column(war, CLIENT_LINE, BAY, 1000);
        take(war, PATRON_CORPS, 700);
        take(war, LENT_CORPS, 300);
        assertThat(war.state.men.of(PATRON_CORPS, Stock.CAPTIVE)).isEqualTo(700);
        assertThat(war.state.men.of(LENT_CORPS, Stock.CAPTIVE)).isEqualTo(300);
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(1000);
        assertThat(war.state.inField(CLIENT_LINE)).isEqualTo(1000);
    }

    @Test
    void prisoners_stay_captive_when_the_captor_has_no_native_force() {
        var war = drafting(1).war(1);
        SmallWar.column(war, PATRON_CORPS, CASTLE, 5000);
        take(war, HOME_LINE, 700);
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(700);
        war.audit();
    }

    @Test
    void no_prisoner_is_drafted_when_the_draft_is_off() {
        var war = drafting(1).without(SystemSwitch.SURRENDER_AND_DRAFT).war(1);
        int host = SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
        take(war, HOME_LINE, 700);
        assertThat(war.state.forces.strength(host)).isEqualTo(1000);
        assertThat(war.state.forces.cohesion(host)).isEqualTo(1);
        assertThat(war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(700);
    }

    @Test
    void drafted_men_lower_the_cohesion_of_their_new_force_to_a_lower_bound() {
        var war = drafting(1).war(1);
        int host = SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
        take(war, HOME_LINE, 1000); // half of the force: minus 0.3 x 0.5
        assertThat(war.state.forces.cohesion(host)).isEqualTo(0.85, within(1e-12));
        take(war, HOME_LINE, 2000); // half of the force again
        assertThat(war.state.forces.cohesion(host)).isEqualTo(0.7, within(1e-12));
        war.state.forces.rally(host, 0.35);
        take(war, HOME_LINE, 40_000);
        assertThat(war.state.forces.cohesion(host)).as("lower bound of cohesion").isEqualTo(0.3);
    }

    @Test
    void drafted_men_bring_500_days_of_seasoning() {
        var war = drafting(1).war(1);
        int host = SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
        take(war, HOME_LINE, 1000);
        assertThat(war.state.forces.seasoning(host)).isEqualTo(250, within(1e-9)); // half with 500 days, half with none
    }

    @Test
    void captured_and_drafted_men_are_counted_at_the_place() {
        var war = drafting(0.5).withMeasure("captured",
                new Reading.SumOfFlow(Flow.CAPTURED, HOME_LINE, 0, 10, new Extent(CASTLE, -1, -1, -1)))
                .withMeasure("drafted", new Reading.SumOfFlow(Flow.DRAFTED, CLIENT_LINE, 0, 10)).war(1);
        SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
        Captives.capture(war, SmallWar.column(war, HOME_LINE, CASTLE, 2000), 0.5);
        Captives.capture(war, SmallWar.column(war, HOME_LINE, CROWN, 2000), 0.5);

        assertThat(war.measures.result(1).get(0)).hasValue(1000);
        assertThat(war.measures.result(1).get(1)).hasValue(war.state.inField(CLIENT_LINE) - 1000.0);
    }

    private static SmallWar drafting(double share) {
        return SmallWar.quiet().with(CombatParameters.DRAFTED_SHARE, share);
    }

    /** Takes the given number of men of a corps prisoner at CASTLE. */
    private static void take(War war, int corps, long men) {
        int beaten = SmallWar.column(war, corps, CASTLE, men);
        long key = war.state.forces.key(beaten);
        war.state.forces.leave(beaten, false, Stock.CAPTIVE, men, Cause.CAPTURED);
        assertThat(Captives.after(war, corps, key, men, -1)).isEqualTo(men);
    }
}
