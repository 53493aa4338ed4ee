package puebla.bench.dice;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Kolmogorov–Smirnov test that draws are uniform in 0…1, on 2^15 draws of each block. If there are several blocks,
 * the same test of their p-values follows.
 */
final class Uniformity implements Trial {
    private static final int DRAWS = 1 << 15;

    private final List<Double> perBlock = new ArrayList<>();

    @Override
    public void take(long[] draws) {
        var numbers = new double[Math.min(DRAWS, draws.length)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (draws[i] >>> 11) * 0x1.0p-53;
        }
        perBlock.add(p(numbers));
    }

    @Override
    public List<Finding> findings() {
        double p = perBlock.size() == 1 ? perBlock.getFirst()
                : p(perBlock.stream().mapToDouble(Double::doubleValue).toArray());
        return List.of(new Finding("Kolmogorov–Smirnov", p));
    }

    /** Returns the Kolmogorov–Smirnov p-value of numbers against the uniform distribution. */
    static double p(double[] numbers) {
        return KolmogorovSmirnovTest.withDefaults().test(numbers, x -> x).getPValue();
    }
}
