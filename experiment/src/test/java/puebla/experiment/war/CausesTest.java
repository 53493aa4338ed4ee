package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;

/**
 * Effects of single causes. Each test changes one cause, keeps common random numbers and the historical dates of the
 * external events, and checks the direction of the effect.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CausesTest {
    private static final int WARS = 300;

    @Test
    void no_ruler_enters_when_france_sends_no_troops() {
        assertThat(base().having("ruler-enters", WARS)).isGreaterThan(WARS / 5);
        assertThat(with("levers.france.troops=0").having("ruler-enters", WARS)).isZero();
    }

    @Test
    void empire_survives_in_most_runs_with_a_ruler_when_french_commitment_is_endless() {
        var endless = with("levers.france.commitment=endless");
        int entered = endless.having("ruler-enters", WARS);
        int stands = endless.counting(WARS, run -> endless.has(run, "ruler-enters")
                && (endless.ended(run, "empire-stands") || endless.ended(run, "partition")));

        assertThat(entered).isGreaterThan(WARS / 5);
        assertThat((double) stands / entered).as("%d of %d runs with a ruler end with an empire", stands, entered)
                .isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void guerrillas_remain_until_the_end_when_endless_commitment_keeps_the_empire() {
        var endless = with("levers.france.commitment=endless");
        int stood = 0;
        for (long seed = 1; stood < 20 && seed <= WARS; seed++) {
            var war = Simulation.of(endless.model(), seed, Policy.HISTORICAL);
            while (!war.ended()) {
                war.step();
            }
            boolean stands = endless.ended(war.result(), "empire-stands") || endless.ended(war.result(), "partition");
            if (endless.has(war.result(), "ruler-enters") && stands) {
                stood++;
                assertThat(war.war().state.bands()).as("guerrillas on the last day of the run with seed %d", seed)
                        .isGreaterThan(500);
            }
        }
        assertThat(stood).isEqualTo(20);
    }

    @Test
    void withdrawal_is_decided_later_when_the_neighbour_exerts_no_pressure() {
        var free = with("levers.us.pressure=0");
        double later = Wars.percentile(50, free.values("withdrawal-decided", WARS))
                - Wars.percentile(50, base().values("withdrawal-decided", WARS));

        assertThat(later).as("delay of the median date [days]; runs without a withdrawal rank last")
                .isGreaterThanOrEqualTo(45);
        assertThat(compared(free, "withdrawal-decided").direction()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void withdrawal_is_not_decided_earlier_without_the_austro_prussian_war() {
        var peace = with("calendar.austro-prussian-war=off");

        assertThat(Wars.percentile(50, peace.values("withdrawal-decided", WARS)))
                .isGreaterThanOrEqualTo(Wars.percentile(50, base().values("withdrawal-decided", WARS)));
        // a run can still be earlier, because the absent war also changes what happens before the decision
        assertThat(compared(peace, "withdrawal-decided").less())
                .as("runs in which France decides to withdraw earlier").isLessThanOrEqualTo(WARS / 100);
    }

    @Test
    void coalition_lasts_longer_when_france_shelters_no_exiles() {
        assertThat(compared(with("levers.france.shelters-exiles=no"), "coalition-ended").direction())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void deaths_increase_with_doubled_disease_and_decrease_without_disease() {
        for (String dead : new String[]{"french-dead", "spanish-dead"}) {
            assertThat(compared(with("levers.disease=2"), dead).moved("more"))
                    .as("%s increases with doubled disease", dead).isTrue();
            assertThat(compared(with("systems.disease=off"), dead).moved("less"))
                    .as("%s decreases without disease", dead).isTrue();
        }
    }

    @Test
    void clergy_supports_a_conservative_ruler_more_and_liberal_decree_comes_later() {
        var liberal = with("levers.ruler.liberalism=0.9");
        var conservative = with("levers.ruler.liberalism=0.1");

        assertThat(
                PairedValues.compare(liberal, conservative, "clergy-attitude-to-empire-1866-01-01", WARS).moved("more"))
                .isTrue();
        assertThat(PairedValues.compare(liberal, conservative, "liberal-decree", WARS).moved("later")).isTrue();
    }

    private static PairedValues compared(Wars other, String measure) {
        return PairedValues.compare(base(), other, measure, WARS);
    }

    private static Wars base() {
        return Wars.simulated(WARS, Wars.MEXICO, Wars.FIXED);
    }

    private static Wars with(String change) {
        return Wars.simulated(WARS, Wars.MEXICO, Wars.FIXED, change);
    }
}
