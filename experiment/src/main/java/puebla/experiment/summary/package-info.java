/**
 * Summary of many runs: shares with intervals, and quantiles. Start with {@link puebla.experiment.summary.Summary}. The
 * package depends on the kernel and on the classes of package {@code experiment} itself.
 */
@NullMarked
package puebla.experiment.summary;

import org.jspecify.annotations.NullMarked;
