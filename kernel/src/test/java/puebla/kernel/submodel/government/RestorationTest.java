package puebla.kernel.submodel.government;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.Fate;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestorationTest {
    @Test
    void restoration_requires_thirty_consecutive_days() {
        var war = freed();
        SmallWar.days(war, 29, new Restoration());
        assertThat(war.events.happened(GovernmentEvents.RESTORED)).isFalse();
        SmallWar.days(war, 1, new Restoration());
        assertThat(war.events.firstDay(GovernmentEvents.RESTORED)).isEqualTo(29);
        assertThat(war.state.seat.place()).isEqualTo(CROWN);
    }

    @Test
    void day_without_the_capital_restarts_the_count_to_restoration() {
        var war = freed();
        SmallWar.days(war, 29, new Restoration());
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.days(war, 1, new Restoration());
        StateEditor.held(war.state.country, CROWN, -1);
        SmallWar.days(war, 29, new Restoration());
        assertThat(war.events.happened(GovernmentEvents.RESTORED)).isFalse();
        SmallWar.days(war, 1, new Restoration());
        assertThat(war.events.happened(GovernmentEvents.RESTORED)).isTrue();
    }

    @Test
    void restoration_requires_80_percent_of_the_people_no_foreign_troops_and_no_rival() {
        var small = freed();
        StateEditor.held(small.state.country, SmallWar.CASTLE, 1);
        var occupied = freed();
        SmallWar.column(occupied, PATRON_CORPS, HAVEN, 10);
        var rival = freed();
        rival.state.throne.advance(CrownStage.REIGNS, rival.state.throne.stageDay(), -1);
        var judged = freed();
        judged.state.throne.advance(CrownStage.ENDED, judged.state.throne.stageDay(), -1);
        judged.state.throne.decideFate(Fate.CAPTIVE, judged.state.throne.fateDay());
        for (var war : java.util.List.of(small, occupied, rival, judged)) {
            SmallWar.days(war, 100, new Restoration());
            assertThat(war.events.happened(GovernmentEvents.RESTORED)).isFalse();
        }
    }

    @Test
    void no_restoration_when_the_capital_was_never_lost() {
        var war = SmallWar.quiet().war(1);
        SmallWar.days(war, 100, new Restoration());
        assertThat(war.events.happened(GovernmentEvents.RESTORED)).isFalse();
    }

    /**
     * Returns a war in which the capital was lost and regained, and the rebels still hold BAY with a tenth of the
     * people.
     */
    private static War freed() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        war.state.expedition.takeCapital(0, -1);
        assertThat(war.state.country.held(BAY)).isEqualTo(1);
        return war;
    }
}
