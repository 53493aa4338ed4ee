package puebla.kernel.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Chronicle;
import puebla.kernel.Model;
import puebla.kernel.Parameter;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.War;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Switch;
import puebla.kernel.ledger.Stock;
import puebla.kernel.news.News;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngagementsTest {
    private static final int SEEDS = 1000;

    // --- under the truce ----------------------------------------------------------------------------------------

    @Test
    void nobody_fires_on_the_allies_under_the_truce() {
        var war = storming();
        war.coalition.conventionDay = 0;
        war.coalition.aloneDay = -1;
        new Engagements().apply(war);
        expectPeace(war);
        assertThat(war.country.held[CASTLE]).isEqualTo(-1);
        war.coalition.aloneDay = 0;
        new Engagements().apply(war);
        assertThat(war.happened(Kind.ASSAULT)).as("the truce is over").isTrue();
    }

    @Test
    void nor_on_their_port_nor_where_their_soldiers_are() {
        var port = truce();
        port.country.held[HAVEN] = 1;
        SmallWar.garrison(port, CLIENT_LINE, HAVEN, 500);
        before(port, HOME_LINE, HAVEN, 3000);
        new Engagements().apply(port);
        expectPeace(port);
        var quarters = truce();
        quarters.country.held[FORD] = 1;
        SmallWar.garrison(quarters, CLIENT_LINE, FORD, 500);
        SmallWar.garrison(quarters, PATRON_CORPS, FORD, 500);
        before(quarters, HOME_LINE, FORD, 3000);
        new Engagements().apply(quarters);
        expectPeace(quarters);
    }

    @Test
    void the_countrys_own_parties_go_on_fighting() {
        var war = truce();
        SmallWar.garrison(war, CLIENT_LINE, BAY, 500);
        before(war, HOME_LINE, BAY, 3000);
        new Engagements().apply(war);
        assertThat(war.happened(Kind.BATTLE_WON) || war.happened(Kind.BATTLE_LOST)).isTrue();
    }

    // --- before an open town ------------------------------------------------------------------------------------

    @Test
    void an_empty_town_is_entered_without_a_shot() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        int column = before(war, PATRON_CORPS, CASTLE, 2000);
        new Engagements().apply(war);
        assertThat(war.country.held[CASTLE]).isEqualTo(1);
        assertThat(war.happened(Kind.PLACE_TAKEN)).isTrue();
        assertThat(war.forces.posture[column]).isEqualTo(Forces.HOLD);
        expectPeace(war);
    }

    @Test
    void without_works_they_fight_in_the_open_and_the_winner_enters() {
        var model = even().model();
        int won = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = war(model, seed);
            SmallWar.garrison(war, HOME_LINE, FORD, 1000);
            before(war, PATRON_CORPS, FORD, 300);
            new Engagements().apply(war);
            boolean victory = war.happened(Kind.BATTLE_WON);
            assertThat(war.happened(Kind.BATTLE_LOST)).isNotEqualTo(victory);
            assertThat(war.country.held[FORD]).isEqualTo(victory ? 1 : -1);
            won += victory ? 1 : 0;
        }
        // 300 x quality 5 against 1,000
        expectShare(won, 1 / (1 + Math.pow(1501 / 1001.0, -1.5)));
    }

    @Test
    void seven_hundred_men_cannot_man_a_towns_works_nor_a_hundred_and_fifty_a_fortress() {
        expectWalls(HAVEN, 700, false);
        expectWalls(HAVEN, 701, true);
        expectWalls(CASTLE, 150, false);
        expectWalls(CASTLE, 151, true);
        expectWalls(FORD, 3000, false);
    }

    private static void expectWalls(int place, long inside, boolean walls) {
        var asked = new Asked(Engagements.INVEST);
        var war = SmallWar.alone(Simulation.of(SmallWar.quiet().model(), 1, asked).war());
        SmallWar.garrison(war, HOME_LINE, place, inside);
        before(war, PATRON_CORPS, place, 5000);
        new Engagements().apply(war);
        assertThat(asked.questions).as("%d men at place %d", inside, place).hasSize(walls ? 1 : 0);
        assertThat(war.happened(Kind.SIEGE_BEGINS)).isEqualTo(walls);
    }

    // --- surrender on approach ----------------------------------------------------------------------------------

    @Test
    void a_small_disheartened_garrison_of_the_client_mostly_gives_up_on_approach() {
        var model = SmallWar.quiet().with(Parameter.SURRENDER_ON_APPROACH, 0.75).model();
        int gaveUp = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = disheartened(model, seed, 350, 1000);
            new Engagements().apply(war);
            boolean yielded = war.happened(Kind.GARRISON_YIELDS);
            if (yielded) {
                assertThat(war.country.held[FORD]).isEqualTo(-1);
                assertThat(war.happened(Kind.BATTLE_WON)).isFalse();
                assertThat(war.inField(CLIENT_LINE)).isZero();
            }
            gaveUp += yielded ? 1 : 0;
            war.audit();
        }
        expectShare(gaveUp, 0.75);
    }

    @Test
    void one_man_more_than_the_town_can_hide_and_it_fights() {
        assertThat(surrendered(350, 1000)).isTrue(); // 25,000 / 500 + 300
        assertThat(surrendered(351, 1000)).isFalse();
    }

    @Test
    void nobody_gives_up_to_fewer_than_three_hundred() {
        assertThat(surrendered(200, 300)).isTrue();
        assertThat(surrendered(200, 299)).isFalse();
    }

    @Test
    void nor_while_the_client_is_believed_in_nor_beside_foreigners_nor_with_surrender_switched_off() {
        var sure = SmallWar.quiet().with(Parameter.SURRENDER_ON_APPROACH, 1);
        var hopeful = disheartened(sure.model(), 1, 200, 1000);
        hopeful.throne.beliefLogit = Math.log(0.31 / 0.69);
        new Engagements().apply(hopeful);
        assertThat(hopeful.happened(Kind.GARRISON_YIELDS)).isFalse();
        var stiffened = disheartened(sure.model(), 1, 200, 1000);
        SmallWar.garrison(stiffened, PATRON_CORPS, FORD, 20);
        new Engagements().apply(stiffened);
        assertThat(stiffened.happened(Kind.GARRISON_YIELDS)).isFalse();
        var off = disheartened(SmallWar.quiet().with(Parameter.SURRENDER_ON_APPROACH, 1)
                .without(Switch.SURRENDER_AND_DRAFT).model(), 1, 200, 1000);
        new Engagements().apply(off);
        assertThat(off.happened(Kind.GARRISON_YIELDS)).isFalse();
    }

    @Test
    void the_republics_garrisons_do_not_give_up_on_approach() {
        var war = SmallWar.alone(SmallWar.quiet().with(Parameter.SURRENDER_ON_APPROACH, 1).war(1));
        war.throne.beliefLogit = -4;
        SmallWar.garrison(war, HOME_LINE, FORD, 200);
        before(war, PATRON_CORPS, FORD, 1000);
        new Engagements().apply(war);
        assertThat(war.happened(Kind.GARRISON_YIELDS)).isFalse();
    }

    // --- before the walls ---------------------------------------------------------------------------------------

    @Test
    void who_chooses_the_assault_storms_and_holds_the_place_or_is_thrown_back() {
        var model = even().with(Parameter.WORKS_FORTS, 4.5).deciding(DecisionPoint.BEFORE_THE_WALLS, "assault").model();
        int won = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = war(model, seed);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
            before(war, PATRON_CORPS, CASTLE, 4500);
            new Engagements().apply(war);
            assertThat(war.happened(Kind.ASSAULT)).isTrue();
            assertThat(war.happened(Kind.SIEGE_BEGINS)).isFalse();
            boolean stormed = war.country.held[CASTLE] > 0;
            assertThat(war.happened(Kind.ASSAULT_REPULSED)).isNotEqualTo(stormed);
            assertThat(war.expedition.repulses).isEqualTo(stormed ? 0 : 1);
            assertThat(war.expedition.assaults).isEqualTo(1);
            won += stormed ? 1 : 0;
            war.audit();
        }
        // 4,500 x quality 5 against 5,000 x 4.5
        expectShare(won, 0.5);
    }

    @Test
    void who_invests_lays_a_siege_and_nobody_falls_that_day() {
        var war = choosing("invest", 10_000);
        new Engagements().apply(war);
        assertThat(war.country.besieged(CASTLE)).isTrue();
        assertThat(war.happened(Kind.SIEGE_BEGINS)).isTrue();
        assertThat(war.forces.posture[0]).isEqualTo(Forces.INVEST);
        expectPeace(war);
        new Engagements().apply(war);
        expectPeace(war);
    }

    @Test
    void with_sieges_switched_off_he_storms_instead() {
        var war = SmallWar.alone(SmallWar.quiet().without(Switch.SIEGE)
                .deciding(DecisionPoint.BEFORE_THE_WALLS, "invest").war(1));
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        before(war, PATRON_CORPS, CASTLE, 10_000);
        new Engagements().apply(war);
        assertThat(war.country.besieged(CASTLE)).isFalse();
        assertThat(war.happened(Kind.ASSAULT)).isTrue();
    }

    @Test
    void who_passes_by_marches_on_the_capital_and_nobody_calls_it_a_retreat() {
        var war = choosing("pass-by", 10_000);
        new Engagements().apply(war);
        assertThat(war.forces.posture[0]).isEqualTo(Forces.MARCH);
        assertThat(war.forces.goal[0]).isEqualTo(CROWN);
        assertThat(war.forces.busyUntil[0]).isEqualTo(12);
        assertThat(war.happened(Kind.FALL_BACK)).isFalse();
        expectPeace(war);
    }

    @Test
    void who_falls_back_goes_to_his_base_and_the_chronicle_says_so() {
        var chronicle = new Chronicle();
        var war = SmallWar.alone(Simulation.of(
                SmallWar.quiet().deciding(DecisionPoint.BEFORE_THE_WALLS, "fall-back").model(), 1, Policy.HISTORICAL,
                chronicle).war());
        before(war, PATRON_CORPS, CASTLE, 10_000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        new Engagements().apply(war);
        assertThat(war.forces.goal[0]).isEqualTo(FORD);
        assertThat(war.forces.posture[0]).isEqualTo(Forces.MARCH);
        assertThat(chronicle.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.FALL_BACK);
            assertThat(event.place()).isEqualTo(CASTLE);
            assertThat(event.side()).isEqualTo(1);
            assertThat(event.contingent()).isEqualTo(PATRON_CORPS);
            assertThat(event.amounts()).contains(10_000L);
        });
        assertThat(war.expedition.repulses).isZero();
        expectPeace(war);
    }

    @Test
    void a_hopeless_column_does_not_stay_to_be_asked_but_the_main_army_is_always_asked() {
        var asked = new Asked(Engagements.INVEST);
        var war = SmallWar.alone(Simulation.of(SmallWar.quiet().model(), 1, asked).war());
        int column = before(war, CLIENT_LINE, CASTLE, 2000); // 2,400 against 22,500
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        war.country.held[FORD] = 1;
        war.country.held[BAY] = -1;
        new Engagements().apply(war);
        assertThat(asked.questions).isEmpty();
        assertThat(war.forces.goal[column]).isEqualTo(FORD);
        assertThat(war.happened(Kind.FALL_BACK)).isFalse();
        expectPeace(war);
        before(war, PATRON_CORPS, CASTLE, 480); // the same in worth
        war.forces.leave(column, false, Stock.DISPERSED, 2000, puebla.kernel.ledger.Cause.DISBANDED);
        new Engagements().apply(war);
        assertThat(asked.questions).hasSize(1);
    }

    @Test
    void the_commander_before_the_walls_sees_odds_guns_and_whether_the_war_hangs_on_the_place() {
        var asked = new Asked(Engagements.INVEST);
        var model = SmallWar.quiet().with(Parameter.WORKS_FORTS, 4.5).with(Parameter.WORKS_TOWN, 2.2)
                .with(Parameter.COMMANDER_OPTIMISM, 0.6).model();
        var war = SmallWar.alone(Simulation.of(model, 1, asked).war());
        war.forces.guns[before(war, PATRON_CORPS, CASTLE, 6000)] = 20;
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        before(war, PATRON_CORPS, HAVEN, 1000);
        SmallWar.garrison(war, HOME_LINE, HAVEN, 1000);
        new Engagements().apply(war);
        assertThat(asked.questions).hasSize(2);
        // the port is looked at first: 5,000 against 2,200; no guns, nothing hangs on it
        assertThat(asked.feature(0).get(0)).isEqualTo(Math.log(5000 / 2200.0) + 0.6, within(1e-9));
        assertThat(asked.feature(1).get(0)).isZero();
        assertThat(asked.feature(3).get(0)).isZero();
        assertThat(asked.feature(0).get(1)).isEqualTo(Math.log(30_000 / 22_500.0) + 0.6, within(1e-9));
        assertThat(asked.feature(1).get(1)).isEqualTo(0.5);
        assertThat(asked.feature(2).get(1)).isEqualTo(MainArmy.boldness(war));
        assertThat(asked.feature(3).get(1)).isEqualTo(1);
        assertThat(asked.feature(4).get(1)).isEqualTo(1);
    }

    // --- the repulse --------------------------------------------------------------------------------------------

    @Test
    void a_repulsed_army_goes_to_its_base_and_its_commander_does_not_think_of_the_march_for_weeks() {
        var war = repulsed(false);
        assertThat(war.expedition.repulses).isEqualTo(1);
        assertThat(war.expedition.repulseDay).isEqualTo(50);
        assertThat(war.expedition.marching).isFalse();
        assertThat(war.expedition.reviewDay).isEqualTo(95);
        assertThat(war.forces.goal[0]).isEqualTo(FORD);
        assertThat(war.forces.posture[0]).isEqualTo(Forces.MARCH);
        assertThat(war.forces.busyUntil[0]).isEqualTo(70);
        assertThat(war.country.held[CASTLE]).isEqualTo(-1);
        assertThat(war.happened(Kind.HONOUR_ENGAGED)).isTrue();
        war.audit();
    }

    @Test
    void the_emperor_hears_of_it_by_mail() {
        var war = repulsed(false);
        // courier 4 / 3.5 days and 30 at sea, x 0.85...1.2
        war.mail.deliver(50 + 26);
        assertThat(war.mail.heard(PATRON, News.REPULSE)).isFalse();
        war.mail.deliver(50 + 38);
        assertThat(war.known(PATRON, News.REPULSE)).isEqualTo(1);
        assertThat(war.mail.asOf(PATRON, News.REPULSE)).isEqualTo(50);
    }

    @Test
    void belief_in_the_intervention_falls_by_the_news_of_it() {
        assertThat(repulsed(false).throne.beliefLogit).isEqualTo(1 - 0.3, within(1e-9));
    }

    @Test
    void once_the_capital_has_been_taken_a_lost_assault_is_no_repulse_of_the_expedition() {
        var war = repulsed(true);
        assertThat(war.expedition.repulses).isZero();
        assertThat(war.throne.beliefLogit).isEqualTo(1, within(1e-9));
        war.mail.deliver(200);
        assertThat(war.mail.heard(PATRON, News.REPULSE)).isFalse();
    }

    /** A thousand of the patron's men have stormed a castle with thirty thousand in it, in vain. */
    private static War repulsed(boolean capitalTaken) {
        var war = SmallWar.alone(SmallWar.quiet().with(Parameter.WORKS_FORTS, 4.5).with(Parameter.NEWS_REPULSE, 0.3)
                .with(Parameter.COURIER_SPEED, 3.5).deciding(DecisionPoint.BEFORE_THE_WALLS, "assault").war(1));
        before(war, PATRON_CORPS, CASTLE, 1000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 30_000);
        war.day = 50;
        war.expedition.marching = true;
        war.throne.beliefLogit = 1;
        war.expedition.capitalTakenDay = capitalTaken ? 10 : -1;
        new Engagements().apply(war);
        assertThat(war.happened(Kind.ASSAULT_REPULSED)).isTrue();
        return war;
    }

    // --- relief -------------------------------------------------------------------------------------------------

    @Test
    void a_column_that_comes_to_a_besieged_place_fights_the_besiegers() {
        var model = even().model();
        int relieved = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = besieged(model, seed);
            int relief = before(war, HOME_LINE, CASTLE, 5000);
            new Engagements().apply(war);
            boolean lifted = !war.country.besieged(CASTLE);
            if (lifted) {
                assertThat(war.happened(Kind.BATTLE_WON)).isTrue();
                assertThat(war.happened(Kind.SIEGE_RAISED)).isTrue();
                assertThat(war.forces.goal[0]).as("the besiegers go to their base").isEqualTo(FORD);
                assertThat(war.forces.posture[relief]).isEqualTo(Forces.HOLD);
            } else {
                assertThat(war.happened(Kind.RELIEF_BEATEN)).isTrue();
                assertThat(war.country.hope[CASTLE]).isEqualTo(0.6, within(1e-9));
                assertThat(war.forces.posture[0]).isEqualTo(Forces.INVEST);
                assertThat(war.forces.posture[relief]).isEqualTo(Forces.MARCH);
            }
            assertThat(war.country.held[CASTLE]).isEqualTo(-1);
            relieved += lifted ? 1 : 0;
            war.audit();
        }
        // 5,000 against 1,000 x quality 5 in their lines (1.2)
        expectShare(relieved, 1 / (1 + Math.pow(1.2, 1.5)));
    }

    @Test
    void those_inside_take_no_part_in_it() {
        var war = besieged(even().model(), 1);
        before(war, HOME_LINE, CASTLE, 5000);
        long garrison = war.forces.fit[1];
        new Engagements().apply(war);
        assertThat(war.forces.fit[1]).isEqualTo(garrison);
        assertThat(war.forces.sick[1]).isZero();
    }

    // --- nobody is lost -----------------------------------------------------------------------------------------

    @Test
    void every_man_who_stood_there_in_the_morning_is_accounted_for_in_the_evening() {
        var model = SmallWar.quiet().with(Parameter.KILLED_OF_LOSSES, 0.25)
                .deciding(DecisionPoint.BEFORE_THE_WALLS, "assault").model();
        for (long seed = 0; seed < 200; seed++) {
            var war = war(model, seed);
            before(war, PATRON_CORPS, CASTLE, 3000);
            before(war, CLIENT_LINE, CASTLE, 2000);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 2500);
            SmallWar.column(war, HOME_LINE, CASTLE, 1500);
            long morning = everywhere(war);
            new Engagements().apply(war);
            assertThat(war.happened(Kind.ASSAULT)).isTrue();
            assertThat(everywhere(war)).as("seed %d", seed).isEqualTo(morning);
            war.audit();
        }
    }

    /** Men of all corps in all stocks but at home, dead and captive among them. */
    private static long everywhere(War war) {
        long sum = 0;
        for (int corps : new int[]{HOME_LINE, CLIENT_LINE, PATRON_CORPS}) {
            for (var stock : Stock.values()) {
                sum += stock == Stock.HOME ? 0 : war.men.of(corps, stock);
            }
        }
        return sum;
    }

    // --- scenes -------------------------------------------------------------------------------------------------

    private static void expectShare(int count, double chance) {
        assertThat((double) count / SEEDS).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / SEEDS)));
    }

    /** No battle of any kind, nobody dead or hurt. */
    private static void expectPeace(War war) {
        assertThat(war.happened(Kind.BATTLE_WON)).isFalse();
        assertThat(war.happened(Kind.BATTLE_LOST)).isFalse();
        assertThat(war.happened(Kind.ASSAULT)).isFalse();
        for (int corps : new int[]{HOME_LINE, CLIENT_LINE, PATRON_CORPS}) {
            assertThat(war.men.of(corps, Stock.KILLED)).isZero();
        }
        for (int f = 0; f < war.forces.used; f++) {
            assertThat(war.forces.sick[f]).isZero();
        }
        war.audit();
    }

    private static boolean surrendered(long garrison, long comers) {
        var war = disheartened(SmallWar.quiet().with(Parameter.SURRENDER_ON_APPROACH, 1).model(), 1, garrison, comers);
        new Engagements().apply(war);
        return war.happened(Kind.GARRISON_YIELDS);
    }

    /** A client post at FORD, when hardly anybody believes in the client, and a column of the republic before it. */
    private static War disheartened(Model model, long seed, long garrison, long comers) {
        var war = SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war());
        war.throne.beliefLogit = Math.log(0.3 / 0.7) - 1e-6;
        war.country.held[FORD] = 1;
        SmallWar.garrison(war, CLIENT_LINE, FORD, garrison);
        before(war, HOME_LINE, FORD, comers);
        return war;
    }

    private static War besieged(Model model, long seed) {
        var war = war(model, seed);
        before(war, PATRON_CORPS, CASTLE, 1000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 500);
        war.country.besiege(CASTLE, 0);
        war.country.hope[CASTLE] = 1;
        return war;
    }

    private static War choosing(String option, long men) {
        var war = SmallWar.alone(SmallWar.quiet().deciding(DecisionPoint.BEFORE_THE_WALLS, option).war(1));
        before(war, PATRON_CORPS, CASTLE, men);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        return war;
    }

    private static War storming() {
        return choosing("assault", 10_000);
    }

    /** Allies ashore as guests, based at FORD. */
    private static War truce() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        war.coalition.conventionDay = 0;
        war.coalition.aloneDay = -1;
        return war;
    }

    private static War war(Model model, long seed) {
        return SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
    }

    private static SmallWar even() {
        return SmallWar.quiet().with(Parameter.BATTLE_STEEPNESS, 1.5).with(Parameter.SURPRISE_CHANCE, 0)
                .with(Parameter.HOPE_LOST_WITH_RELIEF, 0.4);
    }

    /** A column that has come before a place. */
    private static int before(War war, int corps, int place, long men) {
        int force = SmallWar.column(war, corps, place, men);
        war.forces.assume(force, Forces.INVEST);
        return force;
    }
}
