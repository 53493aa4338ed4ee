package puebla.kernel.submodel.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static puebla.kernel.SmallWar.CLIENT;
import static puebla.kernel.SmallWar.CLIENT_LINE;
import static puebla.kernel.SmallWar.CROWN;
import static puebla.kernel.SmallWar.FORD;
import static puebla.kernel.SmallWar.HOME_LINE;
import static puebla.kernel.SmallWar.PATRON_CORPS;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.SmallWar;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Cause;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.StateEditor;
import puebla.kernel.state.Stock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesertionTest {
    @Test
    void client_desertion_rises_with_arrears_and_lost_hope() {
        // without the patron and with a quarter of the people held, hope is 0.1
        expect(CLIENT_LINE, 0.002 * (1 + 0.5 * 2) * (1 + 4 * 0.81), war -> {
            war.state.treasuries.oweClientPay(2);
            war.state.throne.recordPeopleHeld(0.25);
        });
    }

    @Test
    void client_hope_depends_on_patron_men_people_held_and_news_of_the_withdrawal() {
        var war = SmallWar.reigning(SmallWar.quiet().war(1));
        assertThat(Desertion.clientHope(war)).isZero();
        SmallWar.column(war, PATRON_CORPS, FORD, 15_000);
        war.state.throne.recordPeopleHeld(0.5);
        assertThat(Desertion.clientHope(war)).isEqualTo(0.6 * 0.5 + 0.4 * 0.5, within(1e-12));
        StateEditor.decidedDay(war.state.commitment, 0);
        assertThat(Desertion.clientHope(war)).as("before the news arrives").isEqualTo(0.6 * 0.5 + 0.4 * 0.5,
                within(1e-12));
        war.state.mail.send(CLIENT, DispatchTopic.WITHDRAWAL, 1, 0, 0);
        assertThat(Desertion.clientHope(war)).isEqualTo(0.6 * 0.5 * 0.75 + 0.4 * 0.5, within(1e-12));
    }

    @Test
    void home_desertion_counts_arrears_half_and_rises_with_belief_in_the_client() {
        // belief 0.6 gives hope 0.7
        expect(HOME_LINE, 0.003 * (1 + 0.25 * 4) * (1 + 4 * 0.09), war -> {
            war.state.treasuries.oweHomePay(4);
            war.state.throne.believe(Math.log(0.6 / 0.4));
        });
    }

    @Test
    void patron_troops_desert_at_the_foreign_rate_regardless_of_arrears() {
        expect(PATRON_CORPS, 0.001, war -> war.state.treasuries.oweClientPay(8));
    }

    @Test
    void nobody_deserts_when_desertion_is_off() {
        var war = SmallWar.reigning(tuned().without(SystemSwitch.DESERTION).war(1));
        SmallWar.column(war, CLIENT_LINE, CROWN, 1000);
        SmallWar.days(war, 100, new Desertion());
        assertThat(war.state.inField(CLIENT_LINE)).isEqualTo(1000);
    }

    @Test
    void scattered_natives_go_home_at_three_percent_per_day() {
        var war = tuned().war(1);
        int force = SmallWar.column(war, HOME_LINE, CROWN, 10_000);
        war.state.forces.leave(force, false, Stock.DISPERSED, 10_000, Cause.SCATTERED);
        SmallWar.days(war, 20, new Desertion());
        double expected = 10_000 * Math.pow(0.97, 20);
        assertThat((double) war.state.men.of(HOME_LINE, Stock.DISPERSED)).isEqualTo(expected,
                within(4 * Math.sqrt(expected * 0.46)));
        war.audit();
    }

    private static SmallWar tuned() {
        return SmallWar.quiet().with(UpkeepParameters.DESERTION_CLIENT, 0.002)
                .with(UpkeepParameters.DESERTION_HOME, 0.003)
                .with(UpkeepParameters.DESERTION_FOREIGN, 0.001);
    }

    private static void expect(int corps, double perDay, Consumer<War> setup) {
        var war = SmallWar.reigning(tuned().war(1));
        setup.accept(war);
        SmallWar.column(war, corps, CROWN, 50_000);
        SmallWar.days(war, 20, new Desertion());
        double expected = 50_000 * Math.exp(-perDay * 20);
        double sd = Math.sqrt(expected * (1 - Math.exp(-perDay * 20)));
        assertThat((double) war.state.inField(corps)).isEqualTo(expected, within(4 * sd));
        assertThat(war.state.men.of(corps, Stock.DESERTED)).isEqualTo(50_000 - war.state.inField(corps));
    }
}
