package puebla.bench.dice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/** Draws as numbers in 0…1 are uniform: Kolmogorov and Smirnov, on 2^15 draws of each block; then the same of its p-values. */
final class Uniformity implements Trial {
    private static final int DRAWS = 1 << 15;
    private static final DoubleUnaryOperator UNIFORM = x -> x;

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

    /** Chance that uniform numbers lie as far from their distribution as these. */
    static double p(double[] numbers) {
        return KolmogorovSmirnovTest.withDefaults().test(numbers, UNIFORM).getPValue();
    }
}
