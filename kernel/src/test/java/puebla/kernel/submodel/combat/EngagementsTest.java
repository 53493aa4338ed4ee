package puebla.kernel.submodel.combat;

import java.util.List;
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
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Posture;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.combat.CombatDecisions.WallsCourse;
import puebla.kernel.submodel.command.RecordingPolicy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngagementsTest {
    private static final int SEEDS = 1000;

    // --- under the truce ----------------------------------------------------------------------------------------

    @Test
    void allied_column_does_not_attack_under_the_truce_and_attacks_after_it() {
        var war = storming();
        war.state.coalition.conclude(0, -1);
        war.state.expedition.openHostilities(-1);
        new Engagements().apply(war);
        expectPeace(war);
        assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
        war.state.expedition.openHostilities(0);
        new Engagements().apply(war);
        assertThat(war.events.happened(CombatEvents.ASSAULT)).as("after the truce").isTrue();
    }

    @Test
    void home_column_does_not_attack_the_allied_port_or_quarters_under_the_truce() {
        var port = truce();
        StateEditor.held(port.state.country, HAVEN, 1);
        SmallWar.garrison(port, CLIENT_LINE, HAVEN, 500);
        before(port, HOME_LINE, HAVEN, 3000);
        new Engagements().apply(port);
        expectPeace(port);
        var quarters = truce();
        StateEditor.held(quarters.state.country, FORD, 1);
        SmallWar.garrison(quarters, CLIENT_LINE, FORD, 500);
        SmallWar.garrison(quarters, PATRON_CORPS, FORD, 500);
        before(quarters, HOME_LINE, FORD, 3000);
        new Engagements().apply(quarters);
        expectPeace(quarters);
    }

    @Test
    void home_and_client_forces_continue_to_fight_under_the_truce() {
        var war = truce();
        SmallWar.garrison(war, CLIENT_LINE, BAY, 500);
        before(war, HOME_LINE, BAY, 3000);
        new Engagements().apply(war);
        assertThat(war.events.happened(CombatEvents.BATTLE_WON) || war.events.happened(CombatEvents.BATTLE_LOST))
                .isTrue();
    }

    // --- before an open town ------------------------------------------------------------------------------------

    @Test
    void undefended_place_is_occupied_without_a_battle() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        int column = before(war, PATRON_CORPS, CASTLE, 2000);
        new Engagements().apply(war);
        assertThat(war.state.country.held(CASTLE)).isEqualTo(1);
        assertThat(war.events.happened(SharedEvents.PLACE_TAKEN)).isTrue();
        assertThat(war.state.forces.posture(column)).isEqualTo(Posture.HOLD);
        expectPeace(war);
    }

    @Test
    void place_without_works_is_held_by_the_winner_of_an_open_battle() {
        var model = even().model();
        int won = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = war(model, seed);
            SmallWar.garrison(war, HOME_LINE, FORD, 1000);
            before(war, PATRON_CORPS, FORD, 300);
            new Engagements().apply(war);
            boolean victory = war.events.happened(CombatEvents.BATTLE_WON);
            assertThat(war.events.happened(CombatEvents.BATTLE_LOST)).isNotEqualTo(victory);
            assertThat(war.state.country.held(FORD)).isEqualTo(victory ? 1 : -1);
            won += victory ? 1 : 0;
        }
        // 300 x quality 5 against 1,000
        expectShare(won, 1 / (1 + Math.pow(1501 / 1001.0, -1.5)));
    }

    @Test
    void siege_decision_requires_over_700_defenders_in_a_town_or_150_in_a_fortress() {
        expectWalls(HAVEN, 700, false);
        expectWalls(HAVEN, 701, true);
        expectWalls(CASTLE, 150, false);
        expectWalls(CASTLE, 151, true);
        expectWalls(FORD, 3000, false);
    }

    private static void expectWalls(int place, long inside, boolean walls) {
        var policy = new RecordingPolicy(WallsCourse.INVEST);
        var war = SmallWar.alone(Simulation.of(SmallWar.quiet().model(), 1, policy).war());
        SmallWar.garrison(war, HOME_LINE, place, inside);
        before(war, PATRON_CORPS, place, 5000);
        new Engagements().apply(war);
        assertThat(policy.recorded).as("%d men at place %d", inside, place).hasSize(walls ? 1 : 0);
        assertThat(war.events.happened(CombatEvents.SIEGE_BEGINS)).isEqualTo(walls);
    }

    // --- surrender on approach ----------------------------------------------------------------------------------

    @Test
    void small_client_garrison_with_low_belief_surrenders_with_the_given_probability() {
        var model = SmallWar.quiet().with(CombatParameters.SURRENDER_ON_APPROACH, 0.75).model();
        int gaveUp = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = disheartened(model, seed, 350, 1000);
            new Engagements().apply(war);
            boolean yielded = war.events.happened(SharedEvents.GARRISON_YIELDS);
            if (yielded) {
                assertThat(war.state.country.held(FORD)).isEqualTo(-1);
                assertThat(war.events.happened(CombatEvents.BATTLE_WON)).isFalse();
                assertThat(war.state.inField(CLIENT_LINE)).isZero();
            }
            gaveUp += yielded ? 1 : 0;
            war.audit();
        }
        expectShare(gaveUp, 0.75);
    }

    @Test
    void client_garrison_above_the_size_limit_of_its_town_does_not_surrender() {
        assertThat(surrendered(350, 1000)).isTrue(); // 25,000 / 500 + 300
        assertThat(surrendered(351, 1000)).isFalse();
    }

    @Test
    void client_garrison_does_not_surrender_to_fewer_than_300_men() {
        assertThat(surrendered(200, 300)).isTrue();
        assertThat(surrendered(200, 299)).isFalse();
    }

    @Test
    void no_surrender_with_belief_above_0_3_or_foreign_troops_or_surrender_off() {
        var sure = SmallWar.quiet().with(CombatParameters.SURRENDER_ON_APPROACH, 1);
        var hopeful = disheartened(sure.model(), 1, 200, 1000);
        hopeful.state.throne.believe(Math.log(0.31 / 0.69));
        new Engagements().apply(hopeful);
        assertThat(hopeful.events.happened(SharedEvents.GARRISON_YIELDS)).isFalse();
        var stiffened = disheartened(sure.model(), 1, 200, 1000);
        SmallWar.garrison(stiffened, PATRON_CORPS, FORD, 20);
        new Engagements().apply(stiffened);
        assertThat(stiffened.events.happened(SharedEvents.GARRISON_YIELDS)).isFalse();
        var off = disheartened(SmallWar.quiet().with(CombatParameters.SURRENDER_ON_APPROACH, 1)
                .without(SystemSwitch.SURRENDER_AND_DRAFT).model(), 1, 200, 1000);
        new Engagements().apply(off);
        assertThat(off.events.happened(SharedEvents.GARRISON_YIELDS)).isFalse();
    }

    @Test
    void home_garrison_does_not_surrender_on_approach() {
        var war = SmallWar.alone(SmallWar.quiet().with(CombatParameters.SURRENDER_ON_APPROACH, 1).war(1));
        war.state.throne.believe(-4);
        SmallWar.garrison(war, HOME_LINE, FORD, 200);
        before(war, PATRON_CORPS, FORD, 1000);
        new Engagements().apply(war);
        assertThat(war.events.happened(SharedEvents.GARRISON_YIELDS)).isFalse();
    }

    // --- before the walls ---------------------------------------------------------------------------------------

    @Test
    void assault_takes_the_place_with_the_probability_of_the_odds_or_is_repulsed() {
        var model =
                even().with(SharedParameters.WORKS_FORTS, 4.5).deciding(CombatDecisions.BEFORE_THE_WALLS, "assault")
                        .model();
        int won = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = war(model, seed);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
            before(war, PATRON_CORPS, CASTLE, 4500);
            new Engagements().apply(war);
            assertThat(war.events.happened(CombatEvents.ASSAULT)).isTrue();
            assertThat(war.events.happened(CombatEvents.SIEGE_BEGINS)).isFalse();
            boolean stormed = war.state.country.held(CASTLE) > 0;
            assertThat(war.events.happened(CombatEvents.ASSAULT_REPULSED)).isNotEqualTo(stormed);
            assertThat(war.state.expedition.repulses()).isEqualTo(stormed ? 0 : 1);
            assertThat(war.state.expedition.assaults()).isEqualTo(1);
            won += stormed ? 1 : 0;
            war.audit();
        }
        // 4,500 x quality 5 against 5,000 x 4.5
        expectShare(won, 0.5);
    }

    @Test
    void investing_a_place_begins_a_siege_without_a_battle() {
        var war = choosing("invest", 10_000);
        new Engagements().apply(war);
        assertThat(war.state.country.besieged(CASTLE)).isTrue();
        assertThat(war.events.happened(CombatEvents.SIEGE_BEGINS)).isTrue();
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.INVEST);
        expectPeace(war);
        new Engagements().apply(war);
        expectPeace(war);
    }

    @Test
    void investing_becomes_an_assault_when_sieges_are_off() {
        var war = SmallWar.alone(SmallWar.quiet().without(SystemSwitch.SIEGE)
                .deciding(CombatDecisions.BEFORE_THE_WALLS, "invest").war(1));
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        before(war, PATRON_CORPS, CASTLE, 10_000);
        new Engagements().apply(war);
        assertThat(war.state.country.besieged(CASTLE)).isFalse();
        assertThat(war.events.happened(CombatEvents.ASSAULT)).isTrue();
    }

    @Test
    void passing_by_a_place_sends_the_column_to_the_capital_without_a_fall_back_event() {
        var war = choosing("pass-by", 10_000);
        new Engagements().apply(war);
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.goal(0)).isEqualTo(CROWN);
        assertThat(war.state.forces.busyUntil(0)).isEqualTo(12);
        assertThat(war.events.happened(CombatEvents.FALL_BACK)).isFalse();
        expectPeace(war);
    }

    @Test
    void falling_back_sends_the_column_to_its_base_and_logs_an_event() {
        var log = new EventLog();
        var war = SmallWar.alone(Simulation.of(
                SmallWar.quiet().deciding(CombatDecisions.BEFORE_THE_WALLS, "fall-back").model(), 1, Policy.HISTORICAL,
                log).war());
        before(war, PATRON_CORPS, CASTLE, 10_000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        new Engagements().apply(war);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.MARCH);
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(CombatEvents.FALL_BACK);
            assertThat(event.place()).isEqualTo(CASTLE);
            assertThat(event.side()).isEqualTo(1);
            assertThat(event.contingent()).isEqualTo(PATRON_CORPS);
            assertThat(event.amounts()).contains(10_000L);
        });
        assertThat(war.state.expedition.repulses()).isZero();
        expectPeace(war);
    }

    @Test
    void hopeless_column_retreats_without_a_decision_but_the_main_army_decides() {
        var policy = new RecordingPolicy(WallsCourse.INVEST);
        var war = SmallWar.alone(Simulation.of(SmallWar.quiet().model(), 1, policy).war());
        int column = before(war, CLIENT_LINE, CASTLE, 2000); // strength 2,400 against 22,500
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        StateEditor.held(war.state.country, FORD, 1);
        StateEditor.held(war.state.country, BAY, -1);
        new Engagements().apply(war);
        assertThat(policy.recorded).isEmpty();
        assertThat(war.state.forces.goal(column)).isEqualTo(FORD);
        assertThat(war.events.happened(CombatEvents.FALL_BACK)).isFalse();
        expectPeace(war);
        before(war, PATRON_CORPS, CASTLE, 480); // the same strength
        war.state.forces.leave(column, false, Stock.DISPERSED, 2000, puebla.kernel.state.Cause.DISBANDED);
        new Engagements().apply(war);
        assertThat(policy.recorded).hasSize(1);
    }

    @Test
    void decision_before_the_walls_reads_odds_guns_boldness_importance_and_supply() {
        var policy = new RecordingPolicy(WallsCourse.INVEST);
        var model = SmallWar.quiet().with(SharedParameters.WORKS_FORTS, 4.5).with(SharedParameters.WORKS_TOWN, 2.2)
                .with(SharedParameters.COMMANDER_OPTIMISM, 0.6).model();
        var war = SmallWar.alone(Simulation.of(model, 1, policy).war());
        war.state.forces.giveGuns(before(war, PATRON_CORPS, CASTLE, 6000), 20);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        before(war, PATRON_CORPS, HAVEN, 1000);
        SmallWar.garrison(war, HOME_LINE, HAVEN, 1000);
        new Engagements().apply(war);
        assertThat(policy.recorded).hasSize(2);
        // the port is decided first: 5,000 against 2,200, no guns, not decisive
        assertThat(policy.feature(0).get(0)).isEqualTo(Math.log(5000 / 2200.0) + 0.6, within(1e-9));
        assertThat(policy.feature(1).get(0)).isZero();
        assertThat(policy.feature(3).get(0)).isZero();
        assertThat(policy.feature(0).get(1)).isEqualTo(Math.log(30_000 / 22_500.0) + 0.6, within(1e-9));
        assertThat(policy.feature(1).get(1)).isEqualTo(0.5);
        assertThat(policy.feature(2).get(1)).isEqualTo(ExpeditionQueries.boldness(war));
        assertThat(policy.feature(3).get(1)).isEqualTo(1);
        assertThat(policy.feature(4).get(1)).isEqualTo(1);
    }

    // --- repulse ------------------------------------------------------------------------------------------------

    @Test
    void repulsed_army_returns_to_its_base_and_postpones_the_next_march_decision() {
        var war = repulsed(false);
        assertThat(war.state.expedition.repulses()).isEqualTo(1);
        assertThat(war.state.expedition.repulseDay()).isEqualTo(50);
        assertThat(war.state.expedition.marching()).isFalse();
        assertThat(war.state.expedition.reviewDay()).isEqualTo(95);
        assertThat(war.state.forces.goal(0)).isEqualTo(FORD);
        assertThat(war.state.forces.posture(0)).isEqualTo(Posture.MARCH);
        assertThat(war.state.forces.busyUntil(0)).isEqualTo(70);
        assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
        assertThat(war.events.happened(CombatEvents.HONOUR_ENGAGED)).isTrue();
        war.audit();
    }

    @Test
    void patron_learns_of_a_repulse_when_the_mail_arrives() {
        var war = repulsed(false);
        // the news takes 4 / 3.5 days by courier and 30 at sea, times 0.85 to 1.2
        war.state.mail.deliver(50 + 26);
        assertThat(war.state.mail.heard(PATRON, DispatchTopic.REPULSE)).isFalse();
        war.state.mail.deliver(50 + 38);
        assertThat(war.state.mail.known(PATRON, DispatchTopic.REPULSE)).isEqualTo(1);
        assertThat(war.state.mail.asOf(PATRON, DispatchTopic.REPULSE)).isEqualTo(50);
    }

    @Test
    void repulse_lowers_belief_by_the_size_of_its_news() {
        assertThat(repulsed(false).state.throne.beliefLogit()).isEqualTo(1 - 0.3, within(1e-9));
    }

    @Test
    void lost_assault_after_the_capital_was_taken_does_not_count_as_a_repulse() {
        var war = repulsed(true);
        assertThat(war.state.expedition.repulses()).isZero();
        assertThat(war.state.throne.beliefLogit()).isEqualTo(1, within(1e-9));
        war.state.mail.deliver(200);
        assertThat(war.state.mail.heard(PATRON, DispatchTopic.REPULSE)).isFalse();
    }

    /**
     * Returns a war in which 1,000 men of the patron have assaulted CASTLE and were repulsed by its 30,000 defenders.
     */
    private static War repulsed(boolean capitalTaken) {
        var war = SmallWar
                .alone(SmallWar.quiet().with(SharedParameters.WORKS_FORTS, 4.5).with(CombatParameters.NEWS_REPULSE, 0.3)
                        .with(SharedParameters.COURIER_SPEED, 3.5).deciding(CombatDecisions.BEFORE_THE_WALLS, "assault")
                        .war(1));
        before(war, PATRON_CORPS, CASTLE, 1000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 30_000);
        war.state.day = 50;
        StateEditor.marching(war.state.expedition, true);
        war.state.throne.believe(1);
        war.state.expedition.takeCapital(capitalTaken ? 10 : -1, -1);
        new Engagements().apply(war);
        assertThat(war.events.happened(CombatEvents.ASSAULT_REPULSED)).isTrue();
        return war;
    }

    // --- relief -------------------------------------------------------------------------------------------------

    @Test
    void relief_column_fights_the_besiegers_and_raises_the_siege_or_is_beaten() {
        var model = even().model();
        int relieved = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = besieged(model, seed);
            int relief = before(war, HOME_LINE, CASTLE, 5000);
            new Engagements().apply(war);
            boolean lifted = !war.state.country.besieged(CASTLE);
            if (lifted) {
                assertThat(war.events.happened(CombatEvents.BATTLE_WON)).isTrue();
                assertThat(war.events.happened(CombatEvents.SIEGE_RAISED)).isTrue();
                assertThat(war.state.forces.goal(0)).as("the besiegers retreat to their base").isEqualTo(FORD);
                assertThat(war.state.forces.posture(relief)).isEqualTo(Posture.HOLD);
            } else {
                assertThat(war.events.happened(CombatEvents.RELIEF_BEATEN)).isTrue();
                assertThat(war.state.country.hope(CASTLE)).isEqualTo(0.6, within(1e-9));
                assertThat(war.state.forces.posture(0)).isEqualTo(Posture.INVEST);
                assertThat(war.state.forces.posture(relief)).isEqualTo(Posture.MARCH);
            }
            assertThat(war.state.country.held(CASTLE)).isEqualTo(-1);
            relieved += lifted ? 1 : 0;
            war.audit();
        }
        // 5,000 against 1,000 x quality 5 in their lines (1.2)
        expectShare(relieved, 1 / (1 + Math.pow(1.2, 1.5)));
    }

    @Test
    void besieged_garrison_takes_no_part_in_the_relief_battle() {
        var war = besieged(even().model(), 1);
        before(war, HOME_LINE, CASTLE, 5000);
        long garrison = war.state.forces.fit(1);
        new Engagements().apply(war);
        assertThat(war.state.forces.fit(1)).isEqualTo(garrison);
        assertThat(war.state.forces.sick(1)).isZero();
    }

    // --- conservation of men ------------------------------------------------------------------------------------

    @Test
    void number_of_men_is_conserved_in_an_assault() {
        var model = SmallWar.quiet().with(CombatParameters.KILLED_OF_LOSSES, 0.25)
                .deciding(CombatDecisions.BEFORE_THE_WALLS, "assault").model();
        for (long seed = 0; seed < 200; seed++) {
            var war = war(model, seed);
            before(war, PATRON_CORPS, CASTLE, 3000);
            before(war, CLIENT_LINE, CASTLE, 2000);
            SmallWar.garrison(war, HOME_LINE, CASTLE, 2500);
            SmallWar.column(war, HOME_LINE, CASTLE, 1500);
            long before = everywhere(war);
            new Engagements().apply(war);
            assertThat(war.events.happened(CombatEvents.ASSAULT)).isTrue();
            assertThat(everywhere(war)).as("seed %d", seed).isEqualTo(before);
            war.audit();
        }
    }

    /** Returns the men of all corps in all stocks except {@code HOME}, including the dead and the captives. */
    private static long everywhere(War war) {
        long sum = 0;
        for (int corps : new int[]{HOME_LINE, CLIENT_LINE, PATRON_CORPS}) {
            for (var stock : Stock.values()) {
                sum += stock == Stock.HOME ? 0 : war.state.men.of(corps, stock);
            }
        }
        return sum;
    }

    // --- test situations ----------------------------------------------------------------------------------------

    private static void expectShare(int count, double chance) {
        assertThat((double) count / SEEDS).isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / SEEDS)));
    }

    /** Checks that no battle has happened and that no man was killed or wounded. */
    private static void expectPeace(War war) {
        assertThat(war.events.happened(CombatEvents.BATTLE_WON)).isFalse();
        assertThat(war.events.happened(CombatEvents.BATTLE_LOST)).isFalse();
        assertThat(war.events.happened(CombatEvents.ASSAULT)).isFalse();
        for (int corps : new int[]{HOME_LINE, CLIENT_LINE, PATRON_CORPS}) {
            assertThat(war.state.men.of(corps, Stock.KILLED)).isZero();
        }
        for (int f = 0; f < war.state.forces.used(); f++) {
            assertThat(war.state.forces.sick(f)).isZero();
        }
        war.audit();
    }

    private static boolean surrendered(long garrison, long comers) {
        var war = disheartened(SmallWar.quiet().with(CombatParameters.SURRENDER_ON_APPROACH, 1).model(), 1, garrison,
                comers);
        new Engagements().apply(war);
        return war.events.happened(SharedEvents.GARRISON_YIELDS);
    }

    /** Returns a war with low belief in the client, in which a home column stands before a client garrison at FORD. */
    private static War disheartened(Model model, long seed, long garrison, long comers) {
        var war = SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war());
        war.state.throne.believe(Math.log(0.3 / 0.7) - 1e-6);
        StateEditor.held(war.state.country, FORD, 1);
        SmallWar.garrison(war, CLIENT_LINE, FORD, garrison);
        before(war, HOME_LINE, FORD, comers);
        return war;
    }

    private static War besieged(Model model, long seed) {
        var war = war(model, seed);
        before(war, PATRON_CORPS, CASTLE, 1000);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 500);
        war.state.country.besiege(CASTLE, 0);
        war.state.country.changeHope(CASTLE, 1);
        return war;
    }

    // --- attempts -----------------------------------------------------------------------------------------------

    @Test
    void fewer_than_150_men_attack_no_defended_place() {
        for (String option : List.of("assault", "invest")) {
            var few = choosing(option, 149);
            new Engagements().apply(few);
            expectPeace(few);
        }
        var open = SmallWar.alone(SmallWar.quiet().war(1));
        int force = before(open, PATRON_CORPS, FORD, 149);
        SmallWar.garrison(open, HOME_LINE, FORD, 50);
        new Engagements().apply(open);
        expectPeace(open);
        assertThat(open.state.forces.posture(force)).isNotEqualTo(Posture.INVEST);
    }

    @Test
    void sick_men_do_not_count_among_the_attackers() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        int force = before(war, PATRON_CORPS, FORD, 200);
        SmallWar.garrison(war, HOME_LINE, FORD, 50);
        war.state.forces.fallSick(force, 60);
        new Engagements().apply(war);
        assertThat(war.state.men.of(PATRON_CORPS, Stock.KILLED)).isZero();
        assertThat(war.state.forces.posture(force)).isNotEqualTo(Posture.INVEST);
    }

    @Test
    void failed_attack_is_repeated_within_20_days_only_with_a_third_more_men_or_a_breach() {
        assertThat(assaultAfter(19, 10_000, 10_000, 1)).as("as many men").isFalse();
        assertThat(assaultAfter(19, 10_000, 7600, 1)).as("1.3 times the men").isTrue();
        assertThat(assaultAfter(21, 10_000, 10_000, 1)).as("after 20 days").isTrue();
        assertThat(assaultAfter(19, 10_000, 10_000, 0.4)).as("with a breach").isTrue();
    }

    private static boolean assaultAfter(int days, long men, long failedWith, double worksLeft) {
        var war = choosing("assault", men);
        war.state.day = 100;
        war.state.country.failedAttacks().record(CASTLE, 100 - days, failedWith);
        war.state.country.changeWorks(CASTLE, worksLeft);
        new Engagements().apply(war);
        return war.events.happened(CombatEvents.ASSAULT);
    }

    private static War choosing(String option, long men) {
        var war = SmallWar.alone(SmallWar.quiet().deciding(CombatDecisions.BEFORE_THE_WALLS, option).war(1));
        before(war, PATRON_CORPS, CASTLE, men);
        SmallWar.garrison(war, HOME_LINE, CASTLE, 5000);
        return war;
    }

    private static War storming() {
        return choosing("assault", 10_000);
    }

    /** Returns a war under the truce, in which the allies have their base at FORD. */
    private static War truce() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        war.state.coalition.conclude(0, -1);
        war.state.expedition.openHostilities(-1);
        return war;
    }

    private static War war(Model model, long seed) {
        return SmallWar.alone(Simulation.of(model, seed, Policy.HISTORICAL).war());
    }

    private static SmallWar even() {
        return SmallWar.quiet().with(SharedParameters.BATTLE_STEEPNESS, 1.5).with(CombatParameters.SURPRISE_CHANCE, 0)
                .with(SiegeParameters.HOPE_LOST_WITH_RELIEF, 0.4);
    }

    /** Raises a column that stands before a place to attack it. Returns its index. */
    private static int before(War war, int corps, int place, long men) {
        int force = SmallWar.column(war, corps, place, men);
        war.state.forces.order(force, Posture.INVEST);
        return force;
    }
}
