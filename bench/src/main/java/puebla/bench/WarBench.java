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
import puebla.kernel.Policy;
import puebla.kernel.Run;
import puebla.kernel.Simulation;
import puebla.kernel.chance.Generator;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;

/**
 * Wars per second, and what a fork, a saved state and a chronicle cost.
 *
 * <p>{@code mvn -q -pl bench -am package -DskipTests && java -cp "bench/target/classes:$(cat bench/target/classpath)"
 * org.openjdk.jmh.Main}: see docs/performance.md.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(3)
public class WarBench {
    /** A model, and a war of it in its fourth year. */
    @State(Scope.Thread)
    public static class Middle {
        @Param({"mexico-1861"})
        String scenario = "mexico-1861";
        /** {@code -p dice=splitmix64,philox4x32-10} compares them. */
        @Param({"splitmix64"})
        String dice = "splitmix64";
        Model model = load("mexico-1861", dice);
        Simulation war = Simulation.of(model, 1, Policy.HISTORICAL);
        long seed;

        @Setup
        public void begin() {
            model = load(scenario, dice);
            war = Simulation.of(model, 7, Policy.HISTORICAL);
            for (int day = 0; day < 1200 && !war.over(); day++) {
                war.step();
            }
        }
    }

    /** One war from the first day to its end, seeds in turn. */
    @Benchmark
    public Run war(Middle middle) {
        return Simulation.run(middle.model, ++middle.seed, Policy.HISTORICAL);
    }

    /** A copy of a war on one day. */
    @Benchmark
    public Simulation fork(Middle middle) {
        return middle.war.fork(Policy.HISTORICAL);
    }

    /** The state of a war as bytes. */
    @Benchmark
    public byte[] save(Middle middle) {
        return middle.war.save();
    }

    private static Model load(String id, String dice) {
        var folder = Path.of(System.getProperty("puebla.home", "."), "scenarios", id);
        return switch (Scenarios.load(folder, List.of())) {
            case Loading.Loaded loaded -> new Model(loaded.scenario(), Generator.of(dice).orElseThrow());
            case Loading.Refused refused -> throw new IllegalStateException(refused.problems().toString());
        };
    }

    /** Prints the size of a saved war. */
    public static void main(String[] args) {
        var middle = new Middle();
        middle.begin();
        System.out.println("state of a war: " + middle.war.save().length + " bytes");
    }
}
