package puebla.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.War;
import puebla.kernel.data.Kind;
import puebla.kernel.throne.Throne;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestorationTest {
    @Test
    void it_takes_thirty_days_in_a_row() {
        var war = freed();
        SmallWar.days(war, 29, new Restoration());
        assertThat(war.happened(Kind.RESTORED)).isFalse();
        SmallWar.days(war, 1, new Restoration());
        assertThat(war.firstDay(Kind.RESTORED)).isEqualTo(29);
        assertThat(war.seat.place).isEqualTo(CROWN);
    }

    @Test
    void a_lost_day_begins_the_count_anew() {
        var war = freed();
        SmallWar.days(war, 29, new Restoration());
        war.country.held[CROWN] = 1;
        SmallWar.days(war, 1, new Restoration());
        war.country.held[CROWN] = -1;
        SmallWar.days(war, 29, new Restoration());
        assertThat(war.happened(Kind.RESTORED)).isFalse();
        SmallWar.days(war, 1, new Restoration());
        assertThat(war.happened(Kind.RESTORED)).isTrue();
    }

    @Test
    void it_needs_four_fifths_of_the_people_no_patron_and_no_rival() {
        var small = freed();
        small.country.held[SmallWar.CASTLE] = 1;
        var occupied = freed();
        SmallWar.column(occupied, PATRON_CORPS, HAVEN, 10);
        var rival = freed();
        rival.throne.stage = Throne.REIGNS;
        var judged = freed();
        judged.throne.stage = Throne.ENDED;
        judged.throne.fate = Throne.CAPTIVE;
        for (var war : java.util.List.of(small, occupied, rival, judged)) {
            SmallWar.days(war, 100, new Restoration());
            assertThat(war.happened(Kind.RESTORED)).isFalse();
        }
    }

    @Test
    void who_never_lost_the_capital_has_nothing_to_restore() {
        var war = SmallWar.quiet().war(1);
        SmallWar.days(war, 100, new Restoration());
        assertThat(war.happened(Kind.RESTORED)).isFalse();
    }

    /** The bay, a tenth of the people, is still the rebels'. */
    private static War freed() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        war.expedition.capitalTakenDay = 0;
        assertThat(war.country.held[BAY]).isEqualTo(1);
        return war;
    }
}
