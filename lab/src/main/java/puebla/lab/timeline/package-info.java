/**
 * Timeline of one run, for display on a map. Start at {@link puebla.lab.timeline.WarTimeline}, which steps through a
 * run and records its state at the end of each day. {@link puebla.lab.timeline.TimelineDocument} writes the timeline as
 * JSON; {@link puebla.lab.timeline.EventLogDocument} writes the narrative events of the same run. The package depends
 * on the kernel, on {@code scenario.catalog}, and on the packages {@code narrative} and {@code summary}.
 */
@NullMarked
package puebla.lab.timeline;

import org.jspecify.annotations.NullMarked;
