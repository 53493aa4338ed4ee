package puebla.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.LION_CORPS;
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
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;

/**
 * Tests of the occupation of a place. FORD has 25,000 inhabitants, so its required garrison is 120 + 25 x 9 = 345 men.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupationTest {
    @Test
    void entering_a_place_changes_its_holder_and_logs_who_took_it() {
        var log = new EventLog();
        var war = SmallWar.alone(Simulation.of(tuned().model(), 1, Policy.HISTORICAL, log).war());
        war.state.day = 40;
        int column = before(war, PATRON_CORPS, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.state.country.held(FORD)).isEqualTo(1);
        assertThat(war.state.country.heldSince(FORD)).isEqualTo(40);
        var taken = log.events().getFirst();
        assertThat(taken.type()).isEqualTo(SharedEvents.PLACE_TAKEN);
        assertThat(taken.place()).isEqualTo(FORD);
        assertThat(taken.side()).isEqualTo(1);
        assertThat(taken.actor()).isEqualTo(PATRON);
    }

    @Test
    void entering_a_place_of_the_own_side_logs_no_capture() {
        var war = war();
        StateEditor.held(war.state.country, FORD, 1);
        int column = before(war, CLIENT_LINE, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.events.happened(SharedEvents.PLACE_TAKEN)).isFalse();
        assertThat(war.state.forces.posture(column)).isEqualTo(Posture.HOLD);
    }

    @Test
    void entering_a_besieged_place_ends_the_siege() {
        var war = war();
        war.state.country.besiege(FORD, 0);
        Occupation.enter(war, FORD, before(war, PATRON_CORPS, 2000), -1);
        assertThat(war.state.country.besieged(FORD)).isFalse();
    }

    @Test
    void all_forces_of_the_side_halt_and_rest_and_a_longer_rest_is_not_shortened() {
        var war = war();
        war.state.day = 40;
        int column = before(war, PATRON_CORPS, 2000);
        int second = before(war, LION_CORPS, 700);
        int tired = before(war, CLIENT_LINE, 900);
        war.state.forces.rest(tired, 70);
        int elsewhere = SmallWar.column(war, PATRON_CORPS, CROWN, 500);
        Occupation.enter(war, FORD, column, -1);
        for (int f : new int[]{column, second, tired}) {
            assertThat(war.state.forces.posture(f)).isEqualTo(Posture.HOLD);
            assertThat(war.state.forces.goal(f)).isEqualTo(FORD);
        }
        assertThat(war.state.forces.busyUntil(column)).isEqualTo(50);
        assertThat(war.state.forces.busyUntil(second)).isEqualTo(50);
        assertThat(war.state.forces.busyUntil(tired)).isEqualTo(70);
        assertThat(war.state.forces.busyUntil(elsewhere)).isZero();
    }

    @Test
    void native_column_leaves_the_required_garrison() {
        expectNatives(1000, 345);
        expectNatives(5000, 345);
    }

    @Test
    void native_column_leaves_at_most_two_fifths_of_its_men_and_never_fewer_than_20() {
        expectNatives(500, 200);
        expectNatives(50, 20);
        expectNatives(49, 0);
    }

    @Test
    void required_garrison_grows_with_the_bands_at_the_place() {
        var war = war();
        SmallWar.bands(war, FORD, 300);
        int natives = before(war, CLIENT_LINE, 5000);
        Occupation.enter(war, FORD, natives, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(405);
    }

    @Test
    void patron_column_leaves_no_garrison_before_the_capital_is_held() {
        var war = war();
        int column = before(war, PATRON_CORPS, 2000);
        int natives = before(war, CLIENT_LINE, 500);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(200);
        assertThat(garrison(war, PATRON_CORPS)).isZero();
        assertThat(war.state.forces.strength(column)).isEqualTo(2000);
        assertThat(war.state.forces.strength(natives)).isEqualTo(300);
        war.audit();
    }

    @Test
    void patron_column_fills_up_the_garrison_of_natives_once_the_capital_is_held() {
        var war = SmallWar.reigning(tuned().war(1));
        int column = before(war, PATRON_CORPS, 2000);
        before(war, CLIENT_LINE, 500);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(200);
        assertThat(garrison(war, PATRON_CORPS)).isEqualTo(145);
        assertThat(war.state.forces.strength(column)).isEqualTo(1855);
        war.audit();
    }

    @Test
    void patron_garrison_is_at_most_a_fifth_of_the_column_and_is_omitted_below_60_men() {
        var alone = SmallWar.reigning(tuned().war(1));
        Occupation.enter(alone, FORD, before(alone, PATRON_CORPS, 1000), -1);
        assertThat(garrison(alone, PATRON_CORPS)).isEqualTo(200); // a fifth, although 345 are required
        var few = SmallWar.reigning(tuned().war(1));
        int column = before(few, PATRON_CORPS, 2000);
        before(few, CLIENT_LINE, 720); // natives leave 288 men, 57 too few
        Occupation.enter(few, FORD, column, -1);
        assertThat(garrison(few, CLIENT_LINE)).isEqualTo(288);
        assertThat(garrison(few, PATRON_CORPS)).isZero();
    }

    @Test
    void patron_column_leaves_no_garrison_when_natives_suffice() {
        var war = SmallWar.reigning(tuned().war(1));
        int column = before(war, PATRON_CORPS, 2000);
        before(war, CLIENT_LINE, 1000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(345);
        assertThat(garrison(war, PATRON_CORPS)).isZero();
    }

    @Test
    void home_column_retakes_a_place_and_leaves_the_required_garrison() {
        var war = SmallWar.reigning(tuned().war(1));
        StateEditor.held(war.state.country, FORD, 1);
        int column = before(war, HOME_LINE, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.state.country.held(FORD)).isEqualTo(-1);
        assertThat(garrison(war, HOME_LINE)).isEqualTo(345);
        assertThat(war.state.forces.strength(column)).isEqualTo(1655);
        war.audit();
    }

    @Test
    void day_of_the_first_entry_into_the_capital_is_kept_after_a_later_entry() {
        var war = war();
        war.state.day = 40;
        int column = before(war, CLIENT_LINE, 2000);
        war.state.forces.moveTo(column, CROWN);
        Occupation.enter(war, CROWN, column, -1);
        assertThat(war.state.expedition.capitalTakenDay()).isEqualTo(40);
        StateEditor.held(war.state.country, CROWN, -1);
        war.state.day = 90;
        Occupation.enter(war, CROWN, column, -1);
        assertThat(war.state.expedition.capitalTakenDay()).isEqualTo(40);
        assertThat(war.state.country.heldSince(CROWN)).isEqualTo(90);
    }

    private static void expectNatives(long men, long stay) {
        var war = war();
        int natives = before(war, CLIENT_LINE, men);
        Occupation.enter(war, FORD, natives, -1);
        assertThat(garrison(war, CLIENT_LINE)).as("of a column of %d men", men).isEqualTo(stay);
        assertThat(war.state.forces.strength(natives)).isEqualTo(men - stay);
        war.audit();
    }

    private static long garrison(War war, int corps) {
        int garrison = war.state.forces.garrisonAt(FORD, corps);
        return garrison < 0 ? 0 : war.state.forces.strength(garrison);
    }

    /** Raises a column that stands before FORD to attack it. Returns its index. */
    private static int before(War war, int corps, long men) {
        int force = SmallWar.column(war, corps, FORD, men);
        war.state.forces.order(force, Posture.INVEST);
        return force;
    }

    private static War war() {
        return SmallWar.alone(tuned().war(1));
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(SharedParameters.GARRISON_BASE, 120)
                .with(SharedParameters.GARRISON_PER_THOUSAND, 9)
                .with(SharedParameters.GARRISON_SHARE_OF_COLUMN, 0.2).with(SharedParameters.REST_AFTER_TAKING, 10);
    }
}
