/**
 * Events of a run: their builder, their recorder and the event log. Start at
 * {@link puebla.kernel.event.EventRecorder}.
 */
@NullMarked
package puebla.kernel.event;

import org.jspecify.annotations.NullMarked;
