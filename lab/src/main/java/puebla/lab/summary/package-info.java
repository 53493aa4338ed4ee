/** Summary of many runs: shares with intervals, and quantiles. Start with {@link puebla.lab.summary.Summary}. */
@NullMarked
package puebla.lab.summary;

import org.jspecify.annotations.NullMarked;
