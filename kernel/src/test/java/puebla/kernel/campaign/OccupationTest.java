package puebla.kernel.campaign;

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
import puebla.kernel.Chronicle;
import puebla.kernel.Parameter;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.War;
import puebla.kernel.data.Kind;

/** FORD has 25,000 people: a prudent commander wants 120 + 25 x 9 = 345 men there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupationTest {
    @Test
    void the_town_changes_its_flag_and_the_chronicle_says_who_took_it() {
        var chronicle = new Chronicle();
        var war = SmallWar.alone(Simulation.of(tuned().model(), 1, Policy.HISTORICAL, chronicle).war());
        war.day = 40;
        int column = before(war, PATRON_CORPS, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.country.held[FORD]).isEqualTo(1);
        assertThat(war.country.heldSince[FORD]).isEqualTo(40);
        var taken = chronicle.events().getFirst();
        assertThat(taken.kind()).isEqualTo(Kind.PLACE_TAKEN);
        assertThat(taken.place()).isEqualTo(FORD);
        assertThat(taken.side()).isEqualTo(1);
        assertThat(taken.actor()).isEqualTo(PATRON);
    }

    @Test
    void a_town_that_had_the_flag_already_is_not_taken_again() {
        var war = scene();
        war.country.held[FORD] = 1;
        int column = before(war, CLIENT_LINE, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.happened(Kind.PLACE_TAKEN)).isFalse();
        assertThat(war.forces.posture[column]).isEqualTo(Forces.HOLD);
    }

    @Test
    void a_siege_is_over_when_the_town_is_entered() {
        var war = scene();
        war.country.besiege(FORD, 0);
        Occupation.enter(war, FORD, before(war, PATRON_CORPS, 2000), -1);
        assertThat(war.country.besieged(FORD)).isFalse();
    }

    @Test
    void all_who_came_with_him_stand_and_rest_and_nobody_rests_the_less_for_it() {
        var war = scene();
        war.day = 40;
        int column = before(war, PATRON_CORPS, 2000);
        int second = before(war, LION_CORPS, 700);
        int tired = before(war, CLIENT_LINE, 900);
        war.forces.busyUntil[tired] = 70;
        int elsewhere = SmallWar.column(war, PATRON_CORPS, CROWN, 500);
        Occupation.enter(war, FORD, column, -1);
        for (int f : new int[]{column, second, tired}) {
            assertThat(war.forces.posture[f]).isEqualTo(Forces.HOLD);
            assertThat(war.forces.goal[f]).isEqualTo(FORD);
        }
        assertThat(war.forces.busyUntil[column]).isEqualTo(50);
        assertThat(war.forces.busyUntil[second]).isEqualTo(50);
        assertThat(war.forces.busyUntil[tired]).isEqualTo(70);
        assertThat(war.forces.busyUntil[elsewhere]).isZero();
    }

    @Test
    void natives_leave_the_garrison_that_the_town_needs() {
        expectNatives(1000, 345);
        expectNatives(5000, 345);
    }

    @Test
    void but_two_fifths_of_their_men_at_most_and_never_a_handful() {
        expectNatives(500, 200);
        expectNatives(50, 20);
        expectNatives(49, 0);
    }

    @Test
    void bands_in_the_country_around_ask_for_a_larger_one() {
        var war = scene();
        SmallWar.bands(war, FORD, 300);
        int natives = before(war, CLIENT_LINE, 5000);
        Occupation.enter(war, FORD, natives, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(405);
    }

    @Test
    void before_the_capital_is_held_the_patrons_men_leave_nobody_behind() {
        var war = scene();
        int column = before(war, PATRON_CORPS, 2000);
        int natives = before(war, CLIENT_LINE, 500);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(200);
        assertThat(garrison(war, PATRON_CORPS)).isZero();
        assertThat(war.forces.strength(column)).isEqualTo(2000);
        assertThat(war.forces.strength(natives)).isEqualTo(300);
        war.audit();
    }

    @Test
    void once_it_is_held_they_make_up_what_the_natives_lack() {
        var war = SmallWar.reigning(tuned().war(1));
        int column = before(war, PATRON_CORPS, 2000);
        before(war, CLIENT_LINE, 500);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(200);
        assertThat(garrison(war, PATRON_CORPS)).isEqualTo(145);
        assertThat(war.forces.strength(column)).isEqualTo(1855);
        war.audit();
    }

    @Test
    void with_a_share_of_their_column_at_most_and_not_for_sixty_men() {
        var alone = SmallWar.reigning(tuned().war(1));
        Occupation.enter(alone, FORD, before(alone, PATRON_CORPS, 1000), -1);
        assertThat(garrison(alone, PATRON_CORPS)).isEqualTo(200); // a fifth, though 345 are wanted
        var few = SmallWar.reigning(tuned().war(1));
        int column = before(few, PATRON_CORPS, 2000);
        before(few, CLIENT_LINE, 720); // leave 288: 57 are lacking
        Occupation.enter(few, FORD, column, -1);
        assertThat(garrison(few, CLIENT_LINE)).isEqualTo(288);
        assertThat(garrison(few, PATRON_CORPS)).isZero();
    }

    @Test
    void where_natives_are_enough_no_foreigner_stays() {
        var war = SmallWar.reigning(tuned().war(1));
        int column = before(war, PATRON_CORPS, 2000);
        before(war, CLIENT_LINE, 1000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(garrison(war, CLIENT_LINE)).isEqualTo(345);
        assertThat(garrison(war, PATRON_CORPS)).isZero();
    }

    @Test
    void the_home_side_does_the_same_with_its_own_men() {
        var war = SmallWar.reigning(tuned().war(1));
        war.country.held[FORD] = 1;
        int column = before(war, HOME_LINE, 2000);
        Occupation.enter(war, FORD, column, -1);
        assertThat(war.country.held[FORD]).isEqualTo(-1);
        assertThat(garrison(war, HOME_LINE)).isEqualTo(345);
        assertThat(war.forces.strength(column)).isEqualTo(1655);
        war.audit();
    }

    @Test
    void the_day_on_which_the_capital_is_entered_is_remembered_once() {
        var war = scene();
        war.day = 40;
        int column = before(war, CLIENT_LINE, 2000);
        war.forces.stand(column, CROWN);
        Occupation.enter(war, CROWN, column, -1);
        assertThat(war.expedition.capitalTakenDay).isEqualTo(40);
        war.country.held[CROWN] = -1;
        war.day = 90;
        Occupation.enter(war, CROWN, column, -1);
        assertThat(war.expedition.capitalTakenDay).isEqualTo(40);
        assertThat(war.country.heldSince[CROWN]).isEqualTo(90);
    }

    private static void expectNatives(long men, long stay) {
        var war = scene();
        int natives = before(war, CLIENT_LINE, men);
        Occupation.enter(war, FORD, natives, -1);
        assertThat(garrison(war, CLIENT_LINE)).as("of %d", men).isEqualTo(stay);
        assertThat(war.forces.strength(natives)).isEqualTo(men - stay);
        war.audit();
    }

    private static long garrison(War war, int corps) {
        int garrison = war.forces.garrisonAt(FORD, corps);
        return garrison < 0 ? 0 : war.forces.strength(garrison);
    }

    /** A column that has come before FORD. */
    private static int before(War war, int corps, long men) {
        int force = SmallWar.column(war, corps, FORD, men);
        war.forces.assume(force, Forces.INVEST);
        return force;
    }

    private static War scene() {
        return SmallWar.alone(tuned().war(1));
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(Parameter.GARRISON_BASE, 120).with(Parameter.GARRISON_PER_THOUSAND, 9)
                .with(Parameter.GARRISON_SHARE_OF_COLUMN, 0.2).with(Parameter.REST_AFTER_TAKING, 10);
    }
}
