package puebla.app.document;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The 5th, 50th and 95th percentile of a date or amount (nearest rank). Null means never, which ranks after every value.
 *
 * @param p05
 *            over all runs
 * @param p50
 *            over all runs
 * @param p95
 *            over all runs
 * @param p05If
 *            over the runs with a value
 * @param p50If
 *            over the runs with a value
 * @param p95If
 *            over the runs with a value
 */
public record Percentiles(Optional<MeasureValue> p05, Optional<MeasureValue> p50, Optional<MeasureValue> p95,
        Optional<MeasureValue> p05If, Optional<MeasureValue> p50If, Optional<MeasureValue> p95If) {
    static Percentiles of(IntFunction<OptionalDouble> ofAll, IntFunction<OptionalDouble> ofThose,
            Function<OptionalDouble, Optional<MeasureValue>> value) {
        return new Percentiles(value.apply(ofAll.apply(5)), value.apply(ofAll.apply(50)), value.apply(ofAll.apply(95)),
                value.apply(ofThose.apply(5)), value.apply(ofThose.apply(50)), value.apply(ofThose.apply(95)));
    }
}
