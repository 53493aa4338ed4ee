package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;

/**
 * Every scenario that the reader accepts runs: no exception, no number that is not finite, and the books balance. The
 * system property {@code puebla.fuzz.mutants} sets the number of accepted mutants of the small scenario, and
 * {@code puebla.fuzz.first} the number of the first mutant. A failure names the mutant, which is also the seed of its
 * run.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedScenariosRunTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");
    /** Mutants that are tried for each that is wanted; about one in three is accepted. */
    private static final long MOST_TRIED = 50;
    private static final int MUTANTS = Integer.getInteger("puebla.fuzz.mutants", 1_000);
    private static final long FIRST = Long.getLong("puebla.fuzz.first", 1);
    /** One run in so many goes to its end; the others stop after {@link #SHORT} days. */
    private static final int WHOLE = 8;
    private static final int SHORT = 700;
    private static final int SHOWN = 20;

    @Test
    void every_accepted_mutant_of_the_small_scenario_runs() throws Exception {
        run("six-places", MUTANTS);
    }

    @Test
    void every_accepted_mutant_of_the_large_scenario_runs() throws Exception {
        run("mexico-1861", MUTANTS / 50);
    }

    private static void run(String name, int wanted) throws Exception {
        var mutants = new Mutants(SCENARIOS.resolve(name));
        var accepted = new AtomicInteger();
        var next = new AtomicLong(FIRST);
        long last = FIRST + MOST_TRIED * wanted;
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < Runtime.getRuntime().availableProcessors(); t++) {
            workers.add(Thread.ofPlatform().start(() -> {
                while (accepted.get() < wanted && failures.size() < SHOWN && next.get() < last) {
                    long number = next.getAndIncrement();
                    Mutants.Mutant[] mutant = new Mutants.Mutant[1];
                    try {
                        mutant[0] = mutants.of(number);
                        if (mutant[0].loading() instanceof Loading.Loaded loaded) {
                            accepted.incrementAndGet();
                            run(new Model(loaded.scenario()), number);
                        }
                    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                        failures.add((mutant[0] == null ? "mutant " + number : mutant[0]) + "\n    " + fault + " at "
                                + List.of(fault.getStackTrace()).stream().limit(4).toList());
                    }
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        assertThat(accepted.get()).as("accepted of " + (next.get() - FIRST) + " mutants of " + name)
                .isGreaterThanOrEqualTo(failures.isEmpty() ? wanted : 0);
        assertThat(failures).as("failures of " + accepted + " accepted of " + next + " mutants of " + name).isEmpty();
    }

    static void run(Model model, long number) {
        var simulation = Simulation.of(model, number, Policy.HISTORICAL);
        int days = number % WHOLE == 0 ? Integer.MAX_VALUE : SHORT;
        for (int day = 0; day < days && !simulation.ended(); day++) {
            simulation.step();
        }
        simulation.war().audit();
        if (simulation.ended()) {
            simulation.result();
        }
    }
}
