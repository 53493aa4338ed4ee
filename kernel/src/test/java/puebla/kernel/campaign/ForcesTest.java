package puebla.kernel.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.HOME_LINE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.KernelFault;
import puebla.kernel.SmallWar;
import puebla.kernel.War;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForcesTest {
    private final War war = SmallWar.quiet().war(1);
    private final Forces forces = war.forces;
    private final int one = SmallWar.column(war, HOME_LINE, CROWN, 1000);
    private final int other = SmallWar.garrison(war, HOME_LINE, CROWN, 500);

    @Test
    void a_transfer_takes_its_part_of_the_sick_and_the_guns() {
        forces.sick[one] = 200;
        forces.fit[one] = 800;
        forces.guns[one] = 10;
        forces.transfer(one, other, 500);
        assertThat(forces.strength(one)).isEqualTo(500);
        assertThat(forces.sick[other]).isEqualTo(100);
        assertThat(forces.fit[other]).isEqualTo(900);
        assertThat(forces.guns[other]).isEqualTo(5);
        war.audit();
    }

    @Test
    void joined_bodies_average_what_they_know_and_how_firm_they_are() {
        forces.seasoning[one] = 300;
        forces.cohesion[one] = 0.4;
        forces.cohesion[other] = 1;
        forces.transfer(one, other, 500);
        assertThat(forces.seasoning[other]).isEqualTo(150, within(1e-9));
        assertThat(forces.cohesion[other]).isEqualTo(0.7, within(1e-9));
    }

    @Test
    void an_emptied_force_is_no_more_and_leaves_its_guns() {
        forces.guns[one] = 7;
        forces.transfer(one, other, Long.MAX_VALUE);
        assertThat(forces.exists(one)).isFalse();
        assertThat(forces.guns[other]).isEqualTo(7);
        assertThat(forces.strength(other)).isEqualTo(1500);
        war.audit();
    }

    @Test
    void the_sick_or_the_fit_leave_first_and_never_more_than_there_are() {
        forces.sick[one] = 100;
        forces.fit[one] = 900;
        assertThat(forces.leave(one, true, Stock.DEAD_OF_DISEASE, 150, Cause.DISEASE)).isEqualTo(150);
        assertThat(forces.sick[one]).isZero();
        assertThat(forces.fit[one]).isEqualTo(850);
        assertThat(forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED)).isEqualTo(850);
        assertThat(forces.exists(one)).isFalse();
        war.audit();
    }

    @Test
    void recruits_dilute_experience() {
        forces.experience[one] = 1;
        forces.join(one, Stock.HOME, 1000, Cause.RECRUITED);
        assertThat(forces.experience[one]).isEqualTo(0.5);
    }

    @Test
    void a_force_that_changes_its_flag_keeps_its_men() {
        forces.change(one, CLIENT_LINE, 1, Cause.DEFECTED);
        assertThat(war.inField(CLIENT_LINE)).isEqualTo(1000);
        assertThat(war.inField(HOME_LINE)).isEqualTo(500);
        assertThat(forces.side[one]).isEqualTo(1);
        war.audit();
    }

    @Test
    void men_do_not_pass_between_flags_by_a_transfer() {
        int foreign = SmallWar.column(war, CLIENT_LINE, CROWN, 10);
        assertThatThrownBy(() -> forces.transfer(one, foreign, 10)).isInstanceOf(KernelFault.class);
    }

    @Test
    void there_is_room_for_so_many_bodies_and_no_more() {
        for (int f = 2; f < Forces.SLOTS; f++) {
            forces.raise(HOME_LINE, -1, CASTLE, false, -1, f, 0);
        }
        assertThatThrownBy(() -> forces.raise(HOME_LINE, -1, CASTLE, false, -1, 1, 0)).isInstanceOf(KernelFault.class)
                .hasMessageContaining(String.valueOf(Forces.SLOTS));
    }

    @Test
    void who_is_afoot_and_who_is_in_the_field_are_found_in_order() {
        int two = SmallWar.column(war, HOME_LINE, CASTLE, 500);
        int post = SmallWar.garrison(war, HOME_LINE, CASTLE, 100);
        assertThat(forces.nextAfoot(0)).isEqualTo(-1);
        assertThat(inField()).containsExactly(one, two);
        forces.march(war.theatre, post, CROWN);
        forces.assume(one, Forces.INVEST);
        assertThat(afoot()).containsExactly(one, post);
        assertThat(inField()).as("a garrison that marches is none").containsExactly(one, two, post);
        forces.halt(post);
        forces.station(two, true);
        assertThat(afoot()).containsExactly(one);
        assertThat(inField()).containsExactly(one, post);
        forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED);
        assertThat(afoot()).isEmpty();
        assertThat(inField()).containsExactly(post);
        forces.assume(one, Forces.MARCH);
        forces.station(one, false);
        assertThat(afoot()).as("who is no more is nowhere").isEmpty();
        assertThat(inField()).containsExactly(post);
        war.audit();
    }

    @Test
    void who_stands_at_a_place_is_found_in_order() {
        int two = SmallWar.column(war, CLIENT_LINE, CASTLE, 500);
        assertThat(at(CROWN)).containsExactly(one, other);
        assertThat(at(CASTLE)).containsExactly(two);
        forces.stand(one, CASTLE);
        assertThat(at(CROWN)).containsExactly(other);
        assertThat(at(CASTLE)).containsExactly(one, two);
        forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED);
        assertThat(at(CASTLE)).containsExactly(two);
        forces.stand(one, CROWN);
        assertThat(at(CROWN)).as("who is no more is nowhere").containsExactly(other);
        war.audit();
    }

    @Test
    void they_are_found_in_the_last_slot_too_and_not_beyond() {
        int last = -1;
        while (last < Forces.SLOTS - 1) {
            last = forces.raise(HOME_LINE, -1, CASTLE, true, -1, last, 0);
        }
        forces.station(last, false);
        assertThat(inField()).containsExactly(one, last);
        assertThat(forces.nextInField(last + 1)).isEqualTo(-1);
        assertThat(at(CASTLE)).hasSize(Forces.SLOTS - 2).endsWith(last);
        assertThat(at(CROWN)).as("the place whose slots come before").containsExactly(one, other);
    }

    @Test
    void an_audit_sees_a_body_that_does_what_it_is_not_marked_for() {
        war.audit();
        forces.posture[one] = Forces.MARCH;
        assertThatThrownBy(war::audit).isInstanceOf(KernelFault.class).hasMessageContaining("not marked");
        forces.posture[one] = Forces.HOLD;
        war.audit();
        forces.place[one] = CASTLE;
        assertThatThrownBy(war::audit).isInstanceOf(KernelFault.class).hasMessageContaining("not marked");
        forces.stand(one, CASTLE);
        assertThatThrownBy(war::audit).isInstanceOf(KernelFault.class).hasMessageContaining("stand at places");
    }

    private List<Integer> at(int place) {
        var found = new ArrayList<Integer>();
        for (int f = forces.nextAt(place, 0); f >= 0; f = forces.nextAt(place, f + 1)) {
            found.add(f);
        }
        return found;
    }

    private List<Integer> afoot() {
        var found = new ArrayList<Integer>();
        for (int f = forces.nextAfoot(0); f >= 0; f = forces.nextAfoot(f + 1)) {
            found.add(f);
        }
        return found;
    }

    private List<Integer> inField() {
        var found = new ArrayList<Integer>();
        for (int f = forces.nextInField(0); f >= 0; f = forces.nextInField(f + 1)) {
            found.add(f);
        }
        return found;
    }
}
