package puebla.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.kernel.random.Generator;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/**
 * JMH benchmarks of a whole run, a fork and a saved state.
 *
 * <p>Start with {@code mvn -q -pl bench -am package -DskipTests && java -cp
 * "bench/target/classes:$(cat bench/target/classpath)" org.openjdk.jmh.Main}; see docs/performance.md.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(3)
public class WarBench {
    /** A model and a run of it in its fourth year. */
    @State(Scope.Thread)
    public static class Middle {
        @Param({"mexico-1861"})
        String scenario = "mexico-1861";
        /** Random generator; {@code -p dice=splitmix64,philox4x32-10} compares both. */
        @Param({"splitmix64"})
        String dice = "splitmix64";
        Model model = load("mexico-1861", dice);
        Simulation war = Simulation.of(model, 1, Policy.HISTORICAL);
        long seed;

        @Setup
        public void begin() {
            model = load(scenario, dice);
            war = Simulation.of(model, 7, Policy.HISTORICAL);
            for (int day = 0; day < 1200 && !war.ended(); day++) {
                war.step();
            }
        }
    }

    /** Runs the next seed from the first day to its end. */
    @Benchmark
    public Run war(Middle middle) {
        return Simulation.run(middle.model, ++middle.seed, Policy.HISTORICAL);
    }

    /** Copies a run in memory. */
    @Benchmark
    public Simulation fork(Middle middle) {
        return middle.war.fork(Policy.HISTORICAL);
    }

    /** Saves the state of a run as bytes. */
    @Benchmark
    public byte[] save(Middle middle) {
        return middle.war.save();
    }

    private static Model load(String id, String dice) {
        var folder = Path.of(System.getProperty("puebla.home", "."), "scenarios", id);
        return switch (Scenarios.load(folder, List.of())) {
            case Loading.Loaded loaded -> new Model(loaded.scenario(), Generator.of(dice).orElseThrow());
            case Loading.Invalid refused -> throw new IllegalStateException(refused.diagnostics().toString());
        };
    }

    /** Prints the size of a saved run. */
    public static void main(String[] args) {
        var middle = new Middle();
        middle.begin();
        System.out.println("saved state: " + middle.war.save().length + " bytes");
    }
}
