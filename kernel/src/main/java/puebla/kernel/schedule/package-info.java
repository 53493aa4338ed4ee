/**
 * The order of a day: phases, the submodels that place their mechanisms in them, and the schedule of a scenario.
 */
@NullMarked
package puebla.kernel.schedule;

import org.jspecify.annotations.NullMarked;
