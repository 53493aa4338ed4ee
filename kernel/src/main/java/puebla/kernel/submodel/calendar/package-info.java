/**
 * External calendar: events from outside the model, on fixed, jittered or drawn days.
 *
 * <p>Start at {@link ExternalCalendar}. Each external event gets its day, or never, when a run begins. The strains of
 * the events that last today add up:
 *
 * <pre>
 *   strain of an actor = min(1, Σ strain of current crises, wars and shocks)
 * </pre>
 *
 * See docs/model/submodels/calendar.md.
 */
@NullMarked
package puebla.kernel.submodel.calendar;

import org.jspecify.annotations.NullMarked;
