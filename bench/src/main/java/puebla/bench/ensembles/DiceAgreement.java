package puebla.bench.ensembles;

import java.nio.file.Path;
import java.util.Arrays;
import puebla.kernel.Model;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.override.Changes;

/**
 * Compares ensembles of both random generators. Arguments: the number of runs of each, and overrides such as
 * {@code calendar.mode=fixed}.
 */
public final class DiceAgreement {
    private DiceAgreement() {}

    public static void main(String[] args) {
        int wars = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var scenario = mexico(Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
        int threads = Runtime.getRuntime().availableProcessors();
        var agreement = Agreement.of(scenario,
                Agreement.run(new Model(scenario, Generator.SPLITMIX), wars, threads),
                Agreement.run(new Model(scenario, Generator.PHILOX), wars, threads));
        agreement.comparisons().forEach(compared -> System.out.println(compared.line()));
        System.out.println(wars + " runs each: " + agreement.summary());
    }

    static Scenario mexico(String... changes) {
        var folder = Path.of(System.getProperty("puebla.home", "."), "scenarios", "mexico-1861");
        return switch (Scenarios.load(folder, Changes.parse(Arrays.asList(changes)))) {
            case Loading.Loaded loaded -> loaded.scenario();
            case Loading.Invalid refused -> throw new IllegalArgumentException(refused.diagnostics().toString());
        };
    }
}
