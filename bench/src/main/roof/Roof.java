import java.util.Locale;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The machine's arithmetic roof on one thread: multiply-adds of doubles, twelve independent chains in registers, the widest
 * vectors that the machine prefers. A file of its own, run from its source, because the module that it needs is still
 * incubating and the build does without it.
 */
final class Roof {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int STEPS = 2_000_000;
    private static final int CHAINS = 12;

    private Roof() {}

    public static void main(String[] args) {
        double best = 0;
        double sink = 0;
        for (int round = 0; round < 12; round++) {
            long start = System.nanoTime();
            sink += chains(0.999_999 + 1e-9 * round);
            double flops = 2.0 * CHAINS * LANES.length() * STEPS / (System.nanoTime() - start);
            best = Math.max(best, flops);
        }
        System.out.printf(Locale.ROOT, "= roof-gflops %.3f%n", best);
        System.out.printf(Locale.ROOT, "= roof-lanes %d%n", LANES.length() + (sink == 0.5 ? 1 : 0));
    }

    private static double chains(double by) {
        var x = DoubleVector.broadcast(LANES, by);
        var y = DoubleVector.broadcast(LANES, 1e-6);
        var a = y;
        var b = x;
        var c = y;
        var d = x;
        var e = y;
        var f = x;
        var g = y;
        var h = x;
        var i = y;
        var j = x;
        var k = y;
        var l = x;
        for (int step = 0; step < STEPS; step++) {
            a = a.fma(x, y);
            b = b.fma(x, y);
            c = c.fma(x, y);
            d = d.fma(x, y);
            e = e.fma(x, y);
            f = f.fma(x, y);
            g = g.fma(x, y);
            h = h.fma(x, y);
            i = i.fma(x, y);
            j = j.fma(x, y);
            k = k.fma(x, y);
            l = l.fma(x, y);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).add(k).add(l).lane(0);
    }
}
