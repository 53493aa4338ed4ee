package puebla.kernel.submodel.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.StateEditor;

/**
 * Tests of the posts on the road from HAVEN over FORD and CASTLE to CROWN. An ordinary garrison has 100 men, a road
 * post 250 and the garrison of the capital 3,500.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadPostsTest {
    @Test
    void army_in_the_capital_garrisons_it_and_sends_men_weekly_to_the_neediest_post() {
        var war = held();
        int army = SmallWar.column(war, PATRON_CORPS, CROWN, 12_000);
        week(war);
        assertThat(post(war, CROWN)).isEqualTo(3500);
        assertThat(onTheWayTo(war, FORD)).isEqualTo(250);
        assertThat(onTheWayTo(war, CASTLE)).as("one column a week").isZero();
        assertThat(war.state.forces.strength(army)).isEqualTo(12_000 - 3500 - 250);
        week(war);
        assertThat(onTheWayTo(war, FORD)).as("no second column to the same post").isEqualTo(250);
        assertThat(onTheWayTo(war, CASTLE)).isEqualTo(250);
        war.audit();
    }

    @Test
    void column_sent_to_a_post_becomes_its_garrison_and_a_passing_column_leaves_a_third() {
        var sent = held();
        SmallWar.column(sent, PATRON_CORPS, FORD, 250);
        week(sent);
        assertThat(post(sent, FORD)).isEqualTo(250);
        var passing = held();
        int column = SmallWar.column(passing, PATRON_CORPS, FORD, 600);
        week(passing);
        assertThat(post(passing, FORD)).isEqualTo(200);
        assertThat(passing.state.forces.strength(column)).isEqualTo(400);
    }

    @Test
    void road_post_is_larger_where_bands_are_active() {
        var war = held();
        StateEditor.bands(war.state.country, FORD, 500); // (100 + 0.2 x 500) x 2.5
        SmallWar.column(war, PATRON_CORPS, FORD, 3000);
        week(war);
        assertThat(post(war, FORD)).isEqualTo(500);
    }

    @Test
    void road_posts_lie_between_port_and_capital_and_end_with_the_withdrawal() {
        var war = held();
        assertThat(ExpeditionQueries.isOnKeptRoad(war, FORD)).isTrue();
        assertThat(ExpeditionQueries.isOnKeptRoad(war, CASTLE)).isTrue();
        assertThat(ExpeditionQueries.isOnKeptRoad(war, CROWN)).isTrue();
        assertThat(ExpeditionQueries.isOnKeptRoad(war, HAVEN)).isFalse();
        assertThat(ExpeditionQueries.isOnKeptRoad(war, BORDER)).isFalse();
        StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED);
        assertThat(ExpeditionQueries.isOnKeptRoad(war, FORD)).isFalse();
    }

    @Test
    void no_road_post_is_filled_before_the_capital_is_held_or_during_the_withdrawal() {
        var before = held();
        before.state.expedition.takeCapital(-1, -1);
        var leaving = held();
        StateEditor.stage(leaving.state.commitment, CommitmentStage.ANNOUNCED);
        for (War war : new War[]{before, leaving}) {
            SmallWar.column(war, PATRON_CORPS, FORD, 3000);
            week(war);
            assertThat(post(war, FORD)).isZero();
        }
    }

    @Test
    void force_that_would_lose_more_than_a_third_sends_nobody_to_a_post() {
        var war = held();
        SmallWar.garrison(war, PATRON_CORPS, CROWN, 3500);
        SmallWar.column(war, PATRON_CORPS, CROWN, 700);
        week(war);
        assertThat(onTheWayTo(war, FORD)).isZero();
        SmallWar.column(war, PATRON_CORPS, CROWN, 800);
        week(war);
        assertThat(onTheWayTo(war, FORD)).isEqualTo(250);
    }

    private static War held() {
        var war = SmallWar.alone(SmallWar.quiet().with(ExpeditionParameters.ROAD_POSTS, 2.5)
                .with(SharedParameters.GARRISON_BASE, 100)
                .with(SharedParameters.GARRISON_PER_THOUSAND, 0).with(SharedParameters.CAPITAL_GARRISON, 3500).war(1));
        for (int place : new int[]{HAVEN, FORD, CASTLE, CROWN}) {
            StateEditor.held(war.state.country, place, 1);
        }
        war.state.expedition.moveBase(HAVEN);
        war.state.expedition.takeCapital(0, -1);
        return war;
    }

    private static void week(War war) {
        war.state.day = 4;
        war.state.strength.count(war.state);
        new RoadPosts().apply(war);
    }

    private static long post(War war, int place) {
        int garrison = war.state.forces.garrisonAt(place, PATRON_CORPS);
        return garrison < 0 ? 0 : war.state.forces.strength(garrison);
    }

    private static long onTheWayTo(War war, int place) {
        long men = 0;
        for (int f = 0; f < war.state.forces.used(); f++) {
            boolean there = war.state.forces.exists(f) && war.state.forces.goal(f) == place
                    && war.state.forces.place(f) != place;
            men += there ? war.state.forces.strength(f) : 0;
        }
        return men;
    }
}
