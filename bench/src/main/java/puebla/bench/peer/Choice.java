package puebla.bench.peer;

import puebla.kernel.scenario.Decision;

/** A commander's decision: softmax of weighted features. */
final class Choice {
    private final double[] constants;
    private final double[][] weights;
    private final double precision;
    private final double[] odds;
    private final int forced;

    Choice(Decision decision, int forced) {
        constants = decision.constants().stream().mapToDouble(Double::doubleValue).toArray();
        weights = decision.weights().stream().map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        precision = decision.precision();
        odds = new double[constants.length];
        this.forced = forced;
    }

    int drawn(RandomSource luck, double... features) {
        if (forced >= 0) {
            return forced;
        }
        double top = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < odds.length; o++) {
            double sum = constants[o];
            for (int f = 0; f < features.length; f++) {
                sum += weights[o][f] * features[f];
            }
            odds[o] = precision * sum;
            top = Math.max(top, odds[o]);
        }
        double all = 0;
        for (int o = 0; o < odds.length; o++) {
            odds[o] = Math.exp(odds[o] - top);
            all += odds[o];
        }
        double left = luck.uniform() * all;
        for (int o = 0; o < odds.length - 1; o++) {
            left -= odds[o];
            if (left < 0) {
                return o;
            }
        }
        return odds.length - 1;
    }
}
