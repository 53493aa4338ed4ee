package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TheatreTest {
    private final Theatre theatre = SmallWar.quiet().model().theatre();

    @Test
    void march_days_are_route_length_divided_by_pace_of_route_kind_and_terrain() {
        assertThat(theatre.days[HAVEN][FORD]).isEqualTo(88 / 22.0, within(1e-12)); // carriage road on the plain
        assertThat(theatre.days[FORD][CASTLE]).isEqualTo(69.3 / (14 * 0.9), within(1e-12)); // mule path in mountains
        assertThat(theatre.days[CROWN][BORDER]).isEqualTo(200 / 20.0, within(1e-12)); // desert
    }

    @Test
    void shortest_path_uses_several_routes_when_the_direct_route_is_slower() {
        assertThat(theatre.days[HAVEN][CROWN]).isEqualTo(4 + 5.5 + 5, within(1e-12)); // the direct track takes 20 days
        assertThat(theatre.next[HAVEN][CROWN]).isEqualTo(FORD);
        assertThat(theatre.next[CROWN][HAVEN]).isEqualTo(CASTLE);
        assertThat(theatre.days[BORDER][BAY]).isEqualTo(16, within(1e-12));
        assertThat(theatre.next[BORDER][BAY]).isEqualTo(CROWN);
    }

    @Test
    void march_days_are_symmetric_and_satisfy_the_triangle_inequality() {
        for (int a = 0; a < theatre.places; a++) {
            assertThat(theatre.days[a][a]).isZero();
            for (int b = 0; b < theatre.places; b++) {
                assertThat(theatre.days[a][b]).isEqualTo(theatre.days[b][a], within(1e-12));
                for (int c = 0; c < theatre.places; c++) {
                    assertThat(theatre.days[a][c]).isLessThanOrEqualTo(theatre.days[a][b] + theatre.days[b][c] + 1e-12);
                }
            }
        }
    }

    @Test
    void sea_routes_connect_ports_only_and_do_not_shorten_land_marches() {
        assertThat(theatre.seaDays[HAVEN][BAY]).isEqualTo(5, within(1e-12));
        assertThat(theatre.seaDays[HAVEN][CROWN]).isEqualTo(Theatre.UNREACHABLE);
        assertThat(theatre.days[HAVEN][BAY]).isEqualTo(20.5, within(1e-12));
    }

    @Test
    void travel_with_fleet_adds_two_days_to_the_sea_route_and_is_used_when_shorter() {
        assertThat(theatre.daysWithFleet(HAVEN, BAY)).isEqualTo(7, within(1e-12));
        assertThat(theatre.daysWithFleet(HAVEN, FORD)).isEqualTo(4, within(1e-12));
    }

    @Test
    void near_places_lie_within_six_march_days_and_their_weight_decays_with_distance() {
        assertThat(theatre.near[CROWN]).containsExactly(CASTLE, BAY);
        assertThat(theatre.nearWeight[CROWN][0]).isEqualTo(Math.exp(-5 / 2.5), within(1e-12));
        assertThat(theatre.nearWeight[CROWN][1]).isEqualTo(Math.exp(-6 / 2.5), within(1e-12));
        assertThat(theatre.near[BORDER]).isEmpty();
    }

    @Test
    void neighbours_of_a_place_are_the_other_ends_of_its_land_routes() {
        assertThat(theatre.neighbours[HAVEN]).containsExactly(FORD, CROWN);
        assertThat(theatre.neighbourDays[HAVEN][1]).isEqualTo(20, within(1e-12));
    }

    @Test
    void place_without_a_land_route_is_unreachable_by_land() {
        var island = new puebla.kernel.data.Place("island", 0, 0, 0, "sea", puebla.kernel.data.Place.Kind.POST, 3,
                puebla.kernel.data.Place.Climate.COAST, puebla.kernel.data.Place.Works.NONE, 100, 10, -1,
                java.util.List.of(0.25, 0.25, 0.25, 0.25), 0, 0, false, false);
        var wider = SmallWar.quiet().withPlace(island).model().theatre();
        assertThat(wider.days[HAVEN][6]).isEqualTo(Theatre.UNREACHABLE);
        assertThat(wider.next[HAVEN][6]).isEqualTo(-1);
        assertThat(wider.days[HAVEN][CROWN]).isEqualTo(theatre.days[HAVEN][CROWN]);
    }

    @Test
    void each_place_has_exactly_one_update_day_in_a_week() {
        for (int p = 0; p < theatre.places; p++) {
            long turns = 0;
            for (int day = 100; day < 107; day++) {
                int place = p;
                turns += java.util.Arrays.stream(theatre.turn(day)).filter(one -> one == place).count();
            }
            assertThat(turns).as("place %d", p).isEqualTo(1);
        }
    }

    @Test
    void actor_keys_depend_on_names_and_not_on_positions() {
        var reordered =
                SmallWar.quiet().actor(SmallWar.COURT, one -> SmallWar.quiet().scenario().actors().get(SmallWar.DONOR))
                        .actor(SmallWar.DONOR, one -> SmallWar.quiet().scenario().actors().get(SmallWar.COURT)).model()
                        .theatre();
        assertThat(reordered.actorKey[SmallWar.COURT]).isEqualTo(theatre.actorKey[SmallWar.DONOR]);
        assertThat(reordered.actorKey[SmallWar.DONOR]).isEqualTo(theatre.actorKey[SmallWar.COURT]);
    }
}
