package puebla.kernel.state;

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
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForceTableTest {
    private final War war = SmallWar.quiet().war(1);
    private final ForceTable forces = war.state.forces;
    private final int one = SmallWar.column(war, HOME_LINE, CROWN, 1000);
    private final int other = SmallWar.garrison(war, HOME_LINE, CROWN, 500);

    @Test
    void transfer_moves_a_proportional_share_of_sick_men_and_guns() {
        StateEditor.sick(forces, one, 200);
        StateEditor.fit(forces, one, 800);
        forces.giveGuns(one, 10 - forces.guns(one));
        forces.transfer(one, other, 500);
        assertThat(forces.strength(one)).isEqualTo(500);
        assertThat(forces.sick(other)).isEqualTo(100);
        assertThat(forces.fit(other)).isEqualTo(900);
        assertThat(forces.guns(other)).isEqualTo(5);
        war.audit();
    }

    @Test
    void merged_forces_average_their_seasoning_and_cohesion() {
        StateEditor.seasoning(forces, one, 300);
        forces.rally(one, 0.4);
        forces.rally(other, 1);
        forces.transfer(one, other, 500);
        assertThat(forces.seasoning(other)).isEqualTo(150, within(1e-9));
        assertThat(forces.cohesion(other)).isEqualTo(0.7, within(1e-9));
    }

    @Test
    void leader_stays_with_his_force_and_goes_over_with_its_last_man() {
        forces.assign(one, SmallWar.GOVERNOR);
        forces.loseLeader(other);
        forces.transfer(one, other, 500);
        assertThat(forces.leader(other)).as("leader of a detachment").isEqualTo(-1);
        assertThat(forces.leader(one)).isEqualTo(SmallWar.GOVERNOR);
        forces.transfer(one, other, Long.MAX_VALUE);
        assertThat(forces.leader(other)).isEqualTo(SmallWar.GOVERNOR);
        war.audit();
    }

    @Test
    void audit_finds_a_leader_of_two_forces() {
        forces.assign(one, SmallWar.GOVERNOR);
        forces.assign(other, SmallWar.GOVERNOR);
        assertThatThrownBy(war::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("leader " + SmallWar.GOVERNOR + " has two forces");
    }

    @Test
    void force_emptied_by_a_transfer_ceases_to_exist_and_hands_over_its_guns() {
        forces.giveGuns(one, 7 - forces.guns(one));
        forces.transfer(one, other, Long.MAX_VALUE);
        assertThat(forces.exists(one)).isFalse();
        assertThat(forces.guns(other)).isEqualTo(7);
        assertThat(forces.strength(other)).isEqualTo(1500);
        war.audit();
    }

    @Test
    void leaving_men_are_taken_from_sick_or_fit_first_and_limited_to_the_strength() {
        StateEditor.sick(forces, one, 100);
        StateEditor.fit(forces, one, 900);
        assertThat(forces.leave(one, true, Stock.DEAD_OF_DISEASE, 150, Cause.DISEASE)).isEqualTo(150);
        assertThat(forces.sick(one)).isZero();
        assertThat(forces.fit(one)).isEqualTo(850);
        assertThat(forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED)).isEqualTo(850);
        assertThat(forces.exists(one)).isFalse();
        war.audit();
    }

    @Test
    void recruits_dilute_the_experience_of_a_force() {
        StateEditor.experience(forces, one, 1);
        forces.join(one, Stock.HOME, 1000, Cause.RECRUITED);
        assertThat(forces.experience(one)).isEqualTo(0.5);
    }

    @Test
    void force_that_changes_its_contingent_keeps_its_men() {
        forces.changeSide(one, CLIENT_LINE, 1, Cause.DEFECTED);
        assertThat(war.state.inField(CLIENT_LINE)).isEqualTo(1000);
        assertThat(war.state.inField(HOME_LINE)).isEqualTo(500);
        assertThat(forces.side(one)).isEqualTo(1);
        war.audit();
    }

    @Test
    void transfer_between_contingents_throws_invariant_violation() {
        int foreign = SmallWar.column(war, CLIENT_LINE, CROWN, 10);
        assertThatThrownBy(() -> forces.transfer(one, foreign, 10)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void creating_more_forces_than_there_are_slots_throws_invariant_violation() {
        for (int f = 2; f < ForceTable.SLOTS; f++) {
            forces.create(HOME_LINE, -1, CASTLE, false, -1, f, 0);
        }
        assertThatThrownBy(() -> forces.create(HOME_LINE, -1, CASTLE, false, -1, 1, 0))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining(String.valueOf(ForceTable.SLOTS));
    }

    @Test
    void marching_or_investing_forces_and_field_forces_are_found_in_slot_order() {
        int two = SmallWar.column(war, HOME_LINE, CASTLE, 500);
        int post = SmallWar.garrison(war, HOME_LINE, CASTLE, 100);
        assertThat(forces.nextMoving(0)).isEqualTo(-1);
        assertThat(inField()).containsExactly(one, two);
        forces.march(war.routes, post, CROWN);
        forces.order(one, Posture.INVEST);
        assertThat(afoot()).containsExactly(one, post);
        assertThat(inField()).as("a marching garrison is a field force").containsExactly(one, two, post);
        forces.halt(post);
        forces.setGarrison(two, true);
        assertThat(afoot()).containsExactly(one);
        assertThat(inField()).containsExactly(one, post);
        forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED);
        assertThat(afoot()).isEmpty();
        assertThat(inField()).containsExactly(post);
        forces.order(one, Posture.MARCH);
        forces.setGarrison(one, false);
        assertThat(afoot()).as("a dissolved force is not found").isEmpty();
        assertThat(inField()).containsExactly(post);
        war.audit();
    }

    @Test
    void forces_at_a_place_are_found_in_slot_order() {
        int two = SmallWar.column(war, CLIENT_LINE, CASTLE, 500);
        assertThat(at(CROWN)).containsExactly(one, other);
        assertThat(at(CASTLE)).containsExactly(two);
        forces.moveTo(one, CASTLE);
        assertThat(at(CROWN)).containsExactly(other);
        assertThat(at(CASTLE)).containsExactly(one, two);
        forces.leave(one, false, Stock.DESERTED, 5000, Cause.DESERTED);
        assertThat(at(CASTLE)).containsExactly(two);
        forces.moveTo(one, CROWN);
        assertThat(at(CROWN)).as("a dissolved force is not found").containsExactly(other);
        war.audit();
    }

    @Test
    void force_in_the_last_slot_is_found_and_the_search_ends_there() {
        int last = -1;
        while (last < ForceTable.SLOTS - 1) {
            last = forces.create(HOME_LINE, -1, CASTLE, true, -1, last, 0);
        }
        forces.setGarrison(last, false);
        assertThat(inField()).containsExactly(one, last);
        assertThat(forces.nextInField(last + 1)).isEqualTo(-1);
        assertThat(at(CASTLE)).hasSize(ForceTable.SLOTS - 2).endsWith(last);
        assertThat(at(CROWN)).as("forces at another place are not affected").containsExactly(one, other);
    }

    @Test
    void audit_fails_when_posture_or_place_of_a_force_was_set_without_its_index() {
        war.audit();
        StateEditor.posture(forces, one, Posture.MARCH);
        assertThatThrownBy(war::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("differs from its indexes");
        StateEditor.posture(forces, one, Posture.HOLD);
        war.audit();
        StateEditor.place(forces, one, CASTLE);
        assertThatThrownBy(war::audit).isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("differs from its indexes");
        forces.moveTo(one, CASTLE);
        assertThatThrownBy(war::audit).isInstanceOf(InvariantViolation.class).hasMessageContaining("indexed by place");
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
        for (int f = forces.nextMoving(0); f >= 0; f = forces.nextMoving(f + 1)) {
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
