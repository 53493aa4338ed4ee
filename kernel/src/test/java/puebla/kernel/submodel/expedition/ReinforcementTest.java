package puebla.kernel.submodel.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.combat.CombatEvents;
import puebla.kernel.submodel.expedition.ExpeditionDecisions.RepulseAnswer;
import puebla.kernel.submodel.news.MailDelivery;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReinforcementTest {
    private static final long POOL = 60_000;

    // --- answer to a repulse

    /**
     * News from FORD takes 4 march days at 3.5 times the pace of a column and 30 days at sea, times 0.85 to 1.20 for
     * the weather.
     */
    @Test
    void repulse_is_answered_on_the_day_its_news_arrives() {
        for (long seed = 1; seed <= 30; seed++) {
            var war =
                    SmallWar.alone(levels().deciding(ExpeditionDecisions.AFTER_REPULSE, "reinforce-greatly").war(seed));
            StateEditor.repulses(war.state.expedition, 1);
            war.dispatches.report(FORD, PATRON, DispatchTopic.REPULSE, 1);
            for (int day = 0; day < 45; day++) {
                SmallWar.days(war, 1, new MailDelivery(), new Reinforcement());
                assertThat(war.events.happened(ExpeditionEvents.REINFORCEMENT_ORDERED))
                        .isEqualTo(war.state.mail.heard(PATRON, DispatchTopic.REPULSE));
            }
            assertThat(war.events.firstDay(ExpeditionEvents.REINFORCEMENT_ORDERED)).as("seed %d", seed).isBetween(27,
                    38);
        }
    }

    @Test
    void answers_to_a_repulse_set_a_high_or_low_level_or_start_the_withdrawal() {
        var greatly = answered("reinforce-greatly");
        assertThat(greatly.state.expedition.wanted()).isEqualTo(31_000);
        assertThat(greatly.state.commitment.stage()).isEqualTo(CommitmentStage.COMMITTED);
        var limited = answered("reinforce");
        assertThat(limited.state.expedition.wanted()).isEqualTo(15_000);
        assertThat(limited.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isPositive();
        var home = answered("come-home");
        assertThat(home.events.happened(SharedEvents.WITHDRAWAL_DECIDED)).isTrue();
        assertThat(home.events.happened(ExpeditionEvents.REINFORCEMENT_ORDERED)).isFalse();
        assertThat(home.state.commitment.stage()).isEqualTo(CommitmentStage.ANNOUNCED);
        SmallWar.days(home, 365, new Reinforcement());
        assertThat(home.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isZero();
    }

    @Test
    void event_of_reinforcement_gives_the_additional_men_and_the_repulse_as_its_cause() {
        var log = new EventLog();
        var war = SmallWar.alone(Simulation.of(
                levels().deciding(ExpeditionDecisions.AFTER_REPULSE, "reinforce-greatly").model(), 1, Policy.HISTORICAL,
                log).war());
        war.state.expedition.want(9000);
        int repulse = war.events.begin(CombatEvents.ASSAULT_REPULSED).at(CASTLE).record();
        StateEditor.repulseEvent(war.state.expedition, repulse);
        hears(war, 1);
        new Reinforcement().apply(war);
        var order = log.events().getLast();
        assertThat(order.type()).isEqualTo(ExpeditionEvents.REINFORCEMENT_ORDERED);
        assertThat(order.amounts().get(Amount.MEN.ordinal())).isEqualTo(22_000);
        assertThat(order.causes()).containsExactly(repulse);
    }

    @Test
    void answer_to_a_repulse_never_lowers_the_wanted_level() {
        var war = SmallWar.alone(levels().deciding(ExpeditionDecisions.AFTER_REPULSE, "reinforce").war(1));
        war.state.expedition.want(20_000);
        hears(war, 1);
        new Reinforcement().apply(war);
        assertThat(war.state.expedition.wanted()).isEqualTo(20_000);
    }

    @Test
    void patron_answers_each_repulse_once() {
        int[] asked = {0};
        var war = SmallWar.alone(Simulation.of(levels().model(), 1, request -> {
            asked[0] += request.decision().point() == ExpeditionDecisions.AFTER_REPULSE ? 1 : 0;
            return RepulseAnswer.REINFORCE;
        }).war());
        hears(war, 1);
        SmallWar.days(war, 100, new Reinforcement());
        assertThat(asked[0]).isEqualTo(1);
        hears(war, 2);
        SmallWar.days(war, 100, new Reinforcement());
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void lever_on_patron_troops_scales_the_wanted_level() {
        var war = SmallWar.alone(
                levels().withPatronTroops(0.5).deciding(ExpeditionDecisions.AFTER_REPULSE, "reinforce-greatly").war(1));
        hears(war, 1);
        new Reinforcement().apply(war);
        assertThat(war.state.expedition.wanted()).isEqualTo(15_500);
    }

    // --- levels set by reviews

    @Test
    void lone_expedition_is_raised_to_its_level_at_the_first_review_after_60_days() {
        var war = SmallWar.alone(levels().war(1));
        war.state.expedition.want(6000);
        SmallWar.days(war, 60, new Reinforcement());
        assertThat(war.state.expedition.wanted()).isEqualTo(6000);
        SmallWar.days(war, 1, new Reinforcement());
        assertThat(war.state.expedition.wanted()).isEqualTo(9000);
    }

    @Test
    void lone_expedition_above_its_level_is_not_reduced() {
        var war = SmallWar.alone(levels().war(1));
        war.state.expedition.want(12_000);
        SmallWar.days(war, 400, new Reinforcement());
        assertThat(war.state.expedition.wanted()).isEqualTo(12_000);
    }

    @Test
    void pacification_level_is_set_at_the_first_review_after_news_of_the_capital() {
        var war = SmallWar.alone(levels().war(1));
        StateEditor.held(war.state.country, CROWN, 1);
        war.state.expedition.takeCapital(0, -1);
        StateEditor.repulses(war.state.expedition, 1); // the level of a lone expedition no longer applies
        war.state.expedition.want(20_000);
        SmallWar.days(war, 100, new MailDelivery(), new Reinforcement());
        assertThat(war.state.expedition.wanted()).isEqualTo(20_000);
        war.dispatches.report(CROWN, PATRON, DispatchTopic.CAPITAL_HELD, 1);
        SmallWar.days(war, 50, new MailDelivery(), new Reinforcement());
        assertThat(war.state.expedition.wanted()).as("news received, but no review yet").isEqualTo(20_000);
        SmallWar.days(war, 1, new MailDelivery(), new Reinforcement());
        assertThat(war.state.expedition.wanted()).isEqualTo(36_000);
    }

    /** Secret articles of Miramar: 38,000 men, 28,000 in 1865, 25,000 in 1866, 20,000 in 1867. */
    @Test
    void wanted_level_under_the_treaty_falls_year_by_year() {
        var war = SmallWar.reigning(
                SmallWar.quiet().with(ExpeditionParameters.LEVEL_PACIFICATION, 38_000)
                        .with(ExpeditionParameters.LEVEL_TREATY_1, 28_000)
                        .with(ExpeditionParameters.LEVEL_TREATY_2, 25_000)
                        .with(ExpeditionParameters.LEVEL_TREATY_3, 20_000).war(1));
        double[] wanted = new double[1200];
        for (int day = 0; day < wanted.length; day++) {
            SmallWar.days(war, 1, new Reinforcement());
            wanted[day] = war.state.expedition.wanted();
        }
        assertThat(wanted[82]).as("1 July 1864, after acceptance of the crown on 10 April").isEqualTo(38_000);
        assertThat(wanted[447]).as("1 July 1865").isEqualTo(28_000);
        assertThat(wanted[812]).as("1 July 1866").isEqualTo(25_000);
        assertThat(wanted[1177]).as("1 July 1867").isEqualTo(20_000);
    }

    // --- convoys

    @Test
    void convoy_carries_half_of_the_monthly_shipping_less_up_to_a_tenth() {
        double sum = 0;
        int seeds = 300;
        var model = levels().with(ExpeditionParameters.SHIPPING_PER_MONTH, 6000).model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
            war.state.expedition.want(30_000);
            new Reinforcement().apply(war);
            long sent = war.state.men.of(PATRON_CORPS, Stock.AT_SEA);
            assertThat(sent).isBetween(2700L, 3000L);
            sum += sent;
        }
        assertThat(sum / seeds).isEqualTo(2850, within(4 * 300 / Math.sqrt(12.0 * seeds) + 0.5));
    }

    @Test
    void convoys_of_a_month_do_not_exceed_the_shipping_capacity() {
        var war = SmallWar.alone(levels().with(ExpeditionParameters.SHIPPING_PER_MONTH, 6000).war(1));
        war.state.expedition.want(50_000);
        for (int month = 1; month <= 6; month++) {
            SmallWar.days(war, 30, new Reinforcement());
            assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isBetween(month * 5400L, month * 6000L);
        }
    }

    @Test
    void convoys_do_not_exceed_the_men_at_home_and_fewer_than_300_do_not_sail() {
        var war = SmallWar.alone(levels().contingent(PATRON_CORPS, c -> withPool(c, 1000)).war(1));
        war.state.expedition.want(50_000);
        SmallWar.days(war, 365, new Reinforcement());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isBetween(900L, 1000L);
        assertThat(war.state.men.of(PATRON_CORPS, Stock.HOME)).isLessThan(300);
        war.audit();
    }

    @Test
    void men_at_sea_count_toward_the_wanted_level() {
        var war = SmallWar.alone(levels().war(1));
        SmallWar.column(war, PATRON_CORPS, FORD, 8000);
        war.state.expedition.want(10_000);
        SmallWar.days(war, 59, new Reinforcement());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.AT_SEA)).isBetween(1800L, 2000L);
    }

    @Test
    void losses_of_300_or_more_are_replaced_once_the_patron_has_heard_of_them() {
        var war = SmallWar.alone(levels().war(1));
        StateEditor.held(war.state.country, HAVEN, 1);
        int army = SmallWar.column(war, PATRON_CORPS, FORD, 9000);
        war.state.expedition.want(9000);
        war.state.forces.leave(army, true, Stock.DEAD_OF_DISEASE, 299, Cause.DISEASE);
        war.state.mail.send(PATRON, DispatchTopic.DEAD, 299, 0, 0);
        SmallWar.days(war, 90, new Reinforcement(), new Squadrons());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(8701);
        war.state.forces.leave(army, true, Stock.DEAD_OF_DISEASE, 701, Cause.DISEASE);
        SmallWar.days(war, 90, new Reinforcement(), new Squadrons());
        assertThat(war.state.inField(PATRON_CORPS)).as("before the patron has heard of the losses").isEqualTo(8000);
        war.state.mail.send(PATRON, DispatchTopic.DEAD, 1000, war.state.day, war.state.day);
        SmallWar.days(war, 90, new Reinforcement(), new Squadrons());
        assertThat(war.state.inField(PATRON_CORPS)).isBetween(8900L, 9000L);
        assertThat(war.events.happened(ExpeditionEvents.REINFORCEMENT_LANDS)).isTrue();
        war.audit();
    }

    @Test
    void army_grows_to_the_wanted_level_and_men_are_conserved() {
        var war = SmallWar.alone(levels().war(1));
        StateEditor.held(war.state.country, HAVEN, 1);
        SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        war.state.expedition.want(31_000);
        for (int day = 0; day < 300; day++) {
            SmallWar.days(war, 1, new Reinforcement(), new Squadrons());
            long field = war.state.inField(PATRON_CORPS);
            long sea = war.state.expedition.atSea(PATRON_CORPS);
            assertThat(field + sea).isLessThanOrEqualTo(31_000);
            assertThat(field + sea + war.state.men.of(PATRON_CORPS, Stock.HOME)).isEqualTo(POOL);
            war.audit();
        }
        assertThat(war.state.inField(PATRON_CORPS)).isBetween(30_701L, 31_000L);
    }

    // --- no reinforcement

    @Test
    void no_reinforcement_before_the_patron_is_alone_or_after_settlement_or_withdrawal() {
        expectNothing(war -> war.state.expedition.openHostilities(-1));
        expectNothing(war -> war.state.coalition.settle(0));
        expectNothing(war -> StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED));
        expectNothing(war -> StateEditor.stage(war.state.commitment, CommitmentStage.GONE));
        expectNothing(war -> war.state.expedition.moveBase(-1));
    }

    private static void expectNothing(java.util.function.Consumer<War> setup) {
        var war = SmallWar.alone(levels().deciding(ExpeditionDecisions.AFTER_REPULSE, "reinforce-greatly").war(1));
        war.state.expedition.want(5000);
        hears(war, 1);
        setup.accept(war);
        SmallWar.days(war, 400, new Reinforcement());
        assertThat(war.state.men.of(PATRON_CORPS, Stock.HOME)).isEqualTo(POOL);
        assertThat(war.state.expedition.wanted()).isEqualTo(5000);
        assertThat(war.events.happened(ExpeditionEvents.REINFORCEMENT_ORDERED)).isFalse();
    }

    private static War answered(String option) {
        var war = SmallWar.alone(levels().deciding(ExpeditionDecisions.AFTER_REPULSE, option).war(1));
        war.state.expedition.want(3000);
        hears(war, 1);
        new Reinforcement().apply(war);
        return war;
    }

    /** Sets the number of repulses, and that the patron has heard of all of them. */
    private static void hears(War war, int repulses) {
        StateEditor.repulses(war.state.expedition, repulses);
        war.state.mail.send(PATRON, DispatchTopic.REPULSE, repulses, war.state.day, war.state.day);
    }

    private static SmallWar levels() {
        return SmallWar.quiet().with(ExpeditionParameters.LEVEL_ALONE, 9000)
                .with(ExpeditionParameters.LEVEL_CAUTIOUS, 15_000)
                .with(ExpeditionParameters.LEVEL_AFTER_REPULSE, 31_000)
                .with(ExpeditionParameters.LEVEL_PACIFICATION, 36_000)
                .with(ExpeditionParameters.SHIPPING_PER_MONTH, 6600);
    }

    private static Contingent withPool(Contingent c, long pool) {
        return new Contingent(c.id(), c.actor(), c.intervention(), c.kind(), pool, c.quality(), c.lateQuality(),
                c.coastResistance(), c.payPerYear(), c.crossingDays(), c.firstMen(), c.preparationDays(),
                c.menPerGun(), c.calledAbove());
    }
}
