/**
 * Timeline of one run, for display on a map. Start at {@link puebla.experiment.timeline.WarTimeline}, which steps
 * through a run and records its state at the end of each day. The package depends on the kernel and on {@code
 * scenario.catalog}.
 */
@NullMarked
package puebla.experiment.timeline;

import org.jspecify.annotations.NullMarked;
