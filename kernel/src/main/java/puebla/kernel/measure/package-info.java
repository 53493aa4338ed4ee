/**
 * Measures of a run and the rules of its outcome. Start at {@link puebla.kernel.measure.MeasureRecorder}.
 */
@NullMarked
package puebla.kernel.measure;

import org.jspecify.annotations.NullMarked;
