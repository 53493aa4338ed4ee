package puebla.kernel.submodel.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.LION;
import static puebla.kernel.SmallWar.LION_CORPS;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;
import static puebla.kernel.SmallWar.TOWER;
import static puebla.kernel.SmallWar.TOWER_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.state.CreditorAnswer;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.coalition.CoalitionDecisions.LoneCourse;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakUpTest {
    private static final int DAYS = 20_000;

    /** MECHANISMS 2: prior 0.20, likelihood ratios 2.5, 2, 5 and 4. */
    @Test
    void all_four_signals_raise_the_suspicion_of_a_hidden_aim_to_0_96() {
        assertThat(suspicionAfter(DispatchTopic.CLAIMS, DispatchTopic.EXTRA_FORCE, DispatchTopic.EXILES,
                DispatchTopic.DISAVOWAL)).isEqualTo(0.96,
                        within(0.005));
    }

    @Test
    void claims_and_extra_force_alone_raise_the_suspicion_to_0_56() {
        assertThat(suspicionAfter(DispatchTopic.CLAIMS, DispatchTopic.EXTRA_FORCE)).isEqualTo(0.56, within(0.005));
    }

    @Test
    void suspicion_does_not_depend_on_signal_order_and_each_signal_counts_once() {
        double forwards = suspicionAfter(DispatchTopic.CLAIMS, DispatchTopic.EXILES);
        assertThat(suspicionAfter(DispatchTopic.EXILES, DispatchTopic.CLAIMS)).isEqualTo(forwards, within(1e-12));
        assertThat(
                suspicionAfter(DispatchTopic.CLAIMS, DispatchTopic.EXILES, DispatchTopic.EXILES, DispatchTopic.CLAIMS))
                .isEqualTo(forwards,
                        within(1e-12));
    }

    @Test
    void partner_at_its_suspicion_threshold_leaves_with_the_base_hazard() {
        var war = allied(
                SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0.05).with(CoalitionParameters.EXIT_SICK, 0));
        StateEditor.suspicion(war.state.coalition, LION, ReproducibleMath.logit(0.7));
        expectDaily(war, 0.05);
    }

    @Test
    void exit_hazard_grows_by_exp_of_8_times_the_suspicion_above_the_threshold() {
        var war = allied(
                SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0.02).with(CoalitionParameters.EXIT_SICK, 0));
        StateEditor.suspicion(war.state.coalition, LION, ReproducibleMath.logit(0.9));
        expectDaily(war, 0.02 * Math.exp(8 * 0.2));
    }

    @Test
    void share_of_sick_men_adds_to_the_exit_hazard() {
        var war = allied(
                SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0).with(CoalitionParameters.EXIT_SICK, 0.2));
        int force = 0;
        StateEditor.sick(war.state.forces, force, war.state.forces.fit(force) / 4);
        StateEditor.fit(war.state.forces, force, war.state.forces.fit(force) - war.state.forces.sick(force));
        expectDaily(war, 0.2 * 0.25);
    }

    @Test
    void departure_of_one_partner_raises_the_exit_hazard_of_the_other() {
        var war =
                allied(SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0.02).with(CoalitionParameters.EXIT_SICK, 0)
                        .with(CoalitionParameters.EXIT_TOGETHER, 0.15));
        StateEditor.suspicion(war.state.coalition, LION, ReproducibleMath.logit(0.7));
        war.state.coalition.resolveToLeave(TOWER, 0, -1);
        war.state.coalition.goHome(TOWER, 0);
        expectDaily(war, 0.02 * Math.exp(8 * 0.15));
    }

    @Test
    void partner_that_has_resolved_to_leave_embarks_all_men_after_a_delay() {
        var war = allied(
                SmallWar.quiet().with(CoalitionParameters.EMBARK_DAYS, 20).with(CoalitionParameters.EXIT_BASE, 1e6));
        new BreakUp().apply(war);
        assertThat(war.state.coalition.resolvedDay(LION)).isZero();
        SmallWar.days(war, 12, new BreakUp());
        assertThat(war.state.inField(LION_CORPS)).isEqualTo(700);
        SmallWar.days(war, 18, new BreakUp());
        assertThat(war.state.inField(LION_CORPS)).isZero();
        assertThat(war.state.men.of(LION_CORPS, Stock.RETURNED)).isEqualTo(700);
        assertThat(war.state.coalition.goneDay(LION)).isBetween(12, 28); // 20 x 0.6...1.4
        war.audit();
    }

    @Test
    void coalition_ends_when_its_last_partner_has_resolved_to_leave() {
        var war =
                allied(SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0).with(CoalitionParameters.EXIT_SICK, 0));
        war.state.coalition.answer(LION, CreditorAnswer.JOINT);
        war.state.coalition.answer(TOWER, CreditorAnswer.JOINT);
        war.state.coalition.resolveToLeave(LION, 0, -1);
        new BreakUp().apply(war);
        assertThat(war.events.happened(CoalitionEvents.COALITION_ENDED)).isFalse();
        war.state.coalition.resolveToLeave(TOWER, 0, -1);
        new BreakUp().apply(war);
        assertThat(war.events.happened(CoalitionEvents.COALITION_ENDED)).isTrue();
    }

    @Test
    void patron_left_alone_advances_holds_or_settles_as_it_decides() {
        var advances = endedWith("advance");
        assertThat(advances.state.expedition.hostilitiesDay()).isZero();
        assertThat(advances.state.truce()).isFalse();
        var holds = endedWith("hold");
        assertThat(holds.state.expedition.hostilitiesDay()).isEqualTo(-1);
        assertThat(holds.state.coalition.settledDay()).isEqualTo(-1);
        var settles = endedWith("settle");
        assertThat(settles.state.coalition.settledDay()).isZero();
        assertThat(settles.state.inField(PATRON_CORPS)).isZero();
        assertThat(settles.state.men.of(PATRON_CORPS, Stock.RETURNED)).isEqualTo(3000);
        assertThat(settles.state.country.held(HAVEN)).isEqualTo(-1);
    }

    @Test
    void patron_that_holds_decides_again_every_thirty_days() {
        int[] asked = {0};
        var war = puebla.kernel.Simulation.of(SmallWar.quiet().model(), 1, request -> {
            asked[0] += request.decision().point() == CoalitionDecisions.GO_ON_ALONE ? 1 : 0;
            return LoneCourse.HOLD;
        }).war();
        prepare(war);
        war.state.coalition.end(0);
        SmallWar.days(war, 61, new BreakUp());
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void allies_settle_after_a_month_of_talks_when_the_patron_has_no_hidden_aim() {
        var war = allied(SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0).with(CoalitionParameters.EXIT_SICK, 0)
                .with(CoalitionParameters.TALKS_HAZARD, 1e6)
                .deciding(CoalitionDecisions.SETTLE_TOGETHER, "settle"));
        StateEditor.aim(war.state.coalition, 0);
        SmallWar.days(war, 29, new BreakUp());
        assertThat(war.events.happened(CoalitionEvents.ALLIES_SETTLE)).isFalse();
        SmallWar.days(war, 1, new BreakUp());
        assertThat(war.events.happened(CoalitionEvents.ALLIES_SETTLE)).isTrue();
        assertThat(war.state.foreignMen()).isZero();
        war.audit();
    }

    @Test
    void allies_never_settle_when_the_patron_aims_at_another_government() {
        var war = allied(SmallWar.quiet().with(CoalitionParameters.EXIT_BASE, 0).with(CoalitionParameters.EXIT_SICK, 0)
                .with(CoalitionParameters.TALKS_HAZARD, 1e6)
                .deciding(CoalitionDecisions.SETTLE_TOGETHER, "settle"));
        StateEditor.aim(war.state.coalition, 1);
        SmallWar.days(war, 300, new BreakUp());
        assertThat(war.events.happened(CoalitionEvents.ALLIES_SETTLE)).isFalse();
    }

    private static War endedWith(String option) {
        var war = allied(SmallWar.quiet().deciding(CoalitionDecisions.GO_ON_ALONE, option));
        war.state.coalition.end(0);
        new BreakUp().apply(war);
        war.audit();
        return war;
    }

    private static double suspicionAfter(DispatchTopic... signals) {
        var war = allied(SmallWar.quiet().with(CoalitionParameters.SUSPICION_DAY_ZERO, 0.2)
                .with(CoalitionParameters.LR_CLAIMS, 2.5)
                .with(CoalitionParameters.LR_EXTRA_FORCE, 2).with(CoalitionParameters.LR_EXILES, 5)
                .with(CoalitionParameters.LR_DISAVOWAL, 4)
                .with(CoalitionParameters.EXIT_BASE, 0).with(CoalitionParameters.EXIT_SICK, 0));
        for (var signal : signals) {
            war.state.mail.send(LION, signal, 1, war.state.day, war.state.day);
            SmallWar.days(war, 1, new BreakUp());
        }
        return ReproducibleMath.logistic(war.state.coalition.suspicion(LION));
    }

    private static void expectDaily(War war, double hazard) {
        int left = 0;
        for (war.state.day = 1; war.state.day <= DAYS; war.state.day++) {
            war.state.coalition.resolveToLeave(LION, -1, -1);
            new BreakUp().apply(war);
            left += war.state.coalition.resolvedDay(LION) >= 0 ? 1 : 0;
        }
        double chance = 1 - Math.exp(-hazard);
        assertThat((double) left / DAYS).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / DAYS)));
    }

    /** Returns a war in which LION and PATRON have landed at HAVEN and TOWER has not. */
    private static War allied(SmallWar small) {
        return prepare(small.with(CoalitionParameters.TALKS_HAZARD,
                small.scenario().parameters()
                        .get(small.scenario().submodels().parameters().indexOf(CoalitionParameters.TALKS_HAZARD))
                        .value() > 1
                                ? 1e6
                                : 0)
                .war(1));
    }

    private static War prepare(War war) {
        war.state.coalition.conclude(0, -1);
        StateEditor.landingEvent(war.state.coalition, 0);
        SmallWar.column(war, LION_CORPS, HAVEN, 700);
        SmallWar.column(war, PATRON_CORPS, HAVEN, 3000);
        war.state.coalition.land(LION, 0, war.state.coalition.landingEvent());
        war.state.coalition.land(PATRON, 0, war.state.coalition.landingEvent());
        StateEditor.held(war.state.country, HAVEN, 1);
        assertThat(war.state.inField(TOWER_CORPS)).isZero();
        return war;
    }
}
