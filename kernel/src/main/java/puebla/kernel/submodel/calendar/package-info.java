/** External calendar: events from outside the model, on fixed, jittered or drawn days. */
@NullMarked
package puebla.kernel.submodel.calendar;

import org.jspecify.annotations.NullMarked;
