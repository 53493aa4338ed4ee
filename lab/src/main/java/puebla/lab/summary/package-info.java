/**
 * Summary of many runs: shares with intervals, and quantiles. Start with {@link puebla.lab.summary.Summary}. The
 * package depends on the kernel and on the classes of package {@code lab} itself.
 */
@NullMarked
package puebla.lab.summary;

import org.jspecify.annotations.NullMarked;
