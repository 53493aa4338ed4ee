package puebla.kernel.submodel.crown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLERGY;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.MODERATES;
import static puebla.kernel.SmallWar.OWNERS;
import static puebla.kernel.SmallWar.RADICALS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulerDecreesTest {
    @Test
    void liberal_decree_loses_clergy_and_owners_and_wins_moderates() {
        var before = reigned("put-off", "refrain");
        var after = reigned("liberal", "refrain");
        assertThat(after.state.throne.liberal()).isTrue();
        assertThat(toClient(after, CLERGY)).isLessThan(toClient(before, CLERGY));
        assertThat(toClient(after, OWNERS)).isLessThan(toClient(before, OWNERS));
        assertThat(toClient(after, MODERATES)).isGreaterThan(toClient(before, MODERATES));
        assertThat(toClient(after, RADICALS)).isEqualTo(toClient(before, RADICALS));
    }

    @Test
    void loss_of_the_clergy_scales_with_the_parameter_and_the_liberalism_of_the_ruler() {
        var before = reigned("put-off", "refrain");
        var after = reigned("liberal", "refrain");
        double was = toClient(before, CLERGY);
        assertThat(toClient(after, CLERGY)).isEqualTo(was - 0.2 * (0.5 + 0.5 * 0.7) * (1 + was), within(1e-12));
    }

    @Test
    void concordat_wins_clergy_and_loses_moderates() {
        var before = reigned("put-off", "refrain");
        var after = reigned("concordat", "refrain");
        assertThat(after.state.throne.liberal()).isFalse();
        assertThat(toClient(after, CLERGY)).isGreaterThan(toClient(before, CLERGY));
        assertThat(toClient(after, MODERATES)).isLessThan(toClient(before, MODERATES));
    }

    @Test
    void church_question_is_decided_once_after_four_months() {
        var war = reigning("liberal", "refrain");
        SmallWar.days(war, 135, new RulerDecrees());
        assertThat(war.events.happened(CrownEvents.LIBERAL_DECREE)).isFalse();
        SmallWar.days(war, 1, new RulerDecrees());
        assertThat(war.events.firstDay(CrownEvents.LIBERAL_DECREE)).isEqualTo(135);
        int event = war.events.last(CrownEvents.LIBERAL_DECREE);
        SmallWar.days(war, 300, new RulerDecrees());
        assertThat(war.events.last(CrownEvents.LIBERAL_DECREE)).isEqualTo(event);
    }

    @Test
    void harsh_decree_after_15_days_loses_radicals_and_wins_owners() {
        var before = reigned("put-off", "refrain");
        var war = reigned("put-off", "decree");
        assertThat(war.state.throne.harshDay()).isEqualTo(15);
        assertThat(toClient(war, RADICALS)).isLessThan(toClient(before, RADICALS));
        assertThat(toClient(war, OWNERS)).isGreaterThan(toClient(before, OWNERS));
    }

    @Test
    void church_question_is_not_decided_when_reforms_of_the_ruler_are_off() {
        var war = SmallWar.reigning(
                tuned().without(SystemSwitch.RULER_REFORMS).deciding(CrownDecisions.CHURCH_QUESTION, "liberal").war(1));
        SmallWar.days(war, 500, new RulerDecrees());
        assertThat(war.events.happened(CrownEvents.LIBERAL_DECREE)).isFalse();
    }

    @Test
    void family_shock_of_the_ruler_decays_by_one_percent_per_day() {
        var war = reigning("put-off", "refrain");
        StateEditor.shock(war.state.throne, 1);
        SmallWar.days(war, 100, new RulerDecrees());
        assertThat(war.state.throne.shock()).isEqualTo(Math.pow(0.99, 100), within(1e-12));
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(CrownParameters.RULER_LIBERALISM, 0.7).with(CrownParameters.DECREE_ON_CLERGY, 0.2)
                .with(CrownParameters.FAMILY_SHOCK, 0);
    }

    private static War reigning(String church, String bands) {
        return SmallWar.reigning(
                tuned().deciding(CrownDecisions.CHURCH_QUESTION, church).deciding(CrownDecisions.HARSH_DECREE, bands)
                        .war(1));
    }

    private static War reigned(String church, String bands) {
        var war = reigning(church, bands);
        SmallWar.days(war, 140, new RulerDecrees());
        return war;
    }

    private static double toClient(War war, int group) {
        return war.state.country.baseline(war.state.country.cell(AttitudeCells.TO_CLIENT, group, CROWN));
    }
}
