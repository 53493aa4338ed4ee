package puebla.bench;

import java.util.Map;
import puebla.bench.model.BenchModels;
import puebla.bench.peer.Agreement;
import puebla.bench.peer.NaturalWar;
import puebla.bench.peer.Openings;
import puebla.bench.peer.Reading;
import puebla.bench.peer.TunedWar;
import puebla.kernel.scenario.UpdateInterval;

/** Measures the agreement of both peer styles with the kernel in daily steps. */
final class Agreements {
    private Agreements() {}

    static void measure(double replicates) {
        var openings = new Openings(BenchModels.besidePeer(UpdateInterval.DAILY), 12);
        print("natural", Agreement.of(openings, NaturalWar::new, (int) replicates));
        print("tuned", Agreement.of(openings, TunedWar::new, (int) replicates));
    }

    private static void print(String style, Map<Reading, Agreement.Line> lines) {
        Agreement.print(style, lines);
        Lap.figure(style + "-parted", (double) lines.values().stream().filter(line -> !line.agrees()).count());
        Lap.figure(style + "-errors",
                lines.values().stream().mapToDouble(line -> Math.abs(line.errors())).max().orElse(0));
        Lap.figure(style + "-distance", lines.values().stream().mapToDouble(line -> line.distance()).max().orElse(0));
    }
}
