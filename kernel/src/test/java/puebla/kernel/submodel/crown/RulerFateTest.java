package puebla.kernel.submodel.crown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BAY;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.PRINCE;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.random.Draw;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Fate;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulerFateTest {
    private static final int SEEDS = 2000;

    @Test
    void ruler_whose_place_falls_is_captured_killed_or_escapes_in_the_given_shares() {
        var fates = fatesWhenFalls(CROWN);
        expectShare("captured", count(fates, Fate.CAPTIVE), 0.85);
        expectShare("killed", count(fates, Fate.KILLED), 0.05);
        expectShare("escaped", count(fates, Fate.FREE) + count(fates, Fate.LEFT), 0.10);
        assertThat(count(fates, Fate.LEFT)).as("no ruler leaves the country while he has a refuge").isZero();
    }

    @Test
    void ruler_whose_port_falls_mostly_leaves_the_country() {
        var fates = fatesWhenFalls(HAVEN);
        expectShare("captured", count(fates, Fate.CAPTIVE), 0.30);
        expectShare("left", count(fates, Fate.LEFT), 0.65);
    }

    private static Map<Fate, Integer> fatesWhenFalls(int place) {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        var model = SmallWar.quiet().with(CrownParameters.CAPTURED_WITH_PLACE, 0.85).model();
        for (long seed = 0; seed < SEEDS; seed++) {
            var war = SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war());
            war.state.throne.moveRuler(place);
            StateEditor.held(war.state.country, place, -1);
            new RulerFate().apply(war);
            fates.merge(war.state.throne.fate(), 1, Integer::sum);
        }
        return fates;
    }

    private static int count(Map<Fate, Integer> fates, Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    private static void expectShare(String what, int count, double share) {
        assertThat((double) count / SEEDS).as(what).isEqualTo(share,
                within(4 * Math.sqrt(share * (1 - share) / SEEDS)));
    }

    @Test
    void escaped_ruler_reigns_on_at_another_place() {
        var war = SmallWar.reigning(SmallWar.quiet().with(CrownParameters.CAPTURED_WITH_PLACE, 0).war(1));
        war.state.throne.moveRuler(CROWN);
        int seed = 1;
        while (war.random().uniform(RulerFate.FALLS, Draw.ONLY, 0) < 0.05) {
            war = SmallWar.reigning(SmallWar.quiet().with(CrownParameters.CAPTURED_WITH_PLACE, 0).war(++seed));
        }
        StateEditor.held(war.state.country, CROWN, -1);
        new RulerFate().apply(war);
        assertThat(war.state.throne.rulerPlace()).isEqualTo(BAY);
        assertThat(war.state.throne.reigns()).isTrue();
    }

    @Test
    void captive_ruler_is_tried_after_20_days_and_executed_after_25_to_45() {
        for (long seed = 0; seed < 30; seed++) {
            var war = captive(seed, "execute");
            SmallWar.days(war, 20, new RulerFate());
            assertThat(war.events.happened(CrownEvents.RULER_TRIED)).isFalse();
            SmallWar.days(war, 1, new RulerFate());
            assertThat(war.events.happened(CrownEvents.RULER_TRIED)).isTrue();
            SmallWar.days(war, 30, new RulerFate());
            assertThat(war.events.firstDay(CrownEvents.RULER_EXECUTED)).as("seed %d", seed).isBetween(25, 45);
            assertThat(war.state.throne.fate()).isEqualTo(Fate.EXECUTED);
            assertThat(war.state.leaders.state(PRINCE)).isEqualTo(LeaderState.DEAD);
        }
    }

    @Test
    void captive_ruler_can_be_pardoned() {
        var war = captive(1, "pardon");
        SmallWar.days(war, 60, new RulerFate());
        assertThat(war.state.throne.fate()).isEqualTo(Fate.PARDONED);
        assertThat(war.events.happened(CrownEvents.RULER_EXECUTED)).isFalse();
    }

    @Test
    void throne_ends_when_its_ruler_is_captive() {
        var war = captive(1, "execute");
        assertThat(war.state.throne.stage()).isEqualTo(CrownStage.REIGNS);
        new RulerFate().apply(war);
        assertThat(war.state.throne.stage()).isEqualTo(CrownStage.ENDED);
        assertThat(war.state.throne.exists()).isFalse();
    }

    @Test
    void ruler_does_not_abdicate_while_the_patron_is_committed() {
        var war = SmallWar.reigning(SmallWar.quiet().deciding(CrownDecisions.STAY_OR_GO, "abdicate").war(1));
        SmallWar.days(war, 200, new RulerFate());
        assertThat(war.state.throne.reigns()).isTrue();
    }

    @Test
    void ruler_stays_abdicates_or_negotiates_once_he_has_heard_of_the_withdrawal() {
        var stays = abandoned("stay", 0);
        assertThat(stays.state.throne.reigns()).isTrue();
        assertThat(stays.events.firstDay(CrownEvents.RULER_STAYS)).isEqualTo(25);
        var goes = abandoned("abdicate", 0);
        assertThat(goes.state.throne.fate()).isEqualTo(Fate.LEFT);
        assertThat(goes.events.firstDay(CrownEvents.RULER_ABDICATES)).isEqualTo(25);
        assertThat(goes.state.throne.stage()).isEqualTo(CrownStage.ENDED);
        assertThat(abandoned("negotiate", 1).state.seat.settled()).isTrue();
        assertThat(abandoned("negotiate", 0).state.seat.settled()).isFalse();
    }

    private static War abandoned(String option, double success) {
        var war = SmallWar.reigning(SmallWar.quiet().deciding(CrownDecisions.STAY_OR_GO, option)
                .with(CrownParameters.NEGOTIATION_SUCCEEDS, success).war(1));
        StateEditor.decidedDay(war.state.commitment, 0);
        war.state.mail.send(CLIENT, DispatchTopic.WITHDRAWAL, 1, 0, 0);
        SmallWar.days(war, 60, new RulerFate());
        return war;
    }

    @Test
    void ruler_chooses_his_last_stand_once_the_patron_has_gone_and_columns_rally_to_him() {
        var war = SmallWar.deserted(SmallWar.reigning(SmallWar.quiet().deciding(CrownDecisions.LAST_STAND, "field")
                .deciding(CrownDecisions.STAY_OR_GO, "stay").war(1)));
        StateEditor.held(war.state.country, FORD, 1);
        int column = SmallWar.column(war, CLIENT_LINE, HAVEN, 2000);
        new RulerFate().apply(war);
        assertThat(war.state.throne.rulerPlace()).isEqualTo(FORD);
        assertThat(war.state.forces.goal(column)).isEqualTo(FORD);
        assertThat(war.events.firstDay(CrownEvents.LAST_STAND)).isZero();
        int event = war.events.last(CrownEvents.LAST_STAND);
        SmallWar.days(war, 50, new RulerFate());
        assertThat(war.events.last(CrownEvents.LAST_STAND)).isEqualTo(event);
    }

    @Test
    void ruler_can_choose_the_capital_for_his_last_stand() {
        var war = SmallWar
                .deserted(SmallWar.reigning(SmallWar.quiet().deciding(CrownDecisions.LAST_STAND, "capital").war(1)));
        new RulerFate().apply(war);
        assertThat(war.state.throne.rulerPlace()).isEqualTo(CROWN);
    }

    @Test
    void fate_of_the_ruler_differs_between_seeds() {
        assertThat(fatesWhenFalls(CROWN)).hasSizeGreaterThan(2);
    }

    @Test
    void captive_ruler_is_freed_and_reigns_again_when_his_side_takes_the_place() {
        var war = captive(1, "execute");
        SmallWar.days(war, 10, new RulerFate());
        StateEditor.held(war.state.country, CROWN, 1);
        SmallWar.days(war, 60, new RulerFate());
        assertThat(war.events.happened(CrownEvents.CAPTIVE_FREED)).isTrue();
        assertThat(war.events.happened(CrownEvents.RULER_EXECUTED)).isFalse();
        assertThat(war.state.throne.reigns()).isTrue();
        assertThat(war.state.leaders.state(PRINCE)).isEqualTo(LeaderState.ACTIVE);
    }

    @Test
    void ruler_is_not_captured_while_an_army_of_the_patron_is_near() {
        assertThat(capturedBeside(SmallWar.CASTLE, 5000)).as("5,000 men five days away").isFalse();
        assertThat(capturedBeside(SmallWar.CASTLE, 4900)).as("4,900 men").isTrue();
        assertThat(capturedBeside(SmallWar.BORDER, 20_000)).as("men eleven days away").isTrue();
    }

    private static boolean capturedBeside(int place, long men) {
        var war = SmallWar.reigning(SmallWar.quiet().with(CrownParameters.CAPTURED_WITH_PLACE, 1)
                .with(CrownParameters.COVER_DAYS, 6).war(1));
        SmallWar.column(war, SmallWar.PATRON_CORPS, place, men);
        StateEditor.held(war.state.country, CROWN, -1);
        new RulerFate().apply(war);
        return war.state.throne.fate() == Fate.CAPTIVE;
    }

    private static War captive(long seed, String verdict) {
        var war = SmallWar.reigning(SmallWar.quiet().deciding(CrownDecisions.FATE_OF_RULER, verdict).war(seed));
        war.state.throne.decideFate(Fate.CAPTIVE, war.state.throne.fateDay());
        war.state.throne.decideFate(war.state.throne.fate(), 0);
        war.state.leaders.become(PRINCE, LeaderState.CAPTIVE);
        StateEditor.held(war.state.country, CROWN, -1);
        return war;
    }
}
