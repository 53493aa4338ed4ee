package puebla.bench.ensembles;

import java.util.Arrays;
import puebla.kernel.Model;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.UpdateInterval;

/**
 * Compares ensembles with daily and with 14-day update intervals, of different seeds. Arguments: the number of runs
 * of each, and overrides such as {@code calendar.mode=fixed}.
 */
public final class StepsAgreement {
    private StepsAgreement() {}

    public static void main(String[] args) {
        int wars = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        var scenario = DiceAgreement.mexico(Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
        int threads = Runtime.getRuntime().availableProcessors();
        var agreement = Agreement.of(scenario,
                Agreement.run(new Model(scenario, Generator.SPLITMIX, UpdateInterval.DAILY), 1, wars, threads),
                Agreement.run(new Model(scenario, Generator.SPLITMIX, UpdateInterval.EVERY_14_DAYS), 1L + wars, wars,
                        threads));
        agreement.comparisons().forEach(compared -> System.out.println(compared.line()));
        System.out.println(wars + " runs each: " + agreement.summary());
    }
}
