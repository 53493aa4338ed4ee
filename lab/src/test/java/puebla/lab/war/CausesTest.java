package puebla.lab.war;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;

/** One cause changed, the same luck, the world outside as in history: what must follow follows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CausesTest {
    private static final int WARS = 300;

    @Test
    void without_french_troops_no_ruler_enters() {
        assertThat(base().having("ruler-enters", WARS)).isGreaterThan(WARS / 5);
        assertThat(with("levers.france.troops=0").having("ruler-enters", WARS)).isZero();
    }

    @Test
    void with_endless_commitment_the_empire_stands_alone_or_beside_the_republic() {
        var endless = with("levers.france.commitment=endless");
        int entered = endless.having("ruler-enters", WARS);
        int stands = endless.counting(WARS, run -> endless.has(run, "ruler-enters")
                && (endless.ended(run, "empire-stands") || endless.ended(run, "partition")));

        assertThat(entered).isGreaterThan(WARS / 5);
        assertThat((double) stands / entered).as("%d of %d wars with a ruler", stands, entered)
                .isGreaterThanOrEqualTo(0.6);
    }

    @Test
    void with_endless_commitment_there_are_guerrillas_to_the_last_day() {
        var endless = with("levers.france.commitment=endless");
        int stood = 0;
        for (long seed = 1; stood < 20 && seed <= WARS; seed++) {
            var war = Simulation.of(endless.model(), seed, Policy.HISTORICAL);
            while (!war.over()) {
                war.step();
            }
            boolean stands = endless.ended(war.result(), "empire-stands") || endless.ended(war.result(), "partition");
            if (endless.has(war.result(), "ruler-enters") && stands) {
                stood++;
                assertThat(war.war().bands()).as("guerrillas on the last day of the war of seed %d", seed)
                        .isGreaterThan(500);
            }
        }
        assertThat(stood).isEqualTo(20);
    }

    @Test
    void without_pressure_of_the_neighbour_france_resolves_to_leave_later() {
        var free = with("levers.us.pressure=0");
        double later = Wars.percentile(50, free.values("withdrawal-decided", WARS))
                - Wars.percentile(50, base().values("withdrawal-decided", WARS));

        assertThat(later).as("days at the median, never ranked last").isGreaterThanOrEqualTo(45);
        assertThat(compared(free, "withdrawal-decided").direction()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void without_the_austro_prussian_war_france_leaves_no_earlier() {
        var peace = with("calendar.austro-prussian-war=off");

        assertThat(Wars.percentile(50, peace.values("withdrawal-decided", WARS)))
                .isGreaterThanOrEqualTo(Wars.percentile(50, base().values("withdrawal-decided", WARS)));
        assertThat(compared(peace, "withdrawal-decided").less()).as("wars in which it resolves earlier").isZero();
    }

    @Test
    void when_no_exiles_are_sheltered_the_coalition_holds_longer() {
        assertThat(compared(with("levers.france.shelters-exiles=no"), "coalition-ended").direction())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void twice_the_disease_kills_more_and_none_of_it_fewer() {
        for (String dead : new String[]{"french-dead", "spanish-dead"}) {
            assertThat(compared(with("levers.disease=2"), dead).moved("more")).as("%s with twice the disease", dead)
                    .isTrue();
            assertThat(compared(with("systems.disease=off"), dead).moved("less")).as("%s without disease", dead)
                    .isTrue();
        }
    }

    @Test
    void the_clergy_prefers_a_ruler_who_is_no_liberal() {
        var liberal = with("levers.ruler.liberalism=0.9");
        var conservative = with("levers.ruler.liberalism=0.1");

        assertThat(Worlds.compare(liberal, conservative, "clergy-attitude-to-empire-1866-01-01", WARS).moved("more"))
                .isTrue();
        assertThat(Worlds.compare(liberal, conservative, "liberal-decree", WARS).moved("later")).isTrue();
    }

    private static Worlds compared(Wars other, String measure) {
        return Worlds.compare(base(), other, measure, WARS);
    }

    private static Wars base() {
        return Wars.fought(WARS, Wars.MEXICO, Wars.FIXED);
    }

    private static Wars with(String change) {
        return Wars.fought(WARS, Wars.MEXICO, Wars.FIXED, change);
    }
}
