package puebla.kernel.submodel.crown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.BORDER;
import static puebla.kernel.SmallWar.CASTLE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.DONOR;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HAVEN;
import static puebla.kernel.SmallWar.LENT_CORPS;
import static puebla.kernel.SmallWar.PATRON;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.SmallWar;
import puebla.kernel.decision.Policy;
import puebla.kernel.event.EventLog;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.expedition.ExpeditionEvents;
import puebla.kernel.submodel.expedition.Squadrons;

/** Tests of the corps that the donor lends: 6,000 of its 7,000 men, 180 days of preparation and 40 days at sea. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LentCorpsTest {
    private static final long POOL = 7000;

    // --- arrival

    @Test
    void corps_tied_to_the_dynasty_is_called_on_the_day_the_crown_is_accepted() {
        var war = SmallWar.alone(SmallWar.quiet().war(1));
        war.state.expedition.want(40_000);
        SmallWar.days(war, 50, new LentCorps());
        assertThat(war.state.throne.corpsCalledDay(LENT_CORPS)).isEqualTo(-1);
        war.state.throne.accept(war.state.throne.ruler(), war.state.day);
        SmallWar.days(war, 10, new LentCorps());
        assertThat(war.state.throne.corpsCalledDay(LENT_CORPS)).isEqualTo(50);
    }

    @Test
    void prepared_corps_sails_completely_in_monthly_batches_of_3_to_5_tenths() {
        for (long seed = 0; seed < 50; seed++) {
            var war = SmallWar.reigning(SmallWar.quiet().war(seed));
            List<Integer> days = new ArrayList<>();
            List<Long> batches = new ArrayList<>();
            for (int day = 0; day < 400; day++) {
                long home = war.state.men.of(LENT_CORPS, Stock.HOME);
                SmallWar.days(war, 1, new LentCorps());
                if (war.state.men.of(LENT_CORPS, Stock.HOME) < home) {
                    days.add(day);
                    batches.add(home - war.state.men.of(LENT_CORPS, Stock.HOME));
                }
            }
            assertThat(List.of(180, 210, 240, 270)).startsWith(days.toArray(Integer[]::new));
            assertThat(batches.size()).isBetween(3, 4);
            batches.subList(0, batches.size() - 1).forEach(men -> assertThat(men).isBetween(1800L, 3000L));
            assertThat(batches.getLast()).isBetween(1L, 3000L);
            assertThat(war.state.men.of(LENT_CORPS, Stock.AT_SEA)).isEqualTo(6000);
            assertThat(war.state.men.of(LENT_CORPS, Stock.HOME)).isEqualTo(1000);
            war.audit();
        }
    }

    @Test
    void first_batch_of_a_corps_is_four_tenths_on_average() {
        int seeds = 300;
        double sum = 0;
        var model = SmallWar.quiet().model();
        for (long seed = 0; seed < seeds; seed++) {
            var war = SmallWar.reigning(Simulation.of(model, seed, Policy.HISTORICAL).war());
            SmallWar.days(war, 181, new LentCorps());
            sum += war.state.men.of(LENT_CORPS, Stock.AT_SEA);
        }
        assertThat(sum / seeds).isEqualTo(2400, within(4 * 1200 / Math.sqrt(12.0 * seeds) + 0.5));
    }

    @Test
    void corps_does_not_sail_under_strain_of_its_donor_ultimatum_or_withdrawal() {
        assertThat(sent(war -> {})).isEqualTo(6000);
        assertThat(sent(war -> StateEditor.strain(war.state.calendar, DONOR, 0.5))).isEqualTo(6000);
        assertThat(sent(war -> StateEditor.strain(war.state.calendar, DONOR, 0.51))).isZero();
        assertThat(sent(war -> StateEditor.strain(war.state.calendar, PATRON, 1)))
                .as("strain of the patron does not count")
                .isEqualTo(6000);
        assertThat(sent(war -> war.state.neighbour.issueUltimatum(0, -1))).isZero();
        assertThat(sent(war -> StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED))).isZero();
    }

    @Test
    void batch_that_sailed_before_the_ultimatum_arrives_and_the_rest_stays_at_home() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        StateEditor.held(war.state.country, HAVEN, 1);
        SmallWar.days(war, 190, new LentCorps(), new Squadrons());
        long sailed = POOL - war.state.men.of(LENT_CORPS, Stock.HOME);
        assertThat(sailed).isBetween(1800L, 3000L);
        war.state.neighbour.issueUltimatum(war.state.day, -1);
        SmallWar.days(war, 200, new LentCorps(), new Squadrons());
        assertThat(war.state.inField(LENT_CORPS)).isEqualTo(sailed);
        assertThat(war.state.men.of(LENT_CORPS, Stock.HOME)).isEqualTo(POOL - sailed);
    }

    @Test
    void next_batch_sails_on_its_scheduled_day_once_the_strain_of_the_donor_ends() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        StateEditor.strain(war.state.calendar, DONOR, 0.9);
        SmallWar.days(war, 185, new LentCorps());
        StateEditor.strain(war.state.calendar, DONOR, 0);
        SmallWar.days(war, 25, new LentCorps());
        assertThat(war.state.men.of(LENT_CORPS, Stock.AT_SEA)).isZero();
        SmallWar.days(war, 1, new LentCorps());
        assertThat(war.state.men.of(LENT_CORPS, Stock.AT_SEA)).isPositive();
    }

    @Test
    void corps_lent_to_the_patron_is_called_when_the_patron_wants_over_15000_men() {
        var few = SmallWar.reigning(lentToThePatron().war(1));
        few.state.expedition.want(15_000);
        SmallWar.days(few, 400, new LentCorps());
        assertThat(few.state.throne.corpsCalledDay(LENT_CORPS)).isEqualTo(-1);
        assertThat(few.state.men.of(LENT_CORPS, Stock.HOME)).isEqualTo(POOL);
        var many = SmallWar.alone(lentToThePatron().war(1));
        many.state.expedition.want(15_001);
        SmallWar.days(many, 400, new LentCorps());
        assertThat(many.state.throne.corpsCalledDay(LENT_CORPS)).isZero();
        assertThat(many.state.men.of(LENT_CORPS, Stock.AT_SEA)).isEqualTo(6000);
        var allied = SmallWar.alone(lentToThePatron().war(1));
        allied.state.expedition.openHostilities(-1);
        allied.state.expedition.want(30_000);
        SmallWar.days(allied, 400, new LentCorps());
        assertThat(allied.state.throne.corpsCalledDay(LENT_CORPS)).as("not called during the coalition").isEqualTo(-1);
    }

    @Test
    void arrival_of_a_corps_is_logged_as_a_contingent_and_not_as_a_landing() {
        var log = new EventLog();
        var war = SmallWar.reigning(Simulation.of(SmallWar.quiet().model(), 1, Policy.HISTORICAL, log).war());
        StateEditor.held(war.state.country, HAVEN, 1);
        SmallWar.days(war, 400, new LentCorps(), new Squadrons());
        assertThat(war.state.inField(LENT_CORPS)).isEqualTo(6000);
        assertThat(log.events()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.type()).isEqualTo(ExpeditionEvents.CONTINGENT_ARRIVES);
            assertThat(event.actor()).isEqualTo(DONOR);
            assertThat(event.contingent()).isEqualTo(LENT_CORPS);
            assertThat(event.place()).isEqualTo(HAVEN);
        });
        assertThat(log.events().stream().mapToLong(event -> event.amounts().get(Amount.MEN.ordinal())).sum())
                .isEqualTo(6000);
        assertThat(log.events().getFirst().day()).isBetween(180 + 34, 180 + 48); // 40 days x 0.85...1.2
        assertThat(war.state.coalition.landedDay(DONOR)).isEqualTo(-1);
        assertThat(war.state.expedition.base()).as("base of the patron is unchanged").isEqualTo(FORD);
        war.audit();
    }

    // --- departure

    @Test
    void four_fifths_of_the_corps_leave_when_the_patron_has_gone() {
        var war = left(SmallWar.quiet());
        int column = SmallWar.column(war, LENT_CORPS, CROWN, 1000);
        int post = SmallWar.garrison(war, LENT_CORPS, FORD, 505);
        SmallWar.days(war, 100, new LentCorps());
        assertThat(war.state.forces.strength(column)).isEqualTo(200);
        assertThat(war.state.forces.strength(post)).isEqualTo(101);
        assertThat(war.state.men.of(LENT_CORPS, Stock.RETURNED)).isEqualTo(1204);
        assertThat(war.events.firstDay(CrownEvents.CORPS_GOES_HOME)).isEqualTo(1);
        war.audit();
    }

    @Test
    void departure_of_the_corps_is_logged_once_with_the_number_of_men() {
        var log = new EventLog();
        var war = SmallWar
                .deserted(SmallWar.reigning(Simulation.of(SmallWar.quiet().model(), 1, Policy.HISTORICAL, log)
                        .war()));
        SmallWar.column(war, LENT_CORPS, CROWN, 1000);
        SmallWar.column(war, LENT_CORPS, FORD, 500);
        SmallWar.days(war, 100, new LentCorps());
        assertThat(log.events()).hasSize(1);
        var event = log.events().getFirst();
        assertThat(event.type()).isEqualTo(CrownEvents.CORPS_GOES_HOME);
        assertThat(event.actor()).isEqualTo(DONOR);
        assertThat(event.contingent()).isEqualTo(LENT_CORPS);
        assertThat(event.amounts().get(Amount.MEN.ordinal())).isEqualTo(1200);
    }

    @Test
    void rest_of_the_corps_leaves_when_the_throne_has_ended_too() {
        var war = left(SmallWar.quiet());
        SmallWar.column(war, LENT_CORPS, CROWN, 1000);
        SmallWar.days(war, 95, new LentCorps());
        assertThat(war.state.inField(LENT_CORPS)).isEqualTo(200);
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        SmallWar.days(war, 30, new LentCorps());
        assertThat(war.state.inField(LENT_CORPS)).isZero();
        assertThat(war.state.men.of(LENT_CORPS, Stock.RETURNED)).isEqualTo(1000);
        war.audit();
    }

    @Test
    void corps_stays_after_the_end_of_the_throne_while_the_patron_is_present() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        SmallWar.column(war, LENT_CORPS, CROWN, 1000);
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        StateEditor.stage(war.state.commitment, CommitmentStage.ANNOUNCED);
        SmallWar.days(war, 100, new LentCorps());
        assertThat(war.state.inField(LENT_CORPS)).isEqualTo(1000);
    }

    @Test
    void men_in_a_besieged_place_leave_only_after_the_siege() {
        var war = left(SmallWar.quiet());
        SmallWar.garrison(war, LENT_CORPS, CASTLE, 1000);
        SmallWar.column(war, LENT_CORPS, BORDER, 500);
        war.state.country.besiege(CASTLE, 0);
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        SmallWar.days(war, 100, new LentCorps());
        assertThat(war.state.inField(LENT_CORPS)).isEqualTo(1000);
        war.state.country.endSiege(CASTLE);
        SmallWar.days(war, 30, new LentCorps());
        assertThat(war.state.inField(LENT_CORPS)).isZero();
    }

    @Test
    void other_corps_do_not_leave_with_the_lent_corps() {
        var war = left(SmallWar.quiet());
        SmallWar.column(war, PATRON_CORPS, CROWN, 1000);
        war.state.throne.advance(CrownStage.ENDED, war.state.throne.stageDay(), -1);
        SmallWar.days(war, 100, new LentCorps());
        assertThat(war.state.inField(PATRON_CORPS)).isEqualTo(1000);
        assertThat(war.events.happened(CrownEvents.CORPS_GOES_HOME)).isFalse();
    }

    @Test
    void men_still_at_sea_when_the_patron_has_gone_turn_back_home() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        StateEditor.held(war.state.country, HAVEN, 1);
        SmallWar.days(war, 190, new LentCorps(), new Squadrons());
        long sailed = war.state.men.of(LENT_CORPS, Stock.AT_SEA);
        SmallWar.days(SmallWar.deserted(war), 60, new LentCorps(), new Squadrons());
        assertThat(sailed).isPositive();
        assertThat(war.state.men.of(LENT_CORPS, Stock.RETURNED)).isEqualTo(sailed);
        assertThat(war.state.inField(LENT_CORPS)).isZero();
        war.audit();
    }

    // --- system toggle

    @Test
    void no_corps_is_called_or_sails_when_contingents_are_off() {
        var war = SmallWar.reigning(SmallWar.quiet().without(SystemSwitch.CONTINGENTS).war(1));
        war.state.expedition.want(40_000);
        SmallWar.days(war, 400, new LentCorps());
        assertThat(war.state.throne.corpsCalledDay(LENT_CORPS)).isEqualTo(-1);
        assertThat(war.state.men.of(LENT_CORPS, Stock.HOME)).isEqualTo(POOL);
    }

    private static long sent(Consumer<War> setup) {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        setup.accept(war);
        SmallWar.days(war, 400, new LentCorps());
        war.audit();
        return war.state.men.of(LENT_CORPS, Stock.AT_SEA);
    }

    /** Returns a war in which the patron has left today and the ruler still reigns. */
    private static War left(SmallWar small) {
        return SmallWar.deserted(SmallWar.reigning(small.war(1)));
    }

    /** Returns a scenario in which the corps is lent to the patron, who calls it when it wants more than 15,000 men. */
    private static SmallWar lentToThePatron() {
        return SmallWar.quiet().contingent(LENT_CORPS, c -> new Contingent(c.id(), c.actor(), c.intervention(),
                c.kind(), c.pool(), c.quality(), c.lateQuality(), c.coastResistance(), c.payPerYear(),
                c.crossingDays(), c.firstMen(), c.preparationDays(), c.menPerGun(), 15_000));
    }
}
