package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puebla.experiment.Ensemble;
import puebla.experiment.RunListener;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.Measure.Reading;

/** Conservation of men and money on every day of many runs of the shipped scenarios. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BooksBalanceTest {
    /** First seed, above those of the other tests of this package, so that these are other runs with other dates. */
    private static final long FIRST_SEED = 10_001;

    @ParameterizedTest
    @CsvSource({"mexico-1861, 120", "six-places, 200"})
    void men_and_money_are_conserved_and_measured_deaths_equal_the_ledger(String scenario, int runs) {
        var model = Wars.of(scenario).model();
        List<String> faults = new ArrayList<>();

        new Ensemble(FIRST_SEED, runs, Wars.THREADS).run(seed -> audited(model, seed), faults::addAll,
                RunListener.NOBODY);

        assertThat(faults).isEmpty();
    }

    /** Returns the faults of one run: the first imbalance, or else the death measures that are wrong at the end. */
    private static List<String> audited(Model model, long seed) {
        var war = Simulation.of(model, seed, Policy.HISTORICAL);
        var books = new Books(war.war());
        byte[] lastKept = war.save();
        while (!war.ended()) {
            if (war.war().state.day % 32 == 0) {
                lastKept = war.save();
            }
            try {
                war.step();
                books.check(war.war());
            } catch (RuntimeException fault) {
                return List.of(Books.explain(model, lastKept, seed, fault));
            }
        }
        return deadAreThoseOfTheLedger(war);
    }

    /** Returns a fault for each measure of all deaths of a contingent that differs from the deaths in the ledger. */
    private static List<String> deadAreThoseOfTheLedger(Simulation war) {
        List<String> faults = new ArrayList<>();
        var scenario = war.war().scenario();
        var run = war.result();
        for (int m = 0; m < scenario.measures().size(); m++) {
            if (scenario.measures().get(m).reading() instanceof Reading.SumOfFlow sum && sum.flow() == Flow.DEAD
                    && sum.of() >= 0
                    && sum.from() <= 0 && sum.to() >= scenario.days()) {
                long ledger = war.war().state.men.dead(sum.of());
                double measure = run.measures().get(m).orElse(0);
                if (measure != ledger) {
                    faults.add("seed " + run.seed() + ": measure " + scenario.measures().get(m).id() + " is " + measure
                            + ", the ledger has " + ledger);
                }
            }
        }
        return faults;
    }

    @Test
    void surplus_band_member_is_reported_with_seed_day_and_mechanism() {
        var model = Wars.of(Wars.SIX_PLACES).model();
        var war = Simulation.of(model, 7, Policy.HISTORICAL);
        for (int day = 0; day < 40; day++) {
            war.step();
        }
        Mechanism miscount = spoiled -> spoiled.state.country.changeBands(3, spoiled.state.day == 43 ? 1 : 0);

        assertThat(Books.explain(model, war.save(), 7, new IllegalStateException("imbalance"), miscount))
                .contains("seed 7, day 43")
                .contains(miscount.getClass().getSimpleName()).contains("bands");
    }

    @Test
    void audit_fails_when_a_soldier_a_ledger_entry_or_a_cent_is_added() throws ReflectiveOperationException {
        var model = Wars.of(Wars.SIX_PLACES).model();
        var war = Simulation.of(model, 7, Policy.HISTORICAL).war();
        forge(war.state.forces, "fit", 1);
        assertThatThrownBy(war::audit).hasMessageContaining("seed 7, day 0").hasMessageContaining("contingent");

        forge(war.state.forces, "fit", -1);
        forge(war.state.men, "men", 1);
        assertThatThrownBy(war::audit).hasMessageContaining("seed 7, day 0").hasMessageContaining("men");

        forge(war.state.men, "men", -1);
        war.audit();
        forge(war.state.money, "cents", 1);
        assertThatThrownBy(war::audit).hasMessageContaining("seed 7, day 0").hasMessageContaining("cents");
    }

    private static void forge(Object ledger, String column, long more) throws ReflectiveOperationException {
        var field = ledger.getClass().getDeclaredField(column);
        field.setAccessible(true);
        ((long[]) field.get(ledger))[0] += more;
    }
}
