package puebla.kernel.submodel.combat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.random.Draw;
import puebla.kernel.Model;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Reading;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

/**
 * Hazards of surrender and betrayal in a siege. An event occurs if its uniform draw is below 1 − e^(−hazard). The tests
 * choose the base of the hazard so that the hazard is a thousandth above or below that limit.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiegeHazardsTest {
    private static final double HOPE = 0.75 - 0.004;

    // --- surrender ----------------------------------------------------------------------------------------------

    @Test
    void yield_hazard_follows_breach_hunger_powder_despair_and_resolve() {
        double calm = 1.5 * (1 - HOPE) - 2;
        expectYield(calm, s -> {});
        expectYield(calm + 2 * 0.7, s -> s.war.state.country.changeWorks(CASTLE, 0.3));
        expectYield(calm + 2.5, s -> StateEditor.food(s.war.state.country, CASTLE, 4.99 + 0.9));
        expectYield(calm, s -> StateEditor.food(s.war.state.country, CASTLE, 5.01 + 0.9));
        expectYield(calm + 2.5, s -> StateEditor.powder(s.war.state.country, CASTLE, 1.99 + 0.9));
        expectYield(calm, s -> StateEditor.powder(s.war.state.country, CASTLE, 2.01 + 0.9));
        expectYield(calm + 5 + 2, s -> {
            s.war.state.country.changeWorks(CASTLE, 0);
            StateEditor.food(s.war.state.country, CASTLE, 1);
            StateEditor.powder(s.war.state.country, CASTLE, 1);
        });
        expectYield(1.5 * (1 - 0.2 + 0.004) - 2, s -> s.war.state.country.changeHope(CASTLE, 0.2));
    }

    @Test
    void resolve_is_the_cohesion_of_the_men_inside_weighted_by_strength() {
        double despair = 1.5 * (1 - HOPE);
        expectYield(despair - 2 * 0.4, s -> s.war.state.forces.rally(1, 0.4));
        expectYield(despair - 2 * (5000 * 0.4 + 1000 * 1.0) / 6000, s -> {
            s.war.state.forces.rally(1, 0.4);
            SmallWar.column(s.war, HOME_LINE, CASTLE, 1000);
        });
        expectYield(despair - 2, s -> s.war.state.forces.rally(0, 0.5));
    }

    private static void expectYield(double exponent, Consumer<SmallSiege> setup) {
        expectHazard(SiegeParameters.YIELD_BASE, Sieges.YIELDS, Math.exp(exponent),
                SharedEvents.GARRISON_YIELDS,
                (model, seed) -> SmallSiege.of(model, seed, 4000, 5000).set(setup));
    }

    @Test
    void garrison_eight_days_after_its_last_food_yields_with_a_hazard_of_at_least_0_15() {
        var model = SmallSiege.calm().model();
        double limit = 1 - Math.exp(-0.15);
        for (double food : new double[]{-7.99, -8.01}) {
            LongFunction<SmallSiege> starving = seed -> SmallSiege.of(model, seed, 40_000, 5000)
                    .set(s -> StateEditor.food(s.war.state.country, CASTLE, food + 0.9));
            long seed = SmallSiege.seed(starving, s -> s.draw(Sieges.YIELDS) < limit - 1e-4);
            long spared = SmallSiege.seed(starving, s -> s.draw(Sieges.YIELDS) > limit + 1e-4);
            assertThat(starving.apply(seed).day().war.events.happened(SharedEvents.GARRISON_YIELDS)).as("food %s", food)
                    .isEqualTo(food < -8);
            assertThat(starving.apply(spared).day().war.events.happened(SharedEvents.GARRISON_YIELDS))
                    .as("food %s", food)
                    .isFalse();
        }
    }

    @Test
    void event_of_a_surrender_names_the_garrison_the_siege_and_the_strongest_reason() {
        expectReason(Feature.HUNGER, 2, 1, 0.5);
        expectReason(Feature.POWDER_SPENT, 60, 1, 0.5);
        expectReason(Feature.WORKS_BREACHED, 60, 60, 0.5);
    }

    private static void expectReason(Feature reason, double food, double powder, double works) {
        var siege =
                SmallSiege.of(SmallSiege.calm().with(SiegeParameters.YIELD_BASE, 1e9).model(), 1, 4000, 5000);
        StateEditor.food(siege.war.state.country, CASTLE, food);
        StateEditor.powder(siege.war.state.country, CASTLE, powder);
        siege.war.state.country.changeWorks(CASTLE, works);
        siege.day();
        var event = siege.event(SharedEvents.GARRISON_YIELDS);
        assertThat(event.because()).containsExactly(reason);
        assertThat(event.causes()).containsExactly(siege.event(CombatEvents.SIEGE_BEGINS).id());
        assertThat(event.side()).isEqualTo(1);
        assertThat(event.place()).isEqualTo(CASTLE);
    }

    // --- betrayal -----------------------------------------------------------------------------------------------

    @Test
    void betrayal_hazard_is_doubt_times_exp_of_despair_and_hunger() {
        double despair = 2 * (1 - HOPE);
        expectBetrayal(0.25 * Math.exp(despair), s -> {});
        expectBetrayal(0.25 * Math.exp(despair + 1), s -> StateEditor.food(s.war.state.country, CASTLE, 15.9));
        expectBetrayal(0.25 * Math.exp(despair), s -> StateEditor.food(s.war.state.country, CASTLE, 30.9));
        expectBetrayal(0.25 * Math.exp(despair + 2.6), s -> StateEditor.food(s.war.state.country, CASTLE, -12));
        expectBetrayal(0.25 * Math.exp(2 * (1 - 0.096)), s -> s.war.state.country.changeHope(CASTLE, 0.1));
        // belief 0.9: doubt 0.8, hope 0.3 + 0.4 x 0.1 + 0.3
        expectBetrayal(0.8 * Math.exp(2 * (1 - 0.636)), s -> s.belief(0.9));
    }

    private static void expectBetrayal(double factor, Consumer<SmallSiege> setup) {
        expectHazard(SiegeParameters.BETRAYAL_BASE, Sieges.BETRAYED, factor, SharedEvents.GARRISON_BETRAYED,
                (model, seed) -> SmallSiege.of(model, seed, 40_000, 5000).set(s -> s.war.state.day = 20).set(setup));
    }

    @Test
    void client_garrison_is_betrayed_when_belief_is_low_and_hopes_for_the_patrons_army() {
        // belief 0.3: doubt 0.4; hope 0.3 + 0.4 x 0.3 + 0.3 x the patron's men / 20,000
        expectBetrayalOfClient(0.4 * Math.exp(2 * (1 - 0.416)), 0);
        expectBetrayalOfClient(0.4 * Math.exp(2 * (1 - 0.566)), 10_000);
        expectBetrayalOfClient(0.4 * Math.exp(2 * (1 - 0.716)), 30_000);
    }

    private static void expectBetrayalOfClient(double factor, long patrons) {
        expectHazard(SiegeParameters.BETRAYAL_BASE, Sieges.BETRAYED, factor, SharedEvents.GARRISON_BETRAYED,
                (model, seed) -> SmallSiege.ofClient(model, seed, 40_000, 3000).set(s -> {
                    s.belief(0.3);
                    s.war.state.day = 20;
                    if (patrons > 0) {
                        SmallWar.column(s.war, PATRON_CORPS, BORDER, patrons);
                    }
                }));
    }

    @Test
    void no_betrayal_before_the_fifteenth_day_or_when_belief_does_not_favour_the_besieger() {
        assertThat(betrayed(true, 14, 0.625)).isFalse();
        assertThat(betrayed(true, 15, 0.625)).isTrue();
        assertThat(betrayed(true, 15, 0.5)).isFalse();
        assertThat(betrayed(true, 15, 0.1)).isFalse();
        assertThat(betrayed(false, 15, 0.3)).isTrue();
        assertThat(betrayed(false, 15, 0.5)).isFalse();
        assertThat(betrayed(false, 15, 0.9)).isFalse();
    }

    private static boolean betrayed(boolean home, int day, double belief) {
        var model = SmallSiege.calm().with(SiegeParameters.BETRAYAL_BASE, 1e6).model();
        var siege = home ? SmallSiege.of(model, 1, 4000, 5000) : SmallSiege.ofClient(model, 1, 8000, 5000);
        siege.belief(belief);
        siege.war.state.day = day;
        siege.day();
        return siege.war.events.happened(SharedEvents.GARRISON_BETRAYED);
    }

    @Test
    void betrayed_garrison_is_captured_or_scatters_and_the_besieger_enters_because_of_treason() {
        var siege = SmallSiege.of(SmallSiege.calm().with(SiegeParameters.BETRAYAL_BASE, 1e6)
                .with(CombatParameters.CAPTURED_AT_SURRENDER, 0.75).model(), 1, 4000, 5000);
        siege.war.state.day = 15;
        siege.war.state.country.changeWorks(CASTLE, 0.2);
        siege.day();
        var event = siege.event(SharedEvents.GARRISON_BETRAYED);
        assertThat(event.because()).containsExactly(Feature.TREASON);
        assertThat(event.causes()).containsExactly(siege.event(CombatEvents.SIEGE_BEGINS).id());
        assertThat(event.side()).isEqualTo(1);
        assertThat(siege.event(SharedEvents.PLACE_TAKEN).causes()).containsExactly(event.id());
        assertThat(siege.war.events.happened(SharedEvents.GARRISON_YIELDS)).isFalse();
        assertThat(siege.war.events.happened(CombatEvents.SIEGE_RAISED)).isFalse();
        assertThat(siege.war.state.country.besieged(CASTLE)).isFalse();
        assertThat(siege.war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(siege.war.state.country.worksLeft(CASTLE)).as("half of the works is usable").isEqualTo(0.5);
        assertThat(siege.war.state.men.of(HOME_LINE, Stock.CAPTIVE)).isEqualTo(3750);
        assertThat(siege.war.state.forces.exists(1)).isFalse();
        siege.war.audit();
    }

    // --- course of a siege --------------------------------------------------------------------------------------

    @Test
    void hope_is_at_most_that_of_the_wider_war_and_falls_daily() {
        var siege = SmallSiege.of(SmallSiege.calm().model(), 1, 4000, 5000).day();
        assertThat(siege.war.state.country.hope(CASTLE)).isEqualTo(HOPE, within(1e-9));
        siege.war.state.country.changeHope(CASTLE, 0.5);
        siege.day();
        assertThat(siege.war.state.country.hope(CASTLE)).isEqualTo(0.496, within(1e-9));
        siege.war.state.country.changeHope(CASTLE, 0.001);
        siege.day();
        assertThat(siege.war.state.country.hope(CASTLE)).isZero();
    }

    @Test
    void works_do_not_fall_below_zero_and_only_guns_of_the_besieger_count() {
        var siege =
                SmallSiege.of(SmallSiege.calm().with(SiegeParameters.GUN_EFFECT, 0.01).model(), 1, 4000, 5000);
        siege.war.state.forces.giveGuns(1, 70 - siege.war.state.forces.guns(1));
        siege.day();
        assertThat(siege.war.state.country.worksLeft(CASTLE)).isEqualTo(1);
        siege.war.state.forces.giveGuns(0, 70 - siege.war.state.forces.guns(0));
        siege.day();
        assertThat(siege.war.state.country.worksLeft(CASTLE)).isEqualTo(0.3, within(1e-9));
        siege.day();
        assertThat(siege.war.state.country.worksLeft(CASTLE)).isZero();
    }

    @Test
    void men_killed_in_a_siege_count_as_dead() {
        var model = SmallSiege.calm().with(SiegeParameters.WEAR, 0.01)
                .withMeasure("dead", new Reading.SumOfFlow(Flow.DEAD, -1, 0, 10)).model();
        var siege = SmallSiege.of(model, 1, 4000, 5000).day();
        long dead =
                siege.war.state.men.of(HOME_LINE, Stock.KILLED) + siege.war.state.men.of(PATRON_CORPS, Stock.KILLED);
        assertThat(dead).isBetween(60L, 170L); // 4,000 x 1 % and 5,000 x 1.5 %
        assertThat(SmallWar.measured(siege.war, 0)).hasValue((double) dead);
    }

    // --- test situations ----------------------------------------------------------------------------------------

    /** Creates the siege of a model and a seed. */
    private interface Situation {
        SmallSiege of(Model model, long seed);
    }

    private static void expectHazard(Parameter base, Draw draw, double factor, EventType type, Situation situation) {
        var without = SmallSiege.calm().with(base, 0).model();
        // the other events of the day must not occur
        long seed = SmallSiege.seed(some -> situation.of(without, some), s -> {
            boolean yields = draw != Sieges.YIELDS && s.draw(Sieges.YIELDS) < 0.2;
            return !yields && s.draw(Sieges.SORTIE) > 0.05 && s.draw(draw) > 0.1 && s.draw(draw) < 0.9;
        });
        double hazard = -Math.log1p(-situation.of(without, seed).draw(draw));
        for (double margin : new double[]{0.999, 1.001}) {
            var siege = situation.of(SmallSiege.calm().with(base, hazard / factor * margin).model(), seed).day();
            assertThat(siege.war.events.happened(type)).as("hazard of %s times the base", factor).isEqualTo(margin > 1);
        }
    }
}
