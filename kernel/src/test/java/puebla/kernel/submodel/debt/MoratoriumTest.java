package puebla.kernel.submodel.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.COURT;
import static puebla.kernel.SmallWar.LION;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.TOWER;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoratoriumTest {
    private static final int DAYS = 20_000;

    @Test
    void moratorium_hazard_is_the_base_times_exp_of_stress_civil_war_and_fear() {
        var small = tuned(0.02, 3, 1, 1.5, 0.2);
        double expected = 0.02 * Math.exp(3 * 0.5 + 1 * 0.4 - 1.5 * 0.2); // rebels 4,000 of 10,000
        double chance = 1 - Math.exp(-expected);
        assertThat(shareOfDays(small, 0.5, 4000)).isEqualTo(chance,
                within(4 * Math.sqrt(chance * (1 - chance) / DAYS)));
    }

    @Test
    void effect_of_rebels_on_the_moratorium_hazard_is_capped_at_10000_men() {
        var small = tuned(0.01, 0, 2, 0, 0);
        double chance = 1 - Math.exp(-0.01 * Math.exp(2));
        assertThat(shareOfDays(small, 0.5, 30_000)).isEqualTo(chance, within(4 * Math.sqrt(chance / DAYS)));
    }

    @Test
    void stress_and_rebels_raise_the_moratorium_hazard_and_fear_lowers_it() {
        double base = shareOfDays(tuned(0.01, 2, 1, 1.5, 0.2), 0.3, 2000);
        assertThat(shareOfDays(tuned(0.01, 2, 1, 1.5, 0.2), 0.9, 2000)).isGreaterThan(base * 2);
        assertThat(shareOfDays(tuned(0.01, 2, 1, 1.5, 0.2), 0.3, 10_000)).isGreaterThan(base * 1.5);
        assertThat(shareOfDays(tuned(0.01, 2, 1, 1.5, 0.9), 0.3, 2000)).isLessThan(base * 0.6);
    }

    @Test
    void no_moratorium_happens_when_debt_is_off() {
        assertThat(shareOfDays(tuned(5, 3, 1, 0, 0).without(SystemSwitch.DEBT), 2, 10_000)).isZero();
    }

    @Test
    void creditors_learn_of_the_moratorium_by_mail_and_other_powers_do_not() {
        var war = tuned(50, 0, 0, 0, 0).war(1);
        new Moratorium().apply(war);
        assertThat(war.events.happened(SharedEvents.MORATORIUM)).isTrue();
        assertThat(war.state.mail.heard(PATRON, DispatchTopic.DEFAULT)).isFalse();
        war.state.mail.deliver(20);
        assertThat(war.state.mail.heard(LION, DispatchTopic.DEFAULT)).isFalse(); // at least 0.85 x 28 days by sea, and a courier
        war.state.mail.deliver(45);
        for (int creditor : new int[]{PATRON, LION, TOWER}) {
            assertThat(war.state.mail.heard(creditor, DispatchTopic.DEFAULT)).isTrue();
        }
        assertThat(war.state.mail.heard(COURT, DispatchTopic.DEFAULT)).isFalse();
    }

    @Test
    void repeal_of_the_moratorium_is_decided_on_day_30() {
        var war = tuned(50, 0, 0, 0, 0).deciding(DebtDecisions.REPEAL, "yes").war(1);
        SmallWar.days(war, 29, new Moratorium());
        assertThat(war.state.debt.suspended()).isTrue();
        SmallWar.days(war, 1, new Moratorium());
        assertThat(war.state.debt.suspended()).isFalse();
        assertThat(war.state.debt.repealedDay()).isEqualTo(29);
    }

    @Test
    void moratorium_continues_when_the_debtor_refuses_a_repeal_or_is_at_war() {
        var stubborn = tuned(50, 0, 0, 0, 0).deciding(DebtDecisions.REPEAL, "no").war(1);
        SmallWar.days(stubborn, 400, new Moratorium());
        assertThat(stubborn.state.debt.suspended()).isTrue();
        var invaded = tuned(50, 0, 0, 0, 0).deciding(DebtDecisions.REPEAL, "yes").war(1);
        invaded.state.expedition.openHostilities(0);
        SmallWar.days(invaded, 400, new Moratorium());
        assertThat(invaded.state.debt.suspended()).isTrue();
    }

    private static SmallWar tuned(double base, double stress, double civilWar, double fear, double believed) {
        return SmallWar.quiet().with(DebtParameters.MORATORIUM_BASE, base)
                .with(DebtParameters.MORATORIUM_STRESS, stress)
                .with(DebtParameters.MORATORIUM_CIVIL_WAR, civilWar).with(DebtParameters.MORATORIUM_FEAR, fear)
                .with(DebtParameters.FEAR_DAY_ZERO, believed);
    }

    /** Returns the share of days on which a moratorium occurs. Each day is an independent trial. */
    private static double shareOfDays(SmallWar small, double stress, long rebels) {
        War war = small.war(3);
        SmallWar.column(war, CLIENT_LINE, BAY, rebels);
        war.state.debt.assess(stress);
        int occurrences = 0;
        for (war.state.day = 0; war.state.day < DAYS; war.state.day++) {
            war.state.debt.suspend(-1, -1);
            new Moratorium().apply(war);
            occurrences += war.state.debt.moratoriumDay() >= 0 ? 1 : 0;
        }
        return (double) occurrences / DAYS;
    }
}
