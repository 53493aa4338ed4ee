/** Upkeep of the armies: supply, disease, desertion and recruiting. */
@NullMarked
package puebla.kernel.submodel.upkeep;

import org.jspecify.annotations.NullMarked;
