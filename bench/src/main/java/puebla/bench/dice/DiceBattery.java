package puebla.bench.dice;

import java.io.PrintStream;
import java.util.Locale;
import puebla.kernel.random.Generator;

/**
 * Runs the long battery on each generator and prints a table of p-values. The argument is the base-2 logarithm of the
 * number of draws per generator (default 30: 2^27 in each of eight interleavings). Command:
 * docs/decisions/0008-dice.md.
 */
public final class DiceBattery {
    private DiceBattery() {}

    public static void main(String[] args) {
        int log2 = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        for (var generator : Generator.values()) {
            long began = System.nanoTime();
            var verdict = new Battery(Source.of(generator), (1L << log2) / Interleaving.values().length).run();
            print(verdict, System.out);
            System.out.printf(Locale.ROOT, "%s, 2^%d draws, %.0f s: %s%n%n", generator.id(), log2,
                    (System.nanoTime() - began) * 1e-9, verdict.summary());
        }
    }

    private static void print(Verdict verdict, PrintStream out) {
        verdict.found().forEach((order, findings) -> findings
                .forEach(finding -> out.printf(Locale.ROOT, "%-10s %-32s %.6f%s%n", order, finding.test(), finding.p(),
                        finding.extreme() < 1e-3 ? String.format(Locale.ROOT, "  %.1e", finding.extreme()) : "")));
    }
}
