package puebla.kernel.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.scenario.Place;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteNetworkTest {
    private final RouteNetwork routes = new RouteNetwork(SmallWar.quiet().scenario());

    @Test
    void march_days_are_route_length_divided_by_pace_of_route_kind_and_terrain() {
        assertThat(routes.days[HAVEN][FORD]).isEqualTo(88 / 22.0, within(1e-12)); // carriage road on the plain
        assertThat(routes.days[FORD][CASTLE]).isEqualTo(69.3 / (14 * 0.9), within(1e-12)); // mule path in mountains
        assertThat(routes.days[CROWN][BORDER]).isEqualTo(200 / 20.0, within(1e-12)); // desert
    }

    @Test
    void shortest_path_uses_several_routes_when_the_direct_route_is_slower() {
        assertThat(routes.days[HAVEN][CROWN]).isEqualTo(4 + 5.5 + 5, within(1e-12)); // the direct track takes 20 days
        assertThat(routes.next[HAVEN][CROWN]).isEqualTo(FORD);
        assertThat(routes.next[CROWN][HAVEN]).isEqualTo(CASTLE);
        assertThat(routes.days[BORDER][BAY]).isEqualTo(16, within(1e-12));
        assertThat(routes.next[BORDER][BAY]).isEqualTo(CROWN);
    }

    @Test
    void march_days_are_symmetric_and_satisfy_the_triangle_inequality() {
        for (int a = 0; a < routes.days.length; a++) {
            assertThat(routes.days[a][a]).isZero();
            for (int b = 0; b < routes.days.length; b++) {
                assertThat(routes.days[a][b]).isEqualTo(routes.days[b][a], within(1e-12));
                for (int c = 0; c < routes.days.length; c++) {
                    assertThat(routes.days[a][c]).isLessThanOrEqualTo(routes.days[a][b] + routes.days[b][c] + 1e-12);
                }
            }
        }
    }

    @Test
    void sea_routes_connect_ports_only_and_do_not_shorten_land_marches() {
        assertThat(routes.seaDays[HAVEN][BAY]).isEqualTo(5, within(1e-12));
        assertThat(routes.seaDays[HAVEN][CROWN]).isEqualTo(RouteNetwork.UNREACHABLE);
        assertThat(routes.days[HAVEN][BAY]).isEqualTo(20.5, within(1e-12));
    }

    @Test
    void travel_with_fleet_adds_two_days_to_the_sea_route_and_is_used_when_shorter() {
        assertThat(routes.daysWithFleet(HAVEN, BAY)).isEqualTo(7, within(1e-12));
        assertThat(routes.daysWithFleet(HAVEN, FORD)).isEqualTo(4, within(1e-12));
    }

    @Test
    void near_places_lie_within_six_march_days_and_their_weight_decays_with_distance() {
        assertThat(routes.near[CROWN]).containsExactly(CASTLE, BAY);
        assertThat(routes.nearWeight[CROWN][0]).isEqualTo(Math.exp(-5 / 2.5), within(1e-12));
        assertThat(routes.nearWeight[CROWN][1]).isEqualTo(Math.exp(-6 / 2.5), within(1e-12));
        assertThat(routes.near[BORDER]).isEmpty();
    }

    @Test
    void neighbours_of_a_place_are_the_other_ends_of_its_land_routes() {
        assertThat(routes.neighbours[HAVEN]).containsExactly(FORD, CROWN);
        assertThat(routes.neighbourDays[HAVEN][1]).isEqualTo(20, within(1e-12));
    }

    @Test
    void place_without_a_land_route_is_unreachable_by_land() {
        var island = new Place("island", 0, 0, 0, "sea", Place.Kind.POST, 3,
                Place.Climate.COAST, Place.Works.NONE, 100, 10, -1,
                List.of(0.25, 0.25, 0.25, 0.25), 0, 0, false, false);
        var wider = new RouteNetwork(SmallWar.quiet().withPlace(island).scenario());
        assertThat(wider.days[HAVEN][6]).isEqualTo(RouteNetwork.UNREACHABLE);
        assertThat(wider.next[HAVEN][6]).isEqualTo(-1);
        assertThat(wider.days[HAVEN][CROWN]).isEqualTo(routes.days[HAVEN][CROWN]);
    }
}
