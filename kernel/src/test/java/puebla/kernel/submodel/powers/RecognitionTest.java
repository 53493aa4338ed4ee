package puebla.kernel.submodel.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.COURT;
import static puebla.kernel.SmallWar.HOME;
import static puebla.kernel.SmallWar.NEIGHBOUR;
import static puebla.kernel.SmallWar.PATRON;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionTest {
    private static final int DAYS = 20_000;

    @Test
    void power_recognises_the_client_with_its_monthly_hazard() {
        expect(0.6 + 0.25 * 0.8 + 0.1 * 0.5, war -> war.state.mail.send(PATRON, DispatchTopic.SHARE_HELD, 0.8, 0, 0));
    }

    @Test
    void opposition_of_the_neighbour_lowers_the_hazard_of_a_dependent_power() {
        expect(0.6 + 0.1 * 0.5 - 0.4 * 0.5, war -> war.state.mail.send(COURT, DispatchTopic.NEIGHBOUR_FREE, 1, 0, 0));
    }

    @Test
    void decided_withdrawal_multiplies_the_recognition_hazard_by_0_3() {
        expect((0.6 + 0.05) * 0.3, war -> StateEditor.decidedDay(war.state.commitment, 0));
    }

    @Test
    void neighbour_recognises_the_client_only_when_the_rival_government_is_abroad() {
        assertThat(share(NEIGHBOUR, war -> {})).isZero();
        assertThat(share(NEIGHBOUR, war -> StateEditor.abroad(war.state.seat, true))).isEqualTo(1 - Math.exp(-0.05),
                within(0.007));
    }

    @Test
    void neighbour_recognises_the_client_when_the_rival_government_is_caught() {
        assertThat(share(NEIGHBOUR, war -> StateEditor.caught(war.state.seat, true))).isEqualTo(1 - Math.exp(-0.05),
                within(0.007));
    }

    @Test
    void neighbour_at_war_can_recognise_a_year_old_throne_that_holds_over_85_percent() {
        assertThat(share(NEIGHBOUR, war -> settled(war, 0.9))).isEqualTo(1 - Math.exp(-0.05 * 0.2), within(0.003));
        assertThat(share(NEIGHBOUR, war -> settled(war, 0.85))).isZero();
        assertThat(share(NEIGHBOUR, war -> {
            settled(war, 0.9);
            StateEditor.ownWar(war.state.neighbour, 0);
        })).isZero();
        assertThat(share(NEIGHBOUR, war -> {
            settled(war, 0.9);
            war.state.throne.enterCapital(war.state.throne.rulerPlace(), DAYS - 365);
        })).isZero();
    }

    private static void settled(War war, double held) {
        war.state.mail.send(NEIGHBOUR, DispatchTopic.SHARE_HELD, held, 0, 0);
        war.state.throne.enterCapital(war.state.throne.rulerPlace(), -400);
    }

    @Test
    void client_and_home_government_never_recognise_the_client() {
        assertThat(share(CLIENT, war -> {})).isZero();
        assertThat(share(HOME, war -> {})).isZero();
    }

    @Test
    void nobody_recognises_the_client_without_a_ruler_or_when_recognition_is_off() {
        assertThat(share(COURT, war -> war.state.throne.advance(CrownStage.REGENCY, war.state.throne.stageDay(), -1)))
                .isZero();
        var war = SmallWar
                .reigning(
                        SmallWar.quiet().without(SystemSwitch.RECOGNITION).with(PowersParameters.RECOGNITION_BASE, 1e6)
                                .war(1));
        SmallWar.days(war, 10, new Recognition());
        assertThat(war.state.throne.recognitions()).isZero();
    }

    @Test
    void each_power_recognises_the_client_once() {
        var war = SmallWar.reigning(SmallWar.quiet().with(PowersParameters.RECOGNITION_BASE, 1e6).war(1));
        SmallWar.days(war, 10, new Recognition());
        assertThat(war.state.throne.recognitions()).isEqualTo(5); // patron, lion, tower, donor, court
        assertThat(war.state.throne.recognised(NEIGHBOUR)).isFalse();
    }

    @Test
    void patron_recognises_the_client_on_the_day_of_the_acceptance() {
        var war = SmallWar.alone(SmallWar.quiet().with(PowersParameters.RECOGNITION_BASE, 0).war(1));
        war.state.throne.advance(CrownStage.ACCEPTED, war.state.day, -1);
        new Recognition().apply(war);
        assertThat(war.state.throne.recognised(PATRON)).as("before a candidate has accepted").isFalse();
        war.state.throne.accept(SmallWar.PRINCE, war.state.day);
        new Recognition().apply(war);
        assertThat(war.state.throne.recognised(PATRON)).isTrue();
        assertThat(war.state.throne.recognitions()).isEqualTo(1);
    }

    private static void expect(double perMonth, Consumer<War> setup) {
        double chance = 1 - Math.exp(-perMonth / 30);
        assertThat(share(COURT, setup)).isEqualTo(chance, within(4 * Math.sqrt(chance / DAYS)));
    }

    private static double share(int actor, Consumer<War> setup) {
        var war = SmallWar.reigning(
                SmallWar.quiet().with(PowersParameters.RECOGNITION_BASE, 0.6)
                        .with(PowersParameters.NEIGHBOUR_RECOGNISES, 0.05)
                        .war(1));
        setup.accept(war);
        int times = 0;
        for (war.state.day = 1; war.state.day <= DAYS; war.state.day++) {
            StateEditor.recognised(war.state.throne, actor, false);
            new Recognition().apply(war);
            times += war.state.throne.recognised(actor) ? 1 : 0;
        }
        return (double) times / DAYS;
    }
}
